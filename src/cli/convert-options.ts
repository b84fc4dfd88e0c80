import { availableParallelism } from 'node:os'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { StdinFormat } from '../batch/streamed.ts'
import type { InputOptions } from './inputs.ts'
import type { MessageOptions } from './messages.ts'
import { oneOf, type ReadingOptions, readsDispatches, saysThings, whole } from './options.ts'

export interface ConvertFlags extends InputOptions, ReadingOptions, Omit<MessageOptions, 'progress'> {
  readonly output?: string
  readonly mirror?: boolean
  readonly single?: string
  readonly compress?: string
  readonly per: number
  readonly partSize: number
  readonly maxExpanded: number
  readonly jobs: number
  readonly skipUnchanged?: boolean
  readonly dedupe?: boolean
  readonly strict?: boolean
  readonly rejects?: string
  readonly summary?: string
  readonly shard?: readonly [i: number, n: number]
  readonly stdinFormat?: StdinFormat
  readonly progress: 'auto' | 'plain' | false
}

/** The options of `convert`. */
export function declare(command: Command): Command {
  const own = readsDispatches(command)
    .optionsGroup('Output:')
    .option('-o, --output <folder>', 'where the records and the manifest go')
    .option('--mirror', 'one file of records for each input file')
    .option('--single <file>', 'one file of records for all, in the output folder')
    .option('--per <n>', 'dispatches in a file at most', whole, 100_000)
    .option('--part-size <size>', 'bytes in a file at most, before packing: 500M, 2G', size, size('512M'))
    .addOption(
      new Option('--compress <how>', 'pack the output: gz, zst (zst needs Node 22.15)').argParser(oneOf(['gz', 'zst'])),
    )
    .option('--rejects <folder>', 'keep the bytes of what gave no record, each beside its diagnostics')
    .option('--summary <file>', 'write the account as JSON')
    .option('--strict', 'reject a record that has an error or a warning')
    .option('--dedupe', 'leave out dispatches with the same bytes, and earlier versions of a document')
    .optionsGroup('Work:')
    .option('-j, --jobs <n>', 'how many work at it (default: one a core)', whole, availableParallelism())
    .option('--skip-unchanged', 'leave what the last run converted and has not changed since')
    .option('--shard <i/n>', 'only the i-th of n shares of the files, by their names', shard)
    .option('--max-expanded <size>', 'bytes that a packed file may grow to', size, size('16G'))
    .addOption(
      new Option('--stdin-format <how>', 'records on standard output for what comes in: paths, framed').argParser(
        oneOf(['paths', 'framed']),
      ),
    )
  return saysThings(
    own,
    new Option('--progress <how>', 'progress: auto (on a terminal), plain (a line every 30 s)')
      .argParser(oneOf(['auto', 'plain']))
      .default('auto'),
  ).addHelpText('after', examples)
}

const examples = `
Examples:
  depeche convert archive/ -o records/                  every folder's records, beside a manifest
  depeche convert archive/ -o records/ --skip-unchanged  again tonight: only what is new
  depeche convert archive/ -o part2/ --shard 2/8         the second machine of eight

Run again after it was stopped, it goes on where it was. Exit code: 0 fine, 1 something was rejected,
2 usage or nothing to read, 74 the output could not be written, 75 another run is at it, 130 interrupted.`

const units: Readonly<Record<string, number>> = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30, T: 2 ** 40 }

function size(value: string): number {
  const found = /^(?<number>\d{1,12})(?<unit>[KMGT]?)$/i.exec(value)?.groups
  const bytes = found ? Number(found.number) * units[found.unit!.toUpperCase()]! : 0
  if (bytes < 1) throw new InvalidArgumentError('It is a size: 4096, 500M, 2G.')
  return bytes
}

function shard(value: string): readonly [number, number] {
  const found = /^(?<i>\d{1,6})\/(?<n>\d{1,6})$/.exec(value)?.groups
  const [i, n] = [Number(found?.i), Number(found?.n)]
  if (!(i >= 1 && i <= n)) throw new InvalidArgumentError('It is i/n, with i from 1 to n.')
  return [i, n]
}

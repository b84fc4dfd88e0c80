import { availableParallelism } from 'node:os'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Severity } from '../diagnostics.ts'
import { severities } from '../report/inspection.ts'
import { type ReporterName, reporters } from '../report/reporters.ts'
import { didYouMean } from '../text/nearest.ts'
import { profiles } from '../validate/profiles.ts'
import type { InputOptions } from './inputs.ts'
import type { MessageOptions } from './messages.ts'
import { assumes, formsOf, oneOf, type ReadingOptions, readsFiles, saysThings, whole } from './options.ts'

/** What the command line asks of `validate`. */
export interface ValidateFlags extends InputOptions, ReadingOptions, MessageOptions {
  /** False where none is to be looked for. */
  readonly profile?: string | false
  readonly baseline?: string
  readonly writeBaseline?: boolean
  readonly at?: string
  readonly reporter?: readonly Asked[]
  readonly level: Severity
  readonly maxWarnings?: number
  readonly allowEmpty?: boolean
  readonly jobs: number
  readonly watch?: boolean
}

/** A report that was asked for, and the file that it goes to: standard output where there is none. */
export interface Asked {
  readonly name: ReporterName
  readonly file: string | undefined
}

/** The options of `validate`. */
export function declare(command: Command): Command {
  const own = assumes(readsFiles(command))
    .optionsGroup('Feed:')
    .option(
      '--profile <profile>',
      `what the feed is held to: a JSON file, or ${Object.keys(profiles).join(', ')} (default: depeche.config.json, if it is there)`,
    )
    .option('--no-profile', 'look for no depeche.config.json')
    .option('--baseline <file>', 'pass over the findings that the file knows')
    .option('--write-baseline', 'write what is found now to the file of --baseline')
    .addOption(
      new Option('--at <time>', 'when embargoes are looked at: now, or 2025-03-09T18:00:00Z').argParser(instant),
    )
    .optionsGroup('Report:')
    .addOption(
      new Option(
        '--reporter <name[=file]>',
        `the form of the report, as often as wanted:${formsOf(reporters)}`,
      ).argParser(asked),
    )
    .addOption(
      new Option('--level <level>', `the least that is reported: ${severities.join(', ')}`)
        .argParser(oneOf(severities))
        .default('warning'),
    )
    .option('--max-warnings <n>', 'fail where there are more warnings', number)
    .option('--allow-empty', 'it is fine if there is no file at all')
    .optionsGroup('Work:')
    .option('-j, --jobs <n>', 'how many work at it, one a core where it is not said', whole, availableParallelism())
    .option('--watch', 'go on with each file that comes into the folders, as soon as it is whole')
  return saysThings(own).addHelpText('after', examples)
}

const examples = `
Examples:
  depeche validate feed/                                    what is broken, by file, line and column
  depeche validate feed/ --profile afp-text --max-warnings 0
  depeche validate feed/ --reporter text --reporter sarif=depeche.sarif
  depeche validate feed/ --baseline known.json --write-baseline   from now on, only what is new
  git diff --name-only -z main | depeche validate --files-from - -0 --allow-empty
  depeche validate --watch /var/spool/wire

Exit code: 0 fine, 1 errors, or more warnings than --max-warnings, 2 usage, a file that cannot be read or none at all,
70 a fault of depeche, 130 interrupted.`

/** `sarif=depeche.sarif`, beside those that were asked for before. */
function asked(value: string, before: readonly Asked[] = []): readonly Asked[] {
  const { name, file } = /^(?<name>[^=]*)(?:=(?<file>.+))?$/.exec(value)?.groups ?? {}
  const names = Object.keys(reporters)
  if (name === undefined || !isReporter(name)) {
    throw new InvalidArgumentError(`It is one of ${names.join(', ')}${didYouMean(name ?? value, names)}`)
  }
  return [...before, { name, file }]
}

const isReporter = (name: string): name is ReporterName => Object.hasOwn(reporters, name)

/** A whole number from 0. */
function number(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It is a whole number from 0.')
  return Number(value)
}

function instant(value: string): string {
  const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value) && !Number.isNaN(Date.parse(value))
  if (value === 'now' || isInstant) return value
  throw new InvalidArgumentError('It is now, or a time in UTC: 2025-03-09T18:00:00Z.')
}

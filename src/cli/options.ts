import { readFileSync } from 'node:fs'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { emitters } from '../emit/index.ts'
import { formats } from '../formats/index.ts'
import { readOwnNames } from '../lexicon/own.ts'
import type { Options, OwnName } from '../options.ts'
import type { FormatName } from '../schema.ts'
import { colorChoices } from './paint.ts'

/** The options of every verb that reads files: where they are, and what they are. */
export function readsFiles(command: Command): Command {
  return command
    .argument('[paths...]', 'files and folders; - is standard input, and so is nothing at all in a pipe')
    .optionsGroup('Input:')
    .option('--files-from <file>', 'read the paths from a file (- is standard input)')
    .option('-0, --null', 'the paths of --files-from end with a NUL and not with a line')
    .option('--stdin-name <name>', 'what to call standard input in records and messages')
    .option('-e, --encoding <charset>', 'the charset, whatever the bytes say')
    .addOption(
      new Option(
        '-f, --from <format>',
        `the wire format, whatever the text shows: ${formatNames.join(', ')}`,
      ).argParser(oneOf(formatNames)),
    )
}

/** The options of every verb that reads times and languages: what holds where the dispatch does not say. */
export function assumes(command: Command): Command {
  return command
    .optionsGroup('Reading:')
    .addOption(new Option('--tz <zone>', 'the zone of times without one: Europe/Paris, +01:00').argParser(zone))
    .option('--lang <code>', 'the language (ISO 639-1), whatever the dispatch says')
}

/** The options of every verb that reads dispatches: where from, and how. */
export function readsDispatches(command: Command): Command {
  return assumes(readsFiles(command))
    .addOption(
      new Option('--extract <what>', 'what to find in the text: none, or of dateline,quotes,entities,dates').argParser(
        extractions,
      ),
    )
    .addOption(
      new Option(
        '--lexicon <file>',
        'names of your own: lines of type, name, aliases (|) and country, or JSON',
      ).argParser(ownNames),
    )
    .option('--repair', 'undo UTF-8 that was read as another charset and written again')
    .option('--provenance', 'give each annotation its bytes, line and column in the file')
    .option('--config <file>', 'options from a JSON file, by their long names; those given here come first')
}

/** The options of every verb that has something to say on standard error. */
export function saysThings(command: Command, progress?: Option): Command {
  const own = command.optionsGroup('Messages:')
  if (progress) own.addOption(progress)
  return own
    .option('-q, --quiet', 'no diagnostics, only what stops the work')
    .option('-v, --verbose', 'every remark, and a sum at the end')
    .addOption(new Option('--color <when>', 'colour').choices([...colorChoices]).default('auto'))
    .option('--no-progress', 'no progress on a terminal')
}

/** The options of every verb that writes records. */
export function writesRecords(command: Command): Command {
  return command
    .optionsGroup('Output:')
    .option('-o, --output <file>', 'write there; the file appears when it is whole')
    .addOption(
      new Option('-t, --to <format>', `the form of the records:${formsOf(emitters)}`)
        .argParser(oneOf(Object.keys(emitters)))
        .default('ndjson', 'ndjson'),
    )
    .option('--rejects <file>', 'keep what gave no record: one line of JSON each, with the bytes in Base64')
    .option('--strict', 'reject a record that has an error or a warning')
}

/** What there is to choose from, a line each. */
export function formsOf(forms: Readonly<Record<string, { readonly does: string }>>): string {
  const width = Math.max(...Object.keys(forms).map((name) => name.length)) + 2
  return Object.entries(forms)
    .map(([name, { does }]) => `\n${name.padEnd(width)}${does}`)
    .join('')
}

export interface ReadingOptions {
  readonly encoding?: string
  readonly from?: FormatName
  readonly tz?: string
  readonly lang?: string
  readonly extract?: readonly string[]
  readonly entities?: string
  readonly lexicon?: readonly OwnName[]
  readonly repair?: boolean
  readonly provenance?: boolean
}

/** The options of the pipeline that these options of the command line are. */
export function pipelineOptions({ encoding, from, tz, lang, ...rest }: ReadingOptions): Options {
  const { extract, entities, lexicon, repair, provenance } = rest
  return { encoding, format: from, timeZone: tz, language: lang, extract, entities, lexicon, repair, provenance }
}

const formatNames = formats.map(({ name }) => name)

// A zone that does not exist would turn every time of the feed into nothing, so it is an error here and not later.
function zone(value: string): string {
  const isOffset = /^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(value)
  const known = Intl.supportedValuesOf('timeZone')
  if (!isOffset && value !== 'UTC' && !known.includes(value)) throw new InvalidArgumentError('It is no time zone.')
  return value
}

const stages = ['dateline', 'quotes', 'entities', 'dates']

/** As commander's own `choices`, which would list them a second time in the help. */
export function oneOf(choices: readonly string[]): (value: string) => string {
  return (value) => {
    if (!choices.includes(value)) throw new InvalidArgumentError(`It is one of ${choices.join(', ')}.`)
    return value
  }
}

function extractions(value: string): readonly string[] {
  const asked = value === 'none' ? [] : value.split(',')
  const wrong = asked.filter((stage) => !stages.includes(stage))
  if (wrong.length > 0) throw new InvalidArgumentError(`It is none, or of ${stages.join(',')}.`)
  return asked
}

function ownNames(path: string): readonly OwnName[] {
  let names: OwnName[] | undefined
  try {
    names = readOwnNames(readFileSync(path, 'utf8'))
  } catch {
    throw new InvalidArgumentError('The file cannot be read.')
  }
  if (!names?.length) throw new InvalidArgumentError('There is no name in the file.')
  return names
}

/** A whole number from 1. */
export function whole(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('It is a whole number from 1.')
  return Number(value)
}

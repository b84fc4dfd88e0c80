import { readFileSync } from 'node:fs'
import { findDates } from '../src/extract/dates/index.ts'
import { findEntities } from '../src/extract/entities/index.ts'
import { findQuotes } from '../src/extract/quotes/index.ts'
import { abreast, Framer } from '../src/frame/index.ts'
import { type Language, languageFor } from '../src/languages/index.ts'
import { taggerFor } from '../src/model/index.ts'
import type { Options } from '../src/options.ts'
import { parse, readFrames } from '../src/pipeline.ts'
import { type Reading, record } from '../src/record.ts'
import { type Tokens, tokenise } from '../src/text/tokens.ts'
import { seeded } from '../tools/seeded.ts'
import { cpuSeconds } from './cpu.ts'
import { shapes } from './shapes.ts'
import { story } from './story.ts'

// npm run bench -- stages [--mb N] [--rounds N] [--files a,b] [--by-language yes]
// What each stage behind the layout takes of a core, in milliseconds for a megabyte of input: the stages run one after the
// other over the same dispatches, round by round, and the least of all rounds is shown. The files are read as one.

/** A dispatch read once, as every stage gets it. */
interface Prepared {
  readonly reading: Reading
  readonly language: Language
  readonly tokens: Tokens
}

interface Stage {
  readonly name: string
  readonly work: (one: Prepared) => unknown
}

const ignore = () => {}

const stages: readonly Stage[] = [
  { name: 'tokens', work: tokensOf },
  { name: 'tagger', work: ({ language, tokens }) => taggerFor(language)?.tag(tokens) },
  {
    name: 'entities, tagger in',
    work: ({ reading: { body, dateline }, language, tokens }) =>
      findEntities(body, tokens, language, { dateline, declared: [] }),
  },
  {
    name: 'dates',
    work: ({ reading: { dateline }, language, tokens }) =>
      findDates(tokens, language, dateline?.date, dateline?.span?.[1]),
  },
  {
    name: 'quotes',
    work: ({ reading, language, tokens }) => findQuotes(reading.body, tokens, language, reading, ignore),
  },
  { name: 'record and JSON', work: ({ reading }) => JSON.stringify(record(reading, 0, {})) },
]

/** Prints the table. */
export async function stagesBench(args: ReadonlyMap<string, string>): Promise<void> {
  const rounds = Number(args.get('rounds') ?? 12)
  const files = args.get('files')?.split(',')
  const bytes = files
    ? Buffer.concat(files.map((file) => readFileSync(file)))
    : generated(Number(args.get('mb') ?? 1) * 1e6)
  const all = prepare(bytes)
  if (!args.has('by-language')) return print('all', all, await timed(all, bytes, rounds), bytes.length)
  for (const code of new Set(all.map(({ language }) => language.code))) {
    const some = all.filter(({ language }) => language.code === code)
    const size = some.reduce((sum, { reading: { source } }) => sum + source.frame.bytes.length, 0)
    print(code, some, await timed(some, undefined, rounds), size)
  }
}

function generated(size: number): Buffer {
  const random = seeded(1)
  const dispatches: Buffer[] = []
  for (let [bytes, number] = [0, 0]; bytes < size; number++) {
    dispatches.push(shapes.plain(story(number, random)))
    bytes += dispatches.at(-1)!.length
  }
  return Buffer.concat(dispatches)
}

function prepare(bytes: Buffer): Prepared[] {
  return [...abreast(framesOf(bytes))].flatMap((group) =>
    readFrames(group, {}).flatMap(({ readings }) =>
      readings.map((reading) => {
        const language = languageFor(reading.language)
        return { reading, language, tokens: tokensOf({ reading, language }) }
      }),
    ),
  )
}

function framesOf(bytes: Buffer) {
  const framer = new Framer()
  return [...framer.push(bytes), ...framer.end()]
}

function tokensOf({ reading: { body }, language }: Pick<Prepared, 'reading' | 'language'>): Tokens {
  const spans = body.paragraphs.map(({ span }) => span)
  return tokenise(body.text, spans, language.tokens)
}

/** The least seconds of each stage, and of the whole way with nothing and with everything extracted. */
async function timed(
  all: readonly Prepared[],
  bytes: Buffer | undefined,
  rounds: number,
): Promise<Map<string, number>> {
  const works = new Map(stages.map(({ name, work }) => [name, () => all.forEach((one) => void work(one))]))
  if (bytes) {
    works.set('pipeline, none', () => whole(bytes, { extract: [] }))
    works.set('pipeline, all', () => whole(bytes, {}))
  }
  const least = new Map<string, number>()
  for (let round = 0; round < rounds; round++) {
    for (const [name, work] of works) {
      const seconds = await cpuSeconds(work)
      least.set(name, Math.min(least.get(name) ?? Number.POSITIVE_INFINITY, seconds))
    }
  }
  return least
}

function whole(bytes: Buffer, options: Options): void {
  for (const read of parse(bytes, options)) JSON.stringify(read)
}

function print(name: string, all: readonly Prepared[], least: ReadonlyMap<string, number>, bytes: number): void {
  const words = all.reduce((sum, { tokens }) => sum + tokens.count, 0)
  console.log(`${name}: ${all.length} dispatches, ${(bytes / 1e6).toFixed(2)} MB, ${words} tokens`)
  for (const [stage, seconds] of least) {
    const perMegabyte = ((seconds * 1e9) / bytes).toFixed(1).padStart(8)
    const tokens = `${(words / seconds / 1e6).toFixed(2)} M tokens/s`.padStart(20)
    console.log(`${stage.padEnd(20)} ${perMegabyte} ms/MB${tokens}`)
  }
}

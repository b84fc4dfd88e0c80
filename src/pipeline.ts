import { decode, isSound, type Source } from './decode/index.ts'
import type { Placed, Problem, Report } from './diagnostics.ts'
import { type Around, type Dateline, findDateline, type Lead } from './extract/dateline/index.ts'
import { type DateMention, findDates } from './extract/dates/index.ts'
import { engineFor } from './extract/entities/engine.ts'
import { type Entity, findEntities, hasTagger } from './extract/entities/index.ts'
import { settleTimes } from './extract/instants.ts'
import { findLifecycle } from './extract/lifecycle/index.ts'
import { findQuotes, type Quote } from './extract/quotes/index.ts'
import { type Envelope, envelopesOf, type Format, formatOf } from './formats/index.ts'
import { abreast, type Frame, Framer } from './frame/index.ts'
import { type Dispatch, type Laid, layOut } from './laid.ts'
import type { Language } from './languages/index.ts'
import type { Body } from './layout/index.ts'
import type { Options, Reject } from './options.ts'
import { type Findings, type Reading, record } from './record.ts'
import { nothing, reject } from './reject.ts'
import type { NewsRecord } from './schema.ts'
import { type Tokens, tokenise } from './text/tokens.ts'

/** Reads a file's dispatches from its bytes. */
export function* parse(bytes: Uint8Array, options: Options = {}): Generator<NewsRecord> {
  const framer = new Framer()
  const reader = readerOf(options)
  yield* reader.read(framer.push(bytes), bytes.length)
  yield* reader.read(framer.end())
  reader.end()
}

/** Reads dispatches from a stream of chunks, each as soon as it is whole. */
export async function* parseStream(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: Options = {},
): AsyncGenerator<NewsRecord> {
  const framer = new Framer()
  const reader = readerOf(options)
  // A loop waits once for each record, where `yield*` here would wait three times.
  for await (const chunk of chunks) for (const record of reader.read(framer.push(chunk), chunk.length)) yield record
  for (const record of reader.read(framer.end())) yield record
  reader.end()
}

interface Reader {
  /** Reads frames as they come; `bytes` are what the input grew by. */
  read(frames: Iterable<Frame>, bytes?: number): Generator<NewsRecord>
  /** Rejects an input in which there was no dispatch at all. */
  end(): void
}

/** Counts the dispatches of one input while it reads them. */
function readerOf(options: Options): Reader {
  let index = 0
  let size = 0
  return {
    *read(frames, bytes = 0) {
      size += bytes
      for (const group of abreast(frames)) {
        for (const outcome of readFrames(group, options)) {
          const { records, reject } = recordsOf(outcome, index, options)
          index += reject ? 1 : records.length
          if (reject) options.onReject?.(reject)
          yield* records
        }
      }
    },
    end: () => {
      if (index === 0) options.onReject?.(nothing(size, options))
    },
  }
}

/** What came of a frame: its dispatches, each with the source that it was read from; none where it is no dispatch. */
export interface Outcome {
  readonly source: Source
  readonly readings: readonly Reading[]
  /** What was found where there is no dispatch. */
  readonly problems: readonly Found[]
}

/** The records of a frame, or what accounts for it; `index` is the place of the first one in its file. */
export function recordsOf(
  { source, readings, problems }: Outcome,
  index: number,
  options: Options,
): { records: NewsRecord[]; reject?: Reject } {
  if (readings.length === 0) return { records: [], reject: reject(source, index, problems, options) }
  const records: NewsRecord[] = []
  for (const [i, reading] of readings.entries()) records.push(record(reading, index + i, options))
  return { records }
}

/**
 * Reads the dispatches of frames side by side: a stage goes over all of them before the next one begins, which is faster by a third.
 * Loops run the stages, not closures made for each group: V8 keeps the optimised code of a closure only while one of its kind
 * lives, and optimised all stages anew after each full collection, which comes every 8 MB of input.
 */
export function readFrames(frames: readonly Frame[], options: Options): Outcome[] {
  const logs = frames.map(logOf)
  const sources: Source[] = []
  for (const [i, frame] of frames.entries()) sources.push(decode(frame, options, logs[i]!.report))
  const formats: Format[] = []
  for (const source of sources) formats.push(formatOf(source.text, options.format, isSound(source)))
  const envelopes: Envelope[][] = []
  for (const [i, source] of sources.entries()) {
    envelopes.push(envelopesOf(formats[i]!, source.text, logs[i]!.report, isSound(source)))
  }
  const dispatches = envelopes.flat().map(dispatchOf)
  const findings = readDispatches(dispatches, options)
  const outcomes: Outcome[] = []
  let next = 0
  for (const [i, source] of sources.entries()) {
    const { problems: found } = logs[i]!
    const readings: Reading[] = []
    for (const [k, envelope] of envelopes[i]!.entries()) {
      const problems = [...share(found, envelopes[i]!, k), ...dispatches[next]!.problems]
      const format = envelope.format ?? formats[i]!.name
      readings.push({ source, format, envelope, problems, ...findings[next++]! })
    }
    outcomes.push({ source, readings, problems: found })
  }
  return outcomes
}

type Found = Problem | Placed

interface Log {
  readonly problems: Found[]
  readonly report: Report
}

function logOf({ problems: known }: { readonly problems: readonly Found[] }): Log {
  const problems = [...known]
  return { problems, report: (code, span, facts) => problems.push({ code, span, facts }) }
}

/** An envelope with what is found to be wrong in it. */
interface Logged extends Log, Dispatch {}

const dispatchOf = (envelope: Envelope): Logged => ({ envelope, ...logOf({ problems: [] }) })

/** Of what was found while a frame was read, the part that stands in one of its dispatches; what stands in none is the first's. */
function share(found: readonly Found[], envelopes: readonly Envelope[], index: number): readonly Found[] {
  if (envelopes.length === 1) return found
  const holder = (problem: Found) =>
    'place' in problem
      ? 0
      : envelopes.findIndex(({ span: [start, end] }) => start <= problem.span[0] && problem.span[0] < end)
  return found.filter((problem) => Math.max(0, holder(problem)) === index)
}

/** From the envelopes' copy to everything that is found in it. */
function readDispatches(dispatches: readonly Dispatch[], options: Options): Findings[] {
  const laid = layOut(dispatches, options)
  const { datelines, dates, entities, quotes } = extract(dispatches, laid, options)
  const findings: Findings[] = []
  for (const [i, { envelope, report }] of dispatches.entries()) {
    const dateline = datelines[i]
    const known = { agency: envelope.header?.provider ?? dateline?.agency, timeZone: options.timeZone }
    findings.push({
      language: laid.codes[i],
      lifecycle: findLifecycle(envelope, laid.heads[i]!, laid.languages[i]!, known),
      times: settleTimes(envelope, known, report),
      head: laid.heads[i]!,
      body: laid.bodies[i]!,
      dateline,
      dates: dates[i]!,
      entities: entities[i]!,
      quotes: quotes[i]!,
    })
  }
  return findings
}

/** What was asked for of all that can be found in the bodies. */
function extract(dispatches: readonly Dispatch[], { codes, languages, bodies, leads }: Laid, options: Options) {
  const wants = (what: string) => options.extract === undefined || options.extract.includes(what)
  const order = byLanguage(languages)
  const around: Around[] = []
  for (const [i, { envelope }] of dispatches.entries()) around.push(aroundDateline(envelope, leads[i]))
  const datelines: (Dateline | undefined)[] = new Array(bodies.length)
  const tokens: Tokens[] = new Array(bodies.length)
  const dates: (readonly DateMention[])[] = new Array(bodies.length).fill([])
  const entities: (readonly Entity[])[] = new Array(bodies.length).fill([])
  const quotes: (readonly Quote[])[] = new Array(bodies.length).fill([])

  if (wants('dateline')) for (const i of order) datelines[i] = findDateline(bodies[i]!, around[i]!)
  if (['dates', 'entities', 'quotes'].some(wants))
    for (const i of order) tokens[i] = tokensOf(bodies[i]!, languages[i]!)
  if (wants('dates')) {
    for (const i of order) {
      const { date = around[i]!.near, span } = datelines[i] ?? {}
      dates[i] = findDates(tokens[i]!, languages[i]!, date, span?.[1])
    }
  }
  if (wants('entities')) {
    for (const i of order) {
      const { envelope, report } = dispatches[i]!
      const engine = engineFor(options.entities, envelope.span, report)
      const language = codes[i]
      if (language !== undefined && tokens[i]!.count > 0 && !engine && !hasTagger(languages[i]!)) {
        report('entities-limited', envelope.span, { language })
      }
      const names = { dateline: datelines[i], declared: envelope.declared ?? [], own: options.lexicon, engine }
      entities[i] = findEntities(bodies[i]!, tokens[i]!, languages[i]!, names)
    }
  }
  if (wants('quotes')) {
    for (const i of order) {
      const known = { dateline: datelines[i], entities: entities[i]! }
      quotes[i] = findQuotes(bodies[i]!, tokens[i]!, languages[i]!, known, dispatches[i]!.report)
    }
  }
  return { datelines, dates, entities, quotes }
}

/** The dispatches' places, those of one language together: what a stage knows of a language stays in the core's cache that way. */
function byLanguage(languages: readonly Language[]): readonly number[] {
  const places = new Map<Language, number[]>()
  for (const [i, language] of languages.entries()) {
    const there = places.get(language)
    if (there) there.push(i)
    else places.set(language, [i])
  }
  return [...places.values()].flat()
}

function tokensOf({ text, paragraphs }: Body, language: Language): Tokens {
  const spans = paragraphs.map(({ span }) => span)
  return tokenise(text, spans, language.tokens)
}

/** What is known of the dateline: its element, a day to take the year from, and what opens the body. */
function aroundDateline({ dateline, header, times, day }: Envelope, lead: Lead | undefined): Around {
  const near = header?.createdAt ?? header?.revisedAt ?? header?.transmittedAt ?? times?.[0]?.local ?? day
  return { declared: dateline, near: near || undefined, lead }
}

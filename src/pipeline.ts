import { decode, isSound, type Source } from './decode/index.ts'
import type { Placed, Problem, Report } from './diagnostics.ts'
import { type Around, findDateline, findOpening, opensNews } from './extract/dateline/index.ts'
import { findDates } from './extract/dates/index.ts'
import { engineFor } from './extract/entities/engine.ts'
import { findEntities, hasTagger } from './extract/entities/index.ts'
import { settleTimes } from './extract/instants.ts'
import { findLifecycle } from './extract/lifecycle/index.ts'
import { findQuotes } from './extract/quotes/index.ts'
import { type Envelope, envelopesOf, formatOf } from './formats/index.ts'
import { abreast, type Frame, Framer } from './frame/index.ts'
import { identify, type Language, languageFor, sample } from './languages/index.ts'
import {
  asBody,
  type Body,
  compose,
  type Draft,
  type Known,
  rewrap,
  sortOut,
  unwrap,
  withoutHeadline,
} from './layout/index.ts'
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
  return { records: readings.map((reading, i) => record(reading, index + i, options)) }
}

/** Reads the dispatches of frames side by side: a stage goes over all of them before the next one begins, which is faster by a third. */
export function readFrames(frames: readonly Frame[], options: Options): Outcome[] {
  const logs = frames.map(({ problems }) => logOf(problems))
  const sources = frames.map((frame, i) => decode(frame, options, logs[i]!.report))
  const sound = sources.map(isSound)
  const formats = sources.map(({ text }, i) => formatOf(text, options.format, sound[i]))
  const envelopes = sources.map(({ text }, i) => envelopesOf(formats[i]!, text, logs[i]!.report, sound[i]))

  const dispatches = envelopes.flat().map((envelope): Dispatch => ({ envelope, ...logOf([]) }))
  const findings = readDispatches(dispatches, options)
  let next = 0
  return sources.map((source, i) => {
    const { problems } = logs[i]!
    const readings = envelopes[i]!.map((envelope, k): Reading => {
      const own = [...share(problems, envelopes[i]!, k), ...dispatches[next]!.problems]
      const format = envelope.format ?? formats[i]!.name
      return { source, format, envelope, problems: own, ...findings[next++]! }
    })
    return { source, readings, problems }
  })
}

type Found = Problem | Placed

interface Log {
  readonly problems: Found[]
  readonly report: Report
}

function logOf(known: readonly Found[]): Log {
  const problems = [...known]
  return { problems, report: (code, span, facts) => problems.push({ code, span, facts }) }
}

/** An envelope with what is found to be wrong in it. */
interface Dispatch extends Log {
  readonly envelope: Envelope
}

/** Of what was found while a frame was read, the part that stands in one of its dispatches; what stands in none is the first's. */
function share(found: readonly Found[], envelopes: readonly Envelope[], index: number): readonly Found[] {
  const holder = (problem: Found) =>
    'place' in problem
      ? 0
      : envelopes.findIndex(({ span: [start, end] }) => start <= problem.span[0] && problem.span[0] < end)
  return found.filter((problem) => Math.max(0, holder(problem)) === index)
}

/** From the envelopes' copy to everything that is found in it. */
function readDispatches(dispatches: readonly Dispatch[], options: Options): Findings[] {
  const { codes, languages, sorted, bodies } = layOut(dispatches, options)
  const wants = (what: string) => options.extract === undefined || options.extract.includes(what)
  const order = byLanguage(languages)
  const each = <Result>(wanted: boolean, find: (dispatch: Dispatch, i: number) => Result): readonly Result[] => {
    const found: Result[] = new Array(wanted ? dispatches.length : 0)
    if (wanted) for (const i of order) found[i] = find(dispatches[i]!, i)
    return found
  }

  const around = dispatches.map(({ envelope }) => aroundDateline(envelope))
  const datelines = each(wants('dateline'), (_, i) => findDateline(bodies[i]!, around[i]!))
  const tokens = each(['dates', 'entities', 'quotes'].some(wants), (_, i) => tokensOf(bodies[i]!, languages[i]!))
  const dates = each(wants('dates'), (_, i) => {
    const dateline = datelines[i]
    return findDates(tokens[i]!, languages[i]!, dateline?.date ?? around[i]!.near, dateline?.span?.[1])
  })
  const entities = each(wants('entities'), ({ envelope, report }, i) => {
    const engine = engineFor(options.entities, envelope.span, report)
    const language = codes[i]
    if (language !== undefined && tokens[i]!.count > 0 && !engine && !hasTagger(languages[i]!)) {
      report('entities-limited', envelope.span, { language })
    }
    const names = { dateline: datelines[i], declared: envelope.declared ?? [], own: options.lexicon, engine }
    return findEntities(bodies[i]!, tokens[i]!, languages[i]!, names)
  })
  const quotes = each(wants('quotes'), ({ report }, i) => {
    const known = { dateline: datelines[i], entities: entities[i] ?? [] }
    return findQuotes(bodies[i]!, tokens[i]!, languages[i]!, known, report)
  })
  return dispatches.map(({ envelope, report }, i): Findings => {
    const dateline = datelines[i]
    const known = { agency: envelope.header?.provider ?? dateline?.agency, timeZone: options.timeZone }
    return {
      language: codes[i],
      lifecycle: findLifecycle(envelope, sorted[i]!, languages[i]!, known),
      times: settleTimes(envelope, known, report),
      sorted: sorted[i]!,
      body: bodies[i]!,
      dateline,
      dates: dates[i] ?? [],
      entities: entities[i] ?? [],
      quotes: quotes[i] ?? [],
    }
  })
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

/** Tells the languages, and what is body from what is not. */
function layOut(dispatches: readonly Dispatch[], options: Options) {
  const drafts = dispatches.map(({ envelope }) => draftsOf(envelope))
  const codes = dispatches.map(
    ({ envelope }, i) => options.language ?? envelope.language ?? identify(openingOf(drafts[i]!)),
  )
  const languages = dispatches.map(({ envelope, report }, i) => {
    const code = codes[i]
    const language = languageFor(code)
    if (code === undefined && drafts[i]!.length > 0) report('language-unknown', envelope.span, {})
    else if (code !== undefined && language.code !== code) report('language-limited', envelope.span, { language: code })
    return language
  })
  const known = dispatches.map(({ envelope }, i) => knownOf(envelope, drafts[i]!))
  const sorted = dispatches.map(({ envelope: { copy } }, i) =>
    isSettled(copy) ? asBody(drafts[i]!) : sortOut(drafts[i]!, languages[i]!.wire, known[i]!),
  )
  return { codes, languages, sorted, bodies: sorted.map(({ body }) => compose(body)) }
}

function tokensOf({ text, paragraphs }: Body, language: Language): Tokens {
  const spans = paragraphs.map(({ span }) => span)
  return tokenise(text, spans, language.tokens)
}

/** As much of the text as is looked at to tell its language. */
function openingOf(drafts: readonly Draft[]): string {
  let text = ''
  for (const { content } of drafts) {
    text += text === '' ? content.text : `\n${content.text}`
    if (text.length >= sample) break
  }
  return text
}

function draftsOf({ copy, headline }: Envelope): readonly Draft[] {
  if ('lines' in copy) return unwrap(copy.lines, opensNews, copy.marked)
  return isSettled(copy) ? copy.blocks : rewrap(withoutHeadline(copy.blocks, headline))
}

const isSettled = (copy: Envelope['copy']): boolean => 'settled' in copy && copy.settled === true

/** Where the dateline stands, and whether the format has told the headline and the paragraphs apart. */
function knownOf(envelope: Envelope, drafts: readonly Draft[]): Known {
  const found = findOpening(drafts.map((draft) => draft.content.text))
  const opening = found && { draft: found.index, span: found.lead.span }
  return { opening, marked: 'blocks' in envelope.copy || envelope.headline !== undefined }
}

/** What the envelope tells of the dateline: its element, and a day to take the year from. */
function aroundDateline({ dateline, header, times, day }: Envelope): Around {
  const near = header?.createdAt ?? header?.revisedAt ?? header?.transmittedAt ?? times?.[0]?.local ?? day
  return { ...(dateline !== undefined && { declared: dateline }), ...(near && { near }) }
}

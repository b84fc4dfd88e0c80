import { decode, isSound } from './decode/index.ts'
import type { Placed, Problem, Report } from './diagnostics.ts'
import { type Around, findDateline, findOpening, opensNews } from './extract/dateline/index.ts'
import { findDates } from './extract/dates/index.ts'
import { engineFor } from './extract/entities/engine.ts'
import { findEntities, hasTagger } from './extract/entities/index.ts'
import { settleTimes } from './extract/instants.ts'
import { findLifecycle } from './extract/lifecycle/index.ts'
import { findQuotes } from './extract/quotes/index.ts'
import { type Envelope, formatOf } from './formats/index.ts'
import { type Frame, Framer } from './frame/index.ts'
import { identify, languageFor, sample } from './languages/index.ts'
import { asBody, compose, type Draft, type Known, rewrap, sortOut, unwrap, withoutHeadline } from './layout/index.ts'
import type { Options } from './options.ts'
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
  const counting: Options = {
    ...options,
    onReject: (reject) => {
      index++
      options.onReject?.(reject)
    },
  }
  return {
    *read(frames, bytes = 0) {
      size += bytes
      for (const frame of frames) {
        const records = parseFrame(frame, index, counting)
        index += records.length
        yield* records
      }
    },
    end: () => {
      if (index === 0) counting.onReject?.(nothing(size, options))
    },
  }
}

/** The records of one frame; `index` is the place of the first one in its file. */
export function parseFrame(frame: Frame, index: number, options: Options): NewsRecord[] {
  return readFrame(frame, index, options).map((reading) => record(reading, options))
}

/** Reads the dispatches of one frame, each with the source that it was read from. */
export function readFrame(frame: Frame, index: number, options: Options): Reading[] {
  const problems: (Problem | Placed)[] = [...frame.problems]
  const report: Report = (code, span, facts) => problems.push({ code, span, facts })

  const source = decode(frame, options, report)
  const format = formatOf(source.text, options.format, isSound(source))
  const envelopes = format.read(source.text, report)
  if (envelopes.length === 0) options.onReject?.(reject(source, index, problems, options))
  const reading = problems.splice(0)
  return envelopes.map((envelope, i) => {
    const found = readDispatch(envelope, options, report)
    const own = [...share(reading, envelopes, i), ...problems.splice(0)]
    return { source, format: envelope.format ?? format.name, envelope, index: index + i, problems: own, ...found }
  })
}

/** Of what was found while a frame was read, the part that stands in one of its dispatches; what stands in none is the first's. */
function share(found: readonly Found[], envelopes: readonly Envelope[], index: number): readonly Found[] {
  const holder = (problem: Found) =>
    'place' in problem
      ? 0
      : envelopes.findIndex(({ span: [start, end] }) => start <= problem.span[0] && problem.span[0] < end)
  return found.filter((problem) => Math.max(0, holder(problem)) === index)
}

type Found = Problem | Placed

/** From the envelope's copy to everything that is found in it. */
function readDispatch(envelope: Envelope, options: Options, report: Report): Findings {
  const wants = (what: string) => options.extract === undefined || options.extract.includes(what)

  const drafts = draftsOf(envelope)
  const code = options.language ?? envelope.language ?? identify(openingOf(drafts))
  const language = languageFor(code)
  if (code === undefined && drafts.length > 0) report('language-unknown', envelope.span, {})
  else if (code !== undefined && language.code !== code) report('language-limited', envelope.span, { language: code })
  const sorted = isSettled(envelope.copy) ? asBody(drafts) : sortOut(drafts, language.wire, knownOf(envelope, drafts))
  const body = compose(sorted.body)

  const around = aroundDateline(envelope)
  const dateline = wants('dateline') ? findDateline(body, around) : undefined
  const spans = ['dates', 'entities', 'quotes'].some(wants) ? body.paragraphs.map(({ span }) => span) : []
  const tokens: Tokens = tokenise(body.text, spans, language.tokens)
  const dates = wants('dates') ? findDates(tokens, language, dateline?.date ?? around.near, dateline?.span?.[1]) : []
  const engine = wants('entities') ? engineFor(options.entities, envelope.span, report) : undefined
  const names = { dateline, declared: envelope.declared ?? [], own: options.lexicon, engine }
  const entities = wants('entities') ? findEntities(body, tokens, language, names) : []
  if (wants('entities') && code !== undefined && tokens.count > 0 && !engine && !hasTagger(language)) {
    report('entities-limited', envelope.span, { language: code })
  }
  const quotes = wants('quotes') ? findQuotes(body, tokens, language, { dateline, entities }, report) : []
  const known = { agency: envelope.header?.provider ?? dateline?.agency, timeZone: options.timeZone }
  const lifecycle = findLifecycle(envelope, sorted, language, known)
  const times = settleTimes(envelope, known, report)
  return { language: code, lifecycle, times, sorted, body, dateline, dates, entities, quotes }
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

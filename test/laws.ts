import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { type Frame, Framer } from '../src/frame/index.ts'
import { type NewsRecord, parse, type Reject, recordSchema } from '../src/index.ts'
import { essence, sourceText } from './markup.ts'

/** Files under a folder that end in one of the given ways, in code-point order. */
export function filesUnder(folder: string, ends: readonly string[] = ['']): string[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const path = join(folder, name)
      if (statSync(path).isDirectory()) return filesUnder(path, ends)
      return ends.some((end) => path.endsWith(end)) ? [path] : []
    })
}

/** A file and all that came of it; the annotations have their places in the file. */
export interface Read {
  readonly path: string
  readonly bytes: Buffer
  readonly records: readonly NewsRecord[]
  readonly rejects: readonly Reject[]
  /** How many cuts law 4 tries. */
  readonly effort: number
}

/** Reads a file once, for all laws. */
export function read(path: string, effort: number, bytes: Buffer = readFileSync(path)): Read {
  const rejects: Reject[] = []
  const options = { path, provenance: true, onReject: (reject: Reject) => rejects.push(reject) }
  return { path, bytes, records: [...parse(bytes, options)], rejects, effort }
}

/** The laws of DESIGN.md that hold for any bytes. */
export const laws: Readonly<Record<string, (read: Read) => void>> = {
  '1: the records satisfy the schema': ({ records }) => {
    for (const record of records) recordSchema.parse(record)
  },

  '2: spans slice back to their text': ({ records }) => records.forEach(slicesBack),

  '3: chunks of any size frame the same': ({ bytes }) => {
    const whole = framed(bytes, bytes.length + 1)
    for (const size of [1, 2, 3, 7, 64, 1000]) expect(framed(bytes, size), `chunks of ${size}`).toEqual(whole)
  },

  '4: cut anywhere, it gives records or rejects that hold': ({ path, bytes, effort }) => {
    for (const cut of cuts(bytes.length, effort)) {
      const { records, rejects } = read(path, 0, bytes.subarray(0, cut))
      expect(records.length + rejects.length, `cut at ${cut}`).toBeGreaterThan(0)
      records.forEach(slicesBack)
    }
  },

  '7: the bytes behind an annotation are its text': ({ records, bytes }) => {
    for (const record of records) {
      // The charset does not say what those bytes are.
      if (record.diagnostics.some(({ code }) => code === 'byte-undecodable' || code === 'encoding-mixed')) continue
      for (const { text, source } of spansOf(record)) {
        const said = sourceText(bytes.subarray(source!.byteStart, source!.byteEnd), record.source)
        expect(essence(said, record.source), `${source!.line}:${source!.column}`).toBe(essence(text, record.source))
      }
    }
  },

  '8: what is read is written or rejected, each once and in its place': ({ records, rejects, bytes }) => {
    const parts = [...records.map(({ source }) => source), ...rejects].toSorted((a, b) => a.index - b.index)
    expect(parts.map(({ index }) => index)).toEqual(parts.map((_, index) => index))
    for (const [index, { byteStart, byteEnd }] of parts.entries()) {
      expect(byteStart).toBeGreaterThanOrEqual(parts[index - 1]?.byteStart ?? 0)
      expect(byteEnd).toBeLessThanOrEqual(bytes.length)
    }
  },
}

function slicesBack(record: NewsRecord): void {
  const points = [...record.text]
  for (const { text, start, end } of spansOf(record)) expect(points.slice(start, end).join('')).toBe(text)
}

/** All that the stages after it see of a framer, when the bytes come in chunks of a size. */
function framed(bytes: Uint8Array, size: number): unknown[] {
  const framer = new Framer()
  const frames: Frame[] = []
  for (let at = 0; at < bytes.length; at += size) frames.push(...framer.push(bytes.slice(at, at + size)))
  return [...frames, ...framer.end()].map((frame) => ({ ...frame, bytes: Buffer.from(frame.bytes).toString('latin1') }))
}

/** Where to cut: everywhere in a short file, spread out in a long one, and within its last line. */
function cuts(length: number, most: number): number[] {
  const count = Math.min(most, length)
  return [...Array.from({ length: count }, (_, n) => Math.floor((n * length) / count)), Math.max(0, length - 1)]
}

interface Spanned {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly source?: { byteStart: number; byteEnd: number; line: number; column: number } | undefined
}

/** Every annotation of a record that points into its text. */
export function spansOf(record: NewsRecord): Spanned[] {
  const points = [...record.text]
  const speakers = record.quotes.flatMap((quote) => (quote.speaker ? [quote.speaker] : []))
  const maybe = [record.dateline, ...speakers, ...record.quotes.map((quote) => quote.cue)]
  return [
    ...maybe.flatMap((one) => (one === null || one.start === null ? [] : [one as Spanned])),
    ...record.paragraphs.map((one) => ({ ...one, text: points.slice(one.start, one.end).join('') })),
    ...record.quotes,
    ...record.entities.flatMap((entity) => entity.mentions),
    ...record.dates,
  ]
}

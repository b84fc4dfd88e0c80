import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Framer } from '../src/frame/index.ts'
import { type NewsRecord, type Options, parse } from '../src/index.ts'
import { parseFrame } from '../src/pipeline.ts'

/** Files under a folder that end in one of the given ways, in code-point order. */
export function filesUnder(folder: string, ends: readonly string[] = ['']): string[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const path = join(folder, name)
      return statSync(path).isDirectory()
        ? filesUnder(path, ends)
        : ends.some((end) => path.endsWith(end))
          ? [path]
          : []
    })
}

/** A file's records. */
export function recordsOf(path: string, options: Options = {}): NewsRecord[] {
  return [...parse(readFileSync(path), { path, ...options })]
}

/** A file's records when its bytes come in chunks of the given size. */
export function chunked(bytes: Uint8Array, size: number, options: Options): NewsRecord[] {
  const framer = new Framer()
  const frames = []
  for (let at = 0; at < bytes.length; at += size) frames.push(...framer.push(bytes.slice(at, at + size)))
  frames.push(...framer.end())
  let index = 0
  return frames.flatMap((frame) => {
    const records = parseFrame(frame, index, options)
    index += records.length
    return records
  })
}

interface Spanned {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly source?: { readonly byteStart: number; readonly byteEnd: number } | undefined
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

import type { Random } from '../../tools/seeded.ts'
import { inserted, type Mutated, put } from './mutated.ts'
import {
  gap,
  isJson,
  isLines,
  isOnly,
  isWrapped,
  isXml,
  lineAt,
  paragraphs,
  pick,
  type Range,
  recordAt,
} from './places.ts'
import type { Sound } from './sound.ts'

const END = /\x04|\bNNNN\b|<\/(?:nitf|NewsML|newsMessage|newsItem)>/g

/** Takes an end mark away: EOT, NNNN, the closing tag of the document. */
export function lostEnd(sound: Sound, random: Random): Mutated | undefined {
  const { text } = sound
  if (isWrapped(sound)) return undefined
  const mark = pick([...text.matchAll(END)], random)
  if (!mark || isInsideItem(text, mark)) return undefined
  const at = mark.index
  const before = text.slice(0, at).search(/[\x00-\x20\x7f]*$/)
  return { text: text.slice(0, at) + text.slice(at + mark[0].length), lines: linesFrom(text, before - 1, at) }
}

/** The end of an item of a message is not the end of the document. */
function isInsideItem(text: string, { 0: mark, index }: RegExpExecArray): boolean {
  return mark.startsWith('</') && text.slice(index + mark.length).trim() !== ''
}

function linesFrom(text: string, from: number, to: number): number[] {
  const [first, last] = [lineAt(text, from), lineAt(text, to)]
  return Array.from({ length: last - first + 1 }, (_, by) => first + by)
}

const openings: Readonly<Record<string, string>> = {
  iptc7901: '\x01fra0999 4 pl 12\nAtlantis/\n\x02',
  zczc: 'ZCZC XYZ0999\n\n',
}

/** Lets another dispatch begin between two lines of a text wire. */
export function nestedStart(sound: Sound, random: Random): Mutated | undefined {
  const { text } = sound
  // Where a relay has stripped all marks, one that comes is no fault.
  const format = Object.keys(openings).find((name) => isOnly(sound, name) && /\x01|^\s*ZCZC/.test(text))
  const at = format && !isWrapped(sound) ? gap(sound, random) : undefined
  if (at === undefined) return undefined
  const start = text.lastIndexOf('\n', at) + 1
  const above = text.slice(0, start).trimEnd().length
  return { text: text.slice(0, start) + openings[format!] + text.slice(start), lines: linesFrom(text, above, start) }
}

/** Cuts a dispatch that has an end mark off within a paragraph. */
export function truncated(sound: Sound, random: Random): Mutated | undefined {
  const at =
    isXml(sound) || isJson(sound) || /^\s*ZCZC|\x01/.test(sound.text.slice(0, 200)) ? gap(sound, random) : undefined
  if (at !== undefined && recordAt(sound, at)?.source.format === 'plain') return undefined
  return at === undefined ? undefined : { text: sound.text.slice(0, at), lines: [lineAt(sound.text, at)] }
}

/** What hands and programs do to XML: a bare ampersand or bracket, a tag without its end, an end tag lost. */
export function damagedXml(sound: Sound, random: Random): Mutated | undefined {
  if (!isXml(sound)) return undefined
  const { text } = sound
  const close = pick([...text.matchAll(/<\/[\w.:-]+>/g)], random)
  const at = gap(sound, random)
  if (!close || at === undefined) return undefined
  const without = (from: number, to: number) => ({
    text: text.slice(0, from) + text.slice(to),
    lines: [lineAt(text, from), openedOn(text, close)],
  })
  const end = close.index + close[0].length
  return pick(
    [
      () => put(text, at, ' &'),
      () => put(text, at, ' <'),
      () => without(end - 1, end),
      () => without(close.index, end),
    ],
    random,
  )!()
}

/** The line of the tag that an end tag closes. */
function openedOn(text: string, { 0: tag, index }: RegExpExecArray): number {
  const tags = new RegExp(`<(?<closes>/?)${tag.slice(2, -1)}(?=[\\s>])[^>]*?(?<empty>/?)>`, 'g')
  let depth = 0
  for (const { groups, index: at } of [...text.slice(0, index).matchAll(tags)].toReversed()) {
    if (groups!.empty) continue
    if (groups!.closes) depth++
    else if (depth-- === 0) return lineAt(text, at)
  }
  return 0
}

/** Puts many words into a line. */
export function longLine(sound: Sound, random: Random): Mutated | undefined {
  return isLines(sound) ? inserted(sound, random, ' and more of the same'.repeat(6)) : undefined
}

/**
 * A quotation mark before or behind a word outside of quotations, or a closing one taken away. Where the next paragraph
 * opens with a mark the quotation may go on there by right.
 */
export function looseQuote(sound: Sound, random: Random): Mutated | undefined {
  const at = isJson(sound) ? undefined : gap(sound, random)
  if (at === undefined) return undefined
  const { text } = sound
  const range = paragraphs(sound).find(([start, end]) => start <= at && at < end)!
  if (/["\xab\xbb\x93\x94]|``|\xe2\x80[\x98-\x9f]|\xc2[\xab\xbb]/.test(text.slice(...range))) return undefined
  const signs = pick([' "', '"'], random)!
  return put(text, at, signs, signs === ' "' ? 1 : 0)
}

const WORDS = 14

/** A paragraph that stands twice, with whatever parts paragraphs here. The first one has the dateline: twice, it is two dispatches. */
export function doubledParagraph(sound: Sound, random: Random): Mutated | undefined {
  const { text, records } = sound
  const first = records.map(({ paragraphs: [one] }) => one?.source?.byteStart)
  const long = paragraphs(sound).filter(
    (range) =>
      !first.includes(range[0]) && (text.slice(...range).match(/[A-Za-z\x80-\xff]{3,}/g)?.length ?? 0) >= WORDS,
  )
  const range = pick(long, random)
  const doubled = range && !isJson(sound) ? (isLines(sound) ? doubledLines : doubledElement)(text, range) : undefined
  if (!doubled) return undefined
  const { at, copy } = doubled
  return {
    text: text.slice(0, at) + copy + text.slice(at),
    lines: [lineAt(text, at) + (/^\r?\n/.test(copy) ? 1 : 0)],
  }
}

function doubledLines(text: string, [start, end]: Range): { at: number; copy: string } | undefined {
  const from = text.lastIndexOf('\n', start) + 1
  const at = text.indexOf('\n', end - 1) + 1
  // Where every line stands apart, nothing parts paragraphs.
  if (at === 0 || /\n\s*\n/.test(text.slice(start, end))) return undefined
  const blank = /^\r?\n/.exec(text.slice(at))?.[0] ?? ''
  return { at, copy: blank + text.slice(from, at) }
}

function doubledElement(text: string, [start, end]: Range): { at: number; copy: string } | undefined {
  const from = text.lastIndexOf('<p', start)
  const at = text.indexOf('</p>', end - 1) + '</p>'.length
  return from < 0 || at < end || /<\/p>/.test(text.slice(from, start)) ? undefined : { at, copy: text.slice(from, at) }
}

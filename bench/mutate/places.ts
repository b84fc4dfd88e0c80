import type { Random } from '../../tools/seeded.ts'
import type { Sound } from './sound.ts'

/** A part of a fixture's bytes. */
export type Range = readonly [start: number, end: number]

/** One of many, by chance. */
export const pick = <T>(many: readonly T[], random: Random): T | undefined => many[Math.floor(random() * many.length)]

/** The line, from 1, on which an offset stands. */
export function lineAt(text: string, at: number): number {
  let line = 1
  for (let feed = text.indexOf('\n'); feed >= 0 && feed < at; feed = text.indexOf('\n', feed + 1)) line++
  return line
}

/** The bytes of the paragraphs of all stories; no tables. */
export function paragraphs({ records }: Sound): Range[] {
  return records.flatMap((record) =>
    record.paragraphs.flatMap(({ kind, source }): Range[] =>
      kind === 'body' && source ? [[source.byteStart, source.byteEnd]] : [],
    ),
  )
}

/** A blank between two words of a paragraph, in markup outside of tags and of what is quoted verbatim. */
export function gap(sound: Sound, random: Random): number | undefined {
  const range = pick(paragraphs(sound), random)
  if (!range) return undefined
  const gaps = [...sound.text.slice(...range).matchAll(/(?<=[A-Za-z]{2},?) (?=[A-Za-z])/g)].map(
    ({ index }) => range[0] + index,
  )
  return pick(
    gaps.filter((at) => !isInside(sound.text, at, '<', '>') && !isInside(sound.text, at, '<![CDATA[', ']]>')),
    random,
  )
}

function isInside(text: string, at: number, opens: string, closes: string): boolean {
  return text.lastIndexOf(opens, at) > text.lastIndexOf(closes, at)
}

/** The record of the dispatch that an offset stands in. */
export function recordAt({ records }: Sound, at: number): Sound['records'][number] | undefined {
  return records.find(({ source }) => source.byteStart <= at && at < source.byteEnd)
}

/** A mail and a spool's file have an end of their own, whatever is in them. */
export const isWrapped = ({ text }: Sound): boolean =>
  /^~\r?\n|^(?:From|Received|Date|MIME-Version|Return-Path|Subject)[ :]/m.test(text.slice(0, 2000))

/** Whether all of a file is of one format. */
export const isOnly = ({ records }: Sound, format: string): boolean =>
  records.every(({ source }) => source.format === format)

/** Whether lines are the text's own, and no matter of markup or JSON. */
export const isLines = ({ text }: Sound): boolean => !/^[\s\ufeff\xef\xbb\xbf]*[<{[]/.test(text)

/** Whether it is XML of a format that says what stands where. */
export const isXml = (sound: Sound): boolean =>
  /^[\xef\xbb\xbf\s]*</.test(sound.text) && ['newsml1', 'newsml-g2', 'nitf'].some((format) => isOnly(sound, format))

/** Whether it is JSON. */
export const isJson = ({ text }: Sound): boolean => /^\s*[{[]/.test(text)

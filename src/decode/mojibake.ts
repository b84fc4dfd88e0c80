import { isUtf8 } from 'node:buffer'
import type { Span } from '../text/span.ts'
import { sliceTraced, sourceSpan, type Traced, Tracer } from '../text/traced.ts'
import { tableOf } from './charset.ts'

/** The bytes as which windows-1252 and ISO-8859-1 write a character. */
const bytesOf = new Map(tableOf('windows-1252')!.map((character, byte) => [character, byte]))
const byteOf = (character: string) => bytesOf.get(character) ?? character.charCodeAt(0)

/** What a second, third or fourth byte of UTF-8 looks like in windows-1252. */
const trail = '[\\x80-\\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]'
/** UTF-8 read as windows-1252, character by character. */
const misread = new RegExp(`(?:[\\xc2-\\xdf]|[\\xe0-\\xef]${trail}|[\\xf0-\\xf4]${trail}{2})${trail}`, 'g')
/**
 * Pairs that no text holds by right: `Ã©` `Â°` `Â«`, `â€™`, three letters of Arabic or Russian in a row. `CAFÉ»` and `Ö“` do stand
 * in texts.
 */
const certain =
  /Ã[\x80-\xa9\xac-\xba\xbc-\xbf€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]|Â[\x80-\xba\xbc-\xbf]|â€[\x80-\xbf™œ˜“”¦¢º¹]|â‚¬|(?:[ØÙÐÑ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){3}/

/** What each of those holds; six searches for a sign take a quarter of the time of one for a class. */
const suspects = ['Ã', 'Â', 'Ø', 'Ù', 'Ð', 'Ñ', 'â€', 'â‚']

/** Where UTF-8 that was read as another charset and written again stands first. */
export function suspectMojibake(text: string): Span | undefined {
  if (!suspects.some((sign) => text.includes(sign))) return undefined
  const found = certain.exec(text)
  return found ? [found.index, found.index + found[0].length] : undefined
}

/** The text as it was meant, traced back to what stands there. What was misread twice is undone twice. */
export function undoMojibake(text: string): Traced {
  const once = undo(text)
  return suspectMojibake(once.text) ? composed(undo(once.text), once) : once
}

/** A text that was made from one that was made from another, traced back to the last. */
function composed({ text, origin }: Traced, inner: Traced): Traced {
  const tracer = new Tracer()
  for (const [run, at] of origin.at.entries()) {
    const piece = text.slice(at, origin.at[run + 1] ?? text.length)
    tracer.append(
      piece.length === origin.to[run]! - origin.from[run]!
        ? sliceTraced(inner, [origin.from[run]!, origin.to[run]!])
        : whole(piece, sourceSpan(inner, [origin.from[run]!, origin.to[run]!])),
    )
  }
  return tracer.done()
}

function whole(text: string, [from, to]: Span): Traced {
  return { text, origin: { at: [0], from: [from], to: [to] } }
}

function undo(text: string): Traced {
  const tracer = new Tracer()
  let from = 0
  for (const { 0: run, index } of text.matchAll(new RegExp(`(?:${misread.source})+`, 'g'))) {
    tracer.copy(text.slice(from, index), from)
    undoRun(run, index, tracer)
    from = index + run.length
  }
  tracer.copy(text.slice(from), from)
  return tracer.done()
}

function undoRun(run: string, at: number, tracer: Tracer): void {
  for (const { 0: piece, index } of run.matchAll(misread)) {
    tracer.stand(meant(piece) ?? piece, at + index, at + index + piece.length)
  }
}

/** The character behind a misread one, if it is a character of the wires' languages. */
function meant(piece: string): string | undefined {
  const bytes = Buffer.from(Array.from(piece, byteOf))
  const character = isUtf8(bytes) ? bytes.toString('utf8') : ''
  return /^[\u00a0-\u017f\u0192\u02c6\u02dc\u0370-\u04ff\u0600-\u06ff\u2010-\u2044\u20ac\u2122]$/.test(character)
    ? character
    : undefined
}

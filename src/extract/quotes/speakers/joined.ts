import type { Voiced } from './repeated.ts'

/**
 * `"La digue a cédé." "Nous avons tout perdu", a dit Clara Voss`: words that end right where other words in marks begin are whose those are, and
 * not of whoever spoke before.
 */
export function putJoined<Quote extends Voiced>(quotes: readonly Quote[], text: string): Quote[] {
  const told = [...quotes]
  for (let i = told.length - 2; i >= 0; i--) {
    const [quote, next] = [told[i]!, told[i + 1]!]
    if (quote.kind !== 'direct' || quote.cue || !next.speaker || next.kind !== 'direct') continue
    if (quote.speaker && quote.speaker.by !== 'continuation') continue
    const between = text.slice(quote.span[1], next.span[0])
    if (!BETWEEN.test(between)) continue
    told[i] = { ...quote, speaker: { ...next.speaker, by: 'continuation' } }
  }
  return told
}

/** The marks that close one and open the other, and no more. */
const BETWEEN = /^[\p{Pf}\p{Pi}"'+,„. \u00a0\u202f]{1,8}$/u

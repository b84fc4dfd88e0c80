import { trait } from './lexis.ts'
import { has, type Scan } from './scan.ts'

/**
 * Whether a noun phrase stands in a case that no subject has: `dem Bericht`, `den Plan`; `der` before a feminine noun or an
 * adjective in -en (`der Zeitung`, `der neuen Zeitung`).
 */
export function isOblique({ sentence, lexis }: Scan, from: number, head: number): boolean {
  const { oblique, obliqueFeminine, feminineEndings } = lexis
  const first = sentence.word[from]!
  if (oblique.has(first)) return head > from
  if (!obliqueFeminine.has(first) || head === from) return false
  if (head > from + 1 && sentence.word[from + 1]!.endsWith('en')) return true
  const { word, shape } = sentence.lexeme[head]!
  return shape?.gender === 'feminine' || feminineEndings.some((ending) => word.endsWith(ending))
}

/** Where every noun has a capital, a lower-case word with an adjective's ending between a determiner and its noun: `die neue Brücke`. */
export function isAdjective(scan: Scan, at: number): boolean {
  const { sentence, lexis, inVerb } = scan
  if (!lexis.speech.nounsCapital || inVerb[at] || sentence.run[at]) return false
  const lower = !sentence.capital[at] && !sentence.noun[at]
  const word = sentence.word[at]!
  const loose = has(scan, at, ~(trait.before | trait.adverb))
  return (lower || at === 0) && !loose && ADJECTIVE.test(word) && nounFollows(scan, at)
}

// zuständige, englischsprachigen, US-amerikanischer
const ADJECTIVE = /^[\p{L}-]{2,30}(?:e|en|er|es|em)$/u

function nounFollows({ sentence }: Scan, at: number): boolean {
  for (let next = at + 1; next < Math.min(at + 4, sentence.count); next++) {
    if (sentence.noun[next] || sentence.capital[next]) return true
    if (!ADJECTIVE.test(sentence.word[next]!)) return false
  }
  return false
}

/** `die Sprecherin der Polizei`: a genitive behind its noun, up to a place. */
export const opensGenitive = (scan: Scan, at: number) =>
  scan.lexis.genitives.has(scan.sentence.word[at]!) &&
  (scan.sentence.noun[at - 1] === true || scan.sentence.capital[at - 1] === true) &&
  (scan.sentence.noun[at + 1] === true || scan.sentence.capital[at + 1] === true || isAdjective(scan, at + 1)) &&
  !scan.lexis.addressees.has(scan.sentence.word[at + 1]!)

import type { Lexeme } from '../words/lexeme.ts'
import { type Lexis, trait } from '../words/lexis.ts'
import { list } from '../words/lists.ts'
import { has, knownAt, type Scan } from './scan.ts'
import { isListed } from './sentences.ts'

/**
 * Whether a noun phrase stands in a case that no subject has: `dem Bericht`, `den Plan`; `der` before a feminine noun or before an
 * adjective whose ending tells (`der Zeitung`, `der neuen Zeitung`).
 */
export function isOblique({ sentence, lexis }: Scan, from: number, head: number): boolean {
  const lists = sentence.lists[from]!
  if (lists & list.oblique) return head > from
  if (!(lists & list.obliqueFeminine) || head === from) return false
  if (head > from + 1 && sentence.word[from + 1]!.endsWith(lexis.speech.cases!.obliqueEnding)) return true
  return isFeminine(sentence.lexeme[head]!, lexis)
}

const isFeminine = ({ word, shape }: Lexeme, { feminineEndings }: Lexis) =>
  shape?.gender === 'feminine' || feminineEndings.some((ending) => word.endsWith(ending))

/** Whether a phrase that is not oblique stands in the case of a subject: `er`, `der Minister`, but not `die Rede der Minister`. */
export function isNominative(scan: Scan, from: number, head: number): boolean {
  const { sentence } = scan
  if (!isListed(sentence, from, list.nominative) || has(scan, from - 1, trait.preposition)) return false
  // gegen die Haltung der PKK: a name shows no gender
  if (from > 0 && (sentence.noun[from - 1] || (sentence.capital[from - 1] && from > 1))) return false
  if (sentence.acronym[head]) return false
  return head === from || !knownAt(scan, head)
}

/** Where every noun has a capital, a lower-case word with an adjective's ending between a determiner and its noun: `die neue Brücke`. */
export function isAdjective(scan: Scan, at: number): boolean {
  const { sentence, lexis, inVerb } = scan
  if (!lexis.speech.nounsCapital || at >= sentence.count || inVerb[at] || sentence.run[at]) return false
  const lower = !sentence.capital[at] && !sentence.noun[at]
  const loose = has(scan, at, ~(trait.before | trait.adverb)) || (!lower && knownAt(scan, at) !== undefined)
  return (lower || at === 0) && !loose && sentence.lexeme[at]!.adjectival && nounFollows(scan, at)
}

function nounFollows({ sentence, inVerb }: Scan, at: number): boolean {
  for (let next = at + 1; next < Math.min(at + 4, sentence.count); next++) {
    // Roemer nannte das Unfug, Roemer ihre Rede
    if (inVerb[next] || sentence.traits[next]! & trait.determiner) return false
    if (sentence.noun[next] || sentence.capital[next]) return true
    if (!sentence.lexeme[next]!.adjectival) return false
  }
  return false
}

/** `die Sprecherin der Polizei`: a genitive behind its noun, up to a place. */
export const opensGenitive = (scan: Scan, at: number) =>
  isListed(scan.sentence, at, list.genitives) &&
  at > 0 &&
  (scan.sentence.noun[at - 1] === true || scan.sentence.capital[at - 1] === true) &&
  (scan.sentence.noun[at + 1] === true || scan.sentence.capital[at + 1] === true || isAdjective(scan, at + 1)) &&
  !isListed(scan.sentence, at + 1, list.addressees)

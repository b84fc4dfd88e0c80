import type { Byline } from '../schema.ts'
import { anyWord } from '../text/words.ts'
import { bylineOpeners, collectiveWords } from './heads.ts'

// Von Annett Gehler, dpa · By PAUL BYRNE and ALMUDENA CALATRAVA · Par Jeanne DUPONT
const BYLINE = new RegExp(`^(?:${anyWord(bylineOpeners)}) (?<who>\\p{L}[^\\n]{1,120})$`, 'u')
const PEOPLE = new RegExp(`\\p{Lu}|${anyWord(collectiveWords)}`, 'u')
const NAME = /^\p{Lu}[\p{L}'’.-]{0,25}(?: [\p{L}'’.-]{1,25}){1,5}$/u
// dpa thn yyby n1 kre · (SDA\/sj) · jd/ml/xy · ly
const SIGNATURE = /^\(?(?:\p{Ll}{2,5}|\p{Lu}{2,5})?(?:[ /\\-]{1,2}[\p{L}\d]{1,6}){0,9}\)?$/u

/** An author's line, taken apart; `undefined` where the line is none. */
export function readByline(text: string): Byline | undefined {
  const who = BYLINE.exec(text)?.groups?.who
  if (who === undefined || !PEOPLE.test(who)) return undefined
  return { text, role: 'author', names: namesIn(who), initials: [], desk: null }
}

/** The names before the first comma: what stands after it is the agency or the paper. */
export function namesIn(who: string): string[] {
  const people = who.split(',')[0]!.split(/ (?:and|und|et|y|e|en|&) /u)
  return people.map((name) => name.trim()).filter((name) => NAME.test(name))
}

/** The initials of those who wrote and edited, as the last line gives them; `undefined` where the line is none. */
export function readSignature(text: string): Byline | undefined {
  if (text.length > 48 || !SIGNATURE.test(text)) return undefined
  const initials = text.split(/[^\p{L}\d]+/u).filter(Boolean)
  if (initials.length === 0) return undefined
  if (initials.length === 1 && !/^\p{Ll}{2,4}$/u.test(text)) return undefined
  return { text, role: 'signature', names: [], initials, desk: null }
}

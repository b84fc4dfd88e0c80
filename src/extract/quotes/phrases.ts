import { type Gender, type Lexis, nounTraits, type Shape, trait } from './lexis.ts'
import type { Sentence } from './sentences.ts'
import type { Verb } from './verbs.ts'

/** What a noun phrase stands for, as far as its words show. */
export type Sort = 'name' | 'pronoun' | 'person' | 'body' | 'document' | 'source' | 'proper' | 'time' | 'thing'

/** A noun phrase or pronoun that could be a speaker. Places are half-open. */
export interface Phrase {
  readonly from: number
  readonly to: number
  /** The head noun, the pronoun, or the first word of a bare name. */
  readonly head: number
  /** The person's name in it: `Thierry Magnin` in `le père Thierry Magnin`. */
  readonly name?: readonly [from: number, to: number]
  readonly sort: Sort
  readonly gender?: Gender
  readonly plural?: boolean
  readonly definite: boolean
  readonly demonstrative: boolean
  readonly possessive: boolean
  /** After a preposition; `of` after one that joins nouns; `agent` after the one of the passive's agent. */
  readonly governed: false | 'preposition' | 'of' | 'agent'
}

/** What is known of the name that stands at this span of the body. */
export type NameTest = (start: number, end: number) => 'person' | 'other' | undefined

interface Scan {
  readonly sentence: Sentence
  readonly lexis: Lexis
  readonly inVerb: Uint8Array
  readonly isName: NameTest
}

/** Finds the noun phrases and pronouns of a sentence, in order; none overlaps another or a verb. */
export function findPhrases(sentence: Sentence, verbs: readonly Verb[], lexis: Lexis, isName: NameTest): Phrase[] {
  const inVerb = new Uint8Array(sentence.count + 1)
  for (const verb of verbs) inVerb.fill(1, verb.from, verb.to)
  const scan: Scan = { sentence, lexis, inVerb, isName }
  const phrases: Phrase[] = []
  for (let at = 0; at < sentence.count; at++) {
    if (inVerb[at] || sentence.run[at]) continue
    const phrase = pronounAt(scan, at) ?? nounPhraseAt(scan, at)
    if (!phrase) continue
    phrases.push(phrase)
    at = phrase.to - 1
  }
  return phrases
}

const has = ({ sentence }: Scan, at: number, bits: number) =>
  at >= 0 && at < sentence.count && (sentence.traits[at]! & bits) !== 0

const isCapital = ({ sentence, inVerb }: Scan, at: number) => sentence.capital[at] === true && !inVerb[at]

function pronounAt(scan: Scan, at: number): Phrase | undefined {
  const { sentence, lexis } = scan
  const word = sentence.word[at]!
  if (!has(scan, at, trait.pronoun)) return undefined
  const shape = lexis.nobody.has(word) ? {} : lexis.shapes.get(word)
  return {
    ...shape,
    from: at,
    to: at + 1,
    head: at,
    sort: lexis.nobody.has(word) ? 'thing' : 'pronoun',
    governed: governing(scan, at),
    definite: false,
    demonstrative: false,
    possessive: false,
  }
}

function governing(scan: Scan, from: number): Phrase['governed'] {
  if (has(scan, from - 1, trait.agent)) return 'agent'
  if (has(scan, from - 1, trait.preposition)) return 'preposition'
  return has(scan, from - 1, trait.of) ? 'of' : false
}

function nounPhraseAt(scan: Scan, from: number): Phrase | undefined {
  const { sentence, lexis } = scan
  let head = from
  while (head < from + 3 && has(scan, head, trait.determiner)) head++
  const determined = head > from
  while (head < from + 6 && modifies(scan, head) && head + 1 < sentence.count) head++
  if (!beginsNoun(scan, head, determined)) return undefined
  const { to, capitals } = extend(scan, head)
  const name = capitals && personIn(scan, head, capitals)
  const bits = sentence.traits.slice(from, head).reduce((all, each) => all | each, 0)
  const shape = shapeOf(lexis, sentence, from, head)
  return {
    ...shape,
    from,
    to,
    head,
    ...(name && { name }),
    sort: sortOf(scan, head, to, name),
    governed: contracted(scan, from, shape) ?? governing(scan, from),
    definite: (bits & trait.definite) !== 0,
    demonstrative: (bits & trait.demonstrative) !== 0,
    possessive: (bits & trait.possessive) !== 0,
  }
}

/** An adjective or numeral before the noun: `ancien`, `50`. */
function modifies(scan: Scan, at: number): boolean {
  const { sentence } = scan
  if (scan.inVerb[at] || sentence.run[at]) return false
  return has(scan, at, trait.before) || /^\d/.test(sentence.word[at]!)
}

// `du` and `au` hold a preposition; `des` does too, but opens `des experts` as well.
function contracted(scan: Scan, from: number, shape: Shape): Phrase['governed'] | undefined {
  if (!has(scan, from, trait.determiner)) return undefined
  if (has(scan, from, trait.preposition)) return 'preposition'
  return has(scan, from, trait.of) && shape.plural !== true ? 'of' : undefined
}

const FUNCTION =
  trait.preposition |
  trait.of |
  trait.that |
  trait.relative |
  trait.coordinator |
  trait.pronoun |
  trait.determiner |
  trait.time |
  trait.adverb |
  trait.subordinator

function beginsNoun(scan: Scan, at: number, determined: boolean): boolean {
  const { sentence, lexis, inVerb } = scan
  if (at >= sentence.count || inVerb[at] || sentence.run[at]) return false
  if (!/^\p{L}/u.test(sentence.word[at]!)) return false
  if (has(scan, at, FUNCTION & ~trait.time) && !(determined && has(scan, at, trait.person))) {
    return sentence.capital[at]! && at > 0 && determined
  }
  if (determined) return !has(scan, at, trait.clitic)
  if (has(scan, at, trait.honorific)) return isCapital(scan, at + 1)
  if (sentence.capital[at] && !has(scan, at, trait.clitic | FUNCTION)) return at > 0 || opensWithName(scan, at)
  return (nounTraits(lexis, sentence.word[at]!) & (trait.person | trait.source | trait.body)) !== 0
}

/** At the start of a sentence every word has a capital: a verb form or common word is no name. */
function opensWithName(scan: Scan, at: number): boolean {
  const forms = scan.lexis.verbs.get(scan.sentence.word[at]!)
  return forms === undefined || isCapital(scan, at + 1)
}

/** How far the phrase goes: adjectives, `de` and its noun, names; and its last run of capitalised words. */
function extend(scan: Scan, head: number): { to: number; capitals: [number, number] | undefined } {
  const { sentence } = scan
  let capitals: [number, number] | undefined
  let plain = 0
  let at = head
  for (; at < sentence.count; at++) {
    if (at > head && !continues(scan, at)) break
    if (isCapital(scan, at)) {
      capitals = capitals && joinsName(scan, capitals[1], at) ? [capitals[0], at + 1] : [at, at + 1]
      plain = 0
    } else if (!has(scan, at, trait.of | trait.determiner | trait.particle) && ++plain > 4) break
  }
  while (at > head + 1 && has(scan, at - 1, trait.of | trait.determiner | trait.particle | trait.preposition)) {
    if (isCapital(scan, at - 1)) break
    at--
  }
  return { to: at, capitals: capitals && capitals[1] <= at ? capitals : undefined }
}

/** Capitals with nothing but name particles between them are one name. */
function joinsName(scan: Scan, end: number, at: number): boolean {
  if (at - end > 2) return false
  for (let between = end; between < at; between++) if (!has(scan, between, trait.particle)) return false
  return true
}

function continues(scan: Scan, at: number): boolean {
  const { sentence, lexis, inVerb } = scan
  if (inVerb[at] || sentence.run[at]) return false
  const word = sentence.word[at]!
  if (!/^[\p{L}\d&]/u.test(word)) return false
  const afterOf = has(scan, at - 1, trait.of) || (has(scan, at - 1, trait.determiner) && has(scan, at - 2, trait.of))
  if (has(scan, at, trait.of)) return !afterOf && complementAfter(scan, at + 1)
  if (isCapital(scan, at) && !has(scan, at, trait.preposition | trait.that | trait.subordinator)) return true
  if (afterOf && has(scan, at, trait.determiner | trait.before)) return !/^\d/.test(word)
  if (has(scan, at, trait.particle) && isCapital(scan, at + 1) && isCapital(scan, at - 1)) return true
  if (has(scan, at, FUNCTION | trait.clitic | trait.negation | trait.reflexive | trait.strong)) return false
  if (has(scan, at, trait.before)) return afterOf
  const verb = lexis.verbs.get(word)?.some((form) => form.kind === 'infinitive' || form.kind === 'gerund')
  return !verb || afterOf
}

/** `de` goes on with a noun, but not with an infinitive (`la volonté de partir`) or a run. */
function complementAfter(scan: Scan, at: number): boolean {
  const { sentence, lexis, inVerb } = scan
  if (at >= sentence.count || inVerb[at] || sentence.run[at]) return false
  if (has(scan, at, trait.clitic) && !has(scan, at, trait.determiner)) return false
  if (has(scan, at, FUNCTION & ~trait.determiner)) return false
  return !lexis.verbs.get(sentence.word[at]!)?.some((form) => form.kind === 'infinitive')
}

/** Which of the phrase's last capitalised words are a person's name. */
function personIn(scan: Scan, head: number, [from, to]: readonly [number, number]) {
  const { sentence, isName } = scan
  const end = sentence.end[to - 1]!
  for (let first = from; first < to; first++) {
    const known = isName(sentence.start[first]!, end)
    if (known === 'person') return [first, to] as const
    if (known === 'other') return undefined
  }
  if (has(scan, from - 1, trait.honorific)) return [from, to] as const
  if (has(scan, from, trait.honorific) && to - from > 1) return [from + 1, to] as const
  const role = (nounTraits(scan.lexis, sentence.word[head]!) & trait.person) !== 0
  const within = has(scan, from - 1, trait.of | trait.determiner | trait.preposition)
  if (from === head) return to - from > 1 && !within ? ([from, to] as const) : undefined
  if (!role) return undefined
  if (!within) return [from, to] as const
  // le ministre de l'Intérieur Jean Mallet: the first capital belongs to the office
  return to - from >= 3 ? ([from + 1, to] as const) : undefined
}

function sortOf(scan: Scan, head: number, to: number, name: readonly [number, number] | undefined): Sort {
  const { sentence, lexis } = scan
  if (name) return 'name'
  const noun = nounTraits(lexis, sentence.word[head]!)
  if (noun & trait.time) return 'time'
  if (noun & trait.source) return 'source'
  if (noun & trait.person) return 'person'
  if (noun & trait.body) return 'body'
  if (noun & trait.document) return 'document'
  return sentence.capital[head] && to > head ? 'proper' : 'thing'
}

function shapeOf(lexis: Lexis, sentence: Sentence, from: number, head: number): Shape {
  const shown: { gender?: Gender; plural?: boolean } = {}
  for (let at = from; at <= head; at++) Object.assign(shown, lexis.shapes.get(sentence.word[at]!))
  return shown
}

import type { VerbForm } from '../words/conjugate.ts'
import type { Lexis } from '../words/lexis.ts'
import { runBefore, type Sentence } from './sentences.ts'
import type { Making, Verb } from './verbs.ts'

/** Whether a form that could be finite is a participle that ends its clause: `hatte am Montag betont`, `betont hatte`. */
export function endsAsParticiple(sentence: Sentence, lexis: Lexis, at: number, before: Verb | undefined): boolean {
  if (!lexis.speech.participleLast) return false
  if (isTagged(sentence, at, before)) return true
  if (!isParticiple(sentence, at)) return false
  return auxiliaryBehind(sentence, lexis, at) !== undefined || isOpened(sentence, lexis, at, before)
}

/**
 * Makes of a participle or infinitive that ends its clause one verb with its auxiliaries: `hat … gesagt`, `wurde … zitiert`,
 * `soll … gesagt haben`, `gesagt hat`. Tells whether it was one.
 */
export function closes(sentence: Sentence, lexis: Lexis, at: number, verb: Making, before: Verb | undefined): boolean {
  if (!lexis.speech.participleLast) return false
  if (verb.kind === 'infinitive') return isTagged(sentence, at, before) && end(verb, before!.plural, verb.passive)
  if (verb.kind !== 'participle') return false
  const opener =
    before && before.kind === 'finite' && before.to < at && isJoined(sentence, before.to, at) ? before : undefined
  const behind = auxiliaryBehind(sentence, lexis, at)
  if (behind) {
    verb.to = at + 2
    return end(verb, opener ? opener.plural : pluralOf(behind), !isOf(lexis.perfect, behind))
  }
  if (before && lexis.perfect.has(before.lemma)) return end(verb, verb.plural, verb.passive, opener !== undefined)
  return isOpened(sentence, lexis, at, before) && end(verb, verb.plural, true)
}

function end(verb: Making, plural: boolean | undefined, passive: boolean, ends = true): boolean {
  verb.kind = 'finite'
  verb.plural = plural
  verb.passive = passive
  verb.ends = ends
  return true
}

/** `„…“, ließ Jane Roe am Montag mitteilen.`, `Jane Roe ließ mitteilen: „…“`: an infinitive that ends the clause of the verb that opens it. */
function isTagged(sentence: Sentence, at: number, before: Verb | undefined): boolean {
  const { lexeme, word } = sentence
  if (!before || before.usage || before.kind !== 'finite' || !lexeme[at]!.infinitive) return false
  const next = word[at + 1] ?? ''
  if (next !== ':' && (!runBefore(sentence, before.left) || !/^[,.;]?$/.test(next))) return false
  return before.to <= at && !word.slice(before.to, at).some((each) => /^[,;:"]$/.test(each))
}

const isParticiple = ({ lexeme }: Sentence, at: number) =>
  lexeme[at]!.forms?.some(({ kind }) => kind === 'participle') ?? false

/** An auxiliary before it in the clause, apart from it. */
function isOpened(sentence: Sentence, lexis: Lexis, at: number, before: Verb | undefined): boolean {
  if (!before || before.to === at || !isJoined(sentence, before.to, at)) return false
  return lexis.perfect.has(before.lemma) || lexis.passive.has(before.lemma)
}

/** No sign that parts clauses stands between, but the two commas of an apposition: `wird Jane Roe, Leiterin der Schule, zitiert`. */
export function isJoined({ word, run }: Sentence, from: number, to: number): boolean {
  let commas = 0
  for (let at = from; at < to; at++) {
    if (run[at]) continue
    if (word[at] === ',') commas++
    else if (/^[;:]$/.test(word[at]!)) return false
  }
  return commas === 0 || (commas === 2 && word[to - 1] === ',')
}

/** The forms of an auxiliary right behind a participle. */
function auxiliaryBehind({ lexeme }: Sentence, lexis: Lexis, at: number): readonly VerbForm[] | undefined {
  const forms = lexeme[at + 1]?.forms
  return forms && (isOf(lexis.perfect, forms) || isOf(lexis.passive, forms)) ? forms : undefined
}

const isOf = (lemmas: ReadonlySet<string>, forms: readonly VerbForm[]) => forms.some(({ lemma }) => lemmas.has(lemma))

const pluralOf = (forms: readonly VerbForm[]) => forms.find(({ kind }) => kind === 'finite')?.plural

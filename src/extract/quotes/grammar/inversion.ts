import { trait } from '../words/lexis.ts'
import { type Clause, clauseAt } from './clauses.ts'
import type { Phrase } from './phrase.ts'
import type { Sentence } from './sentences.ts'
import type { Grammar } from './subject.ts'
import type { Verb } from './verbs.ts'

/** A verb that opens its clause after a comma or a quote, so that its subject follows: `", a déclaré X`. */
export function isIncise(grammar: Grammar, verb: Verb): boolean {
  const { sentence, phrases, verbs, clauses, subjectFirst, verbSecond } = grammar
  const own = clauseAt(clauses, verb.from)
  // Darum: „…“ fragen viele; but jemand sagte: „…“ erzählt Anna Berg
  const behindColon =
    own.opener === 'colon' &&
    sentence.run[verb.left - 1] !== undefined &&
    !verbs.some(({ usage, to }) => usage && to === own.from)
  if (verb.kind !== 'finite' || (own.opener !== 'main' && own.opener !== 'aside' && !behindColon)) return false
  if (introduces(sentence, clauses, verb)) return false
  if (sentence.run[verb.left - 1]) return true
  // Quatre marins dorment, et six ont rêvé
  if (verb.left > 0 && sentence.traits[verb.left - 1]! & trait.determiner) return false
  if (own.from === 0 && own.opener === 'main') return false
  if ((verbSecond || verb.passive) && hasSubjectBefore(grammar, own)) return false
  // Jane Roe, a doctor, said the bridge was closed
  if (subjectFirst && !phrases.some(({ from, to }) => from === verb.to && /^[,.]?$/.test(sentence.word[to] ?? '')))
    return false
  // „…“, mit diesen Worten begrüßte er sie
  const adverbial = ({ governed, from }: Phrase) =>
    verbSecond && governed !== false && sentence.run[from - 3] !== undefined
  return !phrases.some(
    (phrase) => phrase.from >= own.from && phrase.to <= verb.left && phrase.sort !== 'time' && !adverbial(phrase),
  )
}

/** `Der Chef der Partei, der lange schwieg, ordnete eine Prüfung an`: a relative clause cuts off what stands first. */
function hasSubjectBefore({ clauses, phrases, sentence }: Grammar, own: Clause): boolean {
  const at = clauses.indexOf(own)
  const first = at < 2 ? undefined : clauses[at - 2]
  if (clauses[at - 1]?.opener !== 'relative' || first?.opener !== 'main' || first.verbs.length > 0) return false
  if (sentence.run.slice(first.from, first.to).some(Boolean)) return false
  return phrases.some(
    ({ from, to, governed, sort }) => from >= first.from && to <= first.to && !governed && sort !== 'time',
  )
}

/** `Am Montag sagte X`: what stands first is no subject, so it follows. */
export function isSecond({ sentence, phrases, clauses, verbSecond }: Grammar, verb: Verb): boolean {
  if (!verbSecond || verb.kind !== 'finite') return false
  const own = clauseAt(clauses, verb.from)
  if (own.opener === 'relative' || own.opener === 'subordinate' || own.opener === 'that') return false
  // Jane Roe kam und rief die Stadt auf: right behind its coordinator a verb shares the subject
  if (own.opener === 'coordinate' && verb.left <= own.from + (sentence.word[own.from] === ',' ? 2 : 1)) return false
  return !phrases.some(
    ({ from, to, governed, oblique, sort }) =>
      from >= own.from &&
      to <= verb.left &&
      !governed &&
      !oblique &&
      sort !== 'time' &&
      !(sort === 'thing' && to === 1),
  )
}

/** A complementizer or colon behind the verb: what it reports follows, so its subject does not. */
function introduces({ word, traits, run }: Sentence, clauses: readonly Clause[], { to }: Verb): boolean {
  for (let at = to; at < to + 12; at++) {
    if (run[at] || word[at] === ',' || word[at] === '.') return false
    // assure le maire, assure le maire qui dit que, assure le maire dont on ne sait que
    if (((traits[at] ?? 0) & (trait.relativeSubject | trait.that)) === trait.relativeSubject) return false
    if (((traits[at] ?? 0) & (trait.relative | trait.that)) === trait.relative) return false
    // répète un témoin tandis que les secours arrivent: a clause of the agency's
    if ((traits[at] ?? 0) & trait.that) return clauseAt(clauses, at).opener !== 'subordinate'
    if (word[at] === ':') return true
  }
  return false
}

/** `el plan - subrayó - es de Ana Roe`: where a verb goes without a subject, one between two signs has none behind it. */
export const isClosed = ({ proDrop, sentence: { word } }: Grammar, { left, to, kind }: Verb) =>
  proDrop && kind === 'finite' && SIGN.test(word[left - 1] ?? '') && SIGN.test(word[to] ?? '')

const SIGN = /^[,–—-]$/

/** `la branche de la ligue (XNP) accuse la ville d'avoir menti`: whom something is said to stands behind a verb that only asks or accuses. */
export function isSaidTo({ sentence, phrases, verbSecond }: Grammar, verb: Verb, incise: boolean): boolean {
  const { usage, passive, joined, to } = verb
  if (verbSecond || passive || joined !== undefined || !usage?.takes.includes('order')) return false
  if (!incise) return !usage.takes.includes('that')
  const { traits, lexeme } = sentence
  return phrases.some(
    (each) =>
      each.from >= to &&
      each.from <= to + 1 &&
      (traits[each.to]! & trait.marker) !== 0 &&
      (lexeme[each.to + 1]?.infinitive === true || ((traits[each.to + 1] ?? 0) & trait.reflexive) !== 0),
  )
}

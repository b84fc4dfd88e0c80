import { clauseAt, complementizes } from '../grammar/clauses.ts'
import type { Phrase } from '../grammar/phrase.ts'
import { isListed, runBefore, type Sentence } from '../grammar/sentences.ts'
import type { Grammar } from '../grammar/subject.ts'
import { type Verb, verbFrom } from '../grammar/verbs.ts'
import { type Lexis, trait } from '../words/lexis.ts'
import { list } from '../words/lists.ts'
import type { Tie } from './contents.ts'

const REACH = 24

/** Where the clause, infinitive or predicate begins that a verb introduces. */
export function complementOf(grammar: Grammar, verb: Verb, lexis: Lexis): { tie: Tie; from: number } | undefined {
  const { sentence } = grammar
  const { takes } = verb.usage!
  const infinitives = takes.includes('infinitive')
  const orders = takes.includes('order')
  const gerunds = takes.includes('gerund')
  const stop = Math.min(sentence.count, verb.to + REACH)
  if (takes.includes('predicate') && isPredicate(grammar, verb.to, lexis)) return { tie: 'predicate', from: verb.to }
  for (let at = verb.to; at < stop; at++) {
    if (sentence.run[at]) continue
    const traits = sentence.traits[at]!
    const opens = at === verb.to ? traits & trait.that : complementizes(sentence, grammar.verbs, at)
    if (opens && !(at > verb.to && isTag(sentence, verb, at)) && !isConjunction(sentence, verb, at, lexis))
      return behindThat(grammar, verb, at, lexis)
    if (infinitives && isInfinitive(sentence, lexis, at) && directly(grammar, verb.to, at, lexis)) {
      return { tie: 'infinitive', from: withClitics(sentence, at, lexis) }
    }
    const ordered =
      orders &&
      traits & trait.marker &&
      !leadsPurpose(sentence, at, lexis) &&
      (sentence.quoted[at + 1]?.infinitive ||
        ((sentence.quoted[at + 1]?.traits ?? 0) & trait.negation) !== 0 ||
        (sentence.run[at + 1] && lexis.infinitiveEndings.length === 0) ||
        isInfinitive(sentence, lexis, afterClitics(sentence, at + 1)))
    if (ordered) return isOrderOf(grammar, verb, at) ? { tie: 'order', from: at } : undefined
    if (gerunds && leadsGerund(sentence, lexis, at)) return { tie: 'order', from: at }
    if (stopsComplement(grammar, verb, at)) return undefined
  }
  return undefined
}

/** `"…", dit-il, avec un accent que trente ans n'ont pas effacé`: what was said stands before. */
const isTag = (sentence: Sentence, { joined, left, to }: Verb, at: number) =>
  runBefore(sentence, left) !== undefined && (joined !== undefined || sentence.word.slice(to, at).includes(','))

/** `alors que`, `pour que`; `la ville ainsi que le port`, but `espère ainsi que`. */
function isConjunction({ word, traits }: Sentence, verb: Verb, at: number, { beforeThat, orThat }: Lexis): boolean {
  const before = word[at - 1] ?? ''
  // que P et que Q
  if (at - 1 > verb.to && traits[at - 1]! & trait.coordinator) return true
  // a-t-il dit alors que; estimaient alors que
  if (orThat.has(before))
    return verb.joined !== undefined || /^[,"]$/.test(word[verb.left - 1] ?? '') || at - 1 > verb.to
  return beforeThat.has(before)
}

/** What a verb's complementizer opens: a clause that is said, or an order. */
function behindThat(grammar: Grammar, verb: Verb, at: number, lexis: Lexis): { tie: Tie; from: number } | undefined {
  const { sentence } = grammar
  const takes = verb.usage!.takes
  if (!lexis.speech.clausesAfterComma && at > verb.to && isOthers(grammar, verb, at)) return undefined
  // animó a los vecinos a que votaran
  if (sentence.traits[at - 1]! & trait.marker && takes.includes('order')) return { tie: 'order', from: at - 1 }
  if (!takes.includes('that') || isUnsaid(grammar, verb, at, lexis)) return undefined
  if (isRelative(grammar, verb, at, lexis) || isCompared(sentence, verb.to, at, lexis)) return undefined
  return { tie: 'that', from: at + 1 }
}

/** `n'a pas dit que`; `n'a annoncé que deux départs`: behind a negation that nothing completes it means `only`. */
function isUnsaid({ sentence: { word } }: Grammar, { left, negated }: Verb, at: number, { negationEnds }: Lexis) {
  if (negationEnds.size === 0 || !negated) return false
  for (let place = left; place < at; place++) if (negationEnds.has(word[place]!)) return true
  return true
}

/** `dénonce le contrôle qu'exerce le maire`, `un plan que le maire prépare`: a verb right behind, or a thing right before. */
function isRelative({ sentence, phrases, verbs }: Grammar, verb: Verb, at: number, lexis: Lexis) {
  const { speech } = lexis
  // der Ansicht, dass P: where a comma always opens it, it is no relative pronoun
  if (at === verb.to || speech.clausesAfterComma) return false
  const inverts = !speech.proDrop && (verb.reflexive || !verb.usage!.takes.includes('order'))
  if (inverts && verbs.some(({ left, kind }) => left === at + 1 && kind === 'finite')) return true
  return phrases.some(
    ({ from, to, sort, governed }) =>
      to <= at &&
      from >= verb.to &&
      !governed &&
      !isListed(sentence, from - 1, list.as) &&
      (sort === 'thing' || sort === 'document') &&
      !isInfinitives(sentence, from, lexis),
  )
}

/** `anunció al proclamar su victoria que`: the object of an infinitive behind its preposition. */
const isInfinitives = ({ word, traits, lexeme }: Sentence, at: number, { infinitiveEndings }: Lexis) =>
  ((traits[at - 2] ?? 0) & (trait.preposition | trait.of)) !== 0 &&
  (lexeme[at - 1]!.infinitive || infinitiveEndings.some((ending) => word[at - 1]!.endsWith(ending)))

/** `un enjeu aussi important que la paix`: a word that compares stands before, and an adjective or noun between. */
function isCompared({ word, traits, run }: Sentence, from: number, at: number, { comparers }: Lexis): boolean {
  for (let place = from; place < at - 1; place++) {
    if (!run[place] && comparers.has(word[place]!) && !(traits[place + 1]! & (trait.adverb | trait.time))) return true
  }
  return false
}

/** `réclame une pause afin de soigner`: what it is done for, or instead of. */
const leadsPurpose = ({ word }: Sentence, at: number, { beforeMarker }: Lexis) => beforeMarker.has(word[at - 1]!)

/** A passive without its agent orders nothing that somebody said: `invités à voter`; but `est accusé d'avoir volé`. */
function isOrderOf({ sentence: { traits } }: Grammar, { passive, to, kind, usage }: Verb, at: number): boolean {
  if (!passive || (kind === 'finite' && usage!.takes.includes('object'))) return true
  for (let place = to; place < at; place++) if (traits[place]! & trait.agent) return true
  return false
}

/** A complementizer that belongs to another verb right before it (`para evitar que`), or joins one clause to another (`y que`). */
function isOthers({ sentence: { traits, word }, verbs, clauses }: Grammar, cue: Verb, at: number): boolean {
  const before = traits[at - 1]!
  if (before & trait.coordinator) return clauseAt(clauses, cue.from).opener === 'that'
  // similar al que hizo, un acuerdo, que tenía …
  const commas = word.slice(cue.to, at).filter((each) => each === ',').length
  if (before & trait.definite && !(before & trait.marker)) return true
  if (word[at - 1] === ',' && commas === 1 && !(traits[at - 2]! & (trait.adverb | trait.time))) return at > cue.to + 1
  return verbs.some((verb) => verb !== cue && verb.to === at)
}

/** `accuses X of lying`. */
const leadsGerund = ({ word }: Sentence, { gerundMarkers, speech }: Lexis, at: number) =>
  gerundMarkers.has(word[at]!) && word[at + 1]?.endsWith(speech.gerundEnding ?? ' ') === true

function stopsComplement({ sentence, verbs }: Grammar, verb: Verb, at: number): boolean {
  if (!sentence.lexeme[at]!.letter && /^[;:.!?)]$/.test(sentence.word[at]!))
    return sentence.word[at] !== ')' || sentence.word.lastIndexOf('(', at) < verb.to
  if (sentence.traits[at]! & trait.relative && sentence.word[at - 1] !== ',') return true
  const other = verbFrom(verbs, at)
  return other !== undefined && other !== verb && (other.kind === 'finite' || other.kind === 'gerund')
}

/** Only adverbs, times, clitics and adjuncts between: `annonce la semaine dernière renoncer`, `a dit lors du procès avoir menti`. */
function directly(
  { sentence: { run, traits, word }, phrases }: Grammar,
  from: number,
  to: number,
  lexis: Lexis,
): boolean {
  const loose = trait.adverb | trait.time | trait.clitic | trait.negation | trait.strong
  for (let at = from; at < to; at++) {
    const past = traits[at - 1]! & trait.time && lexis.latter.has(word[at]!)
    // à la presse avoir menti: `la` is no clitic there
    const adjunct = adjunctAt(phrases, at, to)
    if (!run[at] && !adjunct && (traits[at]! & loose || past)) continue
    // exige para garantizar
    const led = at < to - 1 && traits[at]! & (trait.preposition | trait.of)
    if (run[at] || (!adjunct && !led)) return false
    if (adjunct) at = adjunct.to - 1
  }
  return true
}

function adjunctAt(phrases: readonly Phrase[], at: number, end: number): Phrase | undefined {
  for (const phrase of phrases) if (phrase.from === at && phrase.governed && phrase.to <= end) return phrase
  return undefined
}

/** Whether an infinitive stands there: one of a known verb, or a word of no other kind that ends like one. */
function isInfinitive(sentence: Sentence, lexis: Lexis, at: number): boolean {
  const word = sentence.word[at]
  if (word === undefined || sentence.run[at] || sentence.capital[at]) return false
  // avoue le meurtre, a indiqué le conseiller
  const determined = (sentence.traits[at - 1] ?? 0) & trait.determiner
  if (determined && (!sentence.lexeme[at]!.infinitive || sentence.lexeme[at]!.noun)) return false
  if (sentence.lexeme[at]!.infinitive) return true
  // to hire an outside firm: without endings of its own, a plain word behind its marker
  if (lexis.infinitiveEndings.length === 0) return sentence.traits[at] === 0 && sentence.lexeme[at]!.letter
  // le mois dernier
  if (sentence.traits[at] !== 0 || word.length < 5 || lexis.latter.has(word)) return false
  return lexis.infinitiveEndings.some((ending) => word.endsWith(ending))
}

const CLITIC = trait.clitic | trait.negation | trait.reflexive | trait.adverb

function afterClitics(sentence: Sentence, from: number): number {
  let at = from
  while (at < sentence.count && at < from + 4 && sentence.traits[at]! & CLITIC && !sentence.run[at]) at++
  return at
}

function withClitics(sentence: Sentence, at: number, lexis: Lexis): number {
  let from = at
  // ne pas avoir été reçus
  const ends = (place: number) =>
    lexis.negationEnds.has(sentence.word[place]!) && sentence.traits[place - 1]! & trait.negation
  while (from > 0 && (sentence.traits[from - 1]! & (trait.clitic | trait.negation | trait.reflexive) || ends(from - 1)))
    from--
  return from
}

/** `se dit prêt`, `s'est dite "très inquiète"`: an adjective or a run comes next. */
function isPredicate({ sentence, verbs }: Grammar, from: number, lexis: Lexis): boolean {
  let at = from
  const loose = trait.adverb | trait.time | trait.strong
  while (at < from + 3 && at < sentence.count && (sentence.traits[at]! | (sentence.traits[at + 1] ?? 0)) & loose) at++
  if (sentence.run[at]) return true
  const word = sentence.word[at] ?? ''
  // tout ce qui se dit est vrai, but se dit inquiète
  if (!/^\p{L}/u.test(word) || isAuxiliary(verbFrom(verbs, at), lexis)) return false
  return (sentence.traits[at]! & ~(trait.adverb | trait.before | trait.marker | trait.preposition)) === 0
}

const isAuxiliary = (verb: Verb | undefined, { perfect, passive }: Lexis) =>
  verb?.kind === 'finite' && (perfect.has(verb.lemma) || passive.has(verb.lemma))

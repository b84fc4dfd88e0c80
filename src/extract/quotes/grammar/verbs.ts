import { type Usage, usageOf, type VerbForm } from '../words/conjugate.ts'
import { type Lexis, trait } from '../words/lexis.ts'
import { gate, list } from '../words/lists.ts'
import { withOpinions } from './held.ts'
import { inReportingMood } from './mood.ts'
import { afterOf, afterPreposition, isNoun, NO_OWNER } from './nounlike.ts'
import { closes, endsAsParticiple } from './participles.ts'
import type { Phrase } from './phrase.ts'
import { pluralOf, readingOf } from './readings.ts'
import { isStressed } from './scan.ts'
import { runBefore, type Sentence, traitsAt } from './sentences.ts'

/**
 * A verb with its auxiliary, clitics and adverbs, in one sentence. Places are half-open. All its keys are always there and in this
 * order: what reads verbs is much faster where all of them are alike.
 */
export interface Verb {
  /** Where the clitics and negation before it begin. */
  readonly left: number
  /** The auxiliary, or the verb itself. */
  readonly from: number
  readonly to: number
  readonly lemma: string
  readonly kind: VerbForm['kind']
  readonly plural: boolean | undefined
  /** Not there for a verb that reports nothing. */
  readonly usage: Usage | undefined
  readonly reflexive: boolean
  readonly passive: boolean
  readonly negated: boolean
  /** The pronoun joined to it, which is its subject. */
  readonly joined: string | undefined
  /** A participle alone after a coordinator, which shares the auxiliary and the subject of the verb before. */
  readonly shared: boolean
  /** Ends the clause that its auxiliary opens: `hatte … gesagt`. */
  readonly ends: boolean
  /** Reports nothing, but may call somebody or something by quoted words: `sieht das als „Wortbruch“`. */
  readonly calls: boolean
  /** Stands in the mood that only reports: `habe`. */
  readonly inMood: boolean
  /** Who or what does it; filled in when the subjects of its sentence are chosen. */
  subject: Phrase | undefined
}

/** A verb that nobody has seen yet. */
export type Making = { -readonly [key in keyof Verb]: Verb[key] }

/** The verb that begins at a place, with its auxiliary. */
export function verbFrom(verbs: readonly Verb[], at: number): Verb | undefined {
  for (const verb of verbs) if (verb.from === at) return verb
  return undefined
}

/** Finds the verbs of a sentence, in order. */
export function findVerbs(sentence: Sentence, lexis: Lexis): Verb[] {
  const verbs: Verb[] = []
  for (let at = 0; at < sentence.count; at++) {
    // Most words are no verb.
    if (!(sentence.lists[at]! & gate.verbal) && sentence.joined[at] === undefined) continue
    const verb = verbAt(sentence, lexis, at, verbs.at(-1))
    if (!verb) continue
    verb.inMood = verb.kind === 'finite' && inReportingMood(sentence, verb.from)
    verbs.push(verb)
    at = verb.to - 1
  }
  return sentence.listsOfAll & list.opinions ? withOpinions(sentence, verbs) : verbs
}

function verbAt(sentence: Sentence, lexis: Lexis, at: number, before: Verb | undefined): Making | undefined {
  const lexeme = sentence.lexeme[at]!
  // Mayors may come in May.
  const modal = lexeme.traits === trait.time && lexeme.finite && !sentence.capital[at]
  if (sentence.run[at] || (sentence.traits[at]! === trait.time && !modal)) return undefined
  if (lexis.speech.nounsCapital && isNominal(sentence, lexis, at)) return undefined
  // Jane Roe's plan, but he's said; une école de l'Est parisien
  const before0 = traitsAt(sentence, at - 1)
  if (sentence.lists[at]! & list.genitive && !(before0 & NO_OWNER)) return undefined
  if (sentence.capital[at] && (before0 & trait.definite || isInName(sentence, at))) return undefined
  const { forms: listed, finites } = lexeme
  const forms = listed ?? guessed(sentence, at)
  if (forms.length === 0) return undefined
  // to vote: behind its marker a form that could be finite is the infinitive
  const finite =
    endsAsParticiple(sentence, lexis, at, before) ||
    isBehindInfinitive(sentence, lexis, at) ||
    (before0 & trait.marker && lexeme.infinitive) ||
    isLast(sentence, lexis, at)
      ? none
      : listed
        ? finites
        : forms
  if (
    finite.length > 0 &&
    !isNoun(sentence, lexis, at) &&
    !afterOf(sentence, at) &&
    !isJoint(sentence, at) &&
    !isLocution(sentence, lexis, at)
  ) {
    return compound(sentence, lexis, at, finite) ?? simple(sentence, at, at, at + 1, finite)
  }
  const opens = at === 0 && lexeme.gerunds.length > 0
  if ((isNoun(sentence, lexis, at) && !afterPreposition(sentence, at)) || (sentence.capital[at] && !opens))
    return undefined
  const kinds = opens ? lexeme.gerunds : before ? lexeme.nonFinites : lexeme.loose
  return kinds.length > 0 ? nonFinite(sentence, lexis, at, kinds, before) : undefined
}

/** `Andrea Lance Voss`: a capital between capitals. */
const isInName = ({ capital, acronym, lexeme }: Sentence, at: number) =>
  at > 1 &&
  capital[at - 1] === true &&
  lexeme[at - 1]!.letter &&
  capital[at + 1] === true &&
  !acronym[at] &&
  !acronym[at + 1]

/** Where nouns have capitals: a word with one inside a sentence (`diese Zahlen`), or an adjective before one (`die verletzte Frau`). */
function isNominal({ noun, capital, traits, word }: Sentence, { adjectiveEndings }: Lexis, at: number): boolean {
  if (noun[at] || (capital[at] && at > 0 && word[at - 1] !== ':')) return true
  if (!(noun[at + 1] || capital[at + 1]) || !adjectiveEndings.some((ending) => word[at]!.endsWith(ending))) return false
  const before = at > 0 ? traits[at - 1]! : 0
  if (before & (trait.determiner | trait.preposition | trait.of)) return !(before & trait.pronoun)
  return inAttribute({ noun, capital, traits, word }, at)
}

/** `einer gestern verbreiteten Erklärung`, `die in Belmont gelagerten Waren`: what belongs to an adjective parts it from its determiner. */
function inAttribute(
  { traits, word, noun, capital }: Pick<Sentence, 'traits' | 'word' | 'noun' | 'capital'>,
  at: number,
) {
  if (!((traits[at - 1] ?? 0) & (trait.adverb | trait.time)) && !noun[at - 1] && !capital[at - 1]) return false
  for (let from = at - 2; from >= Math.max(0, at - 7); from--) {
    if (!/^[\p{L}\p{N}]/u.test(word[from]!)) return false
    const led = traits[from + 1]! & (trait.adverb | trait.time | trait.preposition)
    if (led && traits[from]! & trait.determiner) return word[from - 1] !== ','
  }
  return false
}

/** `wie sie das sagen könne.`: at the end of a clause, before the verb that it hangs on. */
const isLast = ({ lexeme, word }: Sentence, { speech }: Lexis, at: number) =>
  speech.participleLast === true &&
  lexeme[at]!.infinitive &&
  lexeme[at + 1]?.finite === true &&
  /^[,.;:!?]?$/.test(word[at + 2] ?? '')

/** `entre los dos`: a preposition or coordinator that looks like a verb. */
const isJoint = ({ traits, joined }: Sentence, at: number) =>
  joined[at] === undefined && (traits[at]! & (trait.preposition | trait.of | trait.coordinator)) !== 0

/** `après avoir fait rire`: behind an auxiliary that is an infinitive no verb is finite. */
const isBehindInfinitive = ({ word, lexeme }: Sentence, { perfect, passive, speech }: Lexis, at: number) =>
  at > 0 &&
  !speech.participleLast &&
  lexeme[at - 1]!.infinitive &&
  (perfect.has(word[at - 1]!) || passive.has(word[at - 1]!))

/** `à cause de la pluie`: between a preposition and one that joins nouns. */
const isLocution = ({ traits }: Sentence, { speech }: Lexis, at: number) =>
  !speech.nounsCapital &&
  at > 0 &&
  (traits[at - 1]! & trait.preposition) !== 0 &&
  ((traits[at + 1] ?? 0) & trait.of) !== 0

/** A verb in no list: one with a pronoun joined to it, or with an ending that only finite verbs have. */
function guessed(sentence: Sentence, at: number): readonly VerbForm[] {
  if (sentence.traits[at] !== 0) return none
  if (sentence.joined[at] !== undefined)
    return [{ lemma: sentence.word[at]!, kind: 'finite', plural: undefined, usage: weak }]
  return sentence.capital[at] ? none : sentence.lexeme[at]!.supposed
}

const none: readonly VerbForm[] = []
const weak = usageOf(1, [])

/** An auxiliary and its participle: `a, mardi, déclaré`, `s'est réjoui`, `avait été accusé`. */
function compound(sentence: Sentence, lexis: Lexis, at: number, forms: readonly VerbForm[]): Making | undefined {
  const { perfect, passive } = sentence.lexeme[at]!
  if (!perfect && !passive) return undefined
  const found = participleAfter(sentence, lexis, at + 1)
  if (!found) return undefined
  const reflexive = isReflexive(sentence, at)
  const again = found.forms.some(({ lemma }) => lexis.passive.has(lemma))
    ? participleAfter(sentence, lexis, found.at + 1)
    : undefined
  const main = again ?? found
  const verb = simple(sentence, at, main.at, main.at + 1, main.forms)
  verb.kind = 'finite'
  verb.plural = pluralOf(forms) ?? verb.plural
  verb.passive = again !== undefined || (passive && !reflexive)
  return verb
}

function participleAfter(sentence: Sentence, lexis: Lexis, from: number) {
  let aside = false
  // avait de son côté, vendredi, appelé: an aside does not count
  let last = from + lexis.speech.participleReach
  for (let at = from; at < Math.min(sentence.count, last); at++) {
    const forms = sentence.lexeme[at]!.participles
    if (forms.length > 0 && !sentence.run[at] && !aside) return { at, forms }
    if (aside && last - from < ASIDE) last++
    if (sentence.word[at] === ',') aside = !aside
    else if (!aside) {
      const past = pastGroup(sentence, at)
      if (past === undefined && !betweenAuxiliary(sentence, at)) return undefined
      at = (past ?? at + 1) - 1
    }
  }
  return undefined
}

/** How far a participle may be with an aside before it, in words. */
const ASIDE = 16

// a de son côté dénoncé, a pour sa part ajouté, a par ailleurs indiqué
function pastGroup({ traits, run }: Sentence, at: number): number | undefined {
  if (!(traits[at]! & (trait.preposition | trait.of))) return undefined
  const noun = traits[at + 1]! & trait.determiner ? at + 2 : at + 1
  return run[noun] || run[at + 1] ? undefined : noun + 1
}

/** What may stand between an auxiliary and its participle: `pas`, `récemment`, `mardi`, `elle aussi`. */
function betweenAuxiliary(sentence: Sentence, at: number): boolean {
  // a lui-même admis
  if (/-mêmes?$/.test(sentence.word[at]!)) return true
  const between = trait.adverb | trait.time | trait.strong | trait.clitic
  return !sentence.run[at] && (sentence.traits[at]! & between) !== 0
}

function simple(sentence: Sentence, from: number, head: number, to: number, forms: readonly VerbForm[]): Making {
  const reflexive = isReflexive(sentence, from)
  const { usage, form, plural, extra } = readingOf(sentence, to, forms, reflexive)
  const calls = usage?.takes.length === 1 && usage.takes[0] === 'as'
  const left = leftOf(sentence, from)
  const joined = sentence.joined[from] ?? sentence.joined[head]
  return {
    left,
    from,
    to: to + extra,
    lemma: form.lemma,
    kind: form.kind,
    plural,
    // "…", illustre-t-elle: whatever the verb is, it says whose words they are
    usage: calls ? undefined : (usage ?? (joined !== undefined && runBefore(sentence, left) ? weak : undefined)),
    reflexive,
    passive: false,
    negated: isNegated(sentence, left, from),
    joined,
    shared: false,
    ends: false,
    calls,
    inMood: false,
    subject: undefined,
  }
}

function nonFinite(
  sentence: Sentence,
  lexis: Lexis,
  at: number,
  forms: readonly VerbForm[],
  before: Verb | undefined,
): Making {
  const verb = simple(sentence, at, at, at + 1, forms)
  if (closes(sentence, lexis, at, verb, before) || verb.kind !== 'participle') return verb
  const previous = traitsAt(sentence, at - 1)
  const previous2 = traitsAt(sentence, at - 2)
  const joins = (previous | (previous & trait.adverb ? previous2 : 0)) & trait.coordinator
  const shared = joins !== 0 && before !== undefined && before.to - before.from > 1 && !before.passive
  verb.shared = shared
  verb.passive = !shared
  return verb
}

const isReflexive = (sentence: Sentence, at: number) =>
  (traitsAt(sentence, at - 1) & trait.reflexive) !== 0 && sentence.word[at - 1] !== 'si'

function leftOf(sentence: Sentence, from: number): number {
  let left = from
  while (left > 0 && sentence.traits[left - 1]! & (trait.clitic | trait.negation) && !sentence.run[left - 1]) {
    if (isStressed(sentence, left - 1)) break
    left--
  }
  return left
}

function isNegated({ traits }: Sentence, left: number, from: number): boolean {
  for (let at = left; at < from; at++) if (traits[at]! & trait.negation) return true
  return false
}

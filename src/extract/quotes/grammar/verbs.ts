import type { Complement } from '../../../languages/index.ts'
import type { Usage, VerbForm } from '../words/conjugate.ts'
import { type Lexis, trait } from '../words/lexis.ts'
import { withOpinions } from './held.ts'
import { inReportingMood } from './mood.ts'
import { afterOf, afterPreposition, isNoun, NO_OWNER } from './nounlike.ts'
import { closing, endsAsParticiple } from './participles.ts'
import { isStressed } from './scan.ts'
import type { Sentence } from './sentences.ts'

/** A verb with its auxiliary, clitics and adverbs, in one sentence. Places are half-open. */
export interface Verb {
  /** Where the clitics and negation before it begin. */
  readonly left: number
  /** The auxiliary, or the verb itself. */
  readonly from: number
  readonly to: number
  readonly lemma: string
  readonly kind: VerbForm['kind']
  readonly plural?: boolean | undefined
  /** Not there for a verb that reports nothing. */
  readonly usage?: Usage | undefined
  readonly reflexive: boolean
  readonly passive: boolean
  readonly negated: boolean
  /** The pronoun joined to it, which is its subject. */
  readonly joined?: string | undefined
  /** A participle alone after a coordinator, which shares the auxiliary and the subject of the verb before. */
  readonly shared: boolean
  /** Ends the clause that its auxiliary opens: `hatte … gesagt`. */
  readonly ends?: boolean
  /** Reports nothing, but may call somebody or something by quoted words: `sieht das als „Wortbruch“`. */
  readonly calls?: boolean
  /** Stands in the mood that only reports: `habe`. */
  readonly inMood?: boolean
}

/** Finds the verbs of a sentence, in order. */
export function findVerbs(sentence: Sentence, lexis: Lexis): Verb[] {
  const verbs: Verb[] = []
  for (let at = 0; at < sentence.count; at++) {
    const verb = verbAt(sentence, lexis, at, verbs.at(-1))
    if (!verb) continue
    verbs.push(verb.kind === 'finite' && inReportingMood(sentence, verb.from, lexis) ? { ...verb, inMood: true } : verb)
    at = verb.to - 1
  }
  return lexis.opinions.size > 0 ? withOpinions(sentence, verbs, lexis) : verbs
}

function verbAt(sentence: Sentence, lexis: Lexis, at: number, before: Verb | undefined): Verb | undefined {
  // Mayors may come in May.
  const modal = sentence.lexeme[at]!.traits === trait.time && sentence.lexeme[at]!.finite && !sentence.capital[at]
  if (sentence.run[at] || (sentence.traits[at]! === trait.time && !modal)) return undefined
  if (lexis.speech.nounsCapital && isNominal(sentence, lexis, at)) return undefined
  // Jane Roe's plan, but he's said
  const before0 = sentence.traits[at - 1] ?? 0
  if (lexis.genitive.has(sentence.word[at]!) && !(before0 & NO_OWNER)) return undefined
  const { forms: listed, finites } = sentence.lexeme[at]!
  const forms = listed ?? guessed(sentence, at)
  if (forms.length === 0) return undefined
  const finite =
    endsAsParticiple(sentence, lexis, at, before) || isInfinitiveForm(forms, before0) || isLast(sentence, lexis, at)
      ? none
      : listed
        ? finites
        : forms
  if (finite.length > 0 && !isNoun(sentence, lexis, at) && !afterOf(sentence, at) && !isJoint(sentence, at)) {
    return compound(sentence, lexis, at, finite) ?? simple(sentence, at, at, at + 1, finite)
  }
  const opens = at === 0 && forms.some(({ kind }) => kind === 'gerund')
  if ((isNoun(sentence, lexis, at) && !afterPreposition(sentence, at, forms)) || (sentence.capital[at] && !opens))
    return undefined
  const others = forms.filter(({ kind }) => (opens ? kind === 'gerund' : kind !== 'finite'))
  const kinds = others.filter((form) => form.kind !== 'participle' || before !== undefined || form.usage)
  return kinds.length > 0 ? nonFinite(sentence, lexis, at, kinds, before) : undefined
}

/** Where nouns have capitals: a word with one inside a sentence (`diese Zahlen`), or an adjective before one (`die verletzte Frau`). */
function isNominal({ noun, capital, traits, word }: Sentence, { adjectiveEndings }: Lexis, at: number): boolean {
  if (noun[at] || (capital[at] && at > 0 && word[at - 1] !== ':')) return true
  if (!(noun[at + 1] || capital[at + 1]) || !adjectiveEndings.some((ending) => word[at]!.endsWith(ending))) return false
  const before = traits[at - 1] ?? 0
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

/** `to vote`: behind its marker a form that could be finite is the infinitive. */
const isInfinitiveForm = (forms: readonly VerbForm[], before: number) =>
  (before & trait.marker) !== 0 && forms.some(({ kind }) => kind === 'infinitive')

/** `wie sie das sagen könne.`: at the end of a clause, before the verb that it hangs on. */
const isLast = ({ lexeme, word }: Sentence, { speech }: Lexis, at: number) =>
  speech.participleLast === true &&
  lexeme[at]!.infinitive &&
  lexeme[at + 1]?.finite === true &&
  /^[,.;:!?]?$/.test(word[at + 2] ?? '')

/** `entre los dos`: a preposition or coordinator that looks like a verb. */
const isJoint = ({ traits, joined }: Sentence, at: number) =>
  joined[at] === undefined && (traits[at]! & (trait.preposition | trait.of | trait.coordinator)) !== 0

/** A verb in no list: one with a pronoun joined to it, or with an ending that only finite verbs have. */
function guessed(sentence: Sentence, at: number): readonly VerbForm[] {
  if (sentence.traits[at] !== 0) return none
  const lemma = sentence.word[at]!
  if (sentence.joined[at] !== undefined) return [{ lemma, kind: 'finite', plural: undefined, usage: weak }]
  return sentence.lexeme[at]!.endsFinite && !sentence.capital[at]
    ? [{ lemma, kind: 'finite', plural: undefined, usage: undefined }]
    : none
}

const none: readonly VerbForm[] = []
const weak: Usage = { strength: 1, takes: [], reflexive: false, rest: [] }

/** An auxiliary and its participle: `a, mardi, déclaré`, `s'est réjoui`, `avait été accusé`. */
function compound(sentence: Sentence, lexis: Lexis, at: number, forms: readonly VerbForm[]): Verb | undefined {
  const perfect = forms.some(({ lemma }) => lexis.perfect.has(lemma))
  const passive = forms.some(({ lemma }) => lexis.passive.has(lemma))
  if (!perfect && !passive) return undefined
  const found = participleAfter(sentence, lexis, at + 1)
  if (!found) return undefined
  const reflexive = isReflexive(sentence, at)
  const again = found.forms.some(({ lemma }) => lexis.passive.has(lemma))
    ? participleAfter(sentence, lexis, found.at + 1)
    : undefined
  const main = again ?? found
  const verb = simple(sentence, at, main.at, main.at + 1, main.forms)
  const plural = pluralOf(forms) ?? verb.plural
  return { ...verb, kind: 'finite', plural, passive: again !== undefined || (passive && !reflexive) }
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

function simple(sentence: Sentence, from: number, head: number, to: number, forms: readonly VerbForm[]): Verb {
  const reflexive = isReflexive(sentence, from)
  const { usage, form, extra } = choose(sentence, to, forms, reflexive)
  const calls = usage?.takes.length === 1 && usage.takes[0] === 'as'
  const left = leftOf(sentence, from)
  const joined = sentence.joined[from] ?? sentence.joined[head]
  return {
    left,
    from,
    to: to + extra,
    lemma: form.lemma,
    kind: form.kind,
    plural: pluralOf(forms),
    usage: calls ? undefined : (usage ?? (joined !== undefined && isBehindRun(sentence, left) ? weak : undefined)),
    calls,
    reflexive,
    passive: false,
    negated: isNegated(sentence, left, from),
    joined,
    shared: false,
  }
}

/** `"…", illustre-t-elle`: whatever the verb is, it says whose words they are. */
const isBehindRun = ({ run, word }: Sentence, left: number) =>
  run[left - 1] !== undefined || (word[left - 1] === ',' && run[left - 2] !== undefined)

function nonFinite(
  sentence: Sentence,
  lexis: Lexis,
  at: number,
  forms: readonly VerbForm[],
  before: Verb | undefined,
): Verb {
  const verb = simple(sentence, at, at, at + 1, forms)
  const ending = closing(sentence, lexis, at, verb, before)
  if (ending) return ending
  if (verb.kind !== 'participle') return verb
  const previous = sentence.traits[at - 1] ?? 0
  const previous2 = sentence.traits[at - 2] ?? 0
  const joins = (previous | (previous & trait.adverb ? previous2 : 0)) & trait.coordinator
  const shared = joins !== 0 && before !== undefined && before.to - before.from > 1 && !before.passive
  return { ...verb, shared, passive: !shared }
}

const isReflexive = (sentence: Sentence, at: number) =>
  ((sentence.traits[at - 1] ?? 0) & trait.reflexive) !== 0 && sentence.word[at - 1] !== 'si'

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

/** The number that the forms show, where they agree. */
function pluralOf(forms: readonly VerbForm[]): boolean | undefined {
  let shown: boolean | undefined
  for (const { plural } of forms) {
    if (plural === undefined) continue
    if (shown !== undefined && plural !== shown) return undefined
    shown = plural
  }
  return shown
}

/** The reading that fits: the words that follow (`fait valoir`), then the reflexive; usages of one lemma are joined. */
function choose(sentence: Sentence, to: number, forms: readonly VerbForm[], reflexive: boolean) {
  if (!forms.some(({ usage }) => usage)) return { form: forms[0]!, usage: undefined, extra: 0 }
  const whole = forms.filter(({ usage }) => !usage || follows(sentence, to, usage.rest) !== undefined)
  const parted = whole.filter(({ usage }) => usage?.apart !== undefined && endsClause(sentence, to, usage.apart))
  const fits = parted.length > 0 ? parted : whole.filter(({ usage }) => usage?.apart === undefined)
  const longest = Math.max(0, ...fits.map(({ usage }) => usage?.rest.length ?? 0))
  const phrased = fits.filter(({ usage }) => (usage?.rest.length ?? 0) === longest)
  const matched = phrased.filter(({ usage }) => usage?.reflexive === reflexive)
  const chosen = matched.length > 0 ? matched : phrased.filter(({ usage }) => !usage?.reflexive)
  const form = chosen.find(({ usage }) => usage) ?? chosen[0] ?? { ...forms[0]!, usage: undefined }
  const usages = chosen.filter(({ lemma, usage }) => usage && lemma === form.lemma).map(({ usage }) => usage!)
  const extra = form.usage ? (follows(sentence, to, form.usage.rest) ?? 0) : 0
  return { form, usage: usages.length > 0 ? joinUsages(usages) : undefined, extra }
}

function joinUsages(usages: readonly Usage[]): Usage {
  if (usages.length === 1) return usages[0]!
  const takes = [...new Set(usages.flatMap((usage) => usage.takes))] as readonly Complement[]
  return { ...usages[0]!, takes, strength: Math.max(...usages.map((usage) => usage.strength)) as Usage['strength'] }
}

/** Whether the clause ends with the particle: `teilte die Polizei am Montag mit`. */
function endsClause({ word, run }: Sentence, from: number, particle: string): boolean {
  for (let at = from; at < from + 24 && at < word.length; at++) {
    if (word[at] === particle && (run[at + 1] || /^([,.;:]|und)?$/.test(word[at + 1] ?? ''))) return true
    if (/^[,.;:]$/.test(word[at]!)) return false
  }
  return false
}

/** How many places the words of a phrase take after `to`, an adverb between allowed; `undefined` where they are not there. */
function follows(sentence: Sentence, to: number, rest: readonly string[]): number | undefined {
  let at = to
  for (const word of rest) {
    while (at < to + 2 && (sentence.traits[at] ?? 0) & (trait.adverb | trait.time) && sentence.word[at] !== word) at++
    if (sentence.word[at] !== word) return undefined
    at++
  }
  return at - to
}

import type { Speech } from '../../../languages/index.ts'
import { trait } from '../words/lexis.ts'
import { isAntecedent } from './antecedent.ts'
import { type Clause, clauseAt, isInDashes } from './clauses.ts'
import { isClosed, isIncise, isSaidTo, isSecond } from './inversion.ts'
import type { Phrase, Sort } from './phrase.ts'
import { behindRelative, isRelativesOwn } from './relatives.ts'
import { runBefore, type Sentence, wordAt } from './sentences.ts'
import { mainSubject, sharedSubject } from './shared.ts'
import type { Verb } from './verbs.ts'
import { weights } from './weights.ts'

/** All that the choice of a subject looks at. */
export interface Grammar {
  readonly sentence: Sentence
  readonly verbs: readonly Verb[]
  readonly phrases: readonly Phrase[]
  readonly clauses: readonly Clause[]
  /** The first phrase that no preposition governs. */
  readonly leading: Phrase | undefined
  /** The subject stands before its verb, but for an incise's with nothing else behind. */
  readonly subjectFirst: boolean
  /** Behind anything else in front, the subject follows its verb. */
  readonly verbSecond: boolean
  /** Words before what somebody or something is called. */
  readonly callsBy: string
  /** Words before what somebody is tried for. */
  readonly chargesBy: string
  /** A verb may go without a subject. */
  readonly proDrop: boolean
}

/** A sentence's grammar with what the language's own says of subjects. */
export function grammarOf(
  sentence: Sentence,
  verbs: readonly Verb[],
  phrases: readonly Phrase[],
  clauses: readonly Clause[],
  { subjectFirst, verbSecond, callsBy, chargesBy, proDrop }: Speech,
): Grammar {
  const leading = phrases.find(({ governed, sort }) => !governed && sort !== 'time')
  return {
    sentence,
    verbs,
    phrases,
    clauses,
    leading,
    subjectFirst: subjectFirst ?? false,
    verbSecond: verbSecond ?? false,
    callsBy: callsBy ?? '',
    chargesBy: chargesBy ?? '',
    proDrop: proDrop ?? false,
  }
}

/** What speaks for or against a phrase as the subject of a verb; each is weighed by `weights`. */
export type Feature =
  | 'ownClause'
  | 'resumed'
  | 'antecedent'
  | 'inverted'
  | 'afterOther'
  | 'chained'
  | 'fronted'
  | 'apposed'
  | 'adjacent'
  | 'first'
  | 'leading'
  | 'distance'
  | 'phrasesBetween'
  | 'verbsBetween'
  | 'enclosed'
  | 'governed'
  | 'ofGoverned'
  | 'agent'
  | 'oblique'
  | 'nominative'
  | 'number'
  | 'mute'
  | `is-${Sort}`

/** What speaks for or against a phrase as the subject of a verb, by its measure. */
export type Features = Partial<Record<Feature, number>>

/** The phrase that is most likely the verb's subject, or nothing where none is likely enough. */
export function chooseSubject(grammar: Grammar, verb: Verb): Phrase | undefined {
  const around = behindRelative(grammar, verb)
  if (around) return around
  const relative = isRelativesOwn(grammar, verb)
  let best: Phrase | undefined
  let most = weights.nobody
  const sought = soughtBy(grammar, verb, isIncise(grammar, verb) || isSecond(grammar, verb))
  const closed = isClosed(grammar, verb) || isSaidTo(grammar, verb, sought.incise)
  for (const phrase of grammar.phrases) {
    if (phrase.sort === 'time' || phrase.from - verb.to > REACH) continue
    // dit à l'Echo le passant: whom it is told
    if (phrase.governed === 'preposition' && phrase.sort !== 'name' && phrase.from >= verb.to) continue
    if ((closed || relative || (verb.kind === 'gerund' && phrase !== sought.fronted)) && phrase.from >= verb.to)
      continue
    // reprennent dès lundi le chemin de l'école
    if (phrase.governed === 'of' && phrase.from > verb.to) continue
    const score = scoreOf(grammar, sought, phrase, weights)
    if (score > most) {
      most = score
      best = phrase
    }
  }
  return best
}

/** No subject stands further behind its verb. */
const REACH = 24

/** The features of one candidate, to learn from; the verbs before have their subjects. */
export function featuresOf(grammar: Grammar, verb: Verb, phrase: Phrase): Features {
  const sought = soughtBy(grammar, verb, isIncise(grammar, verb))
  const features: Features = {}
  // A candidate's score is the sum of its features by their weights: one weight of 1 among zeros tells one feature.
  for (const feature of Object.keys(weightless) as Feature[]) {
    const amount = scoreOf(grammar, sought, phrase, { ...weightless, [feature]: 1 })
    if (amount !== 0) features[feature] = amount
  }
  return features
}

type Weights = Readonly<Record<Feature, number>>
const weightless = Object.fromEntries(
  Object.keys(weights).flatMap((feature) => (feature === 'nobody' ? [] : [[feature, 0]])),
) as Weights

/** What a verb whose subject is sought is like, whichever phrase is looked at. */
interface Sought {
  readonly verb: Verb
  readonly own: Clause
  readonly incise: boolean
  /** The subject that it shares with a verb before, and the one of the clause that it stands before. */
  readonly shared: Phrase | undefined
  readonly fronted: Phrase | undefined
}

function soughtBy(grammar: Grammar, verb: Verb, incise: boolean): Sought {
  const own = clauseAt(grammar.clauses, verb.from)
  return {
    verb,
    own,
    incise,
    shared: sharedSubject(grammar, verb, own),
    fronted: verb.kind === 'finite' || own.from > 0 ? undefined : mainSubject(grammar),
  }
}

/** The sum of the features that a candidate has, by their weights. */
function scoreOf(
  grammar: Grammar,
  { verb, own, incise, shared, fronted }: Sought,
  phrase: Phrase,
  by: Weights,
): number {
  const { clauses } = grammar
  const before = phrase.to <= verb.left
  const theirs = clauseAt(clauses, phrase.head)
  const from = before ? phrase.to : verb.to
  const to = before ? verb.left : phrase.from
  const antecedent = before && own.opener === 'relative' && isAntecedent(grammar, own, phrase, verb.left)
  // l'agence a dit que …, quand le maire jurait que …, rappelant: a gerund behind its comma shares however far that stands
  const shares = phrase === shared && own.opener === 'gerund' && verb.left <= own.from + 1 && phrase.sort !== 'thing'
  let score = 0
  // die Stadt, die den Plan am Montag als „Unfug“ bezeichnete: the verb ends its clause
  if (!shares && !(antecedent && grammar.verbSecond)) {
    score += by.distance * (Math.min(to - from, 20) / 10)
    score += by.phrasesBetween * Math.min(4, phrasesBetween(grammar, from, to))
    score += by.verbsBetween * Math.min(3, verbsBetween(grammar, from, to))
  }
  score += by[SORT_FEATURE[phrase.sort]]
  if (phrase.sort === 'thing' && verb.usage && verb.usage.strength > 1) score += by.mute
  if (before && own === theirs) score += by.ownClause
  if (before && own !== theirs && !isBrought(grammar, phrase) && resumes(grammar, verb, own, theirs, phrase))
    score += by.resumed
  if (antecedent) score += by.antecedent
  // sagte aber, die Stadt brauche Zeit: where a verb has its place, its subject stands in its clause
  const inverts = incise && (own === theirs || !grammar.verbSecond)
  // Les marins, qui ont peur, ont démenti ces rumeurs: without quoted words before, a thing behind is said; but dann forderten die Winzer
  const told = grammar.verbSecond || phrase.sort !== 'thing' || runBefore(grammar.sentence, verb.left) !== undefined
  if (!before && inverts && told) score += by.inverted
  if (!before && !inverts) score += by.afterOther
  if (phrase === shared) score += by.chained
  if (!before && phrase === fronted) score += by.fronted
  const head = apposedTo(grammar, phrase)
  if (head) score += by.apposed
  // a preguntas del secretario, Ana Roe, dijo: another name of who is governed
  if (head?.governed && grammar.sentence.word[phrase.to] === ',') score += by.ofGoverned
  if (to - from <= 0) score += by.adjacent
  if (phrase.from <= theirs.from + 1) score += by.first
  if (grammar.leading?.from === phrase.from) score += by.leading
  if (own !== theirs && theirs.opener !== 'main' && theirs.opener !== 'coordinate') score += by.enclosed
  // En el programa de X dijo: where a verb goes without a subject, less yet
  if (phrase.governed === 'preposition') score += by.governed * (grammar.proDrop ? 2 : 1)
  if (phrase.governed === 'of') score += by.ofGoverned
  if (phrase.governed === 'agent') score += by.agent
  if (phrase.oblique === true && (!antecedent || phrase.sort === 'thing')) score += by.oblique
  if (phrase.nominative === true && own === theirs) score += by.nominative
  if (verb.plural !== undefined && phrase.plural !== undefined && verb.plural !== phrase.plural) score += by.number
  return score
}

function phrasesBetween({ phrases }: Grammar, from: number, to: number): number {
  let count = 0
  for (const phrase of phrases) if (phrase.to > from && phrase.to <= to) count++
  return count
}

/** How many finite verbs end between two places. */
export function verbsBetween({ verbs }: Pick<Grammar, 'verbs'>, from: number, to: number): number {
  let count = 0
  for (const verb of verbs) if (verb.to > from && verb.to <= to && verb.kind === 'finite') count++
  return count
}

const SORT_FEATURE: Readonly<Record<Sort, Feature>> = {
  name: 'is-name',
  pronoun: 'is-pronoun',
  person: 'is-person',
  body: 'is-body',
  document: 'is-document',
  source: 'is-source',
  proper: 'is-proper',
  time: 'is-time',
  thing: 'is-thing',
}

/** `The Exempla Trust, an advocacy group, said`: an apposition that brings nobody in. */
const isBrought = ({ phrases, sentence }: Grammar, { from, definite, possessive, demonstrative, name, head }: Phrase) =>
  wordAt(sentence, from - 1) === ',' &&
  !(definite || possessive || demonstrative || name || head === from) &&
  phrases.some(({ to, governed, sort }) => to === from - 1 && !governed && sort !== 'time')

/** `à San Pedro, la deuxième ville du pays, a dénoncé le ministre`: what stands right before the verb tells of what is governed. */
const tellsOfGoverned = ({ sentence, phrases }: Grammar, own: Clause, theirs: Clause, { from }: Phrase): boolean =>
  theirs.to === own.from &&
  wordAt(sentence, from - 1) === ',' &&
  phrases.some(({ to, governed }) => governed !== false && to === from - 1)

/** A verb without a subject in its clause takes up the phrase that an aside or relative clause cut off from it. */
function resumes(grammar: Grammar, verb: Verb, own: Clause, theirs: Clause, phrase: Phrase): boolean {
  if (own.opener !== 'main' && own.opener !== 'aside') return false
  // tandis que Clara Voss (LR) évoquait
  const bracketed = own.opener === 'aside' && grammar.sentence.word[theirs.to] === '(' && phrase.to === theirs.to
  if (!(RESUMED.test(theirs.opener) || bracketed) || theirs.verbs.length > 0 || phrase.governed) return false
  // "…" la mairie, souligne un élu: nothing cuts them off
  const { phrases, clauses } = grammar
  const behind = ({ from, governed, sort }: Phrase) => from === verb.to && !governed && NAMES.test(sort)
  if (theirs.to === own.from && !bracketed && phrases.some(behind)) return false
  if (isInDashes(grammar.sentence, own, phrase)) return false
  if (isCutByRun(grammar, verb, phrase) || tellsOfGoverned(grammar, own, theirs, phrase)) return false
  const free = (other: Phrase) => !other.governed && other.sort !== 'time'
  if (phrases.some((other) => other.from >= own.from && other.to <= verb.left && free(other))) return false
  if (phrases.some((other) => other.from >= theirs.from && other.to <= phrase.from && free(other))) return false
  return !clauses.some(
    (each) => each.from >= theirs.to && each.to <= own.from && each.opener === 'main' && each.verbs.length > 0,
  )
}

/** Quoted words between a phrase and a verb, but for a title in an aside (`primée pour "La Pluie", a choisi`) and those of who opens the sentence. */
function isCutByRun({ sentence, phrases, clauses }: Grammar, verb: Verb, phrase: Phrase): boolean {
  const { run, traits } = sentence
  const opens = phrase.from <= 1 && SPEAKING.test(phrase.sort)
  // le maire, qui se dit "serein", a accusé l'Etat; but le maire, qui se dit "serein", selon X, a répondu Y
  const told = opens && !phrases.some(({ from, sort, governed }) => from === verb.to && !governed && NAMES.test(sort))
  for (let at = phrase.to; at < verb.left; at++) {
    if (!run[at] || traits[at - 1]! & (trait.preposition | trait.of)) continue
    const within = clauseAt(clauses, at)
    // le maire, promoteur et "garant" du plan, s'est félicité
    const [first, last] = run[at]!.span
    const aside = within.from >= phrase.to && within.verbs.length === 0 && last - first < ONE_WORD
    if (!told || (within.opener !== 'relative' && !aside)) return true
  }
  return false
}

/** A word in marks has fewer UTF-16 units. */
const ONE_WORD = 20
/** `tandis que Clara Voss, de la ligue, a salué`: how clauses begin whose subject may be cut off from its verb. */
const RESUMED = /^(?:main|that|subordinate)$/
const SPEAKING = /^(?:name|person|body)$/
const NAMES = /^(?:name|person|body|source|pronoun)$/

/** The person before a comma that a phrase stands in apposition to: the better name of the subject. */
function apposedTo({ phrases, sentence }: Grammar, phrase: Phrase): Phrase | undefined {
  if (wordAt(sentence, phrase.from - 1) !== ',') return undefined
  return phrases.find((other) => other.to === phrase.from - 1 && /^(?:name|person)$/.test(other.sort) && !other.parts)
}

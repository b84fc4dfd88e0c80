import type { Speech } from '../../../languages/index.ts'
import { trait } from '../words/lexis.ts'
import { isAntecedent } from './antecedent.ts'
import { type Clause, clauseAt } from './clauses.ts'
import { isClosed, isIncise, isSecond } from './inversion.ts'
import type { Phrase, Sort } from './phrase.ts'
import type { Sentence } from './sentences.ts'
import { mainSubject, sharedSubject } from './shared.ts'
import type { Verb } from './verbs.ts'
import { weights } from './weights.ts'

/** All that the choice of a subject looks at. */
export interface Grammar {
  readonly sentence: Sentence
  readonly verbs: readonly Verb[]
  readonly phrases: readonly Phrase[]
  readonly clauses: readonly Clause[]
  /** By place: how many phrases, and how many finite verbs, have ended there. */
  readonly phrasesBefore: readonly number[]
  readonly verbsBefore: readonly number[]
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

/** Counts what stands before each place, so that what stands between two is told at once. */
export function grammarOf(
  sentence: Sentence,
  verbs: readonly Verb[],
  phrases: readonly Phrase[],
  clauses: readonly Clause[],
  { subjectFirst, verbSecond, callsBy, chargesBy, proDrop }: Speech,
): Grammar {
  const phrasesBefore = new Array<number>(sentence.count + 2).fill(0)
  const verbsBefore = new Array<number>(sentence.count + 2).fill(0)
  for (const { to } of phrases) phrasesBefore[to]!++
  for (const { to, kind } of verbs) if (kind === 'finite') verbsBefore[to]!++
  for (let at = 1; at < phrasesBefore.length; at++) {
    phrasesBefore[at]! += phrasesBefore[at - 1]!
    verbsBefore[at]! += verbsBefore[at - 1]!
  }
  const leading = phrases.find(({ governed, sort }) => !governed && sort !== 'time')
  return {
    sentence,
    verbs,
    phrases,
    clauses,
    phrasesBefore,
    verbsBefore,
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
export function chooseSubject(grammar: Grammar, verb: Verb, subjects: ReadonlyMap<Verb, Phrase>): Phrase | undefined {
  let best: Phrase | undefined
  let most = weights.nobody
  const sought = soughtBy(grammar, verb, subjects, isIncise(grammar, verb) || isSecond(grammar, verb))
  const closed = isClosed(grammar, verb)
  for (const phrase of grammar.phrases) {
    if (phrase.sort === 'time' || phrase.from - verb.to > REACH) continue
    // dit à l'Echo le passant: whom it is told
    if (phrase.governed === 'preposition' && phrase.sort !== 'name' && phrase.from >= verb.to) continue
    if (closed && phrase.from >= verb.to) continue
    // reprennent dès lundi le chemin de l'école
    if (phrase.governed === 'of' && phrase.from > verb.to) continue
    let score = 0
    eachFeature(grammar, sought, phrase, (feature, amount) => {
      score += weights[feature] * amount
    })
    if (score > most) {
      most = score
      best = phrase
    }
  }
  return best
}

/** No subject stands further behind its verb. */
const REACH = 24

/** The features of one candidate, to learn from. `subjects` are those chosen for the verbs before. */
export function featuresOf(
  grammar: Grammar,
  verb: Verb,
  phrase: Phrase,
  subjects: ReadonlyMap<Verb, Phrase>,
): Features {
  const features: Features = {}
  eachFeature(grammar, soughtBy(grammar, verb, subjects, isIncise(grammar, verb)), phrase, (feature, amount) => {
    features[feature] = amount
  })
  return features
}

/** What a verb whose subject is sought is like, whichever phrase is looked at. */
interface Sought {
  readonly verb: Verb
  readonly own: Clause
  readonly incise: boolean
  /** The subject that it shares with a verb before, and the one of the clause that it stands before. */
  readonly shared: Phrase | undefined
  readonly fronted: Phrase | undefined
}

function soughtBy(grammar: Grammar, verb: Verb, subjects: ReadonlyMap<Verb, Phrase>, incise: boolean): Sought {
  const own = clauseAt(grammar.clauses, verb.from)
  return {
    verb,
    own,
    incise,
    shared: sharedSubject(grammar, verb, own, subjects),
    fronted: verb.kind === 'finite' || own.from > 0 ? undefined : mainSubject(grammar),
  }
}

/** Tells each feature that a candidate has, and how much of it. */
function eachFeature(
  grammar: Grammar,
  { verb, own, incise, shared, fronted }: Sought,
  phrase: Phrase,
  tell: (feature: Feature, amount: number) => void,
): void {
  const { clauses, phrasesBefore, verbsBefore } = grammar
  const before = phrase.to <= verb.left
  const theirs = clauseAt(clauses, phrase.head)
  const from = before ? phrase.to : verb.to
  const to = before ? verb.left : phrase.from
  const antecedent = before && own.opener === 'relative' && isAntecedent(grammar, own, phrase, verb.left)
  // l'agence a dit que …, quand le maire jurait que …, rappelant: a gerund behind its comma shares however far that stands
  const shares = phrase === shared && own.opener === 'gerund' && verb.left <= own.from + 1 && phrase.sort !== 'thing'
  // die Stadt, die den Plan am Montag als „Unfug“ bezeichnete: the verb ends its clause
  if (!shares && !(antecedent && grammar.verbSecond)) {
    tell('distance', Math.min(to - from, 20) / 10)
    tell('phrasesBetween', Math.min(4, Math.max(0, phrasesBefore[to]! - phrasesBefore[from]!)))
    tell('verbsBetween', Math.min(3, Math.max(0, verbsBefore[to]! - verbsBefore[from]!)))
  }
  tell(SORT_FEATURE[phrase.sort], 1)
  if (phrase.sort === 'thing' && verb.usage && verb.usage.strength > 1) tell('mute', 1)
  if (before && own === theirs) tell('ownClause', 1)
  if (before && own !== theirs && !isBrought(grammar, phrase) && resumes(grammar, verb, own, theirs, phrase))
    tell('resumed', 1)
  if (antecedent) tell('antecedent', 1)
  // sagte aber, die Stadt brauche Zeit: where a verb has its place, its subject stands in its clause
  const inverts = incise && (own === theirs || !grammar.verbSecond)
  if (!before && inverts) tell('inverted', 1)
  if (!before && !inverts) tell('afterOther', 1)
  if (phrase === shared) tell('chained', 1)
  if (!before && phrase === fronted) tell('fronted', 1)
  const head = apposedTo(grammar, phrase)
  if (head) tell('apposed', 1)
  // a preguntas del secretario, Ana Roe, dijo: another name of who is governed
  if (head?.governed && grammar.sentence.word[phrase.to] === ',') tell('ofGoverned', 1)
  if (to - from <= 0) tell('adjacent', 1)
  if (phrase.from <= theirs.from + 1) tell('first', 1)
  if (grammar.leading?.from === phrase.from) tell('leading', 1)
  if (own !== theirs && theirs.opener !== 'main' && theirs.opener !== 'coordinate') tell('enclosed', 1)
  // En el programa de X dijo: where a verb goes without a subject, less yet
  if (phrase.governed === 'preposition') tell('governed', grammar.proDrop ? 2 : 1)
  if (phrase.governed === 'of') tell('ofGoverned', 1)
  if (phrase.governed === 'agent') tell('agent', 1)
  if (phrase.oblique === true && (!antecedent || phrase.sort === 'thing')) tell('oblique', 1)
  if (phrase.nominative === true && own === theirs) tell('nominative', 1)
  if (verb.plural !== undefined && phrase.plural !== undefined && verb.plural !== phrase.plural) tell('number', 1)
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
  sentence.word[from - 1] === ',' &&
  !(definite || possessive || demonstrative || name || head === from) &&
  phrases.some(({ to, governed, sort }) => to === from - 1 && !governed && sort !== 'time')

/** `à San Pedro, la deuxième ville du pays, a dénoncé le ministre`: what stands right before the verb tells of what is governed. */
const tellsOfGoverned = ({ sentence, phrases }: Grammar, own: Clause, theirs: Clause, { from }: Phrase): boolean =>
  theirs.to === own.from &&
  sentence.word[from - 1] === ',' &&
  phrases.some(({ to, governed }) => governed !== false && to === from - 1)

/** A verb without a subject in its clause takes up the phrase that an aside or relative clause cut off from it. */
function resumes(grammar: Grammar, verb: Verb, own: Clause, theirs: Clause, phrase: Phrase): boolean {
  if (own.opener !== 'main' && own.opener !== 'aside') return false
  // tandis que Clara Voss (LR) évoquait
  const bracketed = own.opener === 'aside' && grammar.sentence.word[theirs.to] === '(' && phrase.to === theirs.to
  if ((theirs.opener !== 'main' && !bracketed) || theirs.verbs.length > 0 || phrase.governed) return false
  const { phrases, clauses } = grammar
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
    if (!told || clauseAt(clauses, at).opener !== 'relative') return true
  }
  return false
}

const SPEAKING = /^(?:name|person|body)$/
const NAMES = /^(?:name|person|body|source|pronoun)$/

/** The person before a comma that a phrase stands in apposition to: the better name of the subject. */
function apposedTo({ phrases, sentence }: Grammar, phrase: Phrase): Phrase | undefined {
  if (sentence.word[phrase.from - 1] !== ',') return undefined
  return phrases.find((other) => other.to === phrase.from - 1 && /^(?:name|person)$/.test(other.sort) && !other.parts)
}

import { type Clause, clauseAt, finiteBetween } from './clauses.ts'
import type { Phrase, Sort } from './phrases.ts'
import type { Sentence } from './sentences.ts'
import type { Verb } from './verbs.ts'
import { weights } from './weights.ts'

/** All that the choice of a subject looks at. */
export interface Grammar {
  readonly sentence: Sentence
  readonly verbs: readonly Verb[]
  readonly phrases: readonly Phrase[]
  readonly clauses: readonly Clause[]
}

/** What speaks for or against a phrase as the subject of a verb; each is weighed by `weights`. */
export type Feature =
  | 'ownClause'
  | 'resumed'
  | 'antecedent'
  | 'inverted'
  | 'afterOther'
  | 'chained'
  | 'adjacent'
  | 'first'
  | 'distance'
  | 'phrasesBetween'
  | 'verbsBetween'
  | 'enclosed'
  | 'governed'
  | 'ofGoverned'
  | 'agent'
  | 'number'
  | `is-${Sort}`

export type Features = Partial<Record<Feature, number>>

/** The phrase that is most likely the verb's subject, or nothing where none is likely enough. */
export function chooseSubject(grammar: Grammar, verb: Verb, subjects: ReadonlyMap<Verb, Phrase>): Phrase | undefined {
  let best: Phrase | undefined
  let most = weights.nobody
  for (const phrase of grammar.phrases) {
    const score = scoreOf(featuresOf(grammar, verb, phrase, subjects))
    if (score > most) {
      most = score
      best = phrase
    }
  }
  return best
}

export function scoreOf(features: Features): number {
  let score = 0
  for (const [feature, value] of Object.entries(features)) score += weights[feature as Feature] * value
  return score
}

/** The features of one candidate. `subjects` are those chosen for the verbs before. */
export function featuresOf(
  grammar: Grammar,
  verb: Verb,
  phrase: Phrase,
  subjects: ReadonlyMap<Verb, Phrase>,
): Features {
  const { verbs, phrases, clauses } = grammar
  const before = phrase.to <= verb.left
  const own = clauseAt(clauses, verb.from)
  const theirs = clauseAt(clauses, phrase.head)
  const from = before ? phrase.to : verb.to
  const to = before ? verb.left : phrase.from
  const features: Features = {
    distance: Math.min(to - from, 20) / 10,
    phrasesBetween: Math.min(4, phrases.filter((other) => other.from >= from && other.to <= to).length),
    verbsBetween: Math.min(3, finiteBetween(verbs, from, to)),
    [`is-${phrase.sort}`]: 1,
  }
  const set = (feature: Feature, is: boolean) => {
    if (is) features[feature] = 1
  }
  const incise = isIncise(grammar, verb)
  set('ownClause', before && own === theirs)
  set('resumed', before && own !== theirs && resumes(grammar, verb, own, theirs, phrase))
  set('antecedent', before && own.opener === 'relative' && phrase.to === own.from)
  set('inverted', !before && incise)
  set('afterOther', !before && !incise)
  set('chained', chains(grammar, verb, phrase, subjects))
  set('adjacent', to - from <= 0)
  set('first', phrase.from <= theirs.from + 1)
  set('enclosed', own !== theirs && theirs.opener !== 'main' && theirs.opener !== 'coordinate')
  set('governed', phrase.governed === 'preposition')
  set('ofGoverned', phrase.governed === 'of')
  set('agent', phrase.governed === 'agent')
  set('number', verb.plural !== undefined && phrase.plural !== undefined && verb.plural !== phrase.plural)
  return features
}

/** A verb that opens its clause after a comma or a quote, so that its subject follows: `", a déclaré X`. */
export function isIncise({ sentence, phrases, clauses }: Grammar, verb: Verb): boolean {
  const own = clauseAt(clauses, verb.from)
  if (own.opener !== 'main' && own.opener !== 'aside' && own.opener !== 'coordinate') return false
  if (sentence.run[verb.left - 1]) return true
  if (own.from === 0 && own.opener === 'main') return false
  return !phrases.some((phrase) => phrase.from >= own.from && phrase.to <= verb.left && phrase.sort !== 'time')
}

/** A verb without a subject in its clause takes up the phrase that an aside or relative clause cut off from it. */
function resumes(grammar: Grammar, verb: Verb, own: Clause, theirs: Clause, phrase: Phrase): boolean {
  if (own.opener !== 'main' && own.opener !== 'aside') return false
  const { phrases, clauses } = grammar
  if (phrases.some((other) => other.from >= own.from && other.to <= verb.left && !other.governed)) return false
  const open = clauses.findLast(
    (clause) => clause.to <= own.from && clause.opener === 'main' && clause.verbs.length === 0,
  )
  return open === theirs && !phrase.governed
}

/** Participles, gerunds, infinitives and coordinated verbs share the subject of the verb before them. */
function chains({ verbs, clauses }: Grammar, verb: Verb, phrase: Phrase, subjects: ReadonlyMap<Verb, Phrase>): boolean {
  const own = clauseAt(clauses, verb.from)
  const dependent = verb.kind !== 'finite' || verb.shared || own.opener === 'coordinate'
  if (!dependent) return false
  const governor = verbs.findLast((other) => other.from < verb.from && other.kind === 'finite' && subjects.has(other))
  return governor !== undefined && subjects.get(governor) === phrase
}

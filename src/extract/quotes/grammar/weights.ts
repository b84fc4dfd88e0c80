import type { Feature } from './subject.ts'

/**
 * How much each feature of a candidate speaks for it as a subject; below `nobody` no candidate is taken. Learned by
 * tools/quotes-weights.ts from French Wikinews.
 */
export const weights: Readonly<Record<Feature | 'nobody', number>> = {
  nobody: 0,
  ownClause: 2.5,
  resumed: 4.5,
  antecedent: 4.01,
  inverted: 3,
  afterOther: -1.49,
  chained: 5.85,
  fronted: 6,
  apposed: -0.79,
  adjacent: 1.01,
  first: 0.7,
  leading: 0.85,
  distance: -0.97,
  phrasesBetween: -0.49,
  verbsBetween: -1.46,
  enclosed: -1.51,
  governed: -3.01,
  ofGoverned: -2.99,
  agent: -3,
  oblique: -4,
  nominative: 5,
  number: -3.5,
  mute: -1,
  'is-name': 1.54,
  'is-pronoun': 1,
  'is-person': 0.71,
  'is-body': 0.55,
  'is-document': -0.2,
  'is-source': 0.8,
  'is-proper': 0.2,
  'is-time': -5,
  'is-thing': -2,
}

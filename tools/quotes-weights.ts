import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { findEntities } from '../src/extract/entities/index.ts'
import { findClauses } from '../src/extract/quotes/grammar/clauses.ts'
import { namesOf } from '../src/extract/quotes/grammar/known.ts'
import { findRuns } from '../src/extract/quotes/grammar/marks.ts'
import { findPhrases } from '../src/extract/quotes/grammar/phrases.ts'
import { spanOf } from '../src/extract/quotes/grammar/places.ts'
import { readSentences, type Sentence } from '../src/extract/quotes/grammar/sentences.ts'
import {
  chooseSubject,
  type Feature,
  type Features,
  featuresOf,
  grammarOf,
} from '../src/extract/quotes/grammar/subject.ts'
import { findVerbs } from '../src/extract/quotes/grammar/verbs.ts'
import { weights } from '../src/extract/quotes/grammar/weights.ts'
import { lexisOf } from '../src/extract/quotes/words/lexis.ts'
import { languageFor } from '../src/languages/index.ts'
import { tokenise } from '../src/text/tokens.ts'

// npx tsx tools/quotes-weights.ts [--write]: learns what makes a phrase the subject of a cue verb from French Wikinews (CC BY 2.5),
// starting from `begin`, and prints the weights; --write puts them into src/extract/quotes/grammar/weights.ts. The same input gives the same
// weights: there is no chance in it.
const set = new URL('../../shared/corpus/quotes/fr-wikinews-dev.jsonl', import.meta.url).pathname
const file = new URL('../src/extract/quotes/grammar/weights.ts', import.meta.url).pathname

/** What grammar says before any example is seen; the examples pull away from it, and it holds against them. */
const begin: Record<Feature | 'nobody', number> = {
  nobody: 0,
  ownClause: 2.5,
  resumed: 4.5,
  antecedent: 4,
  inverted: 3,
  afterOther: -1.5,
  chained: 6,
  fronted: 6,
  apposed: -0.8,
  adjacent: 1,
  first: 0.7,
  leading: 0.8,
  distance: -1,
  phrasesBetween: -0.5,
  verbsBetween: -1.5,
  enclosed: -1.5,
  governed: -3,
  ofGoverned: -3,
  agent: -3,
  oblique: -4,
  // French shows no case: `der Minister` is hardly ever anything but a subject
  nominative: 5,
  number: -3.5,
  mute: -1,
  'is-name': 1.5,
  'is-pronoun': 1,
  'is-person': 0.8,
  'is-body': 0.5,
  'is-document': -0.2,
  'is-source': 0.8,
  'is-proper': 0.2,
  'is-time': -5,
  'is-thing': -2,
}
const HOLD = 0.5
const STEP = 0.05
const ROUNDS = 400

interface Piece {
  readonly start: number
  readonly end: number
}
interface Quote {
  readonly cue: readonly Piece[]
  readonly speaker: readonly Piece[]
}

/** A cue verb's candidates, and which of them overlap the words that name the speaker. */
interface Example {
  readonly candidates: readonly Features[]
  readonly right: readonly boolean[]
}

if (!existsSync(set)) console.log('skipped: the labelled sets of ../shared are not there')
else {
  const examples = readFileSync(set, 'utf8').split('\n').filter(Boolean).flatMap(examplesOf)
  const learned = learn(examples)
  console.log(
    `${examples.length} verbs; right at the start ${share(examples, begin)}, learned ${share(examples, learned)}`,
  )
  console.log(`shipped ${share(examples, weights)}`)
  const text = written(learned)
  if (process.argv.includes('--write')) writeFileSync(file, text)
  else console.log(text)
}

function examplesOf(line: string): Example[] {
  const { text, quotes } = JSON.parse(line) as { text: string; quotes: readonly Quote[] }
  return grammarsIn(text).flatMap(({ sentence, verbs, phrases, grammar }) => {
    return verbs.flatMap((verb) => {
      const candidates = phrases.map((phrase) => featuresOf(grammar, verb, phrase))
      const chosen = chooseSubject(grammar, verb)
      if (chosen) verb.subject = chosen
      const at = pieceOf(sentence, verb)
      const quote = quotes.find(({ cue, speaker }) => speaker.length > 0 && cue.some((piece) => overlap(piece, at)))
      if (!quote || verb.joined !== undefined) return []
      const right = phrases.map((phrase) => quote.speaker.some((piece) => overlap(piece, pieceOf(sentence, phrase))))
      return right.some(Boolean) ? [{ candidates, right }] : []
    })
  })
}

/** The sentences of a text with their verbs and noun phrases. */
function grammarsIn(text: string) {
  const language = languageFor('fr')!
  const lexis = lexisOf(language)!
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ 0: words, index }) => ({
    span: [index, index + words.length] as const,
    kind: 'body' as const,
  }))
  const spans = paragraphs.map(({ span }) => span)
  const body = { text, origin: { at: [0], from: [0], to: [text.length] }, paragraphs }
  const tokens = tokenise(text, spans, language.tokens)
  const entities = findEntities(body, tokens, language, { dateline: undefined, declared: [] })
  const sentences = readSentences(
    body,
    tokens,
    findRuns(text, spans, () => {}),
    lexis,
    namesOf(entities),
    0,
  )
  return sentences.map((sentence) => {
    const verbs = findVerbs(sentence, lexis)
    const phrases = findPhrases(sentence, verbs, lexis)
    const grammar = grammarOf(sentence, verbs, phrases, findClauses(sentence, verbs, lexis), lexis.speech)
    return { sentence, verbs, phrases, grammar }
  })
}

/** The piece of the text that a verb or phrase takes. */
function pieceOf(sentence: Sentence, { from, to }: { readonly from: number; readonly to: number }): Piece {
  const [start, end] = spanOf(sentence, from, to)
  return { start, end }
}

function overlap(a: Piece, b: Piece): boolean {
  return Math.min(a.end, b.end) > Math.max(a.start, b.start)
}

function score(features: Features, by: Readonly<Record<string, number>>): number {
  return Object.entries(features).reduce((sum, [feature, value]) => sum + (by[feature] ?? 0) * value, 0)
}

/** Gradient ascent on the likelihood of the right candidates, with a pull back to `begin`. */
function learn(examples: readonly Example[]): Record<Feature | 'nobody', number> {
  const now: Record<string, number> = { ...begin }
  for (let round = 0; round < ROUNDS; round++) {
    for (const { candidates, right } of examples) {
      const scores = candidates.map((features) => Math.exp(Math.min(20, score(features, now))))
      const all = scores.reduce((sum, each) => sum + each, 0)
      const good = scores.reduce((sum, each, i) => sum + (right[i] ? each : 0), 0)
      candidates.forEach((features, i) => {
        const pull = (right[i] ? scores[i]! / good : 0) - scores[i]! / all
        for (const [feature, value] of Object.entries(features)) now[feature]! += STEP * pull * value
      })
    }
    for (const feature of Object.keys(begin)) {
      now[feature]! += HOLD * (begin[feature as Feature] - now[feature]!)
    }
  }
  return now as Record<Feature | 'nobody', number>
}

/** The share of verbs whose best candidate is right. */
function share(examples: readonly Example[], by: Readonly<Record<string, number>>): string {
  const hits = examples.filter(({ candidates, right }) => {
    const scores = candidates.map((features) => score(features, by))
    return right[scores.indexOf(Math.max(...scores))]
  })
  return `${((100 * hits.length) / examples.length).toFixed(1)} %`
}

function written(learned: Readonly<Record<string, number>>): string {
  const key = (name: string) => (name.includes('-') ? `'${name}'` : name)
  const rows = Object.entries(learned).map(([name, weight]) => `  ${key(name)}: ${Number(weight.toFixed(2))},`)
  return `import type { Feature } from './subject.ts'

/**
 * How much each feature of a candidate speaks for it as a subject; below \`nobody\` no candidate is taken. Learned by
 * tools/quotes-weights.ts from French Wikinews.
 */
export const weights: Readonly<Record<Feature | 'nobody', number>> = {
${rows.join('\n')}
}
`
}

import { languageFor } from '../../src/languages/index.ts'
import { gazetteer } from '../../src/lexicon/gazetteer.ts'
import { readClues } from '../../src/model/clues.ts'
import { Tagger } from '../../src/model/tagger.ts'
import type { Learned, Weights } from '../../src/model/weights.ts'
import { seeded } from '../seeded.ts'
import type { Annotated } from './annotated.ts'
import { type Example, type Training, train } from './crf.ts'
import { exampleReader, tokensOf } from './examples.ts'
import { swapped } from './swap.ts'

/** Right, found and wanted, by kind and in all. */
export type Tally = Record<string, { right: number; found: number; wanted: number }>

const measured = ['PER', 'LOC', 'ORG'] as const

/** A tally of nothing. */
export function newTally(): Tally {
  return Object.fromEntries([...measured, 'all'].map((kind) => [kind, { right: 0, found: 0, wanted: 0 }]))
}

/** Strict: a name is right where its characters and its kind are. */
export function measure(code: string, texts: readonly Annotated[], weights: Weights, tally = newTally()): Tally {
  const tagger = new Tagger(weights, gazetteer(), readClues(languageFor(code)!.names!))
  for (const doc of texts) {
    const tokens = tokensOf(code, doc)
    const found = tagger
      .tag(tokens)
      .names.map(({ first, last, kind }) => `${kind} ${tokens.start[first]!} ${tokens.end[last - 1]!}`)
    const wanted = doc.names.map(({ kind, start, end }) => `${kind} ${start} ${end}`)
    const gold = new Set(wanted)
    const count = (names: readonly string[], what: 'found' | 'wanted' | 'right') => {
      for (const name of names) {
        const kind = name.slice(0, name.indexOf(' '))
        if (!tally[kind]) continue
        tally[kind][what]++
        tally.all![what]++
      }
    }
    count(found, 'found')
    count(wanted, 'wanted')
    count(
      found.filter((name) => gold.has(name)),
      'right',
    )
  }
  return tally
}

/** F1 in %; 0 where nothing was found and nothing wanted. */
export function f1({ right, found, wanted }: Tally[string]): number {
  return found + wanted === 0 ? 0 : (200 * right) / (found + wanted)
}

/** One line: F1 by kind and in all. */
export function show(name: string, tally: Tally): string {
  const cells = Object.entries(tally).map(([kind, one]) => `${kind} ${f1(one).toFixed(1)}`)
  const { right, found, wanted } = tally.all!
  const share = (n: number) => ((100 * right) / Math.max(1, n)).toFixed(1)
  return `${name.padEnd(28)} ${cells.join('  ')}  (P ${share(found)} R ${share(wanted)}, ${wanted} names)`
}

/** How a tagger is trained from texts. */
export interface Course extends Training {
  /** The weight of a copy of all texts with other names in them; 0 for none. */
  readonly swap: number
}

/** Trains on texts. */
export function learn(
  code: string,
  sets: readonly { texts: readonly Annotated[]; weight: number }[],
  training: Course,
): Learned {
  const read = exampleReader(code)
  const examples: Example[] = sets.flatMap(({ texts, weight }) => texts.flatMap((doc) => read(doc, weight)))
  const copies =
    training.swap > 0
      ? swapped(
          sets.flatMap(({ texts }) => texts),
          seeded(7),
        )
      : []
  for (const doc of copies) examples.push(...read(doc, training.swap))
  return train(examples, training)
}

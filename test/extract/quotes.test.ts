import { describe, expect, test } from 'vitest'
import { findRuns } from '../../src/extract/quotes/grammar/marks.ts'
import { quotesIn } from '../marked.ts'

/** What stands in the outermost marks, and the marks that nothing closes. */
function runs(text: string): { inside: string[]; unclosed: number } {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => [index, index + line.length] as const)
  let unclosed = 0
  const found = findRuns(text, paragraphs, () => unclosed++)
  return { inside: found.map(({ span }) => text.slice(...span)), unclosed }
}

describe('marks', () => {
  test.each<[text: string, inside: string[]]>([
    ['Il dit « oui » et "non".', ['oui', 'non']],
    ['Er sagt „ja“ und »nein«.', ['ja', 'nein']],
    ["``Yes,'' he said.", ['Yes,']],
    ['“One ‘two’ three”', ['One ‘two’ three']],
    ['« 261 cas de « vraie » fraude »', ['261 cas de « vraie » fraude']],
    ['« dire "non" tout haut »', ['dire "non" tout haut']],
    ['"Les +gilets bleus+ partent"', ['Les +gilets bleus+ partent']],
    ['" Il y a du vent", dit-il', ['Il y a du vent']],
    ['l\'"exigence" du maire', ['exigence']],
    ["l'eau d'aujourd'hui n'a rien dit", []],
    ["the workers' pay and the ‘90s", []],
  ])('%s', (text, inside) => expect(runs(text).inside).toEqual(inside))

  test('an odd mark harms only its paragraph', () => {
    expect(runs('Un écran de 5" cassé.\n\nIl dit "oui" ici.').inside).toEqual(['oui'])
  })

  test('a quote over paragraphs is opened again', () => {
    const text = '"Nous avons attendu très longtemps devant la porte.\n\n"Puis elle s\'est ouverte."'
    expect(runs(text)).toEqual({
      inside: ['Nous avons attendu très longtemps devant la porte.', "Puis elle s'est ouverte."],
      unclosed: 1,
    })
  })
})

test('gives the lemma of the cue, its phrase and its reflexive', () => {
  const lemmas = (text: string) => quotesIn(text, 'fr').map(({ cue }) => cue?.lemma)
  expect(lemmas('"Je reste", a déclaré Jean Mallet.')).toEqual(['déclarer'])
  expect(lemmas('Jean Mallet met en garde: "Je reste".')).toEqual(['mettre en garde'])
  expect(lemmas('"Je reste", s\'est réjoui Jean Mallet.')).toEqual(['se réjouir'])
  expect(lemmas("D'après Jean Mallet, il reste.")).toEqual(["d'après"])
})

test('tells how the speaker was found', () => {
  const ways = (text: string) => quotesIn(text, 'fr').map(({ speaker }) => speaker?.by)
  expect(ways('"Je reste", a dit Jean Mallet. "Il faut finir ce travail." "Je dors", a-t-il dit.')).toEqual([
    'name',
    'continuation',
    'pronoun',
  ])
  expect(
    ways('Le maire Jean Mallet est là. "Je reste", a dit le maire. "Il a plu", selon une source policière.'),
  ).toEqual(['title', 'source'])
})

test('gives nothing in a language without speech data', () => {
  expect(quotesIn('"Ik blijf", zei Jan.', 'nl')).toEqual([])
})

test('takes time in proportion to the text, whatever stands in it', () => {
  const marks = '" '.repeat(2000)
  const names = 'Jean Mallet, '.repeat(800)
  const started = performance.now()
  quotesIn(marks, 'fr')
  quotesIn(`${names}a dit que ${'de la '.repeat(2000)}`, 'fr')
  expect(performance.now() - started).toBeLessThan(6000)
})

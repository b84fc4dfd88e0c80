import { describe, expect, test } from 'vitest'
import { linesOf } from '../../src/formats/lines.ts'
import { rewrap, unwrap } from '../../src/layout/index.ts'
import { Tracer } from '../../src/text/traced.ts'

const paragraphs = (text: string) => unwrap(linesOf(text)).map((draft) => draft.content.text)

/** The same three paragraphs, invented, wrapped at 60 columns with a first-line indent of 3. */
const wrapped = [
  [
    'Le port de Grandmer a rouvert mardi après neuf jours de',
    'tempête, a annoncé la capitainerie, qui attend encore deux',
    'chalutiers.',
  ],
  ['"Nous avons compté les bateaux un par un, toute la nuit",', 'a raconté le capitaine du port, Jules Ormeau.'],
  ['Les pêcheurs demandent une aide immédiate.'],
]
const whole = wrapped.map((lines) => lines.join(' '))

test.each([
  ['indents', wrapped.map((lines) => `   ${lines.join('\n')}`).join('\n')],
  ['blank lines', wrapped.map((lines) => lines.join('\n')).join('\n\n')],
  ['indents, double-spaced', wrapped.map((lines) => `   ${lines.join('\n\n')}`).join('\n\n')],
  ['blank lines, double-spaced', wrapped.map((lines) => lines.join('\n\n')).join('\n\n\n')],
  ['a margin and indents', wrapped.map((lines) => `      ${lines.join('\n   ')}`).join('\n')],
  ['no mark', wrapped.flat().join('\n')],
  ['no mark, double-spaced', wrapped.flat().join('\n\n')],
  ['one paragraph a line', whole.join('\n')],
  ['one paragraph a line, blank lines', whole.join('\n\n')],
  ['tabs', whole.map((text) => `\t${text}`).join('\r\n')],
])('paragraphs come back: %s', (_, text) => {
  expect(paragraphs(text)).toEqual(whole)
})

test('a full line that ends a sentence is not the end of a paragraph where the next word would not have fitted', () => {
  const text = [
    'Le maire de Valmont a ouvert la digue samedi soir à minuit.',
    'Quatre-vingts maisons sont sous les eaux, a-t-il indiqué à',
    'la presse locale.',
    'Il a promis un retour au calme avant la fin de la semaine,',
    'sans donner de chiffres.',
  ].join('\n')
  expect(paragraphs(text)).toHaveLength(2)
})

test.each([
  [
    'Le musée raconte cet hiver la mini-\njupe, de ses débuts à nos jours.',
    'Le musée raconte cet hiver la mini-jupe, de ses débuts à nos jours.',
  ],
  [
    'Der Minister plant seit Montag die Ein-\nund Ausfuhr von Holz.',
    'Der Minister plant seit Montag die Ein- und Ausfuhr von Holz.',
  ],
  [
    'Le gouvernement du pays insulaire -\nqui compte deux ports - attend',
    'Le gouvernement du pays insulaire - qui compte deux ports - attend',
  ],
])('a hyphen at a line end: %j', (text, joined) => {
  expect(paragraphs(text)).toEqual([joined])
})

test('section titles and rules stand alone, lists stay item by item', () => {
  const text = [
    'Trois villes ont signé l’accord, a dit le ministère dans un',
    'communiqué:',
    '- Valmont, avec ses deux ports et sa digue neuve, qui a été',
    '  ouverte en mai',
    '- Grandmer',
    '- Hautes-Rives',
    '- Un hiver long -',
    'La neige est tombée pendant quarante jours sur la vallée et',
    'les routes sont restées fermées.',
    '***',
  ].join('\n')
  expect(unwrap(linesOf(text)).map((draft) => draft.kind)).toEqual([
    ...['body', 'body', 'body', 'body', 'heading', 'body', 'heading'],
  ])
})

test('a table keeps its lines', () => {
  const text = 'Classement:\n\n1. Rask (NOR)     1h02:33\n2. Ormeau (FRA)   1h02:41\n3. Leto (ITA)     1h03:02\n'
  expect(unwrap(linesOf(text)).map(({ kind, content }) => [kind, content.text])).toEqual([
    ['body', 'Classement:'],
    ['table', '1. Rask (NOR)     1h02:33\n2. Ormeau (FRA)   1h02:41\n3. Leto (ITA)     1h03:02'],
  ])
})

test('blank text has no paragraphs', () => {
  expect(paragraphs(' \n\n\t\n')).toEqual([])
})

describe('a paragraph that the format marks', () => {
  const block = (text: string) => {
    const tracer = new Tracer()
    tracer.copy(text, 7)
    return { kind: 'body', content: tracer.done() } as const
  }

  test('loses the wrap that is left in it, and keeps its places', () => {
    const found = rewrap([block(wrapped.map((lines) => lines.join('\n')).join('\n\n'))])
    expect(found.map((draft) => draft.content.text)).toEqual(whole)
    expect(found[1]!.content.origin.from[0]).toBe(7 + wrapped[0]!.join('\n').length + 2)
  })

  test('keeps lines that are not wrapped', () => {
    const address = [block('Capitainerie de Valmont\nQuai du Nord\nValmont')]
    expect(rewrap(address)).toEqual(address)
  })
})

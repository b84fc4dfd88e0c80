import { describe, expect, test } from 'vitest'
import type { Entity } from '../../src/extract/entities/index.ts'
import { findEntities } from '../../src/extract/entities/index.ts'
import { languageFor } from '../../src/languages/index.ts'
import { tokenise } from '../../src/text/tokens.ts'

const tags = { person: 'per', organization: 'org', location: 'loc' } as const

/** What is found in a text of paragraphs parted by line breaks. */
function entitiesIn(text: string, code = 'fr'): Entity[] {
  const language = languageFor(code)
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    span: [index, index + line.length] as const,
    kind: 'body' as const,
  }))
  const tokens = tokenise(
    text,
    paragraphs.map(({ span }) => span),
    language.tokens,
  )
  const body = { text, paragraphs, origin: { at: [0], from: [0], to: [text.length] } }
  return findEntities(body, tokens, language, { dateline: undefined, declared: [] })
}

/** The text with its mentions marked: `{per:Ana Reis}`. */
function marked(text: string, code?: string): string {
  const mentions = entitiesIn(text, code).flatMap(({ type, mentions }) => mentions.map((span) => ({ type, span })))
  return mentions
    .toSorted((a, b) => b.span[0] - a.span[0])
    .reduce(
      (out, { type, span: [from, to] }) =>
        `${out.slice(0, from)}{${tags[type]}:${out.slice(from, to)}}${out.slice(to)}`,
      text,
    )
}

const bare = (text: string) => text.replace(/\{[a-z]+:([^{}]*)\}/g, '$1')

describe('mentions', () => {
  test.each([
    'Le président portugais {per:Duarte Lemos} est arrivé mardi à {loc:Lisbonne}.',
    'Selon M. {per:Lemos}, rien ne presse.',
    "L'{org:Union européenne} ({org:UE}) a réagi jeudi.",
    'La police a fermé la route vendredi.',
  ])('%s', (sentence) => expect(marked(bare(sentence))).toBe(sentence))
})

describe('entities', () => {
  test('surnames, honorifics and full names are one person', () => {
    const text = 'Le ministre Duarte Lemos a parlé.\nM. Lemos est parti. Duarte Lemos reviendra.'
    const [lemos, ...others] = entitiesIn(text)
    expect(others).toEqual([])
    expect(lemos).toMatchObject({ type: 'person', name: 'Duarte Lemos' })
    expect(lemos!.mentions).toHaveLength(3)
  })

  test('two people with one surname are kept apart', () => {
    const text = 'Ana Reis et son frère Luis Reis ont été reçus.\nMme Reis a souri. M. Reis non plus.'
    expect(entitiesIn(text).map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Ana Reis', 2],
      ['Luis Reis', 2],
    ])
  })
})

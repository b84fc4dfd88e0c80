import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { paragraphsOf } from '../../tools/train/annotated.ts'
import { readOwn, readTagged } from '../../tools/train/own.ts'

const folder = new URL('../../tools/train/own/', import.meta.url)
const languages = readdirSync(folder)
const least = { de: 60, en: 60, es: 60, fr: 150, pt: 60 }

// <org>Stade rennais</org>
const name = /<(?<kind>per|org|loc|misc)>(?!\s)[^<>\n]+(?<!\s)<\/\k<kind>>/g
/** The lines in which a sign of a tag is left once every well-made name is out. */
const flawed = (tagged: string) => tagged.split('\n').filter((line) => /[<>]/.test(line.replace(name, '')))

test.each(['<per>Ana Reis</per> rit.', 'De <loc>Porto</loc> à <org>Radio Vaux</org> &lt;fin&gt;.'])(
  'own dispatches, well tagged: %s',
  (line) => {
    expect(flawed(line)).toEqual([])
  },
)

test.each([
  '<per>Ana Reis rit.',
  'Ana Reis</per> rit.',
  '<per>Ana Reis</org> rit.',
  '<org>maire de <loc>Porto</loc></org>',
  '<per> Ana</per> rit.',
  '<per>Ana </per>rit.',
  '<per></per> rit.',
  '<person>Ana</person> rit.',
  '<org>Radio\nVaux</org>',
])('own dispatches, badly tagged: %j', (lines) => {
  expect(flawed(lines)).not.toEqual([])
})

test('a tagged text is read into its text and names', () => {
  const { text, names } = readTagged('A <loc>Porto</loc>, <per>Ana Reis</per>\n<misc>Fado</misc>')
  expect(text).toBe('A Porto, Ana Reis\nFado')
  expect(names.map(({ start, end, kind }) => [kind, text.slice(start, end)])).toEqual([
    ['LOC', 'Porto'],
    ['PER', 'Ana Reis'],
    ['MISC', 'Fado'],
  ])
})

test.each(languages)('%s: every tag of the own dispatches opens and closes a name', (language) => {
  const files = new URL(`${language}/`, folder)
  for (const file of readdirSync(files)) expect(flawed(readFileSync(new URL(file, files), 'utf8')), file).toEqual([])
})

test.each(Object.entries(least))('%s: %i own dispatches and more, each with names, none twice', (language, count) => {
  const dispatches = readOwn(language)
  expect(dispatches.length).toBeGreaterThanOrEqual(count)
  expect(dispatches.filter(({ names }) => names.length < 3).map(({ id }) => id)).toEqual([])
  const paragraphs = dispatches.flatMap(({ text }) => paragraphsOf(text).map((span) => text.slice(...span)))
  const long = paragraphs.filter((paragraph) => paragraph.length > 60)
  expect(long.filter((paragraph, i) => long.indexOf(paragraph) !== i)).toEqual([])
})

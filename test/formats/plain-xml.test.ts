import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readPlainXml } from '../../src/formats/markup/plain-xml.ts'
import type { Characters, Element } from '../../src/formats/markup/tree.ts'
import { readDoubtfulXml } from '../../src/formats/markup/xml.ts'
import { whole } from '../../src/text/traced.ts'

const documents = ['newsml1', 'newsml-g2', 'nitf'].flatMap((format) =>
  readdirSync(`fixtures/${format}`)
    .filter((name) => name.endsWith('.wire'))
    .map((name) => [`${format}/${name}`, readFileSync(`fixtures/${format}/${name}`, 'utf8')] as const),
)
const pieces = [
  '<',
  '>',
  '/',
  '&',
  '"',
  "'",
  ' ',
  '<p>',
  '</p>',
  ']]>',
  '<![CDATA[',
  '<!--',
  '&amp;',
  '&x;',
  '=',
  '\r',
  '<?a b?>',
  '<!',
  '\x07',
]

/** What a tree holds, without the text that it points into. */
function shape(node: Element | Characters): unknown {
  if (!('name' in node)) return [node.from, node.to, node.verbatim]
  return {
    name: node.name,
    attributes: node.attributes,
    start: node.start,
    end: node.end,
    children: node.children.map(shape),
  }
}

/** Whether the fast reader took the text; what it takes the slow one reads to the same tree, without a word. */
function agrees(text: string): boolean {
  const plain = readPlainXml(whole(text))
  if (!plain) return false
  const told: string[] = []
  const full = readDoubtfulXml(whole(text), (code) => told.push(code))
  expect(told).toEqual([])
  expect(shape(plain)).toEqual(shape(full))
  return true
}

test('most documents are read at sight', () => {
  expect(documents.filter(([, text]) => agrees(text)).length).toBeGreaterThan(documents.length * 0.7)
})

test.each(documents)('a broken one is left to the parser: %s', (_, text) => {
  for (const [i, piece] of pieces.entries()) {
    const at = ((2 * i + 1) * 7919) % text.length
    agrees(text.slice(0, at) + piece + text.slice(at + (i % 3)))
  }
})

test.each(['<a b="c" c="b"/>', `<a b='"' c="'&lt;" />`, '<x:a x:b="1"\n  c=""></x:a>'])('read at sight: %j', (text) => {
  expect(agrees(text)).toBe(true)
})

test.each([
  '<a b="1" b="2"/>',
  '<a><b></a></b>',
  '<a>]]></a>',
  '<a/><a/>',
  '<a>&nope;</a>',
  '<a>&#0;</a>',
  '<a b="<"/>',
  '<a b=c/>',
  '<a b = "c"/>',
  '<a>\x07</a>',
  '<a',
  'a<a/>',
  '<a/>a',
  '<!-- a -- b --><a/>',
  '<a><?xml version="1.0"?></a>',
])('not read at sight: %j', (text) => {
  expect(readPlainXml(whole(text))).toBeUndefined()
})

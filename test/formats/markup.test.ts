import { expect, test } from 'vitest'
import { blocksOf } from '../../src/formats/markup/blocks.ts'
import { unpackedText } from '../../src/formats/markup/body.ts'
import { readMarkup } from '../../src/formats/markup/loose.ts'
import { rootName } from '../../src/formats/markup/root.ts'
import { attributesOf, childrenOf, every, textsOf } from '../../src/formats/markup/tree.ts'
import { readXml } from '../../src/formats/markup/xml.ts'
import { sourceSpan, whole } from '../../src/text/traced.ts'

const html = (text: string) => blocksOf(readMarkup(whole(text), 'html')).blocks.map(({ content }) => content.text)
const xml = (text: string) => {
  const codes: string[] = []
  const { blocks } = blocksOf(readXml(whole(text), (code) => codes.push(code)))
  return { texts: blocks.map(({ content }) => content.text), codes }
}

test.each([
  ['words on two sides of an inline tag', '<p>un<b>break</b>able</p>', ['unbreakable']],
  ['words on two sides of a block', '<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
  ['a break is a line, two are a paragraph', 'a<br>b<br/><br />c', ['a\nb', 'c']],
  ['white space', '<p> a \n\t b&nbsp;c </p>', ['a b\u00a0c']],
  ['empty and blank paragraphs', '<p></p><p> &nbsp; </p><p>a</p>', ['a']],
  ['tags left open', '<p>a<p>b<ul><li>c<li>d</ul>e', ['a', 'b', 'c', 'd', 'e']],
  ['end tags of nothing', 'a</b></p></div>b', ['ab']],
  ['a heading in a paragraph', '<p><h3>a</h3></p><p>b</p>', ['a', 'b']],
  [
    'columns of a table, empty cells too',
    '<table><tr><td></td><td>x</td></tr><tr><td>1</td><td>2</td></table>',
    ['\tx\n1\t2'],
  ],
  ['a table that only sets the page', '<table><tr><td><p>a</p><p>b</p></td></tr></table>', ['a', 'b']],
  ['scripts, styles and comments', '<style>p{}</style>a<script>if (a<b) "</p>"</script><!-- <p>x</p> -->b', ['ab']],
  ['a sign that opens no tag', 'a < b & c <3', ['a < b & c <3']],
  ['numeric references of windows-1252', '&#146;a&#x92;&#8217;&#0;&#xD800;', ['’a’’&#0;&#xD800;']],
  ['a name of no sign', '&noSuchSign; &eacute', ['&noSuchSign; &eacute']],
])('html: %s', (_, text, expected) => {
  expect(html(text)).toEqual(expected)
})

test.each([
  ['CDATA is not escaped', '<p>a<![CDATA[ &amp; <b> ]]>c</p>', ['a &amp; <b> c']],
  ['comments and instructions', '<p>a<!-- x --><?y z?>b</p>', ['ab']],
  ['prefixes and capitals', '<x:P xmlns:x="y">a</x:P>', ['a']],
])('xml: %s', (_, text, expected) => {
  expect(xml(text)).toEqual({ texts: expected, codes: [] })
})

test.each([
  ['<p>a & b</p>', ['a & b'], ['xml-malformed']],
  ['<d><p>a</p><p>b</d>', ['a', 'b'], ['xml-malformed']],
  ['<p>&own; text</p>', ['&own; text'], ['xml-entity']],
  ['<d><p>a</p>', ['a'], ['xml-malformed']],
])('xml that is not well-formed: %s', (text, texts, codes) => {
  expect(xml(text)).toEqual({ texts, codes })
})

test('each piece of text leads back to its source', () => {
  const source = '<p>caf&eacute;   <i>noir</i>\r\n &#38; <![CDATA[th&]]></p>'
  const [block] = blocksOf(readXml(whole(source), () => {})).blocks
  const { text } = block!.content
  expect(text).toBe('café noir & th&')
  const behind = (piece: string) =>
    source.slice(...sourceSpan(block!.content, [text.indexOf(piece), text.indexOf(piece) + piece.length]))
  expect(['caf', 'é', 'noir', '&', 'th&'].map(behind)).toEqual(['caf', '&eacute;', 'noir', '&#38;', 'th&'])
})

test('a hundred thousand levels and a long run of brackets take no time', () => {
  const deep = `${'<i>'.repeat(100_000)}a`
  expect(xml(`<p>${deep}`).texts).toEqual(['a'])
  expect(html(deep)).toEqual(['a'])
  expect(html('<'.repeat(200_000)).length).toBe(1)
  expect(html(`<a ${'x="'.repeat(50_000)}`).length).toBe(1)
  expect(html('<p '.repeat(50_000)).length).toBeLessThanOrEqual(1)
})

test('characters without an ampersand are not searched to the end of the document, each of many', () => {
  const many = '<p>a</p>'.repeat(50_000)
  expect(xml(`<d>${many}&amp;</d>`).texts.length).toBe(50_001)
})

test('elements and their attributes are asked of one holder or of several', () => {
  const [root] = childrenOf(
    readXml(whole('<d><a><b x=" 1 " y="x"/><b/></a><a><b x="2">t</b></a></d>'), () => {}),
    'd',
  )
  const found = every(childrenOf(root!, 'a'), 'b')
  expect(found).toEqual(every(root, 'a', 'b'))
  expect(attributesOf(found, 'x')).toEqual(['1', '2'])
  expect(textsOf(found)).toEqual(['t'])
})

test('text without tags keeps its lines', () => {
  expect(blocksOf(unpackedText(whole('  a\nb &amp; c\n'))).blocks[0]!.content.text).toBe('  a\nb &amp; c')
})

test.each([
  ['\ufeff<?xml version="1.0"?>\n<!-- <x> --><!DOCTYPE a [<!ENTITY b "<c>">]><ns:NewsML a="b">', 'newsml'],
  ['<NITF>', 'nitf'],
  ['text <p>', undefined],
  ['<!-- never closed', undefined],
  ['', undefined],
])('root: %s', (text, name) => {
  expect(rootName(text)).toBe(name)
})

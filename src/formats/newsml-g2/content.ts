import type { Report } from '../../diagnostics.ts'
import type { Note } from '../../schema.ts'
import { credit } from '../credit.ts'
import type { Envelope, Some } from '../format.ts'
import { noted } from '../known.ts'
import { reportBeside } from '../markup/beside.ts'
import type { Gathered } from '../markup/blocks.ts'
import { bodyOf } from '../markup/body.ts'
import { attribute, descendants, type Element, every, first, hasClass, holdsText, textsOf } from '../markup/tree.ts'
import { readNitf } from '../nitf/envelope.ts'
import { localRole } from './concept.ts'

interface Content {
  readonly story: Gathered
  readonly wordCount: number | undefined
  readonly notes: readonly Note[]
  readonly inner: Some<Envelope>
}

/** An item's story: its XML, else its plain text; a picture's or a film's is what describes it. */
export function readG2Content(item: Element, report: Report): Content {
  const contents = contentsOf(first(item, 'contentset'))
  const holder = storyHolder(contents)
  reportBeside(holder, contents.filter(isWholeText), report)
  const plain = /^text\/plain/i.test(attribute(holder, 'contenttype') ?? '')
  const story = holder ? bodyOf(holder, plain) : described(item)
  const words = Number(attribute(holder, 'wordcount'))
  const nitf = first(holder, 'nitf')
  return {
    story,
    wordCount: Number.isInteger(words) ? words : undefined,
    notes: [...noted('caption', story.captions), ...boxes(holder)],
    inner: innerOf(story, nitf && readNitf(nitf, report)),
  }
}

/** What the story says of itself: of a document inside, all but a summary that the story sets apart. */
function innerOf({ teaser, bylines }: Gathered, inside: Some<Envelope> | undefined): Some<Envelope> {
  if (!inside) return { bylines: bylines.map(credit), abstract: teaser }
  return teaser === undefined ? inside : { ...inside, abstract: teaser }
}

const WHOLE = /^(?:text|original|body|main)$/

/** Not a part of a story by its rendition: dpa sends headline, text and contact apart too. */
const isWholeText = (one: Element) => WHOLE.test(localRole(one, 'rendition') || 'text')

function contentsOf(contentSet: Element | undefined): Element[] {
  const contents = [...every(contentSet, 'inlinexml'), ...every(contentSet, 'inlinedata')]
  return contents.filter(holdsText)
}

/** The content with the story; of several plain ones the text itself or the original, not the renditions of its parts. */
function storyHolder(contents: readonly Element[]): Element | undefined {
  const xml = contents.filter(({ name }) => name === 'inlinexml')
  const plain = contents.filter(({ name }) => name === 'inlinedata')
  return xml[0] ?? plain.find((one) => WHOLE.test(localRole(one, 'rendition'))) ?? plain[0]
}

/** Pictures and films have no text but what is said of them. */
function described(item: Element): Gathered {
  const isText = /text$/.test(localRole(first(item, 'itemmeta', 'itemclass'), 'qcode') || 'text')
  const descriptions = isText ? [] : every(item, 'contentmeta', 'description')
  return bodyOf({ ...item, name: 'descriptions', children: descriptions.map((one) => ({ ...one, name: 'p' })) })
}

/** Side texts of dpa's pages: boxes of facts and links. */
function boxes(holder: Element | undefined): Note[] {
  const sections = holder ? [...descendants(holder, 'section'), ...descendants(holder, 'aside')] : []
  const side = sections.filter((section) => hasClass(section, 'infobox') || hasClass(section, 'linkbox'))
  return noted('box', textsOf(side))
}

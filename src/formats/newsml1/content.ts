import type { Report } from '../../diagnostics.ts'
import type { NewsRecord, Note } from '../../schema.ts'
import type { DeclaredName, Envelope, Some } from '../format.ts'
import { noted, present, unique } from '../known.ts'
import { reportBeside } from '../markup/beside.ts'
import type { Gathered } from '../markup/blocks.ts'
import { bodyOf } from '../markup/body.ts'
import {
  attribute,
  childrenOf,
  descendants,
  type Element,
  every,
  first,
  holdsText,
  textOf,
  textsOf,
} from '../markup/tree.ts'
import { readNitf } from '../nitf/envelope.ts'

/** A text of an item, with the components that hold it, outermost first. */
interface Piece {
  readonly content: Element
  readonly chain: readonly Element[]
  readonly role: string
}

interface Content {
  /** The components that hold the story, outermost first. */
  readonly chain: readonly Element[]
  readonly story: Gathered | undefined
  readonly wordCount: number | undefined
  /** What a picture or a video is: the text is its caption. */
  readonly itemType: string | undefined
  readonly notes: readonly Note[]
  readonly related: NewsRecord['related']
  readonly declared: readonly DeclaredName[]
  /** What a document inside the content says of itself. */
  readonly inner: Some<Envelope> | undefined
}

/** Roles of a text, the likeliest story first; what is not listed comes between the last two. */
const storyRoles = [['main', 'body', 'story', 'text', ''], ['caption']]
const sideRoles = ['headline', 'subheadline', 'title', 'lead', 'contact', 'byline', 'stylesheet', 'logo']

/** Finds the item's story among its contents, at any depth: AFP's is one or two components deep, others' three. */
export function readContent(item: Element, report: Report): Content {
  const outermost = first(item, 'newscomponent')
  const pieces = outermost ? textsIn(outermost, [outermost]) : []
  const piece = chosen(pieces)
  const chain = piece?.chain ?? present(outermost)
  const story = piece && bodyOf(first(piece.content, 'datacontent')!)
  const nitf = piece && first(piece.content, 'datacontent', 'nitf')
  const media = mediaIn(outermost, chain)
  const sides = pieces.filter((one) => one !== piece)
  const stories = sides.filter((one) => rankOf(one) < 2)
  reportBeside(
    piece?.content,
    stories.map(({ content }) => content),
    report,
  )
  return {
    chain,
    story,
    wordCount: wordsIn(piece),
    itemType: piece?.role === 'caption' || !piece ? media.related[0]?.type : undefined,
    notes: [...sides.flatMap(noteOf), ...media.notes, ...noted('caption', story?.captions ?? [])],
    related: media.related,
    declared: personsInImage(item),
    inner: underneath(nitf, sides, report),
  }
}

function textsIn(component: Element, chain: readonly Element[]): Piece[] {
  const role = attribute(first(component, 'role'), 'FormalName')?.toLowerCase() ?? ''
  const texts = childrenOf(component, 'contentitem').filter(isText)
  const inner = childrenOf(component, 'newscomponent').flatMap((one) => textsIn(one, [...chain, one]))
  return [...texts.map((content) => ({ content, chain, role })), ...inner]
}

/** Content that may be read: in the file, and neither a picture nor a style sheet. */
function isText(content: Element): boolean {
  const data = first(content, 'datacontent')
  const media = attribute(first(content, 'mediatype'), 'FormalName') ?? 'Text'
  const format = attribute(first(content, 'format'), 'FormalName') ?? ''
  return data !== undefined && /^(?:complex)?text$/i.test(media) && !/^css$/i.test(format) && holdsText(data)
}

function chosen(pieces: readonly Piece[]): Piece | undefined {
  return pieces.toSorted((a, b) => rankOf(a) - rankOf(b))[0]
}

function rankOf({ role }: Piece): number {
  const rank = storyRoles.findIndex((roles) => roles.includes(role))
  return rank === 0 ? 0 : rank === 1 ? 2 : sideRoles.includes(role) ? 3 : 1
}

function wordsIn(piece: Piece | undefined): number | undefined {
  const words = piece && descendants(first(piece.content, 'characteristics') ?? piece.content, 'property').find(isCount)
  const count = Number(attribute(words, 'Value'))
  return Number.isInteger(count) ? count : undefined
}

const isCount = (property: Element) => /^word(?:s|count|number)$/i.test(attribute(property, 'FormalName') ?? '')

/** Texts that stand beside the story. */
function noteOf({ content, role }: Piece): Note[] {
  const text = textOf(first(content, 'datacontent'))
  if (text === undefined || (role !== 'caption' && role !== 'contact')) return []
  return [{ kind: role, text }]
}

function underneath(nitf: Element | undefined, sides: readonly Piece[], report: Report): Content['inner'] {
  if (!nitf && sides.length === 0) return undefined
  const sideOf = (...roles: readonly string[]) =>
    textOf(first(sides.find(({ role }) => roles.includes(role))?.content, 'datacontent'))
  const inside = nitf && readNitf(nitf, report)
  const headline = sideOf('headline', 'title') ?? inside?.headline
  const abstract = sideOf('lead', 'subheadline') ?? inside?.abstract
  return inside ? { ...inside, headline, abstract } : { headline, abstract }
}

interface Media {
  readonly related: NewsRecord['related']
  readonly notes: readonly Note[]
}

/** Pictures and films: one for each component beside the story that holds some, in whatever sizes. */
function mediaIn(outermost: Element | undefined, chain: readonly Element[]): Media {
  const inner = outermost ? childrenOf(outermost, 'newscomponent').filter((one) => !chain.includes(one)) : []
  const media = inner.map((component) => ({
    component,
    content: descendants(component, 'contentitem').find(isMedia),
  }))
  const related = media.flatMap(({ component, content }) => (content ? [linkTo(component, content)] : []))
  const titles = media.flatMap(({ component, content }) =>
    content ? textsOf(every(component, 'newslines', 'headline')) : [],
  )
  return { related: unique(related, ({ id, type }) => `${type} ${id}`), notes: noted('caption', titles) }
}

const isMedia = (content: Element) =>
  /^(?:photo|picture|graphic|image|video|audio|animation|infographic)/i.test(typeOf(content)) &&
  attribute(content, 'Href') !== undefined

const typeOf = (content: Element) =>
  attribute(first(content, 'mediatype'), 'FormalName') ?? attribute(first(content, 'mimetype'), 'FormalName') ?? ''

function linkTo(component: Element, content: Element): NewsRecord['related'][number] {
  const title = textOf(first(component, 'newslines', 'headline')) ?? null
  return { type: typeOf(content).toLowerCase(), id: attribute(content, 'Href') ?? null, title }
}

function personsInImage(item: Element): DeclaredName[] {
  return descendants(item, 'property')
    .filter((property) => /^personinimage$/i.test(attribute(property, 'Role') ?? ''))
    .flatMap((property) => present(attribute(property, 'Value')).map((name) => ({ type: 'person' as const, name })))
}

import type { Header, Note } from '../../schema.ts'
import { credit } from '../credit.ts'
import type { Envelope } from '../format.ts'
import { named, noted, unique } from '../known.ts'
import { attribute, attributesOf, type Element, every, first, textOf, textsOf } from '../markup/tree.ts'

interface Lines extends Pick<Envelope, 'headline' | 'slug' | 'kicker' | 'dateline' | 'abstract' | 'bylines'> {
  readonly copyright: string | undefined
  readonly attributes: Header['attributes']
  readonly notes: readonly Note[]
}

/** What `NewsLine` says by its type, lower case; other types become attributes. */
const lineKinds: Readonly<Record<string, Note['kind']>> = {
  advisoryline: 'advisory',
  editorialnote: 'editor',
  editorsnote: 'editor',
  productline: 'photo',
  restrictionline: 'restriction',
}
const kickers = ['catchword', 'kicker']
// RESTRICTED TO EDITORIAL USE - MANDATORY CREDIT …: on pictures the advisory line is a restriction of use
const RESTRICTS = /^(?:RESTRICTED|MANDATORY CREDIT|NO |NOT FOR )/

/** The lines above and below a story: headline, byline, dateline, advice, rights. */
export function readLines(item: Element, chain: readonly Element[]): Lines {
  const lines = every(chain, 'newslines')
  const texts = (name: string) => unique(textsOf(every(lines, name)))
  const typed = every(lines, 'newsline').map((line) => ({
    type: attribute(first(line, 'newslinetype'), 'FormalName') ?? '',
    text: textOf(first(line, 'newslinetext')),
  }))
  const rights = textsOf(every(chain, 'rightsmetadata', 'usagerights', 'usagetype'))
  return {
    bylines: authors(chain).map(credit),
    copyright: texts('copyrightline')[0],
    attributes: [
      ...typed.flatMap(attributeOf),
      ...named('subHeadLine', texts('subheadline')),
      ...named('credit', texts('creditline')),
    ],
    notes: [...typed.flatMap(noteOf), ...noted('restriction', [...rights, ...texts('rightsline')])],
    headline: texts('headline')[0],
    slug: textOf(first(item, 'identification', 'namelabel')) ?? texts('slugline')[0],
    kicker: typed.find(({ type }) => kickers.includes(type.toLowerCase()))?.text,
    dateline: texts('dateline')[0],
    abstract: textOf(every(lines, 'abstract')[0]),
  }
}

/** Who wrote it: the by-lines, else the creators that are not the provider over again. */
function authors(chain: readonly Element[]): string[] {
  const parties = (role: string) => attributesOf(every(chain, 'administrativemetadata', role, 'party'), 'FormalName')
  const agencies = [...parties('provider'), ...parties('source')]
  const written = textsOf(every(chain, 'newslines', 'byline'))
  const people = written.length > 0 ? written : parties('creator').filter((name) => !agencies.includes(name))
  return unique([...people, ...parties('contributor')])
}

interface TypedLine {
  readonly type: string
  readonly text: string | undefined
}

function noteOf({ type, text }: TypedLine): Note[] {
  const kind = lineKinds[type.toLowerCase()]
  if (!kind || text === undefined) return []
  return noted(kind === 'advisory' && RESTRICTS.test(text) ? 'restriction' : kind, [text])
}

const attributeOf = ({ type, text }: TypedLine) =>
  text === undefined || lineKinds[type.toLowerCase()] || kickers.includes(type.toLowerCase()) ? [] : named(type, [text])

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
  const typed = every(lines, 'newsline').map((line) => ({
    type: attribute(first(line, 'newslinetype'), 'FormalName') ?? '',
    text: textOf(first(line, 'newslinetext')),
  }))
  const rights = textsOf(every(chain, 'rightsmetadata', 'usagerights', 'usagetype'))
  return {
    bylines: authors(chain).map(credit),
    copyright: textsIn(lines, 'copyrightline')[0],
    attributes: [
      ...typed.flatMap(attributeOf),
      ...named('subHeadLine', textsIn(lines, 'subheadline')),
      ...named('credit', textsIn(lines, 'creditline')),
    ],
    notes: [...typed.flatMap(noteOf), ...noted('restriction', [...rights, ...textsIn(lines, 'rightsline')])],
    headline: textsIn(lines, 'headline')[0],
    slug: textOf(first(item, 'identification', 'namelabel')) ?? textsIn(lines, 'slugline')[0],
    kicker: typed.find(({ type }) => kickers.includes(type.toLowerCase()))?.text,
    dateline: textsIn(lines, 'dateline')[0],
    abstract: textOf(every(lines, 'abstract')[0]),
  }
}

/** The distinct texts of the lines of that name. */
const textsIn = (lines: readonly Element[], name: string) => unique(textsOf(every(lines, name)))

/** Who wrote it: the by-lines, else the creators that are not the provider over again. */
function authors(chain: readonly Element[]): string[] {
  const agencies = [...partiesOf(chain, 'provider'), ...partiesOf(chain, 'source')]
  const written = textsOf(every(chain, 'newslines', 'byline'))
  const people = written.length > 0 ? written : partiesOf(chain, 'creator').filter((name) => !agencies.includes(name))
  return unique([...people, ...partiesOf(chain, 'contributor')])
}

/** The names of those who have a role in the making. */
function partiesOf(chain: readonly Element[], role: string): string[] {
  return attributesOf(every(chain, 'administrativemetadata', role, 'party'), 'FormalName')
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

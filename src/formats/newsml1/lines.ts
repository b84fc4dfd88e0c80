import type { Header, Note } from '../../schema.ts'
import { credit } from '../credit.ts'
import type { Envelope } from '../format.ts'
import { known, named, present, unique } from '../known.ts'
import { attribute, type Element, every, first, textOf } from '../markup/tree.ts'

interface Lines extends Pick<Envelope, 'headline' | 'slug' | 'kicker' | 'dateline' | 'abstract' | 'bylines'> {
  readonly header: Pick<Header, 'attributes'> & Partial<Header>
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
  const all = (...path: string[]) => chain.flatMap((component) => every(component, ...path))
  const texts = (name: string) => unique(present(...all('newslines', name).map(textOf)))
  const typed = all('newslines', 'newsline').map((line) => ({
    type: attribute(first(line, 'newslinetype'), 'FormalName') ?? '',
    text: textOf(first(line, 'newslinetext')),
  }))
  const rights = all('rightsmetadata', 'usagerights', 'usagetype').map(textOf)
  return {
    ...known({
      headline: texts('headline')[0],
      slug: textOf(first(item, 'identification', 'namelabel')) ?? texts('slugline')[0],
      kicker: typed.find(({ type }) => kickers.includes(type.toLowerCase()))?.text,
      dateline: texts('dateline')[0],
      abstract: chain.flatMap((one) => every(one, 'newslines', 'abstract')).map(textOf)[0],
    }),
    bylines: authors(chain).map(credit),
    header: {
      ...known({ copyright: texts('copyrightline')[0], keywords: undefined }),
      attributes: [
        ...attributesOf(typed),
        ...named('subHeadLine', texts('subheadline')),
        ...named('credit', texts('creditline')),
      ],
    },
    notes: [...typed.flatMap(noteOf), ...present(...rights, ...texts('rightsline')).map(restriction)],
  }
}

/** Who wrote it: the by-lines, else the creators that are not the provider over again. */
function authors(chain: readonly Element[]): string[] {
  const lines = chain.flatMap((component) => every(component, 'newslines', 'byline')).map(textOf)
  const parties = (role: string) =>
    chain
      .flatMap((component) => every(component, 'administrativemetadata', role, 'party'))
      .map((party) => attribute(party, 'FormalName'))
  const agencies = present(...parties('provider'), ...parties('source'))
  const written = present(...lines)
  const people =
    written.length > 0 ? written : present(...parties('creator')).filter((name) => !agencies.includes(name))
  return unique([...people, ...present(...parties('contributor'))])
}

interface TypedLine {
  readonly type: string
  readonly text: string | undefined
}

function noteOf({ type, text }: TypedLine): Note[] {
  const kind = lineKinds[type.toLowerCase()]
  if (!kind || text === undefined) return []
  return [kind === 'advisory' && RESTRICTS.test(text) ? restriction(text) : { kind, text }]
}

const restriction = (text: string): Note => ({ kind: 'restriction', text })

const attributesOf = (lines: readonly TypedLine[]) =>
  lines.flatMap(({ type, text }) =>
    text === undefined || lineKinds[type.toLowerCase()] || kickers.includes(type.toLowerCase())
      ? []
      : named(type, [text]),
  )

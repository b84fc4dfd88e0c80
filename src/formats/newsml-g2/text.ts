import type { Byline, Header, Note } from '../../schema.ts'
import { credit } from '../credit.ts'
import type { DeclaredName, Envelope } from '../format.ts'
import { named, noted, present, unique } from '../known.ts'
import { attribute, type Element, every, first, holdsText, textOf, textsOf } from '../markup/tree.ts'
import { noteKindOf } from '../note-kinds.ts'
import { codeOf, localRole, nameOf } from './concept.ts'

interface Texts extends Pick<Envelope, 'headline' | 'slug' | 'kicker' | 'abstract' | 'dateline'> {
  readonly bylines: readonly Byline[]
  readonly notes: readonly Note[]
  readonly declared: readonly DeclaredName[]
  readonly attributes: Header['attributes']
}

/** The lines around an item's story: headlines, authors, notes, and the names that its subjects declare. */
export function readG2Text(item: Element): Texts {
  const contentMeta = first(item, 'contentmeta')
  const headlines = every(contentMeta, 'headline').filter(holdsText)
  const main = headlines.find((headline) => /^(?:main)?$/.test(localRole(headline))) ?? headlines[0]
  const kicker = headlines.find((headline) => /kicker|overline/.test(localRole(headline)))
  const notes = every(item, 'itemmeta', 'ednote').filter((note) => localRole(note) !== 'notepad')
  const rest = headlines.filter((headline) => headline !== main && headline !== kicker)
  return {
    bylines: [...authorsOf(contentMeta, item).map(credit), ...notes.flatMap(signature)],
    notes: [...notes.flatMap(noteOf), ...noted('restriction', textsOf(every(item, 'rightsinfo', 'usageterms')))],
    declared: every(contentMeta, 'subject').flatMap(declaredName),
    attributes: [
      ...rest.map((headline) => ({ name: localRole(headline), value: textOf(headline)! })),
      ...attributes('credit', textsOf(every(contentMeta, 'creditline'))),
      ...attributes(
        'signal',
        every(item, 'itemmeta', 'signal').map((signal) => attribute(signal, 'qcode') ?? nameOf(signal)),
      ),
      ...attributes(
        'creator',
        every(contentMeta, 'creator').map((creator) => nameOf(creator) ?? codeOf(creator)),
      ),
    ],
    headline: textOf(main) ?? textOf(first(item, 'itemmeta', 'title')),
    kicker: textOf(kicker),
    slug: textOf(first(contentMeta, 'slugline')),
    abstract: abstractOf(contentMeta),
    dateline: textOf(first(contentMeta, 'dateline')),
  }
}

const attributes = (name: string, values: readonly (string | undefined)[]) => named(name, unique(present(...values)))

function abstractOf(contentMeta: Element | undefined): string | undefined {
  const descriptions = every(contentMeta, 'description').filter(holdsText)
  const summary = descriptions.find((one) => /^(?:summary|abstract|teaser|intro|lead|text)?$/.test(localRole(one)))
  return textOf(summary)
}

/** Who wrote it: `by`, else the creators that have a full name and are not the provider over again. */
function authorsOf(contentMeta: Element | undefined, item: Element): string[] {
  const by = unique(textsOf(every(contentMeta, 'by')))
  if (by.length > 0) return by
  const holders = [first(item, 'itemmeta', 'provider'), first(item, 'rightsinfo', 'copyrightholder')]
  const agencies = holders.flatMap((holder) => present(codeOf(holder), nameOf(holder)))
  const people = every(contentMeta, 'creator').filter((creator) => !/organi[sz]ation/.test(localRole(creator, 'type')))
  const names = present(...people.map((creator) => nameOf(creator) ?? attribute(creator, 'literal')))
  return unique(names).filter((name) => name.includes(' ') && !agencies.includes(name))
}

/** dpa gives the last line of its wire, who wrote and edited, as a note. */
function signature(note: Element): Byline[] {
  const text = textOf(note)
  if (text === undefined || localRole(note) !== 'closingline') return []
  return [{ text, role: 'signature', names: [], initials: [], desk: null }]
}

function noteOf(note: Element): Note[] {
  const text = textOf(note)
  if (text === undefined || localRole(note) === 'closingline') return []
  const hidden = /nonpublic|private/.test(`${localRole(note, 'pubconstraint')} ${localRole(note)}`)
  return [{ kind: noteKindOf(localRole(note), hidden), text }]
}

const nameTypes: Readonly<Record<string, DeclaredName['type']>> = {
  person: 'person',
  organisation: 'organization',
  organization: 'organization',
  geoarea: 'location',
}

function declaredName(subject: Element): DeclaredName[] {
  const type = nameTypes[localRole(subject, 'type')]
  const name = nameOf(subject)
  return type && name !== undefined ? [{ type, name }] : []
}

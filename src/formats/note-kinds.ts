import type { Note } from '../schema.ts'

/** The last part of a note's role, lower case, in G2, in dpa's JSON and in NewsML 1. */
const kinds: Readonly<Record<string, Note['kind']>> = {
  contacts: 'contact',
  dpacontacts: 'contact',
  contact: 'contact',
  correction: 'correction',
  correctionshort: 'correction',
  corrections: 'correction',
  picture: 'photo',
  photo: 'photo',
  genrenote: 'label',
  embargo: 'restriction',
  restriction: 'restriction',
  advisory: 'advisory',
  update: 'advisory',
}

/** The kind of a note for editors by its role; one that is not for publication is never less than that. */
export function noteKindOf(role: string, hidden: boolean): Note['kind'] {
  const kind = Object.hasOwn(kinds, role) ? kinds[role]! : 'editor'
  return hidden && kind === 'editor' ? 'nonpublic' : kind
}

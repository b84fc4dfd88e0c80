import type { Gender } from '../words/shapes.ts'

/** Somebody or something that the dispatch speaks of and that may speak. */
export interface Figure {
  /** The fullest name, or for who has none, the words that first named them. */
  name: string
  /** The words of the name, folded; none before somebody is looked for by name. */
  words: readonly string[]
  sort: 'person' | 'body' | 'other'
  readonly named: boolean
  /** Its words point back at somebody, without a name: `sa réalisatrice`. */
  pointing: boolean
  gender: Gender | undefined
  /** Only the first name shows the gender. */
  guessed: boolean
  plural: boolean | undefined
  readonly roles: Role[]
  /** Index into the entities. */
  readonly entity: number | undefined
  /** Sentence of the latest mention, and whether it was a subject there; the same of the one in an earlier sentence. */
  seen: number
  asSubject: boolean
  /** Opened the text as the subject of a verb that reports. */
  told: boolean
  earlier: { readonly seen: number; readonly asSubject: boolean } | undefined
  /** Place of the first mention in the latest sentence. */
  place: number
  /** Greater the later in the text it was mentioned. */
  order: number
}

/** What somebody is: a noun, and the words that say of what: `directeur` of `ap-hp`. */
export interface Role {
  readonly noun: string
  readonly of: readonly string[]
}

/** Nouns of one gender as compounds end in them, lower case; what their genitive adds; what an adjective ends in before them. */
interface Gender {
  readonly nouns: readonly string[]
  readonly genitives: readonly string[]
  readonly ending: string
}

/** Declension, as far as it takes the names of organisations back to their nominative. */
export interface Cases {
  /** What adjectives end in in other cases: `n` of Deutschen. */
  readonly oblique: readonly string[]
  readonly masculine: Gender
  readonly feminine: Gender
  readonly neuter: Gender
  readonly plural: Gender
}

/** Words around names of people, places and organisations; lower case but where the wire writes a capital. */
export interface Names {
  /** Honorifics that stand before a person's name and don't belong to it: `M.`, `Mme`; several people's are `plural`. */
  readonly honorifics: readonly string[]
  /** Those that tell a woman. */
  readonly feminine: readonly string[]
  /** Nouns of office and trade that people bear: `président`, `ministre`, `avocate`. */
  readonly roles: readonly string[]
  /** Nouns that open the name of an institution: `ministère`, `université`. */
  readonly bodies: readonly string[]
  /** Nouns that open the name of a site: `place`, `église`. */
  readonly sites: readonly string[]
  /** Words that stand before places: `à`, `en`. */
  readonly towards: readonly string[]
  /** Small words within people's names: `de`, `van`, `al`. */
  readonly particles: readonly string[]
  /** Small words that join the parts of an institution's name: `de`, `pour`. */
  readonly joints: readonly string[]
  /** What joins two names: `et`. */
  readonly conjunctions: readonly string[]
  /** Articles that stand before names and don't belong to them. */
  readonly articles: readonly string[]
  /** By ISO 3166-1 alpha-2: the adjectives of a country, a blank between them. */
  readonly demonyms: Readonly<Record<string, string>>
  /** What adjectives end in: they may stand between a noun of office and the name. */
  readonly adjectiveEndings: readonly string[]
  /** What a genitive puts behind a name: German `s`. */
  readonly genitive?: string
  /** How the nouns and adjectives of organisations' names are declined. */
  readonly cases?: Cases
  /** What ends companies' names: `SA`, `Inc`. */
  readonly companyEndings: readonly string[]
  /** Nouns that stand before an organisation's name and are no part of it: `groupe`, `quotidien`. */
  readonly generics: readonly string[]
  /** Nouns of parts of a country that stand right before the name of one: `région` Bretagne. */
  readonly regions?: readonly string[]
  /** Small words that no organisation's name holds but behind a joint: articles, `qui`, `avec`. */
  readonly breaks?: readonly string[]
  /** Bodies that make one name with the place they are of: `parquet` de Paris. Of others only the place is a name. */
  readonly localBodies: readonly string[]
  /** Sites that make one name with the place they are of: `prison` de Rennes. */
  readonly localSites?: readonly string[]
  /** Sites whose own name stands right behind, of which the noun is a part: `rue` Ana Reis. */
  readonly namedSites?: readonly string[]
  /** Nouns of places to live: what they are of is a place, `quartier` chic de Los Prados. */
  readonly settlements?: readonly string[]
  /** Where in its country a place is, in brackets behind it: Zorba (`sud-est`). */
  readonly compass?: readonly string[]
  /** Nouns of relatives whose surname stands right behind: `frères` Lemos. */
  readonly families?: readonly string[]
  /** Parts of a body that make one name with it: `commission` des Finances du Sénat. */
  readonly committees?: readonly string[]
  /** Nouns of things, whose names are no names of people or places: `ouragan` Laura. */
  readonly things?: readonly string[]
  /** Nouns of events and works whose name may hold a place that isn't meant: `guerre` du Vietnam. */
  readonly events: readonly string[]
  /** Every noun has a capital, so that a capital tells nothing. */
  readonly capitalNouns?: boolean
  /** Capitalised words that are no name of a person, place or organisation: `Covid-19`, `Internet`. */
  readonly notNames: readonly string[]
}

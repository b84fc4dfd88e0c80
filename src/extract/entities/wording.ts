import { type Language, perLanguage } from '../../languages/index.ts'
import type { Cases } from '../../languages/names.ts'
import { bodyNouns, siteNouns, tradeNouns } from '../../lexicon/english-nouns.ts'
import { gazetteer, listed } from '../../lexicon/gazetteer.ts'
import { fold } from '../../text/words.ts'

/** A language's words around names, folded and ready to be asked. */
export interface Wording {
  readonly honorifics: ReadonlySet<string>
  readonly feminine: ReadonlySet<string>
  readonly roles: ReadonlySet<string>
  readonly bodies: ReadonlySet<string>
  readonly sites: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly joints: ReadonlySet<string>
  readonly conjunctions: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly adjectives: ReadonlySet<string>
  readonly generics: ReadonlySet<string>
  readonly regions: ReadonlySet<string>
  readonly breaks: ReadonlySet<string>
  readonly localBodies: ReadonlySet<string>
  readonly localSites: ReadonlySet<string>
  readonly namedSites: ReadonlySet<string>
  readonly committees: ReadonlySet<string>
  readonly settlements: ReadonlySet<string>
  readonly families: ReadonlySet<string>
  readonly compass: ReadonlySet<string>
  readonly things: ReadonlySet<string>
  readonly events: ReadonlySet<string>
  readonly companyEndings: ReadonlySet<string>
  readonly bodyNouns: ReadonlySet<string>
  readonly tradeNouns: ReadonlySet<string>
  readonly siteNouns: ReadonlySet<string>
  readonly adjectiveEndings: readonly string[]
  readonly genitive: string | undefined
  readonly cases: Cases | undefined
  readonly notNames: ReadonlySet<string>
  /** Months and weekdays. */
  readonly days: ReadonlySet<string>
  readonly capitalNouns: boolean
  readonly common: ReadonlySet<string>
  /** Whether a first name is a woman's, where the lists are sure. */
  gender(firstName: string): boolean | undefined
}

const folded = (words: readonly string[] | undefined) => new Set((words ?? []).map(fold))

/** Readies a language's words, once. */
export const wordingOf: (language: Language) => Wording = perLanguage(({ names, common, calendar }) => ({
  honorifics: folded(names?.honorifics),
  feminine: folded(names?.feminine),
  roles: folded(names?.roles),
  bodies: folded(names?.bodies),
  sites: folded(names?.sites),
  particles: folded(names?.particles),
  joints: folded(names?.joints),
  conjunctions: folded(names?.conjunctions),
  articles: folded(names?.articles),
  adjectives: folded(Object.values(names?.demonyms ?? {}).flatMap((forms) => forms.split(' '))),
  generics: folded(names?.generics),
  regions: folded(names?.regions),
  breaks: folded(names?.breaks),
  localBodies: folded(names?.localBodies),
  localSites: folded(names?.localSites),
  namedSites: folded(names?.namedSites),
  committees: folded(names?.committees),
  settlements: folded(names?.settlements),
  families: folded(names?.families),
  compass: folded(names?.compass),
  things: folded(names?.things),
  events: folded(names?.events),
  companyEndings: folded(names?.companyEndings),
  bodyNouns: folded(names ? [...bodyNouns, ...tradeNouns] : []),
  tradeNouns: folded(names ? tradeNouns : []),
  siteNouns: folded(names ? siteNouns : []),
  adjectiveEndings: [...folded(names?.adjectiveEndings)],
  genitive: names?.genitive,
  cases: names?.cases,
  notNames: folded(names?.notNames),
  days: folded([...Object.keys(calendar.weekdays), ...Object.keys(calendar.months)]),
  capitalNouns: names?.capitalNouns === true,
  common: folded(common),
  gender: (firstName) => {
    const flags = gazetteer().flags(firstName)
    return flags & listed.firstName ? (flags & listed.feminine) !== 0 : undefined
  },
}))

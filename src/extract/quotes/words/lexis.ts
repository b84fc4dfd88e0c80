import { type Language, perLanguage, type Speech, type Words } from '../../../languages/index.ts'
import type { Names } from '../../../languages/names.ts'
import { groupsOf } from './alike.ts'
import { type VerbForm, verbForms } from './conjugate.ts'
import { countriesOf } from './countries.ts'
import { listed } from './listed.ts'
import { fullShape, type Shape, shapesOf } from './shapes.ts'

/** What a word can be; a word is the sum of its traits. */
export const trait = {
  determiner: 1,
  definite: 1 << 1,
  demonstrative: 1 << 2,
  possessive: 1 << 3,
  of: 1 << 4,
  preposition: 1 << 5,
  agent: 1 << 6,
  that: 1 << 7,
  marker: 1 << 8,
  subordinator: 1 << 9,
  coordinator: 1 << 10,
  relativeSubject: 1 << 11,
  relative: 1 << 12,
  clitic: 1 << 13,
  reflexive: 1 << 14,
  negation: 1 << 15,
  adverb: 1 << 16,
  pronoun: 1 << 17,
  strong: 1 << 18,
  time: 1 << 19,
  honorific: 1 << 20,
  person: 1 << 21,
  body: 1 << 22,
  document: 1 << 23,
  source: 1 << 24,
  speech: 1 << 25,
  naming: 1 << 26,
  particle: 1 << 27,
  notName: 1 << 28,
  before: 1 << 29,
  firstPerson: 1 << 30,
} as const

/** A language's words, made ready for looking up. */
export interface Lexis {
  readonly speech: Speech
  readonly traits: ReadonlyMap<string, number>
  readonly shapes: ReadonlyMap<string, Shape>
  readonly verbs: ReadonlyMap<string, readonly VerbForm[]>
  /** First word to the ways that the phrase goes on; of source prepositions. */
  readonly sources: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Source prepositions that are one only where they open a clause: `pour`. */
  readonly clauseOnly: ReadonlySet<string>
  /** Source prepositions that end what they ascribe: `, so die Studie.` */
  readonly closingSources: ReadonlySet<string>
  /** And of these, those that need quoted words: `Für X ist das „Unsinn“`. */
  readonly quotingSources: ReadonlySet<string>
  /** Prepositions before what something stands in. */
  readonly within: ReadonlySet<string>
  /** Groups whose view a source that only opens a clause gives. */
  readonly holders: ReadonlySet<string>
  readonly beforeSourceNouns: ReadonlySet<string>
  readonly sourceNouns: ReadonlySet<string>
  /** `eigenen`: the source noun behind is the subject's. */
  readonly ownWords: ReadonlySet<string>
  /** Nouns that say what somebody holds: `ist der Meinung, dass`. */
  readonly opinions: ReadonlySet<string>
  /** Possessives that tell the gender of whose it is. */
  readonly possessors: ReadonlyMap<string, Shape>
  readonly reportingMood: ReadonlySet<string>
  readonly relativeArticles: ReadonlySet<string>
  /** Source words behind what they name: `X zufolge`. */
  readonly sourcesAfter: ReadonlySet<string>
  /** First word to the ways that the title of an office goes on. */
  readonly offices: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly timePhrases: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly notSources: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly inverted: ReadonlySet<string>
  /** Words that make a subordinator with a complementizer. */
  readonly beforeThat: ReadonlySet<string>
  readonly orThat: ReadonlySet<string>
  /** Words that make a preposition with the marker of an infinitive: `afin de`. */
  readonly beforeMarker: ReadonlySet<string>
  /** Words that complete a negation: `pas`. */
  readonly negationEnds: ReadonlySet<string>
  readonly gerundMarkers: ReadonlySet<string>
  readonly contrasts: ReadonlySet<string>
  /** Words that compare with what stands behind a complementizer. */
  readonly comparers: ReadonlySet<string>
  /** Lemmas for what a reporter saw. */
  readonly witnessed: ReadonlySet<string>
  readonly as: ReadonlySet<string>
  readonly rank: ReadonlySet<string>
  readonly nounEndings: readonly string[]
  readonly nobody: ReadonlySet<string>
  /** Lemmas for getting what somebody else wrote or said. */
  readonly obtained: ReadonlySet<string>
  /** Nouns that count who stands behind them: `dizaine`. */
  readonly quantities: ReadonlySet<string>
  /** Nouns that take up somebody who was named. */
  readonly epithets: ReadonlySet<string>
  /** Behind an article, somebody else. */
  readonly others: ReadonlySet<string>
  /** Lemmas for going on with what one has said. */
  readonly adding: ReadonlySet<string>
  /** `droite`, `opposition`. */
  readonly leanings: ReadonlySet<string>
  /** Words and prefixes of what somebody was before. */
  readonly former: readonly string[]
  /** Titles of either gender: `dr`. */
  readonly epicene: ReadonlySet<string>
  /** Adjective of a country to its ISO 3166-1 code: `allemande` to `DE`. */
  readonly countries: ReadonlyMap<string, string>
  readonly genitive: ReadonlySet<string>
  /** Determiners that open a genitive behind its noun. */
  readonly genitives: ReadonlySet<string>
  /** Determiners that no subject has, and those that none has before a feminine noun. */
  readonly oblique: ReadonlySet<string>
  readonly obliqueFeminine: ReadonlySet<string>
  readonly nominative: ReadonlySet<string>
  readonly feminineEndings: readonly string[]
  readonly adjectiveEndings: readonly string[]
  /** What a noun may have in front that leaves it what it is: `ex-`. */
  readonly prefixes: readonly string[]
  /** Nouns that longer ones end with. */
  readonly compounds: readonly string[]
  readonly latter: ReadonlySet<string>
  readonly addressees: ReadonlySet<string>
  /** Role noun to the number of its group in `alike`. */
  readonly alike: ReadonlyMap<string, readonly number[]>
  readonly adverbEndings: readonly string[]
  readonly inhabitantEndings: readonly string[]
  readonly participleEndings: readonly string[]
  readonly feminineBodies: readonly string[]
  readonly finiteEndings: readonly string[]
  readonly infinitiveEndings: readonly string[]
  readonly plurals: readonly string[]
  readonly perfect: ReadonlySet<string>
  readonly passive: ReadonlySet<string>
}

/** A language's quote lexicon, built when it is first asked for; `undefined` where the language has none. */
export const lexisOf: (language: Language) => Lexis | undefined = perLanguage((language) =>
  language.speech ? build(language.speech, language.names) : undefined,
)

const HIS = fullShape({ gender: 'masculine', plural: false })
const HERS = fullShape({ gender: 'feminine' })

function build(speech: Speech, names: Names | undefined): Lexis {
  return {
    speech,
    traits: traitsOf(speech),
    shapes: shapesOf(speech),
    verbs: verbForms(speech),
    sources: phrases(`${speech.sources.before} ${speech.sources.beforeClauseOnly}`),
    clauseOnly: new Set(listed(speech.sources.beforeClauseOnly)),
    closingSources: new Set(listed(speech.sources.closing ?? '')),
    quotingSources: new Set(listed(speech.sources.quoting ?? '')),
    within: new Set(listed(speech.sources.within ?? '')),
    holders: new Set(listed(speech.sources.holders ?? '')),
    beforeSourceNouns: new Set(listed(speech.sourceNouns?.behind ?? '')),
    sourceNouns: new Set(listed(speech.sourceNouns?.nouns ?? '')),
    opinions: new Set(listed(speech.sourceNouns?.held ?? '')),
    ownWords: new Set(listed(speech.sourceNouns?.own ?? '')),
    possessors: new Map<string, Shape>([
      ...listed(speech.sourceNouns?.his ?? '').map((word) => [word, HIS] as const),
      ...listed(speech.sourceNouns?.hers ?? '').map((word) => [word, HERS] as const),
    ]),
    reportingMood: new Set(listed(speech.reportingMood?.forms ?? '')),
    relativeArticles: new Set(listed(speech.relativeArticles ?? '')),
    sourcesAfter: new Set(listed(speech.sources.after)),
    offices: phrases(speech.offices ?? ''),
    timePhrases: phrases(speech.timePhrases),
    notSources: phrases(speech.notSources),
    inverted: new Set(listed(speech.inverted)),
    negationEnds: new Set(listed(speech.negationEnds ?? '')),
    gerundMarkers: new Set(listed(speech.gerundMarkers ?? '')),
    contrasts: new Set(listed(speech.contrasts ?? '')),
    comparers: new Set(listed(speech.comparers ?? '')),
    witnessed: new Set(listed(speech.witnessed ?? '')),
    as: new Set(listed(speech.as)),
    rank: new Set(listed(speech.rank)),
    nounEndings: listed(speech.nounEndings),
    beforeThat: new Set(listed(speech.beforeThat)),
    orThat: new Set(listed(speech.orThat ?? '')),
    beforeMarker: new Set(listed(speech.beforeMarker ?? '')),
    addressees: new Set(listed(speech.addressees)),
    latter: new Set(listed(speech.latter)),
    nobody: new Set(listed(speech.pronouns.nobody)),
    obtained: new Set(listed(speech.obtained ?? '')),
    quantities: new Set(listed(speech.quantities ?? '')),
    epithets: new Set(listed(speech.epithets ?? '')),
    others: new Set(listed(speech.others ?? '')),
    adding: new Set(listed(speech.adding ?? '')),
    leanings: new Set(listed(speech.leanings ?? '')),
    former: listed(speech.former ?? ''),
    epicene: new Set(listed(speech.honorifics.either)),
    countries: countriesOf(names),
    genitive: new Set(listed(speech.genitive ?? '')),
    genitives: new Set(listed(speech.cases?.genitive ?? '')),
    oblique: new Set(listed(speech.cases?.oblique ?? '')),
    obliqueFeminine: new Set(listed(speech.cases?.obliqueFeminine ?? '')),
    nominative: new Set(listed(speech.cases?.nominative ?? '')),
    feminineEndings: listed(speech.cases?.feminineEndings ?? ''),
    adjectiveEndings: listed(speech.cases?.adjectiveEndings ?? ''),
    prefixes: listed(speech.prefixes ?? ''),
    compounds: listed(speech.compounds ?? ''),
    alike: groupsOf(speech.alike),
    adverbEndings: listed(speech.adverbEndings),
    participleEndings: listed(speech.participleEndings ?? ''),
    inhabitantEndings: listed(speech.inhabitantEndings ?? ''),
    feminineBodies: listed(speech.feminineBodies ?? ''),
    finiteEndings: listed(speech.finiteEndings),
    infinitiveEndings: listed(speech.infinitiveEndings),
    plurals: listed(speech.plurals),
    perfect: new Set(listed(speech.auxiliaries.perfect)),
    passive: new Set(listed(speech.auxiliaries.passive)),
  }
}

function phrases(words: Words): Map<string, string[][]> {
  const map = new Map<string, string[][]>()
  for (const phrase of listed(words)) {
    const [first, ...rest] = phrase.split('_') as [string, ...string[]]
    map.set(
      first,
      [...(map.get(first) ?? []), rest].toSorted((a, b) => b.length - a.length),
    )
  }
  return map
}

function traitsOf(speech: Speech): Map<string, number> {
  const traits = new Map<string, number>()
  const add = (words: Words, bits: number) => {
    for (const word of listed(words)) traits.set(word, (traits.get(word) ?? 0) | bits)
  }
  const { determiners, pronouns, strongPronouns, nouns, relatives, honorifics } = speech
  add(determiners.definite, trait.determiner | trait.definite)
  add(determiners.indefinite, trait.determiner)
  add(determiners.demonstrative, trait.determiner | trait.demonstrative)
  add(determiners.possessive, trait.determiner | trait.possessive)
  for (const words of Object.values(pronouns)) add(words, trait.pronoun)
  for (const words of Object.values(strongPronouns)) add(words, trait.strong)
  for (const words of [nouns.men, nouns.women, nouns.people]) add(words, trait.person)
  for (const words of Object.values(honorifics)) add(words, trait.honorific)
  add(nouns.bodies, trait.body)
  add(nouns.documents, trait.document)
  add(nouns.sources, trait.source)
  add(speech.of, trait.of)
  add(speech.prepositions, trait.preposition)
  add(speech.sources.after, trait.preposition)
  add(speech.agent, trait.preposition | trait.agent)
  add(speech.that, trait.that)
  add(speech.infinitiveMarkers, trait.marker)
  add(speech.subordinators, trait.subordinator)
  add(speech.coordinators, trait.coordinator)
  add(relatives.subject, trait.relativeSubject | trait.relative)
  add(relatives.other, trait.relative)
  add(speech.clitics, trait.clitic)
  add(speech.reflexives, trait.reflexive)
  add(speech.negations, trait.negation)
  add(speech.adverbs, trait.adverb)
  add(speech.times, trait.time)
  add(speech.speechNouns, trait.speech)
  add(speech.naming, trait.naming)
  add(speech.nameParticles, trait.particle)
  add(speech.notNames, trait.notName)
  add(speech.beforeNoun, trait.before)
  add(speech.firstPerson, trait.firstPerson)
  return traits
}

import { holderOf, ownerOf } from '../grammar/owner.ts'
import { barePhrase, type Phrase } from '../grammar/phrase.ts'
import { goesOnWith, isListed, type Sentence } from '../grammar/sentences.ts'
import { type Lexis, trait } from '../words/lexis.ts'
import { list } from '../words/lists.ts'
import { ownedSource } from './owned.ts'
import { titleAt } from './titled.ts'

/** A preposition that names a source, and the phrase it names: `selon une source policière`. Places are half-open. */
export interface SourceCue {
  readonly from: number
  readonly to: number
  readonly lemma: string
  readonly phrase: Phrase
  /** Names a source only where a verb says that something was learned: `de` in `a-t-on appris de source policière`. */
  readonly bare?: boolean
  /** Where the named source ends, with what stands in apposition to it. */
  readonly end: number
  /** Whom the phrase means where its own words do not tell: the subject of `nach eigenen Angaben`. */
  readonly meant?: Phrase | undefined
  /** What it says of its clause stands in marks; the rest is the agency's. */
  readonly quoting?: boolean
  /** A relative pronoun takes up what is named before: `la ligue, selon qui`. */
  readonly relative?: boolean
}

/** Finds the source prepositions of a sentence with the phrase that each governs. */
export function findSources(sentence: Sentence, phrases: readonly Phrase[], lexis: Lexis): readonly SourceCue[] {
  // Most sentences have no word that could lead to a source.
  if (!(sentence.listsOfAll & SOURCES || sentence.traitsOfAll & trait.source)) return none
  const found: SourceCue[] = []
  const bare = sentence.traitsOfAll & trait.source ? trait.of : 0
  for (let at = 0; at < sentence.count; at++) {
    if (!isListed(sentence, at, SOURCES) && !isListed(sentence, at + 1, SOURCES) && !(sentence.traits[at]! & bare))
      continue
    const behind = isListed(sentence, at, list.sourcesAfter) ? phrases.find(({ to }) => to === at) : undefined
    if (behind) found.push({ from: at, to: at + 1, lemma: sentence.word[at]!, phrase: behind, end: at + 1 })
    if (sentence.run[at]) continue
    const owned = sentence.listsOfAll & list.sourceNouns ? ownedSource(sentence, phrases, lexis, at) : undefined
    if (owned) {
      const lemma = sentence.word.slice(at, owned.to).join(' ')
      found.push({ from: at, lemma, ...owned, end: owned.to })
      at = owned.to - 1
      continue
    }
    const noun = nounSource(sentence, at)
    const leads = noun ?? sourceEnd(sentence, lexis, at)
    const to = leads ?? bareSource(sentence, phrases, at)
    if (to === undefined) continue
    const taken = antecedent(sentence, phrases, at, to)
    const owner = taken ?? namedAt(sentence, phrases, lexis, at, to)
    const named = noun && owner?.from === noun && !isOwner(sentence, noun, lexis) ? nounItself(noun) : owner
    const phrase =
      named && (ownerOf(sentence, phrases, named, lexis) ?? hisThing(sentence, phrases, named, lexis) ?? named)
    if (!phrase) continue
    found.push({
      from: at,
      to,
      lemma: lemmaOf(sentence, at, to),
      phrase,
      bare: leads === undefined,
      end: taken ? to + 1 : Math.max(phrase.to, named!.to),
      quoting: lexis.quotingSources.has(sentence.word[at]!),
      relative: taken !== undefined,
    })
    at = to - 1
  }
  return found
}

/** `selon`, `d'après`. */
const lemmaOf = ({ word }: Sentence, from: number, to: number) =>
  to === from + 1 ? word[from]! : word.slice(from, to).join(' ').replaceAll("' ", "'")

/** `„…“, so die Haltung der Firma`: nobody but who holds something can say it. */
function hisThing(sentence: Sentence, phrases: readonly Phrase[], thing: Phrase, lexis: Lexis): Phrase | undefined {
  const closing = thing.sort === 'thing' && lexis.closingSources.has(sentence.word[thing.from - 1]!)
  return closing ? holderOf(sentence, phrases, thing, lexis) : undefined
}

const SOURCES = list.sources | list.sourcesAfter | list.sourceNouns | list.beforeSourceNouns
const none: readonly SourceCue[] = []

/** `nach Angaben der Stadt`, `örtlicher Ämter`, `Roes`, but `nach Angaben 62 Menschen`. */
const isOwner = ({ word, capital, acronym }: Sentence, at: number, { genitives }: Lexis) =>
  genitives.has(word[at]!) || (/[rs'’]$/.test(word[at]!) && /^\p{L}/u.test(word[at]!)) || (capital[at] && acronym[at])

const nounItself = (end: number) => barePhrase([end - 1, end], 'document', 'preposition')

function sourceEnd(sentence: Sentence, lexis: Lexis, at: number): number | undefined {
  const { sources } = sentence.lexeme[at]!
  if (!sources) return undefined
  for (const rest of sources) {
    if (!goesOnWith(sentence.word, at + 1, rest)) continue
    const to = at + 1 + rest.length
    return excluded(sentence, lexis, to) ? undefined : to
  }
  return undefined
}

// nach offiziellen Angaben, nach ersten Ermittlungen der Polizei
function nounSource({ word, lists, traits, count }: Sentence, at: number): number | undefined {
  if (!(lists[at]! & list.beforeSourceNouns)) return undefined
  for (let noun = at + 1; noun < Math.min(count, at + 4); noun++) {
    if (lists[noun]! & list.sourceNouns) return noun + 1
    if (traits[noun]! & trait.possessive || !/^\p{L}{3,}/u.test(word[noun]!)) return undefined
  }
  return undefined
}

// a-t-on appris de source policière, de même source, but confirmé par des témoins, le récit de témoins
function bareSource({ traits }: Sentence, phrases: readonly Phrase[], at: number): number | undefined {
  const noun = (traits[at + 1] ?? 0) & trait.before ? at + 2 : at + 1
  if (!(traits[at]! & trait.of) || traits[at]! & trait.determiner || !((traits[noun] ?? 0) & trait.source)) return
  return phrases.some(({ from, to }) => from < at && to > at) ? undefined : at + 1
}

function excluded(sentence: Sentence, lexis: Lexis, to: number): boolean {
  const ways = lexis.notSources.get(sentence.word[to] ?? '')
  return ways?.some((rest) => goesOnWith(sentence.word, to + 1, rest)) ?? false
}

/** What the preposition names: a phrase or strong pronoun right behind it; one that only opens clauses needs a speaker. */
function namedAt(
  sentence: Sentence,
  phrases: readonly Phrase[],
  lexis: Lexis,
  from: number,
  to: number,
): Phrase | undefined {
  const phrase =
    strongPronoun(sentence, to) ??
    phrases.find((other) => other.from === to) ??
    phrases.find((other) => other.from < to && other.to > to) ??
    titleAt(sentence, to, lexis) ??
    (lexis.sourceNouns.has(sentence.word[to - 1]!) ? barePhrase([from + 1, to], 'document', 'preposition') : undefined)
  if (!phrase || phrase.sort === 'time') return undefined
  // selon son avocat, but selon ses besoins
  if (phrase.possessive && !VOICE.test(phrase.sort)) return undefined
  if (!lexis.clauseOnly.has(sentence.word[from]!)) return phrase
  if (closes(sentence, lexis, from, phrase)) return phrase
  const opens =
    from === 0 || /^[,:"]$/.test(sentence.word[from - 1]!) || (sentence.traits[from - 1]! & trait.coordinator) !== 0
  // Für Anna Berg beginnt am Montag die Haft
  if (lexis.quotingSources.has(sentence.word[from]!) && !quotedBehind(sentence, phrase.to)) return undefined
  const speaks =
    /^(?:name|person|pronoun|source)$/.test(phrase.sort) ||
    (phrase.sort === 'body' && phrase.definite && sentence.run.some(Boolean)) ||
    (phrase.from === phrase.head && sentence.capital[phrase.head] === true && sentence.run.some(Boolean))
  // Pour les autorités, "…", but pour les enfants, "…"
  const quoted = /^(?:body|source)$/.test(phrase.sort) && sentence.run[phrase.to + 1] !== undefined
  const held = lexis.holders.has(sentence.word[phrase.head]!)
  const several = phrase.plural !== true || phrase.sort === 'name' || quoted || held
  return opens && speaks && several ? phrase : undefined
}

/** `Für X ist der Plan „Unsinn“`: a verb right behind, and what it says of it in marks close before the clause ends. */
function quotedBehind({ word, run, lexeme, count }: Sentence, to: number): boolean {
  const closing = word[to] === '(' ? ')' : word[to]
  let at = closing === ',' || closing === ')' ? word.indexOf(closing, to + 1) + 1 : to
  if (!lexeme[at]?.finite) return false
  for (at++; at < count && !/^[,;:.]$/.test(word[at]!); at++) if (run[at]) return true
  return false
}

/** `, so das Ergebnis einer Studie.`: behind a comma or a quote, and no verb behind it up to the next comma. */
function closes(sentence: Sentence, { closingSources }: Lexis, from: number, { to }: Phrase): boolean {
  const { word, run, lexeme, count } = sentence
  if (!closingSources.has(word[from]!) || from === 0) return false
  if (word[from - 1] !== ',' && !run[from - 1]) return false
  for (let at = to; at < count && !/^[,.;:]$/.test(word[at]!); at++) if (run[at] || lexeme[at]!.finite) return false
  return true
}

const VOICE = /^(?:name|person|body|source)$/

/** Whom a relative pronoun behind the preposition takes up. */
function antecedent({ traits, word }: Sentence, phrases: readonly Phrase[], from: number, to: number) {
  if (!((traits[to] ?? 0) & trait.relative)) return undefined
  const end = word[from - 1] === ',' ? from - 1 : from
  const phrase = phrases.findLast((each) => each.to === end)
  return phrase && VOICE.test(phrase.sort) ? phrase : undefined
}

function strongPronoun(sentence: Sentence, at: number): Phrase | undefined {
  if (!((sentence.traits[at] ?? 0) & trait.strong)) return undefined
  return barePhrase([at, at + 1], 'pronoun', 'preposition', sentence.lexeme[at]!.shape)
}

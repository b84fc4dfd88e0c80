import { trait } from '../words/lexis.ts'
import { list } from '../words/lists.ts'
import { isAdjective, isNominative, isOblique } from './case.ts'
import { extend } from './extent.ts'
import { barePhrase, changed, type Making, type Phrase, type Sort } from './phrase.ts'
import { elides, FUNCTION, has, isAcronym, isCapital, knownAt, type Scan } from './scan.ts'
import { isListed, type Sentence, traitsAt, wordAt } from './sentences.ts'

/** What governs a phrase that begins at a place. */
export function governing(scan: Scan, from: number): Phrase['governed'] {
  const before = traitsAt(scan.sentence, from - 1)
  if (before & trait.agent) return 'agent'
  if (before & trait.preposition) return 'preposition'
  return before & trait.of ? 'of' : false
}

/** The noun phrase that begins at a place. */
export function nounPhraseAt(scan: Scan, from: number): Phrase | undefined {
  return nounAt(scan, from) ?? nobleAt(scan, from)
}

/** `Von der Linden sagte`: the surname of somebody known, with its particles. */
function nobleAt(scan: Scan, from: number): Phrase | undefined {
  const { particle, determiner } = trait
  if (!scan.lexis.speech.nounsCapital || !has(scan, from, particle) || has(scan, from, determiner)) return undefined
  if (!has(scan, from + 1, particle) || !has(scan, from + 1, determiner)) return undefined
  const surname = knownAt(scan, from + 2)?.person ? nounAt(scan, from + 1) : undefined
  if (!surname?.name) return undefined
  return changed(surname, {
    from,
    head: from,
    name: [from, surname.to],
    oblique: false,
    governed: governing(scan, from),
  })
}

function nounAt(scan: Scan, from: number): Phrase | undefined {
  const head = headFrom(scan, from)
  if (head === undefined) return undefined
  const phrase = barePhrase([from, head + 1], 'thing', false)
  phrase.head = head
  showShape(scan, phrase)
  extend(scan, phrase)
  if (phrase.name && (ownsHead(scan, from, head, phrase.name) || isAnothers(scan, phrase, phrase.name)))
    phrase.name = undefined
  phrase.sort = sortOf(scan, phrase)
  phrase.governed = contracted(scan, phrase) ?? governing(scan, from)
  if (phrase.name) phrase.plural ??= false
  let bits = 0
  for (let at = from; at < head; at++) bits |= scan.sentence.traits[at]!
  phrase.definite = (bits & trait.definite) !== 0
  phrase.demonstrative = (bits & trait.demonstrative) !== 0
  phrase.possessive = (bits & trait.possessive) !== 0
  phrase.oblique = isOblique(scan, from, head)
  phrase.nominative = !phrase.oblique && isNominative(scan, from, head)
  return phrase
}

/** The head of the noun phrase that begins at a place. */
function headFrom(scan: Scan, from: number): number | undefined {
  const { sentence, lexis } = scan
  if (isPronoun(scan, from)) return undefined
  let head = from
  while (head < from + 3 && has(scan, head, trait.determiner)) head++
  const determined = head > from
  if (determined && lexis.speech.nounsCapital) head = pastAttribute(scan, from, head)
  while (head < from + 6 && modifies(scan, head) && head + 1 < sentence.count) head++
  if (!beginsNoun(scan, head, determined) && !knownAt(scan, head)) return undefined
  if (lexis.speech.headLast) head = lastNoun(scan, head)
  return lexis.speech.nounsCapital && elides(sentence, head + 1) && head + 3 < sentence.count ? head + 3 : head
}

/** `die Worte Roes`, but `die Familie Mallet`, `die Ministerin Jane Roe`: a name in the genitive behind a thing. */
const ownsHead = ({ sentence, lexis }: Scan, from: number, head: number, [first, end]: readonly [number, number]) =>
  lexis.speech.nounsCapital === true &&
  head > from &&
  first > head &&
  sentence.lexeme[head]!.noun === 0 &&
  /(?:s|['’])$/.test(sentence.word[end - 1]!)

/** `le conseiller du ministre Jean Mallet, Luc Berne`: where another name stands behind a comma, this one is of whom the noun right before it tells. */
function isAnothers(scan: Scan, { head, to }: Phrase, [first]: readonly [number, number]): boolean {
  const { lexeme, traits, word } = scan.sentence
  if (word[to] !== ',' || !knownAt(scan, to + 1)?.person || !(lexeme[head]!.noun & trait.person)) return false
  if (scan.lexis.speech.headLast || scan.lexis.speech.nounsCapital) return false
  for (let at = first - 1; at > head + 1; at--) {
    if (lexeme[at]!.noun & trait.person) return (traits[at - 1]! & (trait.of | trait.before)) !== 0
    if (traits[at]! & ~trait.before) return false
  }
  return false
}

/** `einer gestern in Belmont verbreiteten Erklärung`: past what stands before the adjective that it belongs to. */
function pastAttribute(scan: Scan, from: number, first: number): number {
  const { sentence, inVerb } = scan
  // seiner voraussichtlich letzten Rede
  const plain =
    sentence.traits[first] === 0 && !sentence.capital[first] && !inVerb[first] && sentence.lexeme[first]!.letter
  if (plain && isAdjective(scan, first + 1)) return first + 1
  if (!has(scan, first, trait.adverb | trait.time | trait.preposition) || wordAt(sentence, from - 1) === ',')
    return first
  for (let at = first + 1; at < Math.min(first + ATTRIBUTE, sentence.count - 1); at++) {
    if (inVerb[at] || sentence.run[at] || has(scan, at, STOPS)) return first
    const belongs = has(scan, at - 1, trait.adverb | trait.time) || sentence.noun[at - 1] || sentence.capital[at - 1]
    if (belongs && isAdjective(scan, at)) return at
  }
  return first
}

const STOPS = trait.pronoun | trait.coordinator | trait.that
/** How many words such an attribute has at most. */
const ATTRIBUTE = 8

/** `, die der Stadt gehört`, `, die Anna Berg fand`, `folgten viele dem Rat`: before an article, or an article before a name, is a pronoun. */
function isPronoun(scan: Scan, at: number): boolean {
  const { sentence, lexis } = scan
  if (lexis.relativeArticles.size > 0 && has(scan, at, trait.determiner) && has(scan, at + 1, trait.definite))
    return true
  if (!isListed(sentence, at, list.relativeArticles)) return false
  return (
    has(scan, at + 1, trait.determiner) || (wordAt(sentence, at - 1) === ',' && knownAt(scan, at + 1)?.person === true)
  )
}

/** `a city council spokesman`: the last noun of the row that can speak. */
function lastNoun(scan: Scan, first: number): number {
  const { sentence, inVerb } = scan
  let head = first
  for (let at = first; at < first + 6 && at < sentence.count; at++) {
    if (inVerb[at] || sentence.run[at] || !sentence.lexeme[at]!.letter) break
    const known = knownAt(scan, at)
    if (known) {
      if (known.person) break
      at = known.to - 1
      continue
    }
    const traits = sentence.lexeme[at]!.noun
    if (at > first && sentence.traits[at]! & FUNCTION) break
    if (traits & (trait.person | trait.body | trait.document | trait.source)) head = at
  }
  return head
}

/** An adjective or numeral before the noun: `ancien`, `50`. */
function modifies(scan: Scan, at: number): boolean {
  const { sentence } = scan
  if (scan.inVerb[at] || sentence.run[at]) return false
  return (
    has(scan, at, trait.before) ||
    describes(scan, at) ||
    isFromThere(scan, at) ||
    isAdjective(scan, at) ||
    (at < sentence.count && sentence.lexeme[at]!.digit && !isAged(sentence, at))
  )
}

/** `der 78-Jährige am Abend`, but `die 17-jährige Schülerin`. */
const isAged = ({ lexeme, noun, capital }: Sentence, at: number) =>
  lexeme[at]!.noun !== 0 && !noun[at + 1] && !capital[at + 1]

/** `der Belmonter Verband`: where nouns have capitals, who or what is of a town. */
const isFromThere = ({ sentence: { capital, noun, word }, lexis }: Scan, at: number): boolean =>
  lexis.speech.nounsCapital === true && capital[at]! && noun[at + 1] === true && word[at]!.endsWith('er')

/** `l'excentrique milliardaire`: a small word of no list before a noun that takes somebody up. */
const describes = ({ sentence }: Scan, at: number): boolean =>
  isListed(sentence, at + 1, list.epithets) &&
  sentence.traits[at] === 0 &&
  !sentence.capital[at] &&
  sentence.lexeme[at]!.letter

// `du` and `au` hold a preposition; `des` does too, but opens `des experts` as well.
function contracted(scan: Scan, { from, plural }: Phrase): Phrase['governed'] | undefined {
  if (!has(scan, from, trait.determiner)) return undefined
  if (has(scan, from, trait.preposition)) return 'preposition'
  // natifs des Vosges
  const joins = plural !== true || (isCapital(scan, from + 1) && from > 0 && scan.sentence.lexeme[from - 1]!.letter)
  return has(scan, from, trait.of) && joins && !(from > 0 && scan.inVerb[from - 1]) ? 'of' : undefined
}
function beginsNoun(scan: Scan, at: number, determined: boolean): boolean {
  const { sentence, inVerb } = scan
  if (at >= sentence.count || inVerb[at] || sentence.run[at]) return false
  if (sentence.traits[at] === 0 && !determined && !sentence.capital[at]) {
    // oil industry analysts
    const head = scan.lexis.speech.headLast && sentence.lexeme[at]!.letter ? lastNoun(scan, at) : at
    return head - at <= 3 && (sentence.lexeme[head]!.noun & (trait.person | trait.source | trait.body)) !== 0
  }
  // der 78-Jährige
  if (!sentence.lexeme[at]!.letter) return determined && sentence.lexeme[at]!.noun !== 0
  if (has(scan, at, FUNCTION & ~trait.time) && !(determined && has(scan, at, trait.person))) {
    return sentence.capital[at]! && at > 0 && determined
  }
  if (determined) return !has(scan, at, trait.clitic)
  if (has(scan, at, trait.honorific)) return isCapital(scan, at + 1)
  if (sentence.capital[at] && !has(scan, at, trait.clitic | FUNCTION)) return at > 0 || opensWithName(scan, at)
  // Medienberichte sprechen von …
  const bare =
    trait.person |
    trait.source |
    trait.body |
    (sentence.noun[at] && !isListed(sentence, at, list.sourceNouns) ? trait.document : 0)
  return (sentence.lexeme[at]!.noun & bare) !== 0
}

/** At the start of a sentence every word has a capital: a verb form or common word is no name. */
function opensWithName(scan: Scan, at: number): boolean {
  const { forms, word } = scan.sentence.lexeme[at]!
  if (isCapital(scan, at + 1)) return true
  // Equipés de gants, les ouvriers …: a participle, though no list has its verb
  const goesOn = has(scan, at + 1, trait.of | trait.preposition)
  return (
    forms === undefined &&
    !(goesOn && !knownAt(scan, at) && scan.lexis.participleEndings.some((each) => word.endsWith(each)))
  )
}
function sortOf(scan: Scan, { from, head, to, name }: Phrase): Sort {
  const { sentence, lexis } = scan
  if (to === head + 1 && has(scan, head - 1, trait.demonstrative) && lexis.latter.has(sentence.word[head]!))
    return 'pronoun'
  if (name) return 'name'
  const { noun } = sentence.lexeme[head]!
  if (noun & trait.time) return 'time'
  if (noun & trait.source) return 'source'
  if (noun & trait.person) return 'person'
  if (noun & trait.body) return 'body'
  if (noun & trait.document) return 'document'
  if (lexis.speech.nounsCapital && !isAcronym(scan, head) && !knownWithin(scan, from, head)) return 'thing'
  // un Belge, les Français
  const inhabitant = sentence.capital[head] && has(scan, head - 1, trait.determiner | trait.before)
  if (inhabitant && (lexis.countries.has(sentence.word[head]!) || isInhabitant(scan, head, to))) return 'person'
  return sentence.capital[head] && to > head ? 'proper' : 'thing'
}

// vom Deutschen Wetterdienst: the name begins with an adjective
function knownWithin(scan: Scan, from: number, head: number): boolean {
  for (let at = from; at <= head; at++) if (knownAt(scan, at)) return true
  return false
}

/** `une Niçoise`, `un jeune Parisien`: behind an indefinite article, by its ending. */
function isInhabitant(scan: Scan, head: number, to: number): boolean {
  const { sentence, lexis } = scan
  if (to > head + 1 || !lexis.inhabitantEndings.some((ending) => sentence.word[head]!.endsWith(ending))) return false
  const article = has(scan, head - 1, trait.determiner) ? head - 1 : head - 2
  return has(scan, article, trait.determiner) && !has(scan, article, trait.definite) && !isAcronym(scan, head)
}

/** Gives a phrase the gender and number that its words show. */
function showShape({ sentence }: Scan, phrase: Making): void {
  const { from, head } = phrase
  const { traits, noun, endsPlural } = sentence.lexeme[head]!
  // militaires: no determiner shows it, but the noun is in the list without its s
  const alone = traits === 0 && noun !== 0 && !sentence.capital[head] && !sentence.noun[head]
  if (alone && endsPlural) phrase.plural = true
  for (let at = from; at <= head; at++) {
    const { shape } = sentence.lexeme[at]!
    if (!shape) continue
    phrase.gender = shape.gender ?? phrase.gender
    phrase.plural = shape.plural ?? phrase.plural
  }
}

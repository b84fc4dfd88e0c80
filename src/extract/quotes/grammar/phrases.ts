import { sortFew } from '../../../text/sorted.ts'
import { type Lexis, trait } from '../words/lexis.ts'
import { gate, list } from '../words/lists.ts'
import { isNominative, opensGenitive } from './case.ts'
import { governing, nounPhraseAt } from './nounphrase.ts'
import { barePhrase, changed, type Phrase } from './phrase.ts'
import { has, isCapital, isStressed, knownAt, type Scan } from './scan.ts'
import { isListed, type Sentence } from './sentences.ts'
import type { Verb } from './verbs.ts'

/** Finds the noun phrases and pronouns of a sentence, in order; none overlaps another or a verb. */
export function findPhrases(sentence: Sentence, verbs: readonly Verb[], lexis: Lexis): Phrase[] {
  const inVerb = placesOf(sentence, verbs)
  const scan: Scan = { sentence, lexis, inVerb }
  const phrases: Phrase[] = []
  for (let at = 0; at < sentence.count; at++) {
    if ((inVerb[at] || opensNone(sentence, at)) && !knownAt(scan, at)) continue
    if (sentence.run[at]) continue
    // `ce` is a pronoun, `ce grand expert` is not.
    const first = has(scan, at, trait.determiner)
      ? (nounPhraseAt(scan, at) ?? oneOf(scan, at) ?? pronounAt(scan, at))
      : (pronounAt(scan, at) ?? nounPhraseAt(scan, at))
    if (!first || isAttribute(scan, first)) continue
    const phrase = owned(scan, shareOf(scan, first))
    phrases.push(phrase)
    at = phrase.to - 1
  }
  if (lexis.speech.verbSecond) governTogether(scan, phrases)
  const more = joinedOrOwned(scan, phrases)
  return more.length === 0 ? phrases : sortFew(phrases.concat(more), (a, b) => a.from - b.from)
}

/** `60% des Norvégiens`: as many of them. */
function shareOf({ sentence: { word, lexeme } }: Scan, phrase: Phrase): Phrase {
  const { from, plural, sort } = phrase
  if (word[from - 1] !== '%' || !plural || sort !== 'person' || !lexeme[from - 2]?.digit) return phrase
  return changed(phrase, { from: from - 2, governed: false })
}

/** `l'aide humanitaire`, `un camp militaire`: right behind a noun, one that is an adjective as well brings nobody in. */
const isAttribute = ({ sentence, lexis, inVerb }: Scan, { from, to, sort }: Phrase): boolean =>
  sort === 'person' &&
  to === from + 1 &&
  !lexis.speech.headLast &&
  !lexis.speech.nounsCapital &&
  sentence.traits[from - 1] === 0 &&
  sentence.lexeme[from - 1]!.letter &&
  !sentence.capital[from - 1] &&
  !inVerb[from - 1] &&
  !sentence.run[from - 1]

/** Most places are a sign, a small word or one in no list, and no phrase begins there. */
const opensNone = (sentence: Sentence, at: number) =>
  !(sentence.lists[at]! & gate.nominal) && !sentence.capital[at] && !isListed(sentence, at + 1, list.epithets)

/** One room for all sentences, which are looked through one after the other; longer ones get a longer one. */
let room = new Uint8Array(512)

/** By place, 1 where a verb stands. */
function placesOf(sentence: Sentence, verbs: readonly Verb[]): Uint8Array {
  const beyond = sentence.count + BEYOND
  if (room.length < beyond) room = new Uint8Array(2 * beyond)
  const inVerb = room
  for (let at = 0; at < beyond; at++) inVerb[at] = 0
  for (const verb of verbs) fillVerb(inVerb, sentence, verb)
  return inVerb
}

/** How far beyond a sentence's end its phrases look. */
const BEYOND = 16

/** All places of a verb but the asides in it: `ont, selon les experts, cédé`. */
function fillVerb(inVerb: Uint8Array, { word }: Sentence, { from, to }: Verb): void {
  let aside = false
  inVerb[from] = 1
  for (let at = from + 1; at < to; at++) {
    if (word[at] === ',') aside = !aside
    if (!aside) inVerb[at] = 1
  }
}

/** `Paris's mayor`, `Roes Sprecher`: what is owned is meant, not the owner. */
function owned(scan: Scan, owner: Phrase): Phrase {
  const sign = isListed(scan.sentence, owner.to, list.genitive)
  if (!sign && !ownsNext(scan, owner)) return owner
  const inner = nounPhraseAt(scan, owner.to + (sign ? 1 : 0))
  // after the carmaker's collapse
  if (!inner)
    return sign && owner.governed && isPlainNoun(scan, owner.to + 1)
      ? changed(owner, { to: owner.to + 2, sort: 'thing', head: owner.to + 1, name: undefined })
      : owner
  // the head of Belmont's council: only the noun behind `of` is the owner
  for (let at = owner.head + 1; at < owner.to; at++)
    if (has(scan, at, trait.of)) return changed(owner, { to: inner.to })
  return changed(inner, { from: owner.from, governed: owner.governed, definite: true })
}

const isPlainNoun = ({ sentence, inVerb }: Scan, at: number) =>
  at < sentence.count && !inVerb[at] && !sentence.run[at] && sentence.traits[at] === 0 && sentence.lexeme[at]!.letter

/** A name in the genitive, with a noun right behind it. */
function ownsNext({ sentence, lexis, inVerb }: Scan, { to, sort, head, from }: Phrase): boolean {
  if (!lexis.speech.nounsCapital || head > from || !OWNERS.test(sort) || inVerb[to] || sentence.run[to]) return false
  return /(?:s|['’])$/.test(sentence.word[to - 1]!) && (sentence.noun[to] === true || sentence.capital[to] === true)
}

const OWNERS = /^(?:name|proper|thing)$/

/** The phrases that are made of others: two that speak together, and who stands behind `de` of a thing. */
function joinedOrOwned(scan: Scan, phrases: Phrase[]): Phrase[] {
  const more: Phrase[] = []
  for (let i = 0; i < phrases.length; i++) {
    const next = phrases[i + 1]
    if (next && sharesOf(scan, phrases[i]!, next)) phrases[i + 1] = changed(next, { governed: 'of' })
    const office =
      next &&
      (officeOf(scan, phrases[i]!, next) ??
        behindGap(scan, phrases[i]!, next) ??
        behindBracket(scan, phrases[i]!, next))
    // le président de la région (LR) Jean Mallet
    const past = office || !next || scan.sentence.word[next.to] !== ')' ? undefined : phrases[i + 2]
    const named = office ?? (past && behindBracket(scan, phrases[i]!, past))
    if (named) {
      phrases[i] = named
      phrases.splice(i + 1, office ? 1 : 2)
      continue
    }
    const made = pair(scan, phrases[i]!, phrases[i + 1]) ?? complement(scan, phrases[i]!)
    if (made) more.push(made)
  }
  return more
}

/** `la secrétaire d'Etat au Logement Clara Voss`: what somebody is in charge of stands between role and name. */
function officeOf(
  { sentence, inVerb }: Scan,
  first: Phrase,
  { from, to, head, name, governed }: Phrase,
): Phrase | undefined {
  if (first.sort !== 'person' || first.plural || governed !== 'preposition' || !name || head >= name[0])
    return undefined
  const joined = from === first.to || (from === first.to + 1 && sentence.traits[first.to]! & trait.preposition)
  const noun = sentence.lexeme[head]!.noun & (trait.person | trait.body)
  return joined && !noun && sentence.capital[head] && !inVerb[from]
    ? changed(first, { to, name, sort: 'name' })
    : undefined
}

/** `la ministre du Climat sobre et juste Clara Voss`, `la maire du VIIe arrondissement Clara Voss`, `le poète et avocat Jean Mallet`: one person. */
function behindGap(scan: Scan, first: Phrase, { from, to, head, name, governed }: Phrase): Phrase | undefined {
  const { sentence, inVerb } = scan
  const gap = from - first.to
  if (gap < 1 || gap > 2 || !name || governed || first.sort !== 'person' || first.plural || !first.definite)
    return undefined
  const joins = has(scan, first.to, trait.coordinator)
  const plain = (at: number) =>
    (sentence.traits[at] === 0 || sentence.traits[at] === trait.adverb) &&
    !sentence.capital[at] &&
    !inVerb[at] &&
    !sentence.run[at]
  const adjective = head === name[0] && sentence.lexeme[from - 1]!.letter && plain(from - 1) && gap === (joins ? 2 : 1)
  const role = joins && gap === 1 && head === from && head < name[0]
  return adjective || role ? changed(first, { to, name, sort: 'name' }) : undefined
}

/** `le président de la région (LR) Jean Mallet`: a role and its name, with a party between. */
function behindBracket({ sentence: { word } }: Scan, first: Phrase, { from, to, head, name, governed }: Phrase) {
  const bracket = from - first.to < 6 && word[first.to] === '(' && word[from - 1] === ')'
  if (!bracket || !name || head !== name[0] || governed) return undefined
  return first.sort === 'person' && first.definite && !first.plural
    ? changed(first, { to, name, sort: 'name' })
    : undefined
}

/** `le fondateur de Nordex et Valdor`: a bare name joined to the one that ends a role's complement. */
function sharesOf(scan: Scan, first: Phrase, second: Phrase): boolean {
  if (first.sort !== 'person' || first.governed || first.plural || !has(scan, first.to, trait.coordinator)) return false
  if (second.from !== first.to + 1 || second.head !== second.from || second.sort !== 'proper') return false
  return has(scan, first.to - 2, trait.of) && isCapital(scan, first.to - 1)
}

/** `Mit Jane Roe und Otto Mallet kam er`, `Die Worte Mallets und Roes nannte er`: what a preposition or noun governs, with what is joined to it. */
function governTogether(scan: Scan, phrases: Phrase[]): void {
  const { word, capital, noun } = scan.sentence
  const owned = (at: number) => (capital[at] || noun[at]) === true && /(?:s|['’])$/.test(word[at]!)
  for (let i = 1; i < phrases.length; i++) {
    const [first, second] = [phrases[i - 1]!, phrases[i]!]
    if (second.from !== first.to + 1 || !has(scan, first.to, trait.coordinator) || second.governed) continue
    const opens = scan.inVerb.subarray(0, first.from).indexOf(1) < 0
    if (opens && first.governed && PAIRED.test(first.sort) && first.sort === second.sort)
      phrases[i] = changed(second, { governed: first.governed })
    else if (first.sort === 'thing' && first.to > first.head + 1 && owned(first.to - 1) && owned(second.to - 1))
      phrases[i] = changed(second, { governed: 'of' })
  }
}

/** `Charlotte et Lucy`: two that speak together. */
function pair(scan: Scan, first: Phrase, second: Phrase | undefined): Phrase | undefined {
  if (!second || second.from !== first.to + 1 || !has(scan, first.to, trait.coordinator)) return undefined
  const alike = first.sort === second.sort ? PAIRED : VOICES
  if (!alike.test(first.sort) || !alike.test(second.sort)) return undefined
  // Oum Kern et sa famille: told of the first
  if (first.sort !== second.sort && second.possessive) return undefined
  // le journaliste et militant: one person
  const bare = first.head > first.from && second.head === second.from
  if (first.sort === 'person' && first.plural !== true && bare) return changed(first, { to: second.to })
  return changed(first, { to: second.to, plural: true, parts: [first, second] })
}

/** `des déclarations de l'ancienne cheffe`: who stands behind `de` may be taken up by a relative clause. */
function complement(scan: Scan, phrase: Phrase): Phrase | undefined {
  const named = phrase.sort === 'person' || phrase.sort === 'body'
  if (named ? !isCapital(scan, phrase.to - 1) : phrase.sort !== 'thing' && phrase.sort !== 'document') return undefined
  for (let at = phrase.head + 1; at + 1 < phrase.to; at++) {
    if (!has(scan, at, trait.of) && !opensGenitive(scan, at)) continue
    const inner = nounPhraseAt(scan, has(scan, at, trait.determiner) ? at : at + 1)
    if (!inner || inner.to !== phrase.to) continue
    // les proches de Mme Mallet: who has a name is in mind
    if (named ? !inner.name : !SPEAKING.test(inner.sort)) continue
    // une dizaine d'experts, la moitié des patients Covid: they are meant, all of them, and no one by name
    if (at === phrase.head + 1 && scan.lexis.quantities.has(scan.sentence.word[phrase.head]!))
      return changed(phrase, { sort: inner.name ? 'person' : inner.sort, plural: true })
    return changed(inner, { governed: 'of' })
  }
  return undefined
}

const SPEAKING = /^(?:name|person|body|source|proper)$/
const PAIRED = /^(?:name|person|body|proper)$/
/** Who speaks together though they are not of one kind: `la préfecture et Jean Mallet`. */
const VOICES = /^(?:name|person|body)$/
function pronounAt(scan: Scan, at: number): Phrase | undefined {
  const { sentence } = scan
  if (!has(scan, at, trait.pronoun) && !isStressed(sentence, at)) return undefined
  // Lui succédant devant la presse, Clara Voss a souri
  if (has(scan, at, trait.clitic) && sentence.lexeme[at + 1]?.gerunds.length) return undefined
  // seront, eux aussi, un enjeu
  if (has(scan, at, trait.strong) && sentence.word[at - 1] === ',' && isAside(sentence, at)) return undefined
  const nobody = isListed(sentence, at, list.nobody)
  const shape = nobody ? undefined : sentence.lexeme[at]!.shape
  const phrase = barePhrase([at, at + 1], nobody ? 'thing' : 'pronoun', governing(scan, at), shape)
  phrase.nominative = isNominative(scan, at, at)
  return phrase
}

/** `un de ses collègues`, `l'une de ces sources`: one of several. */
function oneOfThese(scan: Scan, at: number): Phrase | undefined {
  const one = has(scan, at + 1, trait.determiner) ? at + 1 : at
  if (!has(scan, one + 1, trait.of) || !has(scan, one + 2, trait.determiner)) return undefined
  const whom = nounPhraseAt(scan, one + 2)
  if (!whom || (whom.plural !== true && !whom.possessive) || !ONE_OF.test(whom.sort)) return undefined
  const phrase = barePhrase([at, whom.to], whom.sort, governing(scan, at), scan.sentence.lexeme[one]!.shape)
  phrase.head = one
  return phrase
}

const ONE_OF = /^(?:person|source)$/

/** `l'une d'elles`, `l'un d'entre eux`: one of several. */
function oneOf(scan: Scan, at: number): Phrase | undefined {
  if (has(scan, at + 1, trait.of) || has(scan, at + 2, trait.of)) {
    const these = oneOfThese(scan, at)
    if (these) return these
  }
  if (scan.lexis.others.has(scan.sentence.word[at + 1] ?? '')) return another(scan, at)
  if (!has(scan, at + 1, trait.determiner) || !has(scan, at + 2, trait.of)) return undefined
  const whom = has(scan, at + 3, trait.preposition) ? at + 4 : at + 3
  if (!has(scan, whom, trait.strong)) return undefined
  const one = scan.sentence.lexeme[at + 1]!.shape
  const phrase = barePhrase([at, whom + 1], 'person', governing(scan, at), one)
  phrase.head = at + 1
  return phrase
}

/** `"…", dit un autre.`: somebody like who was told of. */
function another(scan: Scan, at: number): Phrase | undefined {
  if (has(scan, at, trait.definite) || !/^[.,:!?]$/.test(scan.sentence.word[at + 2] ?? '.')) return undefined
  const phrase = barePhrase([at, at + 2], 'person', governing(scan, at), scan.sentence.lexeme[at]!.shape)
  phrase.head = at + 1
  return phrase
}

const isAside = ({ word, traits }: Sentence, at: number) =>
  word[at + 1] === ',' || (word[at + 2] === ',' && (traits[at + 1]! & trait.adverb) !== 0)

import type { Figure, Role } from '../grammar/figure.ts'
import { type Phrase, shapeOfPhrase } from '../grammar/phrase.ts'
import type { Sentence } from '../grammar/sentences.ts'
import { codesOf } from '../words/countries.ts'
import { type Lexis, trait } from '../words/lexis.ts'
import { officeAt } from '../words/offices.ts'
import { agrees, type Cast } from './cast.ts'
import { isOfAnotherParty } from './parties.ts'
import { areForeign, PRONOUN_REACH, roleFit, sharedWords } from './reference.ts'

/** `le rappeur`, `le président américain`, `la cheffe de l'Etat`: the person on everyone's mind that no role of theirs speaks against. */
export function figureOfEpithet(
  cast: Cast,
  phrase: Phrase,
  role: Role,
  sentence: Sentence,
  lexis: Lexis,
): Figure | undefined {
  // le rôle du chef: part of another phrase, it may be anybody
  if (phrase.governed === 'of' || !(phrase.definite || phrase.demonstrative)) return undefined
  const takesUp = lexis.epithets.has(role.noun)
  const nearby = (figure: Figure) =>
    (isNearby(figure, sentence) || ((takesUp || phrase.demonstrative) && isJustNamed(figure, sentence, phrase))) &&
    !isNamedBefore(figure, sentence, phrase) &&
    mayBe(figure, phrase, role, lexis) &&
    !isOfAnotherParty(cast, figure, phrase, sentence)
  const people = cast.figures.filter(nearby)
  if (phrase.demonstrative || isEpithet(sentence, phrase, lexis)) {
    const least = phrase.demonstrative || takesUp ? POINTED_LEAST : EPITHET_LEAST
    const found = mostPresent(people, least, (figure) => presenceOf(cast, figure, phrase, role, sentence, lexis))
    return found ?? onlyOne(cast, people, phrase, role, sentence, lexis)
  }
  // l'ancienne maire de Belmont: nobody is brought in like that
  if (isFormer(sentence, phrase, lexis)) {
    const named = people.filter((figure) => figure.named && !doesSomethingTo(figure, phrase, sentence))
    return mostPresent(named, 0, (figure) => cast.presence(figure, sentence.index, phrase.from))
  }
  return newRoleOf(cast, phrase, sentence, lexis) ?? onlyWoman(cast, people, phrase, sentence)
}

/** `"…", a dit Clara Voss. "…", a ajouté la patronne du port`: who goes on is who has just spoken, whatever else they are. */
export function figureGoingOn(cast: Cast, phrase: Phrase, role: Role, sentence: Sentence, lexis: Lexis) {
  const { lastSpeaker: figure, lastSpoke } = cast
  const { definite, demonstrative, plural, governed } = phrase
  if (!figure?.named || figure.sort !== 'person' || sentence.index - lastSpoke > GOING_ON) return undefined
  if (!(definite || demonstrative) || plural || governed || bringsIn(sentence, phrase)) return undefined
  // le maire de Belmont Jean Mallet: somebody is named
  if (sentence.capital[phrase.to - 1] && sentence.capital[phrase.to - 2]) return undefined
  return mayBe(figure, phrase, role, lexis) && !isOfAnotherParty(cast, figure, phrase, sentence) ? figure : undefined
}

/** How many sentences back who goes on has spoken at most. */
const GOING_ON = 2

/** `Clara Voss renonce. La vice-présidente du conseil a dit "non"`: where no other woman is in the whole text, one who needs no name. */
function onlyWoman(cast: Cast, people: readonly Figure[], phrase: Phrase, sentence: Sentence): Figure | undefined {
  if (phrase.gender !== 'feminine' || phrase.plural || phrase.governed || bringsIn(sentence, phrase)) return undefined
  // "…", a dit la ministre des Eaux: who is told of behind her words may be new
  if (sentence.run.slice(0, phrase.from).some(Boolean)) return undefined
  const { lastSpeaker, lastSpoke } = cast
  const spoke = lastSpeaker && lastSpoke === sentence.index - 1 && lastSpeaker.gender === 'feminine'
  if (spoke && lastSpeaker.named && people.includes(lastSpeaker) && phrase.from === 0) return lastSpeaker
  const women = cast.figures.filter(({ sort, gender }) => sort === 'person' && gender !== 'masculine')
  const woman = women.length === 1 ? women[0] : undefined
  return woman?.named && woman.gender && people.includes(woman) && woman.asSubject ? woman : undefined
}

const isNearby = ({ sort, seen }: Figure, { index }: Sentence) =>
  sort === 'person' && seen >= 0 && index - seen <= PRONOUN_REACH

/** `Limogé par Jean Mallet, l'ancien directeur a averti`: in one sentence, a noun behind a name is somebody else. */
const isNamedBefore = ({ seen, place, asSubject }: Figure, { index, traits }: Sentence, { from }: Phrase) =>
  seen === index && place < from && !asSubject && !(traits[place]! & trait.pronoun)

/** `a dit X, fustigeant l'ancien patron`: whoever does it is somebody else. */
const doesSomethingTo = ({ seen, place }: Figure, { from }: Phrase, { index, lexeme }: Sentence): boolean =>
  seen === index && lexeme.slice(place, from).some(({ forms }) => forms?.every(({ kind }) => kind === 'gerund'))

/** `Ihsan a perdu son emploi. "…", dit la trentenaire`: a name that nothing has shown to be a person's; `cette maman` says that it is. */
const isJustNamed = (
  { sort, named, entity, asSubject, seen }: Figure,
  { index }: Sentence,
  { demonstrative }: Pick<Phrase, 'demonstrative'>,
) => sort === 'other' && named && (demonstrative || entity === undefined) && asSubject && seen >= index - 1

const mayBe = (figure: Figure, phrase: Phrase, role: Role, lexis: Lexis) =>
  agrees(figure, shapeOfPhrase(phrase)) &&
  (phrase.demonstrative || !(rivals(figure, role, lexis) || isElsewhere(figure, role, lexis)))

/** `l'ambassadeur norvégien` is not the mayor of Belmont: nothing that is told of them is of that country. */
function isElsewhere({ roles }: Figure, role: Role, lexis: Lexis): boolean {
  const codes = codesOf(role.of, lexis.countries).filter(Boolean)
  const told = codes.length > 0 ? roles.filter(({ of }) => of.length > 0) : []
  return told.length > 0 && told.every(({ of }) => !codesOf(of, lexis.countries).some((code) => codes.includes(code)))
}

function mostPresent(
  figures: readonly Figure[],
  least: number,
  presence: (figure: Figure) => number,
): Figure | undefined {
  let found: Figure | undefined
  let most = least
  for (const figure of figures) {
    const score = presence(figure)
    if (score > most) {
      most = score
      found = figure
    }
  }
  return found
}

/** How present a figure is as whom an epithet means. */
function presenceOf(cast: Cast, figure: Figure, phrase: Phrase, role: Role, sentence: Sentence, lexis: Lexis): number {
  // lance le récalcitrant: a noun that is in no list may be anybody's
  const listed = phrase.demonstrative || (sentence.lexeme[phrase.head]!.noun & trait.person) !== 0
  const takesUp = lexis.epithets.has(role.noun)
  // les signataires are not some others who have no name
  if ((!listed || takesUp || phrase.plural) && !figure.named) return 0
  if (takesUp) return cast.presence(figure, sentence.index, phrase.from)
  const differs = !phrase.demonstrative && figure.roles.length > 0 && roleFit(figure, role, lexis) <= 0
  const unlike = differs ? (role.noun.includes(' ') ? OTHER_OFFICE : UNLIKE) : 0
  return cast.presence(figure, sentence.index, phrase.from) - unlike - (figure.named ? 0 : NAMELESS)
}

const EPITHET_LEAST = 0.3
const POINTED_LEAST = 0.15
/** How much less an epithet means somebody with other roles, or without a name. */
const UNLIKE = 0.2
/** The same where the epithet is an office's title: `le chef de l'Etat`. */
const OTHER_OFFICE = 0.3
const NAMELESS = 0.3

/** The one person nearby of whom nothing was told, so that `le président américain` tells it; for a bare noun the one person at all. */
function onlyOne(
  cast: Cast,
  people: readonly Figure[],
  phrase: Phrase,
  role: Role,
  sentence: Sentence,
  lexis: Lexis,
): Figure | undefined {
  if (phrase.governed || phrase.plural || phrase.demonstrative) return undefined
  const named = people.filter((figure) => figure.named)
  const plain = named.filter((figure) => isPlain(figure, lexis))
  if (plain.length !== 1) return undefined
  const told = role.of.length > 0
  const present = named.length === 1 && cast.presence(plain[0]!, sentence.index, phrase.from) > POINTED_LEAST
  return told || present ? plain[0] : undefined
}

/** `"…", a dit Clara Voss. "…", a ajouté la ministre du Travail`: what who has just spoken, or done something, without any role turns out to be. */
function newRoleOf(cast: Cast, phrase: Phrase, sentence: Sentence, lexis: Lexis): Figure | undefined {
  if (!phrase.definite || phrase.plural || phrase.governed || bringsIn(sentence, phrase)) return undefined
  const { lastSpeaker, lastSpoke } = cast
  const spoke = lastSpeaker?.named && lastSpeaker.sort === 'person' && sentence.index - lastSpoke <= 1
  // Clara Voss est revenue. "…", a dit la ministre du Travail: of a woman; most figures are men, so that `le ministre` says too little
  const before = phrase.gender === 'feminine' ? cast.subjectBefore(sentence.index) : undefined
  const figure = spoke && isPlain(lastSpeaker, lexis) ? lastSpeaker : (before ?? knownOne(cast, sentence, lexis))
  if (!figure || !agrees(figure, shapeOfPhrase(phrase)) || (!spoke && !figure.gender)) return undefined
  return isPlain(figure, lexis) ? figure : undefined
}

/** `le directeur d'une école`: somebody whom the dispatch brings in. */
function bringsIn({ traits }: Sentence, { head, to }: Phrase): boolean {
  for (let at = head + 1; at < to; at++) {
    if ((traits[at]! & (trait.determiner | trait.definite | trait.of)) === trait.determiner) return true
  }
  return false
}

/** `Jean Mallet a annoncé un plan. "…", a dit le ministre du Climat`: the one who reported where the text opened, and of whom nothing is told. */
function knownOne({ figures }: Cast, sentence: Sentence, lexis: Lexis): Figure | undefined {
  const known = figures.filter(
    (figure) => figure.told && figure.named && figure.sort === 'person' && isPlain(figure, lexis),
  )
  return known.length === 1 && isNearby(known[0]!, sentence) ? known[0] : undefined
}

/** Nothing was told of who they are but a title. */
const isPlain = ({ roles }: Figure, { traits }: Lexis) =>
  roles.every(({ noun }) => (traits.get(noun) ?? 0) & trait.honorific)

/**
 * Only adjectives or where they stand behind the noun, so that the words say of nobody else what they are; or the title of an office; or a noun like
 * `quinquagénaire` that brings nobody in.
 */
function isEpithet({ word, lists, capital, traits }: Sentence, { head, to, definite }: Phrase, lexis: Lexis): boolean {
  if (!definite) return false
  if (lexis.epithets.has(word[head]!)) return true
  const from = head + 1 + officeAt({ word, lists }, head, lexis).length
  // l'artiste de 27 ans
  if (/^\d{1,3}$/.test(word[from + 1] ?? '') && from + 3 === to && (traits[from + 2]! & trait.time) !== 0) return true
  // la dirigeante d'extrême droite
  const leans = from < to && lexis.leanings.has(word[to - 1]!)
  const office = lexis.alike.has(word[head]!)
  for (let at = from; at < to; at++) {
    // le garçon de café, but le garçon de Belmont, le chef de chantier
    const kind = !office && traits[at]! & trait.of && !(traits[at]! & trait.determiner)
    if (capital[at] || (!kind && traits[at]! & NO_ADJECTIVE && !leans)) return false
  }
  return true
}

const NO_ADJECTIVE = trait.of | trait.determiner | trait.preposition

/** `l'ex-ministre`, `l'ancien maire de Belmont`. */
function isFormer({ word }: Sentence, { from, head }: Phrase, { former }: Lexis): boolean {
  if (former.some((prefix) => prefix.endsWith('-') && word[head]!.startsWith(prefix))) return true
  return former.some((each) => word.slice(from, head).includes(each))
}

/** Has the same role of something else, or one in another country: the French minister is not `le ministre allemand`. */
const rivals = ({ roles }: Figure, role: Role, lexis: Lexis) =>
  roles.some((own) => {
    if (areForeign(role, own, lexis)) return true
    const same = own.noun === role.noun && role.of.length > 0 && own.of.length > 0
    return same && sharedWords(role.of, own.of, lexis) === 0
  })

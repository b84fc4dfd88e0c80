import { agencies } from '../../lexicon/agencies.ts'
import { listed } from '../../lexicon/gazetteer.ts'
import type { Sight } from '../../model/sight.ts'
import type { Word } from '../../model/vocabulary.ts'
import { type Tokens, tokenKind } from '../../text/tokens.ts'
import { withoutClause } from './clause.ts'
import type { Mention } from './mention.ts'
import type { Wording } from './wording.ts'

/** What the rules look at. */
export interface View extends Sight {
  readonly tokens: Tokens
  readonly wording: Wording
}

/** Cuts a found name to what our guideline calls one, and appends that to `names`; nothing where it is no name at all. */
export function refine(view: View, found: Mention, names: Mention[]): void {
  const gap = gapIn(view, found)
  if (gap > 0) {
    refine(view, { first: found.first, last: gap, type: found.type }, names)
    const next = parts.has(view.word(gap).text) ? gap + 1 : gap
    refine(view, { first: next, last: found.last, type: found.type }, names)
    return
  }
  if (isCase(view, found)) return
  const bearer = behindOffice(view, found)
  if (bearer > found.first) {
    refine(view, { first: bearer, last: found.last, type: 'person' }, names)
    return
  }
  const bare = withoutClause(view, bareName(view, opened(view, trimmed(view, found))))
  const mention = withoutGeneric(view, withoutDemonym(view, bare))
  const { first, last, type } = mention
  const person = apposed(view, mention)
  if (person > first) {
    const holder = placeOrBody(view, { first, last: person, type })
    if (isNamed(view, holder)) refine(view, holder, names)
    refine(view, { first: person, last, type: 'person' }, names)
  } else if (last > first && !isNoName(view, mention) && !isInEvent(view, mention)) pushHalves(view, mention, names)
}

// el senador por Cádiz Mario Lemos, la Presidencia de México Ana Reis: a person behind a place or a body without a comma.
function apposed(view: View, { first, last, type }: Mention): number {
  const { word, wording } = view
  if (last - first < 3) return last - first === 2 && isToldAgency(view, first) ? first + 1 : first
  // la maire de Cádiz Zully Lemos: behind an office the name needs no listed first name
  const isHeldBy = (joint: number) => wording.joints.has(word(joint).key) && wording.roles.has(word(joint - 1).key)
  const isHeld = isHeldBy(first - 1) || (wording.articles.has(word(first - 1).key) && isHeldBy(first - 2))
  for (let at = first + 1; at < last - 1; at++) {
    if (type === 'organization' && isBehindBody(view, first, at, isHeld)) return at
    const place = word(at - 1)
    const isPlace = place.capital && (place.bits & (listed.place | listed.firstName)) === listed.place
    const opens = isFirstName(word(at)) || (isHeld && at === first + 1 && isUnlisted(word(at)))
    // a place alone may be the person's first name or surname; a body's name may end in a person's: Universidad … Mario Lemos
    if (!isPlace || !opens || wording.honorifics.has(word(first - 1).key)) continue
    const behindPlace =
      at === first + 1 ? wording.joints.has(word(first - 1).key) : wording.joints.has(word(at - 2).key)
    if (behindPlace && word(last - 1).capital && word(at + 1).capital) return at
  }
  return first
}

// confie à l'AFP Ana: whoever stands behind the agency that is told speaks to it.
function isToldAgency({ word, wording }: View, first: number): boolean {
  const next = word(first + 1)
  const isOne = next.capital && signs.has(word(first).text) && next.text !== next.text.toUpperCase()
  return isOne && wording.joints.has(word(first - 2).key) && !(next.bits & listed.organisation)
}

const signs: ReadonlySet<string> = new Set(agencies.map(({ name }) => name))

// le Sénat Ana Reis, Parti radical Ana Reis, ministère de la Santé Mario Lemos; but Fondation Ana Reis and Ecole Nationale Ana Reis are whole.
function isBehindBody({ listedAt, word, wording }: View, first: number, at: number, isHeld: boolean): boolean {
  const [before, person, next] = [word(at - 1), word(at), word(at + 1)]
  // le président de la cour d'assises Ana de Reis
  const isOfOffice = isHeld && !before.capital && !wording.joints.has(before.key) && isFirstName(person)
  if (isOfOffice && (next.capital || wording.particles.has(next.key))) return true
  if (!next.capital || next.bits & listed.organisation) return false
  const whole = at > first + 1 ? listedAt(first) : undefined
  const isWholeBody = whole?.length === at - first && (whole.flags & listed.organisation) !== 0
  if (isWholeBody && (isFirstName(person) || (isHeld && isUnlisted(person) && isUnlisted(next)))) return true
  if (!before.capital || !isFirstName(person)) return false
  if (at === first + 1) return (before.bits & (listed.organisation | listed.firstName)) === listed.organisation
  return wording.bodies.has(word(first).key) && wording.joints.has(word(at - 2).key)
}

const isUnlisted = ({ bits, upper }: Word) => upper && (bits & (listed.place | listed.organisation)) === 0

const isFirstName = ({ bits, capital }: Word) =>
  capital && (bits & (listed.firstName | listed.organisation)) === listed.firstName

// Audiencia de Cádiz is a body, of Presidencia de México only the place is a name.
function placeOrBody({ word, wording }: View, { first, last }: Mention): Mention {
  const { key, bits } = word(first)
  if (wording.bodies.has(key) || bits & listed.organisation) return { first, last, type: 'organization' }
  let place = last - 1
  while (place > first && word(place - 1).capital) place--
  return { first: place, last, type: 'location' }
}

// cour d'assises alone is no name
function isNamed({ listedAt, word }: View, { first, last }: Mention): boolean {
  return hasCapital(word, first, last) || listedAt(first)?.length === last - first
}

function hasCapital(word: View['word'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (word(at).capital) return true
  return false
}

// Partido Verde (PV: the bracket parts a name and its acronym, Reis/Lemos are two. Pts<TAB>Klaksvik: so does the end of a line or a column.
function gapIn({ tokens: { text, start, end }, word }: View, { first, last }: Mention): number {
  for (let at = first + 1; at < last; at++) {
    if (parts.has(word(at).text)) return at
    for (let unit = end[at - 1]!; unit < start[at]!; unit++) if (parting.includes(text.charCodeAt(unit))) return at
  }
  return 0
}

const parts: ReadonlySet<string> = new Set(['(', '/'])

// Tabulator and line feed.
const parting: readonly number[] = [9, 10]

// Republican candidate Ana Reis: who follows the noun of office is the name, whatever stands before it.
function behindOffice({ word, wording }: View, { first, last }: Mention): number {
  for (let at = last - 2; at > first; at--) {
    if (wording.roles.has(word(at - 1).key) && word(at).bits & listed.firstName && word(at).capital) return at
  }
  return -1
}

// A quotation mark, a possessive or what begins the next sentence (Mario O. Le) at an end is no part of the name.
function trimmed(view: View, mention: Mention): Mention {
  let { first, last } = mention
  const isInitial = last - first > 2 && /^\p{Lu}\.$/u.test(view.word(last - 2).text)
  if (isInitial && view.wording.articles.has(view.word(last - 1).key)) last--
  while (last > first && (isSign(view, last - 1) || view.word(last - 1).key === "'s")) last--
  while (first < last && isSign(view, first)) first++
  if (last - first > 1 && isScore(view, last)) last--
  return first === mention.first && last === mention.last ? mention : { first, last, type: mention.type }
}

// Highlanders 28 à 27: the first number is no part of the team.
function isScore({ tokens: { kind }, word }: View, last: number): boolean {
  return kind[last - 1] === tokenKind.number && kind[last + 1] === tokenKind.number && word(last - 2).capital
}

// Benedikt XVI. in German: the dot that makes the number an ordinal.
function isOrdinal({ word, wording }: View, at: number): boolean {
  return wording.capitalNouns && word(at).text === '.' && /^[IVX]{1,6}$/.test(word(at - 1).text)
}

const isSign = ({ tokens: { kind } }: View, at: number) =>
  kind[at] === tokenKind.mark || kind[at] === tokenKind.punctuation

// l'arrêt Reis v. Lemos: a case is called by two people and is neither.
function isCase({ word }: View, { first, last, type }: Mention): boolean {
  if (type !== 'person') return false
  const isVersus = (at: number) => word(at).text === 'v' && word(at + 1).text === '.' && word(at + 2).upper
  for (let at = first + 1; at <= last; at++) if (isVersus(at)) return true
  return isVersus(first - 2) && word(first - 3).upper
}

// B K Reis, of which Reis or K Reis was found: two letters before an unlisted name are somebody's, but not those of a table's heads.
function initialsBefore({ tokens: { text, start, end }, word }: View, { first, last }: Mention): number {
  const name = isLetter(word(first)) && last - first > 1 ? first + 1 : first
  let letter = name
  while (isLetter(word(letter - 1)) && text.slice(end[letter - 1], start[letter]) === ' ') letter--
  return name - letter > 1 && isUnlisted(word(name)) ? letter : first
}

const isLetter = ({ text, upper }: Word) => text.length === 1 && upper

// d'assises de Cádiz, found without its cour: a body's name begins with a noun, or with what its joint leads to.
function opened({ word, wording }: View, mention: Mention): Mention {
  const { first, last, type } = mention
  const isJoint =
    type === 'organization' && last - first > 1 && !word(first).capital && wording.particles.has(word(first).key)
  if (!isJoint || !wording.joints.has(word(first).key)) return mention
  const isHeaded = wording.bodies.has(word(first - 1).key) || wording.localBodies.has(word(first - 1).key)
  return { first: isHeaded ? first - 1 : first + 1, last, type }
}

// But Ana Reis, 68-year-old Reis, model Ana Reis, Reis said: a person's name begins and ends with its own words.
function bareName(view: View, mention: Mention): Mention {
  const letter = initialsBefore(view, mention)
  if (letter < mention.first) return { first: letter, last: mention.last, type: 'person' }
  if (mention.type !== 'person') return mention
  const { word, wording } = view
  let { first, last } = mention
  const stands = (at: number) => word(at).capital || wording.particles.has(word(at).key)
  while (last - first > 1 && !word(last - 1).capital) last--
  while (last - first > 1 && word(last - 1).capital && (!stands(first) || leadsToName(view, first))) first++
  last = isOrdinal(view, last) ? last + 1 : behindParticles(view, first, last)
  return first === mention.first && last === mention.last ? mention : { first, last, type: 'person' }
}

function leadsToName({ tokens, word, wording }: View, at: number): boolean {
  const { key, bits, upper } = word(at)
  // l'hypothèse Le Gall: a capital article in mid-sentence is a part of the surname.
  const isInside = tokens.kind[at - 1] === tokenKind.word || word(at - 1).text === '/'
  if (bits & listed.firstName || (upper && isInside && wording.articles.has(key))) return false
  const { common, articles, roles, adjectives, notNames } = wording
  return common.has(key) || articles.has(key) || roles.has(key) || adjectives.has(key) || notNames.has(key)
}

// Ana von der Reis: behind a first name alone two particles lead to the surname, but not to a body: Ana von der SPD.
function behindParticles({ word, wording }: View, first: number, last: number): number {
  const isAlone = wording.capitalNouns && last - first === 1 && word(first).bits & listed.firstName
  if (!isAlone || !wording.particles.has(word(last).key) || !wording.particles.has(word(last + 1).key)) return last
  const { capital, bits, text, key } = word(last + 2)
  const isBody = bits & listed.organisation || text === text.toUpperCase()
  return capital && !isBody && ![wording.bodies, wording.generics, wording.common].some((words) => words.has(key))
    ? last + 3
    : last
}

// le Sénat américain is Sénat, but Agence américaine has no shorter name.
function withoutDemonym({ listedAt, word, wording }: View, mention: Mention): Mention {
  const { first, last, type } = mention
  const { capital, key } = word(last - 1)
  if (type !== 'organization' || last - first < 2 || capital || !wording.adjectives.has(key)) return mention
  const whole = listedAt(first)?.length ?? 1
  const isListed = whole > 1 || (word(first).bits & listed.organisation) !== 0
  return isListed && whole === last - first - 1 ? { first, last: last - 1, type } : mention
}

// le groupe Renault is Renault, but université Paris-Dauphine is whole.
function withoutGeneric(view: View, mention: Mention): Mention {
  const { word, wording } = view
  const { first, last, type } = mention
  const open = word(first)
  if (last - first < 2) return mention
  // l'Etat de Veracruz, found as a body
  const isState = type === 'organization' && wording.regions.has(open.key) && wording.notNames.has(open.key)
  if (isState && wording.joints.has(word(first + 1).key) && word(last - 1).upper)
    return { first: first + 2, last, type: 'location' }
  if (open.capital) return mention
  // im französischen Toulouse
  const isAlone = last - first === 2 && wording.adjectives.has(open.key) && word(first + 1).bits & listed.place
  if (isAlone) return { first: first + 1, last, type: type === 'person' ? type : 'location' }
  if (!word(first + 1).capital) return { first: listedEnd(view, mention), last, type }
  if (wording.generics.has(open.key)) return { first: first + 1, last, type }
  // la région Bretagne
  const isRegion = wording.regions.has(open.key) && word(first + 1).bits & listed.place
  return isRegion ? { first: first + 1, last, type: 'location' } : mention
}

// agence de presse Reis SA, where the lists have Reis SA; but conseil de sécurité de l'ONU is whole.
function listedEnd({ listedAt, word, wording }: View, { first, last, type }: Mention): number {
  if (type !== 'organization') return first
  for (let at = first + 1; at < last; at++) {
    const { capital, bits } = word(at)
    if (!capital || wording.joints.has(word(at - 1).key)) continue
    const match = at + 1 < last ? listedAt(at) : { length: 1, flags: bits }
    if (match && match.length === last - at && match.flags & listed.organisation) return at
  }
  return first
}

/** Noël, Covid-19; les Américains, les Afro-Américains; Outre des contraintes, l'Etat zorbais. */
function isNoName({ word, wording }: View, { first, last, type }: Mention): boolean {
  if (last - first > 1)
    return type === 'organization' && wording.notNames.has(word(first).key) && !hasCapital(word, first + 1, last)
  const { key, bits, capital } = word(first)
  // A body may be called by a letter: X.
  if (key.length === 1 && type !== 'organization') return true
  if (wording.notNames.has(key) || !(capital || bits & listed.organisation)) return true
  if (bits & (listed.place | listed.organisation | listed.firstName)) return false
  return (
    wording.adjectives.has(key) || (key.includes('-') && wording.adjectives.has(key.slice(key.lastIndexOf('-') + 1)))
  )
}

// guerre du Vietnam, festival de Cannes: the place isn't meant.
function isInEvent({ word, wording }: View, { first, type }: Mention): boolean {
  if (type !== 'location') return false
  const joint = word(first - 1)
  if (!wording.joints.has(joint.key)) return false
  const noun =
    wording.articles.has(joint.key) && wording.joints.has(word(first - 2).key) ? word(first - 3) : word(first - 2)
  return wording.events.has(noun.key)
}

// Renault et Nissan are two, Médecins et pharmaciens unis are one: the lists tell.
function pushHalves({ word, wording }: View, mention: Mention, names: Mention[]): void {
  const { first, last, type } = mention
  if (last - first === 3 && wording.conjunctions.has(word(first + 1).key)) {
    const [one, other] = [word(first), word(first + 2)]
    const known = ((one.bits | other.bits) & (listed.place | listed.organisation | listed.surname)) !== 0
    if (one.capital && other.capital && (type !== 'organization' || known)) {
      names.push({ first, last: first + 1, type }, { first: first + 2, last, type })
      return
    }
  }
  names.push(mention)
}

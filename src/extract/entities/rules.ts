import { listed } from '../../lexicon/gazetteer.ts'
import { clue } from '../../model/clues.ts'
import { clueBit } from '../../model/vocabulary.ts'
import { sortFew } from '../../text/sorted.ts'
import { tokenKind } from '../../text/tokens.ts'
import { bracketedPlaces } from './bracketed-place.ts'
import { headedNames } from './headed.ts'
import { inOrder, type Mention } from './mention.ts'
import type { View } from './refine.ts'

/** Names that the wire's own habits make certain: what follows `M.` is a person, capitals in brackets behind a name are its acronym. */
export function certainNames(view: View, found: readonly Mention[]): Mention[] {
  const people = titled(view, found)
  return [
    ...people,
    ...namesakes(view, found, people),
    ...bracketedPlaces(view, found),
    ...headedNames(view, found),
    ...each(view, found, localBody),
    ...each(view, found, localSite),
    ...each(view, found, bracketed),
    ...each(view, found, ended),
  ]
}

function each(
  view: View,
  found: readonly Mention[],
  rule: (view: View, mention: Mention) => Mention | undefined,
): readonly Mention[] {
  const names: Mention[] = []
  for (const mention of found) {
    const name = rule(view, mention)
    if (name) names.push(name)
  }
  return names
}

// Mme Reis makes Ana Reis a person, whatever the tagger thinks.
function namesakes({ word }: View, found: readonly Mention[], people: readonly Mention[]): readonly Mention[] {
  if (people.length === 0) return people
  const surnames = new Set(people.map(({ last }) => word(last - 1).form))
  return found
    .filter(({ first, last, type }) => type !== 'person' && last - first > 1 && surnames.has(word(last - 1).form))
    .map(({ first, last }): Mention => ({ first, last, type: 'person' }))
}

function titled(view: View, found: readonly Mention[]): readonly Mention[] {
  const people: Mention[] = []
  for (const at of view.capitals) {
    const { text, bits } = view.word(at)
    // M., Mme, Mr. with a capital: sir and père may be anything.
    const isTitle = (bits & honorific) !== 0 && !(text.length === 1 && view.word(at + 1).text === '.')
    // les frères Lemos
    const isFamily = !isTitle && !view.word(at - 1).capital && view.wording.families.has(view.word(at - 1).key)
    const first = isFamily ? at : at + 1
    if ((!isTitle && first > at) || first === view.tokens.count) continue
    const known = found.findLast((mention) => mention.first === first)
    const person: Mention | undefined = known ? { first, last: known.last, type: 'person' } : personAt(view, first)
    if (person) people.push(person)
  }
  return people
}

const honorific = clueBit(clue.honorific)

function personAt(view: View, first: number): Mention | undefined {
  let last = first
  while (last < view.tokens.count && last - first < 5 && isNamePart(view, last)) last++
  while (last > first && !view.word(last - 1).capital) last--
  return last > first ? { first, last, type: 'person' } : undefined
}

function isNamePart({ tokens, word, wording }: View, at: number): boolean {
  if (tokens.kind[at] !== tokenKind.word) return false
  return word(at).capital || (wording.particles.has(word(at).key) && word(at + 1).capital)
}

/** parquet de Paris, préfecture de la Gironde: one name, found as the place alone. */
function localBody({ word, wording }: View, { first, last, type }: Mention): Mention | undefined {
  if (type === 'person') return undefined
  let at = first - 1
  // Landgericht Leipzig
  if (wording.capitalNouns && type === 'location' && isLocalBody(word(at).key, wording))
    return { first: at, last, type: 'organization' }
  if (wording.articles.has(word(at).key) && word(at).key !== "d'") at--
  // tribunal de Bobigny is a name, a tribunal à Bobigny has none
  if (!wording.joints.has(word(at).key) || word(at).bits & towards) return undefined
  // tribunal judiciaire de Bobigny; where nouns have capitals, what stands between is a verb: Das Landgericht hat in Leipzig
  for (const open of wording.capitalNouns ? [at - 1] : [at - 1, at - 2]) {
    if (!wording.localBodies.has(word(open).key)) continue
    return open === at - 1 || !word(at - 1).capital ? { first: open, last, type: 'organization' } : undefined
  }
  return undefined
}

const towards = clueBit(clue.towards)

// des Landgerichts Leipzig
const isLocalBody = (key: string, { localBodies }: View['wording']) =>
  localBodies.has(key) || localBodies.has(key.replace(/e?s$/, ''))

/** prison de Rennes, Rennes prison: a site that has no name but its place's. */
function localSite({ word, wording }: View, { first, last, type }: Mention): Mention | undefined {
  if (type !== 'location') return undefined
  if (wording.localSites.has(word(last).key) && !word(last).capital) return { first, last: last + 1, type }
  const open = first - 2
  // prison de Rennes; à la prison aux Etats-Unis has no name
  const { key } = word(first - 1)
  const isOpened = wording.joints.has(key) && wording.particles.has(key) && wording.localSites.has(word(open).key)
  return isOpened && !word(open).capital ? { first: open, last, type } : undefined
}

/** Zorbix Consulting, found as a person; Ana Capital may be one. Zorbix Harbour, found as a person or a body that no list has. */
function ended({ listedAt, word, wording }: View, { first, last, type }: Mention): Mention | undefined {
  if (type === 'location' || last - first < 2) return undefined
  const { key, upper } = word(last - 1)
  if (!upper) return undefined
  if (wording.siteNouns.has(key)) {
    const isListed = type === 'organization' && listedAt(first)?.length === last - first
    return isListed ? undefined : { first, last, type: 'location' }
  }
  const isBody = type === 'person' && (wording.companyEndings.has(key) || wording.bodyNouns.has(key))
  return isBody && !(word(first).bits & listed.firstName) ? { first, last, type: 'organization' } : undefined
}

/** `Observatoire … (OSDH)`: the acronym behind an organisation's name, capitals or a word of its initials (`Beuc`). */
function bracketed(view: View, { first, last, type }: Mention): Mention | undefined {
  if (type !== 'organization') return undefined
  const open = bracketBehind(view, last)
  if (!isBracketed(view, open)) return undefined
  const { text, bits } = view.word(open + 1)
  const initials = Array.from({ length: last - first }, (_, i) => view.word(first + i).key[0]).join('')
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  if (bits & listed.country || (capitals < 2 && !isWithin(text.toLowerCase(), initials))) return undefined
  return { first: open + 1, last: open + 2, type: 'organization' }
}

// Most letters stand in the initials, in order: b-e-u-c in Bureau européen des unions de consommateurs.
function isWithin(letters: string, initials: string): boolean {
  let found = 0
  let at = 0
  for (const letter of letters) {
    const next = initials.indexOf(letter, at)
    if (next < 0) continue
    found++
    at = next + 1
  }
  return letters.length > 2 && found >= letters.length - 1
}

/** Where a bracket may open behind a name that ends there: « Roue libre » (RL) has a quotation mark between. */
export const bracketBehind = ({ tokens }: View, last: number) =>
  tokens.kind[last] === tokenKind.mark ? last + 1 : last

/** One word in brackets that begins with a capital. */
export function isBracketed({ word }: View, at: number): boolean {
  return word(at).text === '(' && word(at + 2).text === ')' && /^\p{Lu}[\p{L}\d.&+-]{1,11}$/u.test(word(at + 1).text)
}

/** Lays certain names over found ones: a found one that shares a token with a certain one goes. `found` are in order and share none. */
export function overlay(found: readonly Mention[], certain: readonly Mention[]): readonly Mention[] {
  if (certain.length === 0) return found
  let end = 0
  for (const { last } of certain) end = Math.max(end, last)
  const taken = new Uint8Array(end)
  const kept = sortFew(
    certain.filter((mention) => take(mention, taken)),
    (a, b) => a.first - b.first,
  )
  return inOrder(
    kept,
    found.filter((mention) => isFree(mention, taken)),
  )
}

function take(mention: Mention, taken: Uint8Array): boolean {
  if (!isFree(mention, taken)) return false
  taken.fill(1, mention.first, mention.last)
  return true
}

function isFree({ first, last }: Mention, taken: Uint8Array): boolean {
  for (let at = first; at < last; at++) if (taken[at]) return false
  return true
}

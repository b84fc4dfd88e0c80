import { gazetteer, listed } from '../../lexicon/gazetteer.ts'
import { clue } from '../../model/clues.ts'
import { clueBit, type Word } from '../../model/vocabulary.ts'
import { initialsOf } from './initials.ts'
import { coverOf, type EntityType, inOrder, type Mention, textOf } from './mention.ts'
import type { View } from './refine.ts'

/** A name that is clear once is that everywhere: finds its other places, and gives its mentions the kind that most of them have. */
export function spread(view: View, mentions: readonly Mention[]): readonly Mention[] {
  const { tokens, capitals, word } = view
  const voted = withShortNames(view, withVotes(view, mentions))
  const names = new Names()
  for (const mention of voted) remember(view, mention, names)
  const typed = names.completed(view, voted)
  let people: ReadonlySet<string> | undefined
  const taken = coverOf(typed, tokens.count)
  const more: Mention[] = []
  let end = 0
  for (const at of capitals) {
    if (at < end || taken[at]) continue
    const name = names.at(view, at, taken)
    if (!name && mayBeInitials(view, at)) {
      people ??= initialsOfPeople(view, typed)
      if (people.has(word(at).key)) more.push({ first: at, last: at + 1, type: 'person' })
    }
    if (!name) continue
    end = at + name.last - name.first
    more.push({ first: at, last: end, type: name.type })
  }
  return more.length > 0 ? inOrder(typed, more) : typed
}

// RBG of Ruth Bader Ginsburg; PIB and a listed acronym are nobody's
function mayBeInitials({ word, wording }: View, at: number): boolean {
  const { text, key, bits } = word(at)
  if (text.length < 3 || text.length > 4 || bits & listed.organisation || !/^\p{Lu}+$/u.test(text)) return false
  return !wording.notNames.has(key)
}

function initialsOfPeople({ word }: View, mentions: readonly Mention[]): ReadonlySet<string> {
  const people = new Set<string>()
  for (const { first, last, type } of mentions) {
    if (type !== 'person' || last - first < 2) continue
    const words: string[] = []
    for (let at = first; at < last; at++) words.push(word(at).key)
    for (const initials of initialsOf(words)) people.add(initials)
  }
  return people
}

/** The mentions, each with the kind that more than half of those have that look like it. */
function withVotes(view: View, mentions: readonly Mention[]): readonly Mention[] {
  if (!isContested(view, mentions)) return mentions
  const texts = mentions.map(({ first, last }) => textOf(view.tokens, first, last))
  const votes = new Map<string, EntityType[]>()
  mentions.forEach(({ type }, i) => {
    const cast = votes.get(texts[i]!)
    if (cast) cast.push(type)
    else votes.set(texts[i]!, [type])
  })
  return mentions.map(({ first, last, type }, i) => ({ first, last, type: winnerOf(votes.get(texts[i]!)!) ?? type }))
}

const winnerOf = (cast: readonly EntityType[]) =>
  kinds.find((kind) => cast.filter((type) => type === kind).length * 2 > cast.length)

/** Whether mentions that begin alike are of several kinds. */
function isContested({ tokens: { form } }: View, mentions: readonly Mention[]): boolean {
  const kindOf = new Map<number, EntityType>()
  for (const { first, type } of mentions) {
    const known = kindOf.get(form[first]!)
    if (known === undefined) kindOf.set(form[first]!, type)
    else if (known !== type) return true
  }
  return false
}

/**
 * Palmer after Carson Palmer is a person and no body or place, unless one is called so: Bloomberg, en Hollande. So is Zelmar after
 * Zelmar Holm, and Zorbix after Zorbix Airways is a body.
 */
function withShortNames(view: View, mentions: readonly Mention[]): readonly Mention[] {
  const { word } = view
  const surnames = new Map<number, boolean>()
  const firsts = new Map<number, EntityType>()
  const companies = new Set<number>()
  for (const { first, last, type } of mentions) {
    if (type === 'location' || last - first < 2) continue
    firsts.set(word(first).form, type)
    if (type === 'organization' && last - first === 2 && isCompany(view, last)) companies.add(word(first).form)
    const { form } = word(last - 1)
    if (type === 'person') surnames.set(form, surnames.get(form) || isFirstName(word(first).key))
  }
  if (firsts.size === 0) return mentions
  // répond Zorbix, where nobody else is called so
  const isOnlyCompany = (form: number) => companies.has(form) && !surnames.has(form)
  return mentions.map((mention) => {
    const { first, last, type } = mention
    if (last - first > 1) return mention
    const { form, bits } = word(first)
    const whole = isUnlistedName(view, first) ? firsts.get(form) : undefined
    if (type === 'person')
      return whole === 'organization' && isOnlyCompany(form) ? { first, last, type: whole } : mention
    if (whole) return { first, last, type: whole }
    // Prince de Bel-Air makes no person of Bel-Air
    if (type === 'location' && !surnames.get(form)) return mention
    const isPlace = bits & listed.place && leadsToPlace(word(first - 1))
    const isCalled = type === 'organization' ? bits & listed.organisation : isPlace
    return surnames.has(form) && !isCalled ? { first, last, type: 'person' } : mention
  })
}

function isUnlistedName({ word }: View, at: number): boolean {
  const { bits, upper } = word(at)
  return upper && (bits & (listed.place | listed.organisation)) === 0 && !leadsToPlace(word(at - 1))
}

const leadsToPlace = ({ bits }: Word) => (bits & clueBit(clue.towards)) !== 0

const kinds: readonly EntityType[] = ['person', 'organization', 'location']

/** Names to look for, each by where it stands once: of those that begin with one form the longest first. */
class Names {
  private readonly singles = new Map<number, Mention>()
  private readonly several = new Map<number, Mention[]>()
  // Most texts have none of these.
  /** Single ones that have a hyphen: Al-Hol is al-Hol. */
  private hyphened: Map<string, Mention> | undefined
  /** What teams are called for short, behind an article: les Lakers. */
  private nicknames: Map<number, Mention> | undefined
  /** Single ones, where there is a genitive. */
  private byText: Map<string, Mention> | undefined

  /** Adds tokens [first, last) as a name; of names that look alike the first one counts. */
  add({ word, wording }: View, first: number, last: number, type: EntityType): void {
    const { form, text, key, upper } = word(first)
    if (last - first > 1) {
      if (upper) this.addLong(form, { first, last, type }, word)
      return
    }
    // Single words must be long enough to be no other word.
    if (text.length < 3 || !upper || this.singles.has(form)) return
    const name: Mention = { first, last, type }
    this.singles.set(form, name)
    if (text.includes('-')) {
      this.hyphened ??= new Map()
      this.hyphened.set(key, name)
    }
    if (wording.genitive !== undefined) {
      this.byText ??= new Map()
      this.byText.set(text, name)
    }
  }

  /** Adds the last word of a team's name. */
  addNickname(form: number, name: Mention): void {
    this.nicknames ??= new Map()
    if (!this.nicknames.has(form)) this.nicknames.set(form, name)
  }

  private addLong(form: number, name: Mention, word: View['word']): void {
    const there = this.several.get(form)
    if (!there) this.several.set(form, [name])
    else if (!there.some((known) => isAlike(known, name, word))) {
      const at = there.findIndex((known) => lengthOf(known) < lengthOf(name))
      there.splice(at < 0 ? there.length : at, 0, name)
    }
  }

  /** The mentions, each as long as a name that is known: France Ô, found as France alone. */
  completed({ tokens: { form, count }, word }: View, mentions: readonly Mention[]): readonly Mention[] {
    if (this.several.size === 0) return mentions
    let cover: Int32Array | undefined
    return mentions.map((mention) => {
      const { first, last } = mention
      const known = this.several.get(form[first]!)?.find((name) => {
        if (lengthOf(name) <= last - first || !stands(name, form, first)) return false
        if (name.type !== 'organization' && !word(name.last - 1).capital) return false
        cover ??= coverOf(mentions, count)
        for (let at = last; at < first + lengthOf(name); at++) if (cover[at]) return false
        return true
      })
      return known ? { first, last: first + lengthOf(known), type: known.type } : mention
    })
  }

  /** The longest name that stands at a token and takes no token that is taken. */
  at({ tokens: { form }, word, wording }: View, at: number, taken: Int32Array): Mention | undefined {
    const several = this.several.get(form[at]!)
    const found = several?.find((name) => stands(name, form, at, taken)) ?? this.singles.get(form[at]!)
    if (found) return found
    const { form: own, text, key } = word(at)
    if (this.nicknames && isBehindArticle(word(at - 1), wording)) {
      const nickname = this.nicknames.get(own)
      if (nickname) return nickname
    }
    if (this.hyphened && text.includes('-')) return this.hyphened.get(key)
    if (wording.genitive === undefined || !text.endsWith(wording.genitive)) return undefined
    // Merkels after Merkel
    return this.byText?.get(text.slice(0, -wording.genitive.length))
  }
}

const lengthOf = ({ first, last }: Mention) => last - first

function isAlike(one: Mention, other: Mention, word: View['word']): boolean {
  if (lengthOf(one) !== lengthOf(other)) return false
  for (let i = 0; i < lengthOf(one); i++) if (word(one.first + i) !== word(other.first + i)) return false
  return true
}

function stands({ first, last }: Mention, form: Int32Array, at: number, taken?: Int32Array): boolean {
  for (let i = 0; i < last - first; i++) if (form[first + i] !== form[at + i] || taken?.[at + i]) return false
  return true
}

// Whole names, and a person's surname.
function remember(view: View, { first, last, type }: Mention, names: Names): void {
  const { word, wording } = view
  names.add(view, first, last, type)
  if (last - first === 1) return
  if (type === 'person') {
    names.add(view, last - 1, last, type)
    // Duarte after Duarte Lemos, but not Paris after Paris Hilton
    if (isFirstName(word(first).key)) names.add(view, first, first + 1, type)
  }
  if (type === 'organization') {
    if (isTeam(view, first, last)) names.addNickname(word(last - 1).form, { first: last - 1, last, type })
    // Edrica after Edrica AG
    if (isCompany(view, last)) names.add(view, first, last - 1, type)
    // la Commission after Commission européenne, Monde of Le Monde
    if (wording.bodies.has(word(first).key)) names.add(view, first, first + 1, type)
    if (wording.articles.has(word(first).key)) names.add(view, first + 1, last, type)
  }
}

function isCompany({ word, wording }: View, last: number): boolean {
  const { key, bits } = word(last - 2)
  if (wording.adjectives.has(key) || wording.common.has(key)) return false
  const { key: end } = word(last - 1)
  return wording.companyEndings.has(end) || (wording.tradeNouns.has(end) && !(bits & (listed.place | listed.firstName)))
}

const isBehindArticle = ({ key }: Word, { articles, particles }: View['wording']) =>
  articles.has(key) || particles.has(key)

// Otago Highlanders, Los Angeles Lakers: a place and a plural, none of which is a noun of bodies.
function isTeam({ word, wording }: View, first: number, last: number): boolean {
  const { text, key, upper } = word(last - 1)
  if (!upper || !text.endsWith('s') || text.length < 5 || text === text.toUpperCase() || wording.adjectives.has(key))
    return false
  for (let at = first; at < last - 1; at++) if (!word(at).upper || wording.bodies.has(word(at).key)) return false
  return (word(first).bits & listed.place) !== 0 || (word(first).bits & listed.opens) !== 0
}

function isFirstName(key: string): boolean {
  if (key.length <= 3) return false
  const flags = gazetteer().flags(key)
  return (flags & listed.firstName) !== 0 && (flags & (listed.place | listed.organisation)) === 0
}

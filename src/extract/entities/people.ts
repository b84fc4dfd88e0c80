import { sortFew } from '../../text/sorted.ts'
import type { Clan } from './clan.ts'
import { initialsOf } from './initials.ts'
import { isFeminine, type NamedMention } from './named.ts'
import type { View } from './refine.ts'

/** Joins the mentions of people: full names first, then surnames, first names and parts of them. */
export function joinPeople(mentions: readonly NamedMention[], view: View): Clan[] {
  if (mentions.length === 0) return []
  const people = new People(view)
  const full = mentions.filter(({ words }) => words.length > 1)
  for (const mention of sortFew(full, (a, b) => b.words.length - a.words.length || a.first - b.first)) {
    people.add(mention, people.fullerThan(mention.words))
  }
  for (const mention of mentions) {
    if (mention.words.length === 1) people.add(mention, people.whoIs(mention))
  }
  return people.clans
}

/** The people of a text, by each word of their names. */
class People {
  readonly clans: Clan[] = []
  private readonly byWord = new Map<string, Clan[]>()
  /** Whom single words mean; nobody new comes by a word that means somebody. */
  private readonly meant = new Map<string, readonly Clan[]>()
  private readonly view: View

  constructor(view: View) {
    this.view = view
  }

  /** Adds a mention to a person, or as a new one. */
  add(mention: NamedMention, person: Clan | undefined): void {
    if (person) {
      person.mentions.push(mention)
      return
    }
    const clan: Clan = { type: 'person', words: mention.words, mentions: [mention] }
    this.clans.push(clan)
    for (const word of clan.words) {
      this.note(word, clan)
      if (word.includes('-')) for (const part of word.split('-')) this.note(part, clan)
    }
  }

  private note(word: string, clan: Clan): void {
    const there = this.byWord.get(word)
    if (!there) this.byWord.set(word, [clan])
    else if (there.at(-1) !== clan) there.push(clan)
  }

  /** The first person whose name the words are a shorter form of. */
  fullerThan(words: readonly string[]): Clan | undefined {
    let people: readonly Clan[] = this.clans
    // All of the words that are no initials stand in the fuller name: those who have the rarest one are few.
    for (const word of words) {
      const having = isInitial(word) ? people : (this.byWord.get(word) ?? [])
      if (having.length < people.length) people = having
    }
    return people.find((person) => isShorter(words, person.words))
  }

  /** The person that a single word means; of several the last one named. */
  whoIs(mention: NamedMention): Clan | undefined {
    const people = this.meantBy(mention.words[0]!)
    return people.length > 0 ? nearest(mention, ofGender(mention, people, this.view)) : undefined
  }

  /** Those whose surname a word is, else a part of it, else their first name, else their initials. */
  private meantBy(word: string): readonly Clan[] {
    const known = this.meant.get(word)
    if (known) return known
    const people = this.named(word) ?? this.initialled(word)
    if (people.length > 0) this.meant.set(word, people)
    return people
  }

  private named(word: string): readonly Clan[] | undefined {
    const having = this.byWord.get(word)
    for (const way of having ? ways : []) {
      const found = having!.filter(({ words }) => way(words, word))
      if (found.length > 0) return found
    }
    return undefined
  }

  /** MBS is Mohammed ben Salmane. */
  private initialled(word: string): readonly Clan[] {
    return word.length < 3 || word.length > 4
      ? []
      : this.clans.filter(({ words }) => words.length > 1 && initialsOf(words).includes(word))
  }
}

const isSurname = (words: readonly string[], word: string) => words.at(-1) === word
const isPart = (words: readonly string[], word: string) =>
  words.some((part, i) => i > 0 && (part === word || (part.includes('-') && part.split('-').includes(word))))
const isFirst = (words: readonly string[], word: string) => words.length > 1 && words[0] === word

const ways = [isSurname, isPart, isFirst]

/** Tayyip Erdogan of Recep Tayyip Erdogan, George Bush of George W. Bush: the words in order, and the last or the first one. */
function isShorter(words: readonly string[], full: readonly string[]): boolean {
  let at = 0
  for (const word of full) if (at < words.length && same(words[at]!, word)) at++
  return at === words.length && (same(words.at(-1)!, full.at(-1)!) || same(words[0]!, full[0]!))
}

const isInitial = (word: string) => word.length === 2 && word[1] === '.'
// Initials stand for the name: J. Lemos.
const same = (word: string, full: string) => word === full || (isInitial(word) && full.startsWith(word[0]!))

// Mme Reis is Ana Reis and not Luis Reis.
function ofGender(mention: NamedMention, people: readonly Clan[], view: View): readonly Clan[] {
  const feminine = people.length === 1 ? undefined : isFeminine(view, mention)
  if (feminine === undefined) return people
  const fitting = people.filter(({ mentions }) => mentions.some((one) => isFeminine(view, one) === feminine))
  return fitting.length > 0 ? fitting : people
}

function nearest(mention: NamedMention, people: readonly Clan[]): Clan {
  let [best] = people
  let least = Number.POSITIVE_INFINITY
  for (const person of people.length > 1 ? people : []) {
    const distance = distanceTo(mention, person)
    if (distance < least) [best, least] = [person, distance]
  }
  return best!
}

// Who is named before is nearer than who is named behind.
function distanceTo({ first }: NamedMention, { mentions }: Clan): number {
  let least = Number.POSITIVE_INFINITY
  for (const one of mentions) least = Math.min(least, one.first < first ? first - one.first : 1e6 + one.first)
  return least
}

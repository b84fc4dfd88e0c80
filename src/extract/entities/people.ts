import type { Clan } from './clan.ts'
import type { NamedMention } from './named.ts'

/** Joins the mentions of people: full names first, then surnames, first names and parts of them. */
export function joinPeople(mentions: readonly NamedMention[]): Clan[] {
  const people: Clan[] = []
  const full = mentions.filter(({ words }) => words.length > 1)
  for (const mention of full.toSorted((a, b) => b.words.length - a.words.length || a.first - b.first)) {
    const same = people.find((person) => isShorter(mention.words, person.words))
    if (same) same.mentions.push(mention)
    else people.push({ type: 'person', words: mention.words, mentions: [mention] })
  }
  for (const mention of mentions.filter(({ words }) => words.length === 1)) {
    const person = whoIs(mention, people)
    if (person) person.mentions.push(mention)
    else people.push({ type: 'person', words: mention.words, mentions: [mention] })
  }
  return people
}

/** Tayyip Erdogan of Recep Tayyip Erdogan, George Bush of George W. Bush: the words in order, and the last or the first one. */
function isShorter(words: readonly string[], full: readonly string[]): boolean {
  let at = 0
  for (const word of full) if (at < words.length && same(words[at]!, word)) at++
  return at === words.length && (same(words.at(-1)!, full.at(-1)!) || same(words[0]!, full[0]!))
}

// Initials stand for the name: J. Lemos.
const same = (word: string, full: string) =>
  word === full || (word.length === 2 && word[1] === '.' && full.startsWith(word[0]!))

/** The person that a single word means: by surname, else by a part of it, else by first name; of several the last one named. */
function whoIs(mention: NamedMention, people: readonly Clan[]): Clan | undefined {
  const word = mention.words[0]!
  const ways: ((words: readonly string[]) => boolean)[] = [
    (words) => words.at(-1) === word,
    (words) => words.length > 1 && words.slice(1).some((part) => part === word || part.split('-').includes(word)),
    (words) => words.length > 1 && words[0] === word,
  ]
  for (const way of ways) {
    const found = people.filter((person) => way(person.words))
    if (found.length > 0) return nearest(mention, ofGender(mention, found))
  }
  return undefined
}

// Mme Reis is Ana Reis and not Luis Reis.
function ofGender({ feminine }: NamedMention, people: readonly Clan[]): readonly Clan[] {
  if (feminine === undefined || people.length === 1) return people
  const fitting = people.filter((person) => person.mentions.some((mention) => mention.feminine === feminine))
  return fitting.length > 0 ? fitting : people
}

function nearest({ first }: NamedMention, people: readonly Clan[]): Clan {
  const distance = (person: Clan) =>
    Math.min(...person.mentions.map((mention) => (mention.first < first ? first - mention.first : 1e6 + mention.first)))
  return people.reduce((best, person) => (distance(person) < distance(best) ? person : best))
}

import { type Gazetteer, listed } from '../../lexicon/gazetteer.ts'
import { sortFew } from '../../text/sorted.ts'
import type { Clan } from './clan.ts'
import type { NamedMention } from './named.ts'
import type { Wording } from './wording.ts'

/** What joining organisations may look at. */
export interface Known {
  readonly gazetteer: Gazetteer
  readonly wording: Wording
  /** Mentions and what stands in brackets behind them, both ways: `Nom (SIGLE)`. */
  readonly bracketed: ReadonlyMap<NamedMention, NamedMention> | undefined
}

/** Joins the mentions of organisations: equal names, acronyms and what they stand for, short forms of a longer name. */
export function joinOrganisations(mentions: readonly NamedMention[], known: Known): Clan[] {
  if (mentions.length === 0) return []
  const organisations = new Organisations(known)
  const byLength = sortFew(
    [...mentions],
    (a, b) => b.words.length - a.words.length || b.text.length - a.text.length || a.first - b.first,
  )
  for (const mention of byLength) organisations.add(mention)
  return organisations.clans
}

const none = Number.POSITIVE_INFINITY

/** The organisations of a text, and what leads to them: numbers are places in `clans`, of several the lowest one counts. */
class Organisations {
  readonly clans: Clan[] = []
  private readonly byName = new Map<string, number>()
  private readonly byMention = new Map<NamedMention, number>()
  private byInitials: ReadonlyMap<string, number> | undefined
  private readonly byWord = new Map<string, number[]>()
  private readonly known: Known

  constructor(known: Known) {
    this.known = known
  }

  /** Adds a mention to the organisation that it names, or as a new one. */
  add(mention: NamedMention): void {
    const name = mention.words.join(' ')
    const known = this.byName.get(name)
    let number = known ?? Math.min(this.bracketed(mention), this.spelt(mention), this.longer(mention, name))
    if (number === none) number = this.found(mention)
    this.clans[number]!.mentions.push(mention)
    if (known === undefined) this.byName.set(name, number)
    this.byMention.set(mention, number)
  }

  private found({ words }: NamedMention): number {
    const number = this.clans.push({ type: 'organization', words, mentions: [] }) - 1
    if (words.length < 2) return number
    // Edrica of Edrica AG
    const bare = words.slice(0, -1).join(' ')
    const isCompany = this.known.wording.companyEndings.has(words.at(-1)!)
    if (isCompany && !this.byName.has(bare)) this.byName.set(bare, number)
    for (const word of words) {
      const there = this.byWord.get(word)
      if (!there) this.byWord.set(word, [number])
      else if (there.at(-1) !== number) there.push(number)
    }
    return number
  }

  private bracketed(mention: NamedMention): number {
    const other = this.known.bracketed?.get(mention)
    return (other && this.byMention.get(other)) ?? none
  }

  /** ONU of Organisation des Nations unies: by the lists, or letter by letter. */
  private spelt({ text, words: [word = '', ...rest] }: NamedMention): number {
    if (rest.length > 0 || !/^\p{Lu}[\p{L}.-]{1,9}$/u.test(text)) return none
    const { gazetteer } = this.known
    const told =
      gazetteer.flags(word) & listed.acronym
        ? this.clans.findIndex(({ words }) => words.length > 1 && gazetteer.standsFor(word, words.join(' ')))
        : -1
    const letters = word.replace(/[.-]/g, '')
    const spelt = letters.length > 2 && text === text.toUpperCase() ? this.initialled(letters) : undefined
    return Math.min(told < 0 ? none : told, spelt ?? none)
  }

  /** Lakers of Los Angeles Lakers. */
  private team(name: string, others: readonly number[]): number {
    const isTeam = ({ words, mentions: [first] }: Clan) =>
      words.at(-1) === name && /^[\p{Lu}\p{Ll} -]+$/u.test(first!.text)
    return others.find((number) => isTeam(this.clans[number]!)) ?? none
  }

  // Acronyms come last, when all longer names are there.
  private initialled(letters: string): number | undefined {
    this.byInitials ??= initialsOfAll(this.clans)
    return this.byInitials.get(letters)
  }

  /** la Commission of Commission européenne, Quai Branly of Musée du Quai Branly; never Nations unies of an office of theirs. */
  private longer({ words, text }: NamedMention, name: string): number {
    const { wording, gazetteer } = this.known
    const others = this.byWord.get(words[0]!)
    if (others && words.length === 1 && /^\p{Lu}\p{Ll}{3,}s$/u.test(text)) return this.team(name, others)
    if (!others || (words.length === 1 ? !wording.bodies.has(name) : (gazetteer.flags(name) & ~listed.opens) !== 0))
      return none
    const opens = words.length === 1 || !wording.joints.has(words.at(-1)!)
    return (
      others.find((number) => {
        const full = this.clans[number]!.words
        const at = full.findIndex((_, from) => words.every((word, i) => word === full[from + i]))
        return words.length < full.length && (at === 0 ? opens : at > 0 && words.length > 1)
      }) ?? none
    )
  }
}

function initialsOfAll(clans: readonly Clan[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const [number, { words, mentions }] of clans.entries()) {
    if (words.length < 2) continue
    for (const initials of initialsOf(mentions[0]!.text)) if (!found.has(initials)) found.set(initials, number)
  }
  return found
}

/** The initials of a name's words: of all, of those with a capital, of the long ones. */
function initialsOf(name: string): string[] {
  const words = name.split(/[\s'’-]+/)
  const initials = (some: readonly string[]) =>
    some
      .map((word) => word[0] ?? '')
      .join('')
      .toLowerCase()
  return [words, words.filter((word) => /^\p{Lu}/u.test(word)), words.filter((word) => word.length > 3)].map(initials)
}

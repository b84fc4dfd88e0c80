import { gazetteer, listed } from '../../lexicon/gazetteer.ts'
import { initialsOf } from './initials.ts'
import { coverOf, type EntityType, type Mention, textOf } from './mention.ts'
import type { View } from './refine.ts'

/** A name that is clear once is that everywhere: finds its other places, and gives its mentions the kind that most of them have. */
export function spread(view: View, mentions: readonly Mention[]): Mention[] {
  const { tokens, word } = view
  const typed = withSurnames(view, withVotes(view, mentions))
  const names = new Names()
  for (const mention of typed) remember(view, mention, names)
  let people: ReadonlySet<string> | undefined
  const taken = coverOf(typed, tokens.count)
  const more: Mention[] = []
  for (let at = 0; at < tokens.count; at++) {
    if (taken[at] || !word(at).capital) continue
    const name = names.at(view, at, taken)
    if (!name && mayBeInitials(view, at)) {
      people ??= initialsOfPeople(view, typed)
      if (people.has(word(at).key)) more.push({ first: at, last: at + 1, type: 'person' })
    }
    if (!name) continue
    more.push({ first: at, last: at + name.forms.length, type: name.type })
    at += name.forms.length - 1
  }
  return [...typed, ...more].toSorted((a, b) => a.first - b.first)
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
function withVotes({ tokens }: View, mentions: readonly Mention[]): Mention[] {
  const texts = mentions.map(({ first, last }) => textOf(tokens, first, last))
  const votes = new Map<string, EntityType[]>()
  mentions.forEach(({ type }, i) => {
    const cast = votes.get(texts[i]!)
    if (cast) cast.push(type)
    else votes.set(texts[i]!, [type])
  })
  const winners = new Map<string, EntityType>()
  for (const [text, cast] of votes) {
    const winner =
      cast.length > 1 ? kinds.find((kind) => cast.filter((type) => type === kind).length * 2 > cast.length) : cast[0]
    if (winner) winners.set(text, winner)
  }
  return mentions.map((mention, i) => ({ ...mention, type: winners.get(texts[i]!) ?? mention.type }))
}

/** Palmer after Carson Palmer is a person and no body, unless one is called so: Bloomberg. */
function withSurnames({ word }: View, mentions: readonly Mention[]): readonly Mention[] {
  const surnames = new Set<string>()
  for (const { first, last, type } of mentions) {
    if (type === 'person' && last - first > 1) surnames.add(word(last - 1).text)
  }
  return mentions.map((mention) => {
    const { first, last, type } = mention
    const { text, bits } = word(first)
    const isSurname = type === 'organization' && last - first === 1 && surnames.has(text)
    return isSurname && (bits & listed.organisation) === 0 ? { ...mention, type: 'person' } : mention
  })
}

const kinds: readonly EntityType[] = ['person', 'organization', 'location']

interface Name {
  readonly forms: Int32Array
  readonly type: EntityType
}

/** Names to look for: by the form of their first word, and by those of the first two. */
class Names {
  private readonly known = new Set<string>()
  private readonly singles = new Map<number, Name>()
  private readonly byText = new Map<string, Name>()
  private readonly several = new Map<number, Map<number, Name[]>>()

  /** Adds tokens [first, last) as a name; of names that look alike the first one counts. */
  add({ tokens, word }: View, first: number, last: number, type: EntityType): void {
    const { text } = word(first)
    const single = last - first === 1
    // Single words must be long enough to be no other word.
    if (single && text.length < 3) return
    const whole = single ? text : textOf(tokens, first, last)
    if (this.known.has(whole) || !/^\p{Lu}/u.test(text)) return
    this.known.add(whole)
    const forms = tokens.form.subarray(first, last)
    if (single) this.byText.set(text, { forms, type })
    if (single) this.singles.set(forms[0]!, { forms, type })
    else this.put({ forms, type })
  }

  private put(name: Name): void {
    const [first, second] = name.forms
    const byNext = this.several.get(first!) ?? new Map<number, Name[]>()
    const there = byNext.get(second!) ?? []
    const at = there.findIndex(({ forms }) => forms.length < name.forms.length)
    there.splice(at < 0 ? there.length : at, 0, name)
    this.several.set(first!, byNext.set(second!, there))
  }

  /** The longest name that stands at a token and takes no token that is taken. */
  at({ tokens: { form }, word, wording }: View, at: number, taken: Int32Array): Name | undefined {
    const several = this.several.get(form[at]!)?.get(form[at + 1]!)
    const found = several?.find(({ forms }) => forms.every((one, i) => form[at + i] === one && !taken[at + i]))
    return found ?? this.singles.get(form[at]!) ?? this.genitiveOf(word(at).text, wording.genitive)
  }

  // Merkels after Merkel
  private genitiveOf(text: string, genitive: string | undefined): Name | undefined {
    return genitive && text.endsWith(genitive) ? this.byText.get(text.slice(0, -genitive.length)) : undefined
  }
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
    // la Commission after Commission européenne, Monde of Le Monde
    if (wording.bodies.has(word(first).key)) names.add(view, first, first + 1, type)
    if (wording.articles.has(word(first).key)) names.add(view, first + 1, last, type)
  }
}

function isFirstName(key: string): boolean {
  if (key.length <= 3) return false
  const flags = gazetteer().flags(key)
  return (flags & listed.firstName) !== 0 && (flags & (listed.place | listed.organisation)) === 0
}

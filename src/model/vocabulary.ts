import { type Gazetteer, listed } from '../lexicon/gazetteer.ts'
import type { Forms } from '../text/forms.ts'
import { checkText, hashText } from '../text/hash.ts'
import { fold } from '../text/words.ts'
import { type Clues, clue } from './clues.ts'
import { hashShape } from './shape.ts'

/** What the model knows of one form of a word, wherever it stands. */
export interface Word {
  /** Its number among the forms. */
  readonly form: number
  readonly text: string
  /** Folded: what the lists know it by. */
  readonly key: string
  /** The two hashes of the key. */
  readonly keyHash: number
  readonly keyCheck: number
  readonly shape: number
  /** Bits of the lists and of the language's clue words. */
  readonly bits: number
  /** Words that differ only in case and accents share a family. */
  readonly family: number
  readonly capital: boolean
  /** Whether its first letter is a capital, which `N'Djamena` has and `al-Assad` has not. */
  readonly upper: boolean
}

/** Where the clue bits begin above the list bits. */
const clueShift = 10
/** A clue's bit among a word's. */
export const clueBit = (bit: number) => bit << clueShift

/** The numbers of a word that features are made of: how many there are of each form, and which stands where. */
export const fact = { size: 4, keyHash: 0, keyCheck: 1, shape: 2, bits: 3 } as const

/** The lists whose names of one word count. */
export const namedAlone = listed.place | listed.country | listed.organisation | listed.acronym | listed.own

/** What a word is looked at for in every text; bits. Most words of a text have none of them. */
export const trait = {
  capital: 1,
  /** Opens a longer listed name. */
  opens: 2,
  /** Listed as a name of one word, and has a capital. */
  alone: 4,
} as const

/** Describes the forms of a language's texts, each when it is first met. */
export class Vocabulary {
  readonly forms: Forms
  /** Like no word of a text: what stands before and after it. */
  readonly edge: Word
  /** The facts of each form, one after the other: a quarter of a cache line, where a word takes three. */
  facts = new Int32Array(fact.size << 12)
  /** The bits of `trait` of each form. */
  traits = new Uint8Array(1 << 12)
  /** The family of each form. */
  familyOf = new Int32Array(1 << 12)
  private readonly words: Word[] = []
  private readonly families = new Map<string, number>()
  private habits = new Uint8Array(1 << 12)
  private lastForms: Int32Array = new Int32Array(0)
  private readonly gazetteer: Gazetteer
  private readonly clues: Clues

  constructor(forms: Forms, gazetteer: Gazetteer, clues: Clues) {
    this.forms = forms
    this.gazetteer = gazetteer
    this.clues = clues
    const edge = forms.numberOf('\u0002', 0, 1)
    this.learn(edge + 1)
    this.edge = this.word(edge)
  }

  /** Readies the forms below a number for `word` and `facts`. */
  learn(count: number): void {
    while (this.words.length < count) this.words.push(this.noted(this.describe(this.words.length)))
  }

  /** The word of a form that is learnt. */
  word(form: number): Word {
    return this.words[form]!
  }

  /** One zero for each family of the forms; the last text's are wiped, since there are far more families than one text has. */
  blankHabits(forms: Int32Array): Uint8Array {
    const { familyOf, lastForms } = this
    if (this.habits.length <= this.families.size) this.habits = new Uint8Array(this.families.size * 2)
    for (let at = 0; at < lastForms.length; at++) this.habits[familyOf[lastForms[at]!]!] = 0
    this.lastForms = forms
    return this.habits
  }

  private noted(word: Word): Word {
    const { form, keyHash, keyCheck, shape, bits, family, capital } = word
    if (form === this.traits.length) this.grow()
    this.facts.set([keyHash, keyCheck, shape, bits], form * fact.size)
    this.familyOf[form] = family
    this.traits[form] =
      (capital ? trait.capital : 0) |
      (bits & listed.opens ? trait.opens : 0) |
      (capital && bits & namedAlone ? trait.alone : 0)
    return word
  }

  private grow(): void {
    const { facts, traits, familyOf } = this
    this.facts = new Int32Array(facts.length * 2)
    this.facts.set(facts)
    this.traits = new Uint8Array(traits.length * 2)
    this.traits.set(traits)
    this.familyOf = new Int32Array(familyOf.length * 2)
    this.familyOf.set(familyOf)
  }

  // Kanadas, Merkels: the German genitive of a listed name.
  private listBits(key: string): number {
    const flags = this.gazetteer.flags(key)
    if (flags || key.length < 5 || !key.endsWith('s')) return flags
    return this.gazetteer.flags(key.slice(0, -1)) & ~listed.opens
  }

  // al-Assad: a particle may be written together with the name.
  private isParticled(text: string): boolean {
    const particle = /^(?<particle>\p{Ll}{1,4})-\p{Lu}/u.exec(text)?.groups?.particle
    return particle !== undefined && (this.clues.bitsOf(fold(particle)) & clue.particle) !== 0
  }

  private describe(form: number): Word {
    const text = this.forms.textOf(form)
    const key = fold(text)
    const family = this.families.get(key) ?? this.families.size
    this.families.set(key, family)
    return {
      form,
      text,
      key,
      keyHash: hashText(key),
      keyCheck: checkText(key),
      shape: hashShape(text),
      bits: this.listBits(key) | (this.clues.bitsOf(key) << clueShift),
      family,
      upper: /^\p{Lu}/u.test(text),
      capital: /^.?\p{Lu}/u.test(text) || this.isParticled(text),
    }
  }
}

import { type Gazetteer, listed } from '../lexicon/gazetteer.ts'
import { fold } from '../text/words.ts'
import type { Clues } from './clues.ts'
import { hashText, mix } from './hash.ts'

/** What the model knows of one form of a word, wherever it stands. */
export interface Word {
  /** Its number in the vocabulary. */
  readonly id: number
  readonly text: string
  /** Folded: what the lists know it by. */
  readonly key: string
  readonly hash: number
  readonly keyHash: number
  readonly shape: number
  /** Bits of the lists and of the language's clue words. */
  readonly bits: number
  /** Words that differ only in case and accents share a family. */
  readonly family: number
  readonly capital: boolean
  readonly longest: number
  /** Rows of the weights at distance -2 to +2, before they are cut to the table's size. */
  readonly features: readonly Int32Array[]
  /** The summed weights of its features, once a tagger has needed them. */
  sums: Int32Array | undefined
}

const maxForms = 1 << 18

/** Numbers the forms of words as they are met. */
export class Vocabulary {
  readonly words: Word[] = []
  private readonly families = new Map<string, number>()
  private habits = new Uint8Array(1 << 12)
  private lastWords: readonly Word[] = []
  private slots = new Int32Array(1 << 12).fill(-1)
  private readonly gazetteer: Gazetteer
  private readonly clues: Clues

  constructor(gazetteer: Gazetteer, clues: Clues) {
    this.gazetteer = gazetteer
    this.clues = clues
  }

  /** One zero for each family of the words; the last text's are wiped, since there are far more families than one text has. */
  blankHabits(words: readonly Word[]): Uint8Array {
    if (this.habits.length <= this.families.size) this.habits = new Uint8Array(this.families.size * 2)
    for (const { family } of this.lastWords) this.habits[family] = 0
    this.lastWords = words
    return this.habits
  }

  /** Whether there are so many forms that the next text had better start afresh. */
  get full(): boolean {
    return this.words.length >= maxForms
  }

  /** The number of the form that stands at [start, end) of the text. */
  idOf(text: string, start: number, end: number): number {
    let hash = 0x811c9dc5
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    const mask = this.slots.length - 1
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const id = this.slots[slot]!
      if (id < 0) return this.insert(text.slice(start, end), slot)
      const known = this.words[id]!
      if (known.hash === hash && known.text.length === end - start && text.startsWith(known.text, start)) return id
    }
  }

  private insert(text: string, slot: number): number {
    const id = this.words.length
    this.words.push(this.describe(text, id))
    this.slots[slot] = id
    if (id * 2 > this.slots.length) this.rehash()
    return id
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(-1)
    const mask = this.slots.length - 1
    for (const [id, word] of this.words.entries()) {
      let slot = (word.hash ^ (word.hash >>> 15)) & mask
      while (this.slots[slot]! >= 0) slot = (slot + 1) & mask
      this.slots[slot] = id
    }
  }

  // Kanadas, Merkels: the German genitive of a listed name.
  private listBits(key: string): number {
    const flags = this.gazetteer.flags(key)
    if (flags || key.length < 5 || !key.endsWith('s')) return flags
    return this.gazetteer.flags(key.slice(0, -1)) & ~listed.opens
  }

  private describe(text: string, id: number): Word {
    const key = fold(text)
    const family = this.families.get(key) ?? this.families.size
    this.families.set(key, family)
    const capital = /^\p{Lu}/u.test(text) || /^.\p{Lu}/u.test(text)
    const bits = this.listBits(key) | (this.clues.bitsOf(key) << clueShift)
    const parts = { text, key, bits, shape: hashText(shapeOf(text)) }
    return {
      id,
      ...parts,
      hash: hashText(text),
      keyHash: hashText(key),
      family,
      capital,
      longest: this.gazetteer.longest(key),
      features: distances.map((distance) => featuresAt(distance, parts)),
      sums: undefined,
    }
  }
}

/** Where the clue bits begin above the list bits. */
export const clueShift = 10

const distances = [-2, -1, 0, 1, 2] as const

/** Aa for Paris, A for AFP, a-a for porte-parole, A.A. for U.S., 0A0 for 20H00. */
export function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'A')
    .replace(/[\p{Ll}\p{Lo}\p{Lm}]/gu, 'a')
    .replace(/\d/g, '0')
    .replace(/(.)\1{2,}/gu, '$1$1')
}

type Parts = Pick<Word, 'text' | 'key' | 'bits' | 'shape'>

function featuresAt(distance: number, { text, key, bits, shape }: Parts): Int32Array {
  const rows: number[] = []
  const add = (template: number, value: number) => rows.push(mix((distance + 2) * 32 + template, value))
  const plain = key.replace(/\d/g, '0')
  add(0, hashText(plain))
  add(1, shape)
  for (let bit = 0; bit < 26; bit++) if (bits & (1 << bit)) add(2, bit)
  if (Math.abs(distance) <= 1) {
    add(3, hashText(plain.slice(-3)))
    add(4, hashText(plain.slice(0, 3)))
  }
  if (distance !== 0) return Int32Array.from(rows)
  add(5, hashText(text))
  for (let length = 1; length <= 5 && length < plain.length; length++) {
    add(5 + length, hashText(plain.slice(0, length)))
    add(10 + length, hashText(plain.slice(-length)))
  }
  // -straße, -gericht, -ministerium; Bundes-, Landes-
  for (const length of [6, 8]) {
    if (length < plain.length) add(18 + length, hashText(plain.slice(-length)))
  }
  if (plain.length > 7) add(27, hashText(plain.slice(0, 6)))
  const hyphen = plain.lastIndexOf('-')
  if (hyphen > 0) {
    add(16, hashText(plain.slice(0, plain.indexOf('-'))))
    add(17, hashText(plain.slice(hyphen + 1)))
  }
  add(18, Math.min(text.length, 12))
  return Int32Array.from(rows)
}

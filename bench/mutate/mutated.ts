import type { Random } from '../../tools/seeded.ts'
import { gap, lineAt } from './places.ts'
import type { Sound } from './sound.ts'

/** A fixture with one fault in it, and the lines of which any is the right one. */
export interface Mutated {
  readonly text: string
  readonly lines: readonly number[]
}

/** Puts signs at an offset, in place of as many bytes as `over` says. */
export function put(text: string, at: number, signs: string, over = 0): Mutated {
  return { text: text.slice(0, at) + signs + text.slice(at + over), lines: [lineAt(text, at)] }
}

/** Puts signs before a blank between two words. */
export function inserted(sound: Sound, random: Random, signs: string): Mutated | undefined {
  const at = gap(sound, random)
  return at === undefined ? undefined : put(sound.text, at, signs)
}

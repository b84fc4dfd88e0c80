import type { Complement } from '../../../languages/index.ts'
import { type Usage, usageOf, type VerbForm } from '../words/conjugate.ts'
import { trait } from '../words/lexis.ts'
import type { Sentence } from './sentences.ts'

/** How a word is read as a verb where it stands. */
export interface Reading {
  readonly form: VerbForm
  readonly plural: boolean | undefined
  /** Not there for a verb that reports nothing. */
  readonly usage: Usage | undefined
  /** How many places the words behind it take that belong to it: `valoir` of `fait valoir`. */
  readonly extra: number
}

/** The reading of a word's forms that fits what stands around it. */
export function readingOf(sentence: Sentence, to: number, forms: readonly VerbForm[], reflexive: boolean): Reading {
  const known = kept.get(forms)
  if (known) return reflexive ? known.reflexive : known.plain
  if (!forms.every(standsAlone)) return choose(sentence, to, forms, reflexive)
  const readings = { plain: choose(sentence, to, forms, false), reflexive: choose(sentence, to, forms, true) }
  kept.set(forms, readings)
  return reflexive ? readings.reflexive : readings.plain
}

/** Of a word whose forms need no other words: most do, and the same ones are met again and again. */
const kept = new WeakMap<readonly VerbForm[], { readonly plain: Reading; readonly reflexive: Reading }>()

const standsAlone = ({ usage }: VerbForm) => !usage || (usage.rest.length === 0 && usage.apart === undefined)

/** The number that the forms show, where they agree. */
export function pluralOf(forms: readonly VerbForm[]): boolean | undefined {
  let shown: boolean | undefined
  for (const { plural } of forms) {
    if (plural === undefined) continue
    if (shown !== undefined && plural !== shown) return undefined
    shown = plural
  }
  return shown
}

/** The reading that fits: the words that follow (`fait valoir`), then the reflexive; usages of one lemma are joined. */
function choose(sentence: Sentence, to: number, forms: readonly VerbForm[], reflexive: boolean): Reading {
  const plural = pluralOf(forms)
  if (!forms.some(({ usage }) => usage)) return { form: forms[0]!, plural, usage: undefined, extra: 0 }
  const whole = forms.filter(({ usage }) => !usage || follows(sentence, to, usage.rest) !== undefined)
  const parted = whole.filter(
    ({ usage }) => usage?.apart !== undefined && particleAt(sentence, to, usage.apart) !== undefined,
  )
  const fits = parted.length > 0 ? parted : whole.filter(({ usage }) => usage?.apart === undefined)
  const longest = Math.max(0, ...fits.map(({ usage }) => usage?.rest.length ?? 0))
  const phrased = fits.filter(({ usage }) => (usage?.rest.length ?? 0) === longest)
  const matched = phrased.filter(({ usage }) => usage?.reflexive === reflexive)
  const chosen = matched.length > 0 ? matched : phrased.filter(({ usage }) => !usage?.reflexive)
  const form = chosen.find(({ usage }) => usage) ?? chosen[0] ?? { ...forms[0]!, usage: undefined }
  const usages = chosen.filter(({ lemma, usage }) => usage && lemma === form.lemma).map(({ usage }) => usage!)
  const extra = form.usage ? (follows(sentence, to, form.usage.rest) ?? 0) : 0
  return { form, plural, usage: usages.length > 0 ? joinUsages(usages) : undefined, extra }
}

function joinUsages(usages: readonly Usage[]): Usage {
  if (usages.length === 1) return usages[0]!
  const takes = [...new Set(usages.flatMap((usage) => usage.takes))] as readonly Complement[]
  return usageOf(Math.max(...usages.map((usage) => usage.strength)) as Usage['strength'], takes, usages[0]!)
}

/** Where the particle stands that ends the clause: `teilte die Polizei am Montag mit`, `teilte Anna Berg, die Sprecherin, mit`. */
export function particleAt(sentence: Sentence, from: number, particle: string): number | undefined {
  const { word, run } = sentence
  let last = Math.min(word.length, from + 24)
  let passed = false
  for (let at = from; at < last; at++) {
    if (word[at] === particle && (run[at + 1] || /^([,.;:]|und)?$/.test(word[at + 1] ?? ''))) return at
    if (/^[.;:]$/.test(word[at]!)) return undefined
    if (word[at] !== ',') continue
    const closed = asideEnd(sentence, at)
    if (closed === undefined || passed) return undefined
    passed = true
    at = closed
    last = Math.min(last, closed + BEHIND_ASIDE)
  }
  return undefined
}

/** The comma that closes an aside, which tells who somebody is; what somebody says is none. */
function asideEnd({ word, run, traits }: Sentence, comma: number): number | undefined {
  if ((traits[comma + 1] ?? 0) & (trait.that | trait.subordinator | trait.coordinator)) return undefined
  const end = word.indexOf(',', comma + 1)
  if (end < 0 || end > comma + ASIDE || run.slice(comma, end).some(Boolean)) return undefined
  return end
}

/** How many words an aside has at most, and how many stand between it and the particle. */
const ASIDE = 16
const BEHIND_ASIDE = 6

/** How many places the words of a phrase take after `to`, an adverb between allowed; `undefined` where they are not there. */
function follows(sentence: Sentence, to: number, rest: readonly string[]): number | undefined {
  let at = to
  for (const word of rest) {
    while (at < to + 2 && (sentence.traits[at] ?? 0) & (trait.adverb | trait.time) && sentence.word[at] !== word) at++
    if (sentence.word[at] !== word) return undefined
    at++
  }
  return at - to
}

import { type Lexis, trait } from './lexis.ts'
import { fullShape, type Shape } from './shapes.ts'

/** A noun's traits, those of its singular where the plural has none, or of the noun that it ends with. */
export function nounTraits(lexis: Lexis, word: string): number {
  const { traits, plurals, prefixes } = lexis
  const own = traits.get(word) ?? 0
  if (own & NOUN) return own
  // ex-ministre, co-auteure
  const prefix = prefixes.find((each) => word.startsWith(each))
  if (prefix) return nounTraits(lexis, word.slice(prefix.length))
  const plural = plurals.find((ending) => word.endsWith(ending))
  const single = plural ? (traits.get(word.slice(0, -plural.length)) ?? 0) & NOUN : 0
  if (single) return single
  // artiste-peintre
  const hyphen = word.indexOf('-')
  const first = hyphen > 3 ? (traits.get(word.slice(0, hyphen)) ?? 0) & trait.person : 0
  if (first) return first
  const last = lastPart(lexis, word)
  return last ? traits.get(last)! & NOUN : plural ? 0 : own
}

/** What a compound ends with, in any of its forms: `minister` of `Verkehrsministers`. */
function lastPart({ compounds, plurals }: Lexis, word: string): string | undefined {
  if (word.length < 7) return undefined
  return compounds.find((noun) => {
    const at = word.lastIndexOf(noun)
    if (at < 2) return false
    const rest = word.slice(at + noun.length)
    return rest === '' || plurals.includes(rest)
  })
}

/** Gender and number that a noun shows by itself, by the lists or as the ending of a body's name: `Feuerwehr`. */
export function shapeOf(lexis: Lexis, word: string, noun = nounTraits(lexis, word)): Shape | undefined {
  const shape = nounShape(lexis, word)
  if (shape || !(noun & trait.body) || !lexis.feminineBodies.some((ending) => word.endsWith(ending))) return shape
  return fullShape({ gender: 'feminine' })
}

function nounShape(lexis: Lexis, word: string): Shape | undefined {
  const prefix = lexis.prefixes.find((each) => word.startsWith(each))
  if (prefix) return nounShape(lexis, word.slice(prefix.length))
  return lexis.shapes.get(word) ?? lexis.shapes.get(lastPart(lexis, word) ?? '')
}

const NOUN =
  trait.person | trait.body | trait.document | trait.source | trait.speech | trait.naming | trait.time | trait.honorific

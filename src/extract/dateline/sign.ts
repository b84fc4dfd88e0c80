import { agencies } from '../../lexicon/agencies.ts'
import { choice } from '../../text/words.ts'

const names = new Map(
  agencies.flatMap(({ name, signs = [] }) => [name, ...signs].map((sign) => [sign.toLowerCase(), name] as const)),
)

/** The last letters of each sign: few texts end in them, and few need the pattern that holds all signs. */
const END = /[\p{L}\p{N}]{0,40}$/u
const ends = new Set([...names.keys()].map((sign) => END.exec(sign)![0]))

/** What stands between two agencies that sign together: `ats afp`, `tca/dpa`, `Afp-Ap`. */
const BETWEEN = /\s*[/,|]\s*|\.?\s*-\s*|\s+/u
/** A regional service of the agency before it: `dpa/lby`, `dpa/th`. */
const REGIONAL = /^\p{Ll}{1,5}$/u

/** The agency, or the agencies with a stroke between them, that sign with these words. */
export function agencyOf(signed: string): string | undefined {
  const words = signed.trim().toLowerCase()
  const known = names.get(words) ?? names.get(words.replace(/\.$/, ''))
  if (known) return known
  const parts = signed.trim().split(BETWEEN)
  if (parts.length < 2 || parts.length > 4) return undefined
  const found = parts.map((part) => names.get(part.toLowerCase().replace(/\.$/, '')))
  if (found.every((name) => name !== undefined)) return found.join('/')
  const regional = parts.slice(1).every((part) => REGIONAL.test(part))
  return found[0] && regional && signed.includes('/') ? found[0] : undefined
}

/** An agency's sign in running text, without brackets. */
export interface BareSign {
  readonly agency: string
  readonly start: number
  readonly end: number
}

/** An agency's sign at the end of a text: `TOKYO, Feb. 6, Kyodo`. */
export function signAtEnd(text: string): BareSign | undefined {
  // No sign is longer; the pattern would be tried at each place of the text.
  if (!ends.has(END.exec(text.trimEnd().slice(-80))![0].toLowerCase())) return undefined
  const found = patterns().ending.exec(text)
  return found
    ? { agency: names.get(found.groups!.sign!.toLowerCase())!, start: found.index, end: text.length }
    : undefined
}

/** An agency's sign at this place, closed by a stop or a dash: `TEHERAN, 24. — AFP. —`. */
export function signAtStart(text: string, at: number): BareSign | undefined {
  const found = patterns().opening.exec(text.slice(at, at + 40))
  return found
    ? { agency: names.get(found.groups!.sign!.toLowerCase())!, start: at, end: at + found[0].length }
    : undefined
}

let built: { readonly ending: RegExp; readonly opening: RegExp } | undefined

function patterns() {
  if (built) return built
  // Longest first, so that "Keystone-ATS" is not read as "ATS".
  const sign = `(?<sign>${choice([...names.keys()].filter((sign) => sign.length > 1))})`
  built = {
    ending: new RegExp(`(?<![\\p{L}\\p{N}/(-])${sign}\\s{0,3}$`, 'iu'),
    opening: new RegExp(`^${sign}(?=\\.?\\s{0,2}[-–—]|\\.\\s)`, 'iu'),
  }
  return built
}

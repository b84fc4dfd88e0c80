import type { Figure, Role } from '../grammar/figure.ts'
import { codesOf } from '../words/countries.ts'
import type { Lexis } from '../words/lexis.ts'
import type { Shape } from '../words/shapes.ts'
import { agrees, type Cast } from './cast.ts'

/** How well a role fits a figure's; 0 where it does not. */
export function roleFit(figure: Figure, role: Role, lexis: Lexis): number {
  const { alike } = lexis
  let best = 0
  for (const own of figure.roles) {
    const same = own.noun === role.noun
    const groups = alike.get(role.noun) ?? []
    const near = !same && (alike.get(own.noun) ?? []).some((group) => groups.includes(group))
    if (!same && !near) continue
    if (areForeign(role, own, lexis)) continue
    const shared = sharedWords(role.of, own.of, lexis)
    const apart = role.of.length > 0 && own.of.length > 0 && shared === 0
    best = Math.max(best, (same ? 2 : 1) + shared - (apart ? 1.5 : 0))
  }
  return best
}

/** Words that two complements share, in any form of a country's adjective; `pnf` and `parquet national financier` share one. */
export function sharedWords(some: readonly string[], others: readonly string[], { countries }: Lexis): number {
  const theirs = codesOf(others, countries)
  const codes = codesOf(some, countries)
  const shared = some.filter((word, i) => others.includes(word) || (codes[i] && theirs.includes(codes[i]))).length
  const initials = (words: readonly string[]) => words.map((word) => word[0]).join('')
  return shared > 0 || (!others.includes(initials(some)) && !some.includes(initials(others))) ? shared : 1
}

/** `le ministre russe` and `le ministre allemand`: the roles are of different countries. */
export function areForeign({ of }: Role, { of: own }: Role, { countries }: Lexis): boolean {
  const codes = codesOf(of, countries).filter(Boolean)
  const others = codesOf(own, countries).filter(Boolean)
  return codes.length > 0 && others.length > 0 && !codes.some((code) => others.includes(code))
}

/** Who a role without a name means: the best fit, the more present one among equals. */
export function figureOfRole(cast: Cast, role: Role, shape: Shape, sentence: number, lexis: Lexis): Figure | undefined {
  let best: Figure | undefined
  let most = 0.9
  for (const figure of cast.figures) {
    // A company is `le groupe` and `la maison-mère`: only people keep their gender.
    if (figure.sort === 'person' && !agrees(figure, shape)) continue
    const found = roleFit(figure, role, lexis)
    // Who comes only later is meant where the words of the role are the same.
    const fit = figure.seen < 0 ? (found > 1.5 && role.of.length > 0 ? found - 0.5 : found - 1.5) : found
    if (fit <= 0) continue
    const spoke = figure === cast.lastSpeaker ? 0.3 : 0
    const score = fit + spoke + Math.min(0.9, cast.presence(figure, sentence) / 2)
    if (score > most) {
      most = score
      best = figure
    }
  }
  return best
}

/** `le groupe`, `le quotidien`: the body that was spoken of last, where the noun is one of those that replace a name. */
export function figureOfBody(
  cast: Cast,
  role: Role,
  sentence: number,
  { alike, leanings }: Lexis,
  pointed: boolean,
): Figure | undefined {
  const named = role.of.length === 0 ? beginningWith(cast, role.noun) : undefined
  if (named) return named
  // le parti d'extrême droite
  const leans = leanings.has(role.of.at(-1) ?? '')
  // cette instance consultative: whatever it is
  if ((role.of.length > 1 && !leans) || !(pointed || alike.has(role.noun))) return undefined
  const least = role.of.length > 0 ? 0.5 : 0.25
  const bodies = cast.figures.filter((figure) => figure.sort === 'body' && cast.presence(figure, sentence) > least)
  const speaker = bodies.find((figure) => figure === cast.lastSpeaker)
  return speaker ?? bodies.toSorted((a, b) => cast.presence(b, sentence) - cast.presence(a, sentence))[0]
}

/** `la commission`: the one body spoken of whose name begins with the noun. */
function beginningWith({ figures }: Cast, noun: string): Figure | undefined {
  const found = figures.filter(
    ({ sort, named, seen, name }) =>
      sort === 'body' && named && seen >= 0 && name.length > noun.length && name.toLowerCase().startsWith(`${noun} `),
  )
  return found.length === 1 ? found[0] : undefined
}

/** `ce dernier`: the figure that was mentioned last. */
export function figureOfLatter(cast: Cast, shape: Shape, sentence: number): Figure | undefined {
  const fits = cast.figures.filter(
    (figure) => figure.sort !== 'other' && agrees(figure, shape) && sentence - figure.seen <= 2,
  )
  const people = fits.filter((figure) => figure.sort === 'person')
  return (people.length > 0 ? people : fits).toSorted((a, b) => b.order - a.order)[0]
}

/** How many sentences back somebody is still on the reader's mind. */
export const PRONOUN_REACH = 6
/** Among people, one with a name is meant before one without. */
const namelessDoubt = ({ sort, named }: Figure) => (sort === 'person' && !named ? 0.1 : 0)
/** How much less a pronoun means a body or a thing than a person. */
const DOUBT = { person: 0, body: 0.3, other: 0.5 } as const

/** Whom a pronoun means: the most present figure that agrees. */
export function figureOfPronoun(cast: Cast, shape: Shape, sentence: number, place: number): Figure | undefined {
  let found: Figure | undefined
  let most = 0.15
  for (const figure of cast.figures) {
    if (figure.seen < 0 || sentence - figure.seen > PRONOUN_REACH || !agrees(figure, shape)) continue
    const sort = shape.neuter ? 0 : DOUBT[figure.sort]
    const doubt = (shape.gender && !figure.gender ? 0.15 : 0) + namelessDoubt(figure) + sort
    const score = cast.presence(figure, sentence, place) - doubt
    if (score > most) {
      most = score
      found = figure
    }
  }
  return found
}

/** `Nicola Voss … dit-elle`: where the pronoun fits nobody, who has just spoken and whose gender only the first name told. */
export function guessedSpeaker(
  { lastSpeaker, lastSpoke }: Cast,
  { plural }: Shape,
  sentence: number,
): Figure | undefined {
  const guessed = lastSpeaker?.guessed && lastSpeaker.sort === 'person' && plural === false
  return guessed && sentence - lastSpoke <= PRONOUN_REACH ? lastSpeaker : undefined
}

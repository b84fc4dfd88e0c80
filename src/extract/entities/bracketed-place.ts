import { listed } from '../../lexicon/gazetteer.ts'
import { tokenKind } from '../../text/tokens.ts'
import type { Mention } from './mention.ts'
import type { View } from './refine.ts'

/** Places that the bracket behind them tells: Zorba (sud-est), whatever was found; Zorba (Morbihan), found as a body. */
export function bracketedPlaces(view: View, found: readonly Mention[]): Mention[] {
  const { tokens, capitals, word, wording } = view
  const places: Mention[] = []
  for (const at of capitals) {
    if (tokens.kind[at + 1] !== tokenKind.punctuation || word(at + 1).text !== '(') continue
    const mention = found.findLast(({ first, last }) => first <= at && at < last)
    if (tokens.kind[at] !== tokenKind.word || (mention && mention.last > at + 1)) continue
    const first = wording.compass.has(word(at + 2).key)
      ? placeFrom(view, at, mention)
      : isRegionOf(view, at, mention)
        ? at
        : undefined
    if (first !== undefined) places.push({ first, last: at + 1, type: 'location' })
  }
  return places
}

/** Where the place begins: Zorba, Ciudad Zorba, of Etat de Zorba the last word; université de Zorba and festival de Zorba are none. */
function placeFrom({ word, wording }: View, at: number, mention: Mention | undefined): number | undefined {
  if (!mention) return wording.events.has(word(at - 2).key) ? undefined : at
  const { first } = mention
  if (wording.notNames.has(word(first).key) && wording.joints.has(word(first + 1).key) && first + 2 === at) return at
  if (mention.type === 'organization' && wording.bodies.has(word(first).key)) return undefined
  for (let one = first; one <= at; one++) if (!word(one).upper) return undefined
  return first
}

// Merck (Allemagne) is a company there, and so are the listed ones.
function isRegionOf({ word }: View, at: number, mention: Mention | undefined): boolean {
  const [{ bits, text }, inside] = [word(at), word(at + 2)]
  if (mention?.type !== 'organization' || mention.last - mention.first > 1 || word(at + 3).text !== ')') return false
  const isRegion = (inside.bits & (listed.place | listed.country | listed.organisation)) === listed.place
  return isRegion && !(bits & listed.organisation) && text !== text.toUpperCase()
}

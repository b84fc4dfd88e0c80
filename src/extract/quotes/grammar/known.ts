import { sortFew } from '../../../text/sorted.ts'
import type { Entity } from '../../entities/index.ts'
import { endOf, type Places, startOf } from './places.ts'

/** Names that are known, in text order. */
export type Names = readonly Name[]

interface Name {
  readonly start: number
  readonly end: number
  readonly person: boolean
  /** Index into the entities. */
  readonly entity: number
}

/** A known name that begins at a place of a sentence: the place where it ends, and whose it is. */
export interface Known {
  readonly to: number
  readonly person: boolean
  readonly entity: number
}

/** The names of the entities, by where they stand. */
export function namesOf(entities: readonly Entity[]): Names {
  const names: Name[] = []
  for (let entity = 0; entity < entities.length; entity++) {
    const { type, mentions } = entities[entity]!
    for (const [start, end] of mentions) names.push({ start, end, person: type === 'person', entity })
  }
  return sortFew(names, (a, b) => a.start - b.start)
}

/** The names that begin in a sentence, by place: they are asked for at every place, some of them often. */
export function knownIn(places: Places, names: Names): readonly (Known | undefined)[] {
  const { count, run } = places
  let next = firstBehind(names, startOf(places, 0))
  if (next === names.length || names[next]!.start >= endOf(places, count - 1)) return none
  const known: (Known | undefined)[] = new Array(count)
  for (let at = 0; at < count && next < names.length; at++) {
    const start = startOf(places, at)
    while (next < names.length && names[next]!.start < start) next++
    for (; next < names.length && names[next]!.start === start; next++) {
      if (run[at]) continue
      const { end, person, entity } = names[next]!
      let to = at + 1
      while (to < count && startOf(places, to) < end) to++
      known[at] = { to, person, entity }
    }
  }
  return known
}

const none: readonly undefined[] = []

/** The first name that does not begin before an offset. */
function firstBehind(names: Names, offset: number): number {
  let [low, high] = [0, names.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

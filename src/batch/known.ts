import type { Input } from './input.ts'
import type { BlockEntry, Entry, FileEntry, Head, Mark, PartEntry } from './journal.ts'
import { soundBlocks, stands } from './part.ts'

/** What earlier runs did for one group. */
export interface KnownGroup {
  readonly files: Map<string, FileEntry>
  readonly parts: PartEntry[]
  /** Blocks of the part that was being written when the run ended. */
  readonly blocks: BlockEntry[]
  done: boolean
  /** It comes from a run that came to its end, not from one that was broken off and is going on. */
  readonly isFinished: boolean
}

/** Where a group goes on: at which input, and what stands already. */
export interface Start {
  readonly from: number
  readonly mark: Mark
  readonly files: readonly FileEntry[]
  readonly parts: readonly PartEntry[]
  /** The blocks of the part to go on with. */
  readonly blocks: readonly BlockEntry[]
}

/** What a decision about a group needs besides it. */
export interface Around {
  readonly out: (part: string) => Buffer
  readonly folds: Folds
}

/** For each input, by key: which of its records are left out, by their place among its records. */
export type Folds = ReadonlyMap<string, ReadonlySet<number>>

/** Replays the entries of a run over what is known of earlier ones. */
export function replay(
  known: Map<string, KnownGroup>,
  entries: Iterable<Entry | Head>,
  isFinished: boolean,
): Map<string, KnownGroup> {
  const begun = new Set<string>()
  for (const entry of entries) {
    if ('run' in entry) continue
    let group = known.get(entry.group)
    if (!group || !begun.has(entry.group)) {
      group = { files: new Map(), parts: [], blocks: [], done: false, isFinished }
      known.set(entry.group, group)
      begun.add(entry.group)
    }
    if ('file' in entry) group.files.set(entry.file.file, entry.file)
    else if ('block' in entry) group.blocks.push(entry.block)
    else if ('done' in entry) group.done = true
    else {
      group.parts.push(entry.whole)
      group.blocks.length = 0
    }
  }
  return known
}

/** Whether a group stands as a run would write it now. */
export function isUnchanged(group: KnownGroup, inputs: readonly Input[], { out, folds }: Around): boolean {
  if (!group.done || group.files.size !== inputs.length) return false
  return (
    inputs.every((input) => isSame(group.files.get(input.key), input, folds.get(input.key))) &&
    group.parts.every(({ part, bytes }) => stands(out(part), bytes))
  )
}

/** The furthest point from which a group can go on: up to there its inputs and its output are as they were. */
export function startOf(group: KnownGroup, inputs: readonly Input[], { out, folds }: Around): Start | undefined {
  const sound = soundPrefix(group, inputs, folds)
  const reaches = ({ at }: PartEntry) => {
    const place = sound.get(at.file)
    return place !== undefined && inputs[place]!.size === at.size && inputs[place]!.mtime === at.mtime
  }
  const parts = group.parts.filter(({ full }) => full)
  const begun = group.blocks[0]
  const blocks = begun ? soundBlocks(out(begun.part), group.blocks) : []
  const block = blocks.findLastIndex(reaches)
  const whole = parts.findLastIndex(reaches)
  const at = block >= 0 ? blocks[block]!.at : parts[whole]?.at
  if (!at) return
  const from = sound.get(at.file)!
  const kept = block >= 0 ? parts : parts.slice(0, whole + 1)
  if (!kept.every(({ part, bytes }) => stands(out(part), bytes))) return
  const files = inputs.slice(0, from).map((input) => group.files.get(input.key)!)
  return { from, mark: at, files, parts: kept, blocks: blocks.slice(0, block + 1) }
}

/** The inputs that have nothing before them but inputs which are as they were, in the order in which they were: to their places. */
function soundPrefix(group: KnownGroup, inputs: readonly Input[], folds: Folds): Map<string, number> {
  const keys = [...group.files.keys()]
  const places = new Map<string, number>()
  for (const [place, input] of inputs.entries()) {
    places.set(input.key, place)
    if (keys[place] !== input.key || !isSame(group.files.get(input.key), input, folds.get(input.key))) break
  }
  return places
}

function isSame(entry: FileEntry | undefined, { size, mtime }: Input, folds: ReadonlySet<number> | undefined): boolean {
  if (entry === undefined || entry.error !== null || entry.size !== size || entry.mtime !== mtime) return false
  return entry.folded.length === (folds?.size ?? 0) && entry.folded.every((place) => folds?.has(place))
}

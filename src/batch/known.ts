import type { Input } from './input.ts'
import type { BlockEntry, Entry, FileEntry, Head, Mark, PartEntry } from './journal.ts'
import { soundBlocks, stands } from './part.ts'
import type { Seen } from './seen.ts'

/** What earlier runs did for one group. */
export interface KnownGroup {
  readonly files: Map<string, FileEntry>
  readonly parts: PartEntry[]
  /** Blocks of the part that was being written when the run ended. */
  readonly blocks: BlockEntry[]
  done: boolean
  /** It comes from a run that came to its end, not from one that was broken off and is going on. */
  isFinished: boolean
}

/** What earlier runs did. */
export interface Known {
  readonly groups: Map<string, KnownGroup>
  readonly seen: Seen
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
  readonly seen: Seen
}

/** For each input, by key: which of its records are left out, by their place among its records. */
export type Folds = ReadonlyMap<string, ReadonlySet<number>>

/** Replays the entries of a run over what is known of earlier ones. */
export function replay({ groups, seen }: Known, entries: Iterable<Entry | Head>, isFinished: boolean): void {
  const begun = new Set<string>()
  for (const entry of entries) {
    if ('run' in entry) continue
    if ('seen' in entry) {
      seen.add(entry.seen)
      continue
    }
    let group = groups.get(entry.group)
    if (!group || !begun.has(entry.group)) {
      group = { files: new Map(), parts: [], blocks: [], done: false, isFinished }
      groups.set(entry.group, group)
      begun.add(entry.group)
    }
    if ('file' in entry) group.files.set(entry.file.file, entry.file)
    else if ('block' in entry) group.blocks.push(entry.block)
    else if ('done' in entry) {
      group.done = true
      group.isFinished ||= entry.kept ?? false
    } else {
      group.parts.push(entry.whole)
      group.blocks.length = 0
    }
  }
}

/** Whether a group stands as a run would write it now. */
export function isUnchanged(group: KnownGroup, inputs: readonly Input[], around: Around): boolean {
  if (!group.done || group.files.size !== inputs.length) return false
  return (
    inputs.every((input) => isSame(group.files.get(input.key), input, around)) &&
    group.parts.every(({ part, bytes }) => stands(around.out(part), bytes))
  )
}

/** The furthest point from which a group can go on: up to there its inputs and its output are as they were. */
export function startOf(group: KnownGroup, inputs: readonly Input[], around: Around): Start | undefined {
  const { out, seen } = around
  const sound = soundPrefix(group, inputs, around)
  const reaches = ({ at }: PartEntry) => {
    const input = inputs[sound.get(at.file) ?? -1]
    return input?.size === at.size && input.mtime === at.mtime && seen.count(input) >= (at.stretch?.taken ?? 0)
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
function soundPrefix(group: KnownGroup, inputs: readonly Input[], around: Around): Map<string, number> {
  const keys = [...group.files.keys()]
  const places = new Map<string, number>()
  for (const [place, input] of inputs.entries()) {
    places.set(input.key, place)
    if (keys[place] !== input.key || !isSame(group.files.get(input.key), input, around)) break
  }
  return places
}

function isSame(entry: FileEntry | undefined, input: Input, { folds, seen }: Around): boolean {
  if (entry === undefined || entry.error !== null) return false
  if (entry.size !== input.size || entry.mtime !== input.mtime) return false
  if (seen.count(input) !== entry.read - entry.rejected) return false
  const folded = folds.get(input.key)
  return entry.folded.length === (folded?.size ?? 0) && entry.folded.every((place) => folded?.has(place))
}

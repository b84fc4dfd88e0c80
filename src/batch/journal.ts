import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chunksOf } from './chunks.ts'

/** Where an input's records stand: the part's path, the first line from 0, how many lines. */
export type Place = readonly [part: string, line: number, records: number]

/** How far an input got at a point where the output is on disk. All inputs before it are wholly written. */
export interface Mark {
  readonly file: string
  readonly size: number
  readonly mtime: number
  /** Records of it that were looked at, whether written or folded. */
  readonly taken: number
  readonly folded: readonly number[]
  readonly places: readonly Place[]
  /** In a large file: where the last whole stretch before this point ends, and what was counted up to there. */
  readonly stretch: { readonly byte: number; readonly taken: number; readonly rejected: number } | null
}

/** What became of an input. */
export interface FileEntry {
  /** Its name, one character a byte. */
  readonly file: string
  /** Bytes and milliseconds since 1970, when it was found. */
  readonly size: number
  readonly mtime: number
  /** SHA-256 of the bytes that were read; `null` where it could not be read. */
  readonly hash: string | null
  readonly read: number
  readonly written: number
  readonly rejected: number
  /** Left out because a dispatch with the same bytes, or a later version, stands elsewhere: by their place in the input. */
  readonly folded: readonly number[]
  /** Written although their bytes, or another version, stand earlier in the output. */
  readonly repeated: number
  readonly error: string | null
  readonly places: readonly Place[]
}

/** A part of the output, or the beginning of one: the bytes of its file, their size unpacked, the records they hold. */
export interface PartEntry {
  readonly part: string
  readonly number: number
  readonly size: number
  readonly bytes: number
  readonly records: number
  /** Nothing more would go into it, whatever came. */
  readonly full: boolean
  readonly at: Mark
}

/** A part that is being written, after a block: the block's SHA-256 tells whether a power failure took it. */
export interface BlockEntry extends PartEntry {
  readonly check: string
}

/** Dispatches that were seen in an input: its nth and those after it. */
export interface SeenEntry {
  readonly file: string
  readonly size: number
  readonly mtime: number
  readonly from: number
  /** In Base64. */
  readonly sights: string
  /** They are its last ones. */
  readonly end: boolean
}

/** The journal's first line: what the run was told. */
export interface Head {
  readonly run: string
}

/** Every other line of the journal. */
export type Entry = GroupEntry | { readonly seen: SeenEntry }

type GroupEntry = { readonly group: string } & (
  | { readonly file: FileEntry }
  | { readonly block: BlockEntry }
  | { readonly whole: PartEntry }
  /** `kept`: it stands as a finished run left it. */
  | { readonly done: true; readonly kept?: boolean }
)

/** The journal of the last run that came to its end; those of runs that did not have a number behind it. */
const NAME = '.depeche-journal'

/** Signs of lines that are held back until a line comes that others go by. */
const HELD = 1 << 16

/** A file that lines are only ever appended to: what a run has done. */
export class Journal {
  readonly path: string
  private readonly descriptor: number
  private held = ''

  private constructor(path: string) {
    this.path = path
    this.descriptor = openSync(path, 'wx')
  }

  /** A new journal beside those that unfinished runs left. */
  static open(folder: string, run: string): Journal {
    const last = journalsIn(folder).at(-1)
    const number = last ? Number(last.slice(last.lastIndexOf('-') + 1)) + 1 : 1
    const journal = new Journal(join(folder, `${NAME}-${String(number).padStart(6, '0')}`))
    journal.append({ run })
    return journal
  }

  append(entry: Entry | Head): void {
    this.held += `${JSON.stringify(entry)}\n`
    if ('block' in entry || 'whole' in entry || this.held.length >= HELD) this.write()
  }

  close(): void {
    this.write()
    fsyncSync(this.descriptor)
    closeSync(this.descriptor)
  }

  private write(): void {
    writeFileSync(this.descriptor, this.held)
    this.held = ''
  }
}

/** The journals that unfinished runs left in a folder, the oldest first. */
export function journalsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${NAME}-`))
    .toSorted()
    .map((name) => join(folder, name))
}

/** The journal of the last run that came to its end, where there is one. */
export function finishedJournal(folder: string): string | undefined {
  const path = join(folder, NAME)
  return existsSync(path) ? path : undefined
}

/** Keeps the journal of a run that came to its end; what earlier ones knew is in it. */
export function keepJournal(folder: string, { path }: Journal): void {
  for (const other of journalsIn(folder)) if (other !== path) rmSync(other, { force: true })
  renameSync(path, join(folder, NAME))
}

/** The entries of a journal; a line that was cut off in mid-write, or lost in a power failure, is left out. */
export function* entriesOf(path: string): Generator<Entry | Head> {
  let rest = ''
  const decoder = new TextDecoder()
  for (const chunk of chunksOf(Buffer.from(path)) as Iterable<Uint8Array>) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop()!
    for (const line of lines) yield* parsed(line)
  }
}

function parsed(line: string): (Entry | Head)[] {
  try {
    return [JSON.parse(line) as Entry | Head]
  } catch {
    return []
  }
}

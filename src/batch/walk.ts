import { type Dirent, readdirSync, statSync } from 'node:fs'

/** A file by the bytes of its path: names need not be UTF-8. */
export interface Found {
  readonly path: Buffer
  /** The path as text, for people and records. */
  readonly name: string
}

/** By path; or by folder, where the files of one come before its folders and so stand together. */
export type Order = 'path' | 'folder'

/** Told of what is passed over in a folder, and why. */
export type Skipped = (name: string, why: string) => void

/**
 * The files under a folder, by path in code-point order. Hidden names are passed over; links to files are followed,
 * links to folders are not: one that leads upwards would never end, one that leads sideways would count twice.
 */
export function* walk(folder: Buffer, skipped: Skipped, order: Order = 'path'): Generator<Found> {
  const entries = entriesOf(folder)
  if (order === 'folder') entries.sort((a, b) => Number(a.entry.isDirectory()) - Number(b.entry.isDirectory()))
  for (const { path, entry } of entries) {
    if (entry.isDirectory()) yield* walk(path, skipped, order)
    else if (entry.isFile() || (entry.isSymbolicLink() && leadsToFile(path, skipped))) yield found(path)
    else if (!entry.isSymbolicLink()) skipped(path.toString(), 'neither a file nor a folder')
  }
}

/** A path with its name. */
export function found(path: Buffer): Found {
  return { path, name: path.toString() }
}

// `a-b` stands before `a/b` and that before `a.b` when whole paths are compared, so a folder's name counts with its slash.
function entriesOf(folder: Buffer) {
  return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' as BufferEncoding })
    .map((entry) => ({ entry, name: entry.name as unknown as Buffer }))
    .filter(({ name }) => name[0] !== 0x2e)
    .map(({ entry, name }) => ({ entry, path: joined(folder, name), key: sortKey(entry, name) }))
    .sort((a, b) => Buffer.compare(a.key, b.key))
}

const slash = Buffer.from('/')

const sortKey = (entry: Dirent, name: Buffer) => (entry.isDirectory() ? Buffer.concat([name, slash]) : name)

function joined(folder: Buffer, name: Buffer): Buffer {
  if (folder.toString() === '.') return name
  return Buffer.concat(folder.at(-1) === slash[0] ? [folder, name] : [folder, slash, name])
}

function leadsToFile(path: Buffer, skipped: Skipped): boolean {
  const target = statSync(path, { throwIfNoEntry: false })
  if (!target) skipped(path.toString(), 'a link to nothing')
  else if (target.isDirectory()) skipped(path.toString(), 'a link to a folder; name it to read it')
  else if (!target.isFile()) skipped(path.toString(), 'neither a file nor a folder')
  return target?.isFile() ?? false
}

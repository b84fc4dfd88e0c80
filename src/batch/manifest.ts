import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { version } from '../version.ts'
import type { Balance } from './balance.ts'
import type { Entry, FileEntry, Head, PartEntry } from './journal.ts'

const NAME = 'manifest.json'

/** Head of a manifest: whether the run came to its end, what it was told, and its account. */
export interface ManifestHead {
  readonly complete: boolean
  /** Told the same, two runs write the same. */
  readonly run: string
  readonly balance: Balance
}

interface Group {
  readonly files: FileEntry[]
  readonly parts: PartEntry[]
  done: boolean
}

/** Writes the manifest from the journal's entries, group by group, in the order in which the groups began. */
export function writeManifest(folder: string, head: ManifestHead, entries: Iterable<Entry | Head>): void {
  const begun = join(folder, `${NAME}.tmp`)
  const file = openSync(begun, 'w')
  const { complete, run, balance } = head
  writeSync(file, `{"manifest":1,"depeche":${JSON.stringify(version)},"complete":${complete},"run":"${run}",\n`)
  writeSync(file, `"account":${JSON.stringify(balance)},\n"groups":[`)
  let between = '\n'
  for (const [name, group] of grouped(entries)) {
    writeSync(file, `${between}${groupText(name, group)}`)
    between = ',\n'
  }
  writeSync(file, '\n]}\n')
  fsyncSync(file)
  closeSync(file)
  renameSync(begun, join(folder, NAME))
}

// Several groups may be open at once, and end in any order.
function* grouped(entries: Iterable<Entry | Head>): Generator<readonly [string, Group]> {
  const open = new Map<string, Group>()
  for (const entry of entries) {
    if ('run' in entry || 'seen' in entry) continue
    const group = open.get(entry.group) ?? { files: [], parts: [], done: false }
    open.set(entry.group, group)
    if ('file' in entry) group.files.push(entry.file)
    else if ('whole' in entry) group.parts.push(entry.whole)
    else if ('done' in entry) group.done = true
    for (const [name, first] of open) {
      if (!first.done) break
      yield [name, first]
      open.delete(name)
    }
  }
  yield* open
}

function groupText(name: string, { files, parts, done }: Group): string {
  const lines = (list: readonly unknown[]) => list.map((one) => `\n  ${JSON.stringify(one)}`).join(',')
  const named = files.map(({ file, ...rest }) => ({ ...nameOf(file), ...rest }))
  return `{"group":${JSON.stringify(nameOf(name))},"done":${done},\n "parts":[${lines(parts)}],\n "files":[${lines(named)}]}`
}

/** A name as text; where its bytes are not UTF-8, they stand beside it in Base64. */
function nameOf(key: string): { readonly file: string; readonly bytes?: string } {
  const bytes = Buffer.from(key, 'latin1')
  const file = bytes.toString()
  return Buffer.from(file).equals(bytes) ? { file } : { file, bytes: bytes.toString('base64') }
}

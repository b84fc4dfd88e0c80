import { createHash } from 'node:crypto'
import type { Input } from './input.ts'

/** How records are laid out in files: one sequence of parts a folder, one file an input, one file for all. */
export type Layout =
  | { readonly kind: 'folder' }
  | { readonly kind: 'mirror' }
  | { readonly kind: 'single'; readonly file: string }

/** The inputs whose records go into the same file, or the same sequence of files. */
export function groupOf({ key }: Input, layout: Layout): string {
  if (layout.kind === 'mirror') return key
  return layout.kind === 'single' ? '' : key.slice(0, Math.max(0, key.lastIndexOf('/')))
}

/** The path of a part below OUT, one character a byte; `part` counts from 1. */
export function partPath(group: string, part: number, layout: Layout, ending: string): string {
  if (layout.kind === 'single') return numbered(layout.file, part)
  if (layout.kind === 'mirror') return `${numbered(shortened(group), part)}.ndjson${ending}`
  const folder = group === '' ? '' : `${group}/`
  return `${folder}part-${String(part).padStart(5, '0')}.ndjson${ending}`
}

// all.ndjson.gz, all-2.ndjson.gz: only where parts are bounded is there a second one.
function numbered(path: string, part: number): string {
  if (part === 1) return path
  const dot = path.indexOf('.', path.lastIndexOf('/') + 2)
  return dot < 0 ? `${path}-${part}` : `${path.slice(0, dot)}-${part}${path.slice(dot)}`
}

/** Bytes that a file's name may have once its endings are added: the limit of common file systems is 255. */
const ROOM = 220

/** A path whose last name is no longer than file systems allow; one that was cut ends with a mark of its own. */
export function shortened(path: string): string {
  const slash = path.lastIndexOf('/') + 1
  const name = path.slice(slash)
  if (name.length <= ROOM) return path
  const mark = createHash('sha256').update(name, 'latin1').digest('hex').slice(0, 12)
  return `${path.slice(0, slash)}${name.slice(0, ROOM - 14)}~${mark}`
}

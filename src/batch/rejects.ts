import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reject } from '../options.ts'
import { shortened } from './layout.ts'

/** Keeps the bytes of rejected dispatches in a folder, each beside its diagnostics. */
export class RejectFolder {
  private readonly folder: string

  constructor(folder: string) {
    this.folder = folder
    mkdirSync(folder, { recursive: true })
  }

  /** Writes `<input>-<index>.bin` and `.json`; a run that is repeated writes the same again. */
  keep(key: string, { bytes, ...place }: Reject): void {
    const stem = Buffer.from(join(this.folder, shortened(`${key.replaceAll('/', '~')}-${place.index}`)), 'latin1')
    writeFileSync(Buffer.concat([stem, Buffer.from('.bin')]), bytes)
    writeFileSync(Buffer.concat([stem, Buffer.from('.json')]), `${JSON.stringify(place, null, 2)}\n`)
  }
}

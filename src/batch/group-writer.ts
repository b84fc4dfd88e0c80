import type { Journal, Mark, PartEntry } from './journal.ts'
import type { Start } from './known.ts'
import { checkOf, type Pack, PartFile } from './part.ts'

/** Bytes of records that go to disk at a time; each such block is packed by itself. */
const BLOCK = 1 << 20

/** How a group's records are written. */
export interface WriterOptions {
  readonly path: (part: number) => { readonly name: string; readonly file: Buffer }
  readonly pack: Pack
  /** Records and bytes (unpacked) of a part, at most; a single record may be larger. */
  readonly maxRecords: number
  readonly maxBytes: number
  readonly journal: Journal
}

interface Open {
  readonly file: PartFile
  readonly name: string
  readonly number: number
  records: number
  /** Unpacked. */
  size: number
}

/** Writes the records of a group into its parts, in order; what is on disk is in the journal. */
export class GroupWriter {
  private readonly group: string
  private readonly options: WriterOptions
  private open: Open | undefined
  private next = 1
  private readonly block: Buffer[] = []
  private held = 0
  private chain: Promise<void> = Promise.resolve()

  constructor(group: string, options: WriterOptions, start: Start | undefined) {
    this.group = group
    this.options = options
    for (const whole of start?.parts ?? []) {
      options.journal.append({ group, whole })
      this.next = whole.number + 1
    }
    if (start) this.reopen(start.blocks)
  }

  /** Where the next record will stand. */
  get place(): { readonly part: string; readonly line: number } {
    this.open ??= this.begin()
    return { part: this.open.name, line: this.open.records }
  }

  /** Writes one record; `mark` tells how far the inputs are with it. */
  async record(bytes: Buffer, mark: () => Mark): Promise<void> {
    this.open ??= this.begin()
    this.block.push(bytes)
    this.held += bytes.length
    this.open.records++
    this.open.size += bytes.length
    if (this.isFull(this.open)) await this.close(mark(), true)
    else if (this.held >= BLOCK) await this.flush(mark())
  }

  /** Ends the group: its last part becomes whole. */
  async end(mark: Mark | undefined): Promise<void> {
    if (mark && this.open) await this.close(mark, false)
    await this.chain
    this.options.journal.append({ group: this.group, done: true })
  }

  /** Puts what is held on disk, to go on another time. */
  async leave(mark: Mark | undefined): Promise<void> {
    if (mark && this.open) await this.flush(mark)
    await this.chain
    this.open?.file.leave()
  }

  private reopen(blocks: Start['blocks']): void {
    const last = blocks.at(-1)
    if (!last) return
    const { options, group } = this
    const file = new PartFile(options.path(last.number).file, last.bytes)
    for (const block of blocks) options.journal.append({ group, block })
    this.next = last.number + 1
    if (!this.isFull(last)) {
      this.open = { file, name: last.part, number: last.number, records: last.records, size: last.size }
      return
    }
    // Its last block was the one that filled it, and the run was killed before it was called whole.
    const { check: _, ...part } = last
    options.journal.append({ group, whole: { ...part, full: true } })
    file.settle()
  }

  private isFull({ records, size }: { readonly records: number; readonly size: number }): boolean {
    return records >= this.options.maxRecords || size >= this.options.maxBytes
  }

  private begin(): Open {
    const number = this.next++
    const { name, file } = this.options.path(number)
    return { file: new PartFile(file), name, number, records: 0, size: 0 }
  }

  private async flush(at: Mark): Promise<void> {
    const part = this.open!
    const { records, size } = part
    const block = Buffer.concat(this.block)
    this.block.length = 0
    this.held = 0
    if (block.length === 0) return
    const packed = this.options.pack(block)
    packed.catch(() => undefined)
    const before = this.chain
    this.chain = before.then(async () => {
      const bytes = await packed
      part.file.append(bytes)
      const entry = { part: part.name, number: part.number, bytes: part.file.bytes, size, records, full: false, at }
      this.options.journal.append({ group: this.group, block: { ...entry, check: checkOf(bytes) } })
    })
    // A failed write is told to whoever comes next, not to nobody.
    this.chain.catch(() => undefined)
    // One block may be on its way while the next one fills.
    await before
  }

  private async close(at: Mark, full: boolean): Promise<void> {
    await this.flush(at)
    await this.chain
    const { file, name, number, records, size } = this.open!
    this.open = undefined
    await file.sync()
    const whole: PartEntry = { part: name, number, bytes: file.bytes, size, records, full, at }
    this.options.journal.append({ group: this.group, whole })
    file.finish()
  }
}

import type { Kind } from '../../src/model/labels.ts'
import type { Annotated, Name } from './annotated.ts'

/** Where a file of one token a line has what. */
export interface Columns {
  readonly word: number
  readonly label: number
  /** What its labels stand for; what is not there is no name. */
  readonly kinds: Readonly<Record<string, Kind>>
  /** Opens a document. */
  readonly document?: RegExp
  /** How two tokens that the corpus has parted are written: `de a` is `da`. */
  readonly contracted?: ReadonlyMap<string, string>
}

/** Reads IOB columns; sentences are paragraphs, and documents are what a comment line opens, else one sentence each. */
export function readColumns(
  file: string,
  id: string,
  { word, label, kinds, document, contracted }: Columns,
): Annotated[] {
  const found: Annotated[] = []
  let builder = new Builder(contracted)
  const close = () => {
    builder.closeName()
    if (!builder.empty) found.push({ id: `${id}-${found.length}`, text: builder.text, names: builder.names })
    builder = new Builder(contracted)
  }
  for (const line of file.split('\n')) {
    if (document?.test(line)) close()
    else if (!line.trim()) {
      if (document) builder.endSentence()
      else close()
    } else if (!line.startsWith('#')) {
      const cells = line.split(/\t| {2,}/)
      builder.add(cells[word] ?? '', cells[label] ?? 'O', kinds)
    }
  }
  close()
  return found
}

const glued = /^[.,;:!?)\]}%…»”’]$|^'s$|^n't$|^'(?:re|ve|ll|m|d)$/
const opens = /^[([{«“„]$/

/** Writes tokens back as text, with its blanks where a typist puts them. */
export class Builder {
  text = ''
  readonly names: Name[] = []
  private quoted = false
  private glue = true
  private broken = false
  private open: { start: number; kind: Kind } | undefined
  private last = ''
  private readonly contracted: ReadonlyMap<string, string>

  constructor(contracted: ReadonlyMap<string, string> = new Map()) {
    this.contracted = contracted
  }

  get empty(): boolean {
    return this.text === ''
  }

  add(token: string, label: string, kinds: Readonly<Record<string, Kind>>): void {
    const kind = kinds[label.replace(/^[BI]-/, '')]
    const goes = this.open !== undefined && kind === this.open.kind && !label.startsWith('B-') && !this.broken
    if (this.contracts(token, kind !== undefined && !goes)) return
    if (!goes) this.closeName()
    this.last = token
    const straight = token === '"'
    const before =
      this.text === ''
        ? ''
        : this.broken
          ? '\n'
          : this.glue || glued.test(token) || (straight && this.quoted)
            ? ''
            : ' '
    this.broken = false
    this.text += before
    const start = this.text.length
    this.text += token
    if (straight) this.quoted = !this.quoted
    this.glue = opens.test(token) || (straight && this.quoted)
    if (kind && !goes) this.open = { start, kind }
  }

  // Em + a: Na. A name that begins with the second word keeps it apart.
  private contracts(token: string, begins: boolean): boolean {
    const whole = begins ? undefined : this.contracted.get(`${this.last.toLowerCase()} ${token}`)
    if (whole === undefined) return false
    const capital = this.last[0] !== this.last[0]?.toLowerCase()
    const written = capital ? whole[0]!.toUpperCase() + whole.slice(1) : whole
    this.text = this.text.slice(0, -this.last.length) + written
    this.last = ''
    return true
  }

  endSentence(): void {
    this.closeName()
    this.last = ''
    this.broken = !this.empty
    this.quoted = false
    this.glue = false
  }

  closeName(): void {
    if (this.open) this.names.push({ ...this.open, end: this.text.length })
    this.open = undefined
  }
}

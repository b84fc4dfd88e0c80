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
}

/** Reads IOB columns; sentences are paragraphs, and documents are what a comment line opens, else one sentence each. */
export function readColumns(file: string, id: string, { word, label, kinds, document }: Columns): Annotated[] {
  const found: Annotated[] = []
  let builder = new Builder()
  const close = () => {
    builder.closeName()
    if (!builder.empty) found.push({ id: `${id}-${found.length}`, text: builder.text, names: builder.names })
    builder = new Builder()
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

  get empty(): boolean {
    return this.text === ''
  }

  add(token: string, label: string, kinds: Readonly<Record<string, Kind>>): void {
    const kind = kinds[label.replace(/^[BI]-/, '')]
    const goes = this.open !== undefined && kind === this.open.kind && !label.startsWith('B-') && !this.broken
    if (!goes) this.closeName()
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

  endSentence(): void {
    this.closeName()
    this.broken = !this.empty
    this.quoted = false
    this.glue = false
  }

  closeName(): void {
    if (this.open) this.names.push({ ...this.open, end: this.text.length })
    this.open = undefined
  }
}

import type { Byline, Note } from '../schema.ts'
import { firstWritten, writtenEnd } from '../text/blank.ts'
import { readSignature } from './byline.ts'
import type { Line } from './format.ts'
import { notebookSections } from './heads.ts'
import { isWrittenLine } from './lines.ts'

/** A story's lines without what follows it for the desks. */
export interface Tail {
  readonly lines: readonly Line[]
  readonly notes: readonly Note[]
  readonly bylines: readonly Byline[]
}

// # Notizblock · # dpa NOTEBOOK
const OPENS = /^#\s?(?=\p{L})[^#]{2,40}$/u
// * * * *
const RULE = /^(?:\*\s?){3,5}$/
// ## Kontakte
const SECTION = /^##\s?(?<name>[^#]{2,60})$/

/** Cuts off the notebook, whose sections become notes, and the line of initials that closes the dispatch. */
export function cutTail(lines: readonly Line[]): Tail {
  const last = lines.findLastIndex(isWrittenLine)
  const signature = signatureAt(lines, last)
  const end = signature ? last : last + 1
  const opens = lines.findIndex((line, i) => i < end && opensNotebook(line.text))
  const notes = opens < 0 ? [] : sections(lines.slice(opens, end).map((line) => line.text.trim()))
  return { lines: lines.slice(0, opens < 0 ? end : opens), notes, bylines: signature ? [signature] : [] }
}

function opensNotebook(line: string): boolean {
  const sign = line[firstWritten(line)]
  if (sign !== '#' && sign !== '*') return false
  const text = line.trim()
  return OPENS.test(text) || RULE.test(text)
}

/** The last line signs the dispatch only where it is a paragraph of its own: it would have fitted into the line above. */
function signatureAt(lines: readonly Line[], last: number): Byline | undefined {
  const text = lines[last]?.text ?? ''
  const signature = last > 0 ? readSignature(text.trim()) : undefined
  if (!signature) return undefined
  const above = lines[last - 1]!.text.trim()
  const width = Math.max(60, ...lines.slice(-20).map((line) => writtenEnd(line.text)))
  const apart = /^(?:\s{2}|\()/.test(text) || above.length + 1 + signature.text.length < width
  return above === '' || apart ? signature : undefined
}

function sections(texts: readonly string[]): Note[] {
  const notes: { kind: Note['kind']; lines: string[] }[] = []
  let kind: Note['kind'] = 'nonpublic'
  let open: string[] | undefined
  for (const text of texts) {
    if (RULE.test(text)) {
      kind = 'nonpublic'
      open = undefined
      continue
    }
    const name = SECTION.exec(text)?.groups?.name
    if (name !== undefined) kind = notebookSections[name.trim().toLowerCase()] ?? 'nonpublic'
    if (name !== undefined || !open) {
      open = []
      notes.push({ kind, lines: open })
    }
    // What an editor is told is the note itself; the other headings say what their lines are.
    if (text && !OPENS.test(text) && !(name && kind === 'editor')) open.push(text)
  }
  return notes.filter((note) => note.lines.length > 0).map(({ kind, lines }) => ({ kind, text: joinItems(lines) }))
}

/** One line an entry: an entry that does not open with a dash or a heading's mark goes on in the line before. */
function joinItems(lines: readonly string[]): string {
  return lines.reduce(
    (text, line) =>
      `${text}${/^[-#]/.test(line) || (text.startsWith('## ') && !text.includes('\n')) ? '\n' : ' '}${line}`,
  )
}

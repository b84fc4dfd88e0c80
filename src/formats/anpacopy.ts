import type { Byline, Header, Note } from '../schema.ts'
import { isWritten } from '../text/blank.ts'
import { sliceTraced, type Traced, Tracer } from '../text/traced.ts'
import { readByline } from './byline.ts'
import { type Codes, cleanLine } from './clean.ts'
import type { Block, Envelope, Line } from './format.ts'
import { known } from './known.ts'
import { isWrittenLine, traceLine } from './lines.ts'

type Copied = Pick<Envelope, 'copy' | 'headline' | 'slug' | 'abstract' | 'notes' | 'bylines'> & {
  readonly header: Partial<Header>
}

/** DLE, GS, RS and US are spaces of fixed width. */
const spaces: Codes = { '\x10': ' ', '\x1d': ' ', '\x1e': ' ', '\x1f': ' ' }

// BC-AS--China-Storm, 3rd Ld-Writethru,827 · BC-BBO--Baseball Glance
const KEYWORDS =
  /^(?<slug>[^,]{2,80}?)(?:, ?(?<version>\d{1,2}(?:st|nd|rd|th) Ld[^,]{0,20}|[A-Z][\p{L}-]{2,20}))?(?:,(?<words>\d{1,5}))?$/u
// ^*9006< ^AP-Top-Headlines,0176<
const INDEX = /^\*\d{1,6}<? ?\^?/
const PICTURE = /^\(?(?:AP )?(?:Photo|Graphic|Video)s? /u
const TO_EDITORS = /^\(?(?:Eds?[.:]|EDS?:|EDITORS?['’]? ?S? NOTE|Editors?['’]? ?s? [Nn]ote)/u
// Monday, 11 March 2024
const DATE = /^(?:\p{L}{3,12},? )?\d{1,2}\.? \p{L}{3,12} \d{4}$/u
const SEPARATOR = / {2,}| \^|;/

/** Whether text is marked line by line: `^` for head lines, TAB for paragraphs, BS for rows. */
export function isAnpaCopy(lines: readonly Line[]): boolean {
  let asked = 0
  for (const { text } of lines) {
    if (!isWritten(text)) continue
    if (/^\x02?(?:\^|\t {3}|\x08)/.test(text)) return true
    if (++asked === 3) return false
  }
  return false
}

/** Reads text whose lines say what they are. */
export function readAnpaCopy(lines: readonly Line[]): Copied {
  const from = lines.findIndex(isWrittenLine)
  const stop = lines.findIndex((line, i) => i >= from && !HEAD.test(line.text))
  const end = stop < 0 ? lines.length : stop
  const heads = lines.slice(Math.max(0, from), end).map(headOf)
  const { body, ...head } = readHeads(heads)
  return { copy: { blocks: [...body, ...readBody(lines.slice(end))] }, ...head }
}

const HEAD = /^\x02?\^/

interface Head {
  readonly content: Traced
  readonly text: string
  /** Ended with `<` or `=`. */
  readonly closed: boolean
  readonly centred: boolean
}

function headOf(line: Line): Head {
  const traced = traceLine(cleanLine(line, spaces))
  const whole = traced.text.trimEnd()
  const start = /^\^/.test(whole) ? 1 + (INDEX.exec(whole.slice(1))?.[0].length ?? 0) : 0
  const end = whole.length - (/[<=]$/.test(whole) ? 1 : 0)
  const content = sliceTraced(traced, [start, Math.max(start, whole.slice(0, end).trimEnd().length)])
  return { content, text: content.text, closed: end < whole.length, centred: whole.endsWith('=') }
}

/** The first head line holds the keywords, the second the headline; what the others are, their words tell. */
function readHeads(heads: readonly Head[]): Omit<Copied, 'copy'> & { body: readonly Block[] } {
  const [first, ...rest] = heads
  const second = rest[0] && !DATE.test(rest[0].text) ? rest[0] : undefined
  const others = second ? rest.slice(1) : rest
  const notes: Note[] = []
  const bylines: Byline[] = []
  const body: Block[] = []
  let abstract: string | undefined
  for (const head of others) {
    const byline = readByline(head.text)
    if (PICTURE.test(head.text)) notes.push({ kind: 'photo', text: head.text })
    else if (TO_EDITORS.test(head.text)) notes.push({ kind: 'editor', text: head.text })
    else if (byline) bylines.push(byline)
    else if (head.centred && /\p{Ll}/u.test(head.text) && bylines.at(-1)?.desk === null)
      bylines.push({ ...bylines.pop()!, desk: head.text })
    else if (head.closed && !head.centred && abstract === undefined) abstract = head.text
    else body.push({ kind: head.centred ? 'heading' : 'body', content: head.content })
  }
  return {
    notes,
    bylines,
    body,
    ...keywordsOf(first?.text),
    ...known({ headline: second?.text, abstract: abstract || undefined }),
  }
}

function keywordsOf(text = ''): { slug?: string; header: Partial<Header> } {
  const { slug = text, version, words } = KEYWORDS.exec(text)?.groups ?? {}
  const header = known({ version, wordCount: words === undefined ? undefined : Number(words) })
  return { header, ...(slug && { slug: slug.trim() }) }
}

/** TAB opens a paragraph, BS marks a row, `^` a line of its own; an unmarked line goes on in the paragraph above. */
function readBody(lines: readonly Line[]): Block[] {
  const blocks: { kind: Block['kind']; tracer: Tracer; rows: boolean }[] = []
  let open: Tracer | undefined
  for (const line of lines) {
    const mark = markOf(line.text)
    const { content, centred } = headOf(line)
    const words = trimTraced(content)
    const above = blocks.at(-1)
    if (words.text === '') open = undefined
    else if (mark === '\x08' && above?.rows && open) appendTo(above.tracer, rowOf(words), '\n')
    else if (mark === '' && open) appendTo(open, words, ' ')
    else {
      const tracer = new Tracer()
      appendTo(tracer, mark === '\x08' ? rowOf(words) : words, '')
      blocks.push({ kind: centred && !/^_/.test(words.text) ? 'heading' : 'body', tracer, rows: mark === '\x08' })
      open = mark === '^' ? undefined : tracer
    }
  }
  return blocks.map(({ kind, tracer, rows }) => {
    const content = tracer.done()
    return { kind: rows && content.text.includes('\t') ? 'table' : kind, content }
  })
}

/** TAB, BS or `^`, behind an STX; else nothing. */
function markOf(line: string): string {
  const first = line.startsWith('\x02') ? line.charAt(1) : line.charAt(0)
  return first === '\t' || first === '\x08' || first === '^' ? first : ''
}

function appendTo(tracer: Tracer, words: Traced, between: string): void {
  const from = words.origin.from[0] ?? 0
  if (tracer.length > 0) tracer.stand(between, from, from)
  tracer.append(words)
}

function trimTraced(traced: Traced): Traced {
  const start = traced.text.length - traced.text.trimStart().length
  return sliceTraced(traced, [start, Math.max(start, traced.text.trimEnd().length)])
}

// ^Boat   ^Crew · Baltimore;23;13;.639
function rowOf(row: Traced): Traced {
  const tracer = new Tracer()
  let at = row.text.startsWith('^') ? 1 : 0
  for (const [index, cell] of row.text.slice(at).split(SEPARATOR).entries()) {
    const start = row.text.indexOf(cell, at)
    const mark = cell.startsWith('^') ? 1 : 0
    const from = row.origin.from[0] ?? 0
    if (index > 0) tracer.stand('\t', from, from)
    tracer.append(sliceTraced(row, [start + mark, start + cell.length]))
    at = start + cell.length
  }
  return tracer.done()
}

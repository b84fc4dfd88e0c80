import type { Envelope, Line } from '../format.ts'
import { linesOf } from '../lines.ts'
import { dayIn, envelopeOf } from './field.ts'
import type { Kind } from './kind.ts'

// 3 of 120 DOCUMENTS
const OPENS = /^\s{0,80}\d{1,6} (?:of|de|von|sur) \d{1,6} (?:DOCUMENTS?|DOKUMENTEN?|DOCUMENTOS)\s{0,9}$/
const FIELD = /^(?<name>[A-Z][A-Z-]{3,24}): {0,9}(?<value>[^\n]{0,2000})$/
const COPYRIGHT = /^\s{0,80}(?:©|Copyright)\s/i

/** Plain text of LexisNexis: fields in capitals, the story behind `BODY:` or behind the last of them. */
export const nexis: Kind = {
  opens: '0123456789',
  detect: (head) => OPENS.test(head.replace(/^[\ufeff\s]{0,400}/, '').split(/\r?\n/, 1)[0]!),
  read: (text) => documentsOf(linesOf(text)).map(read),
}

function documentsOf(lines: readonly Line[]): Line[][] {
  const documents: Line[][] = []
  for (const line of lines) {
    if (OPENS.test(line.text)) documents.push([])
    documents.at(-1)?.push(line)
  }
  return documents
}

function read([opening, ...lines]: readonly Line[]): Envelope {
  const fields = new Map<string, string>()
  let above = -1
  let end = lines.length
  for (const [i, line] of lines.entries()) {
    const { name, value } = FIELD.exec(line.text)?.groups ?? {}
    if (name === undefined || value === undefined) continue
    const first = !fields.has(name)
    if (first) fields.set(name, value.trim())
    if (above >= 0 && BEHIND.has(name)) end = Math.min(end, i)
    else if (first && end === lines.length) above = i
  }
  const head = lines.slice(0, Math.max(0, above)).filter((line) => line.text.trim() && !FIELD.test(line.text))
  const copyright = head.find((line) => COPYRIGHT.test(line.text))?.text.trim()
  const [provider, ...rest] = head.filter((line) => !COPYRIGHT.test(line.text)).map((line) => line.text.trim())
  const date = rest.find((text) => dayIn(text) !== undefined)
  const last = lines.findLast((line) => line.text.trim()) ?? opening!
  const envelope = envelopeOf(
    {
      provider,
      copyright,
      date: date ?? fields.get('LOAD-DATE'),
      headline: fields.get('HEADLINE') ?? rest.find((text) => text !== date),
      byline: fields.get('BYLINE'),
      dateline: fields.get('DATELINE'),
      words: fields.get('LENGTH'),
      language: fields.get('LANGUAGE')?.split(/[;,]/, 1)[0],
      category: fields.get('SECTION'),
      attributes: { loadDate: fields.get('LOAD-DATE'), publicationType: fields.get('PUBLICATION-TYPE') },
    },
    [opening!.at, last.at + last.text.length],
  )
  return { ...envelope, copy: { lines: lines.slice(above + 1, end) } }
}

/** Fields that stand below the story. */
const BEHIND: ReadonlySet<string> = new Set([
  'LOAD-DATE',
  'LANGUAGE',
  'PUBLICATION-TYPE',
  'GRAPHIC',
  'SUBJECT',
  'JOURNAL-CODE',
])

import type { Envelope, Line } from '../format.ts'
import { linesOf } from '../lines.ts'
import { factivaFields } from './factiva.ts'
import { envelopeOf } from './field.ts'
import type { Kind } from './kind.ts'

const CODES = 'SE|HD|BY|CR|WC|PD|ET|SN|SC|NGC|GC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN'
// HD   Nine sailors saved · LP
const FIELD = new RegExp(`^(?<code>${CODES})(?:\\s{2,}(?<value>\\S[^\\n]{0,4000})|\\s{0,9})$`)
const DOCUMENT = /^(?:Document|Dokument|Documento) [A-Z0-9]{10,40}$/

/** Factiva's plain text with its field codes in the margin. */
export const factivaText: Kind = {
  opens: 'SH',
  detect: (head) =>
    /^\ufeff?\s{0,99}(?:SE|HD)(?:\s{2}|\s*?\n)/.test(head) && /^(?:WC|PD|SN)(?:[ \t]{2}|[ \t]{0,9}\r?$)/m.test(head),
  read: (text) => articlesOf(linesOf(text)).map(read),
}

/** An article ends with the line of its accession number, or where the fields begin anew. */
function articlesOf(lines: readonly Line[]): Line[][] {
  const articles: Line[][] = [[]]
  let seen = false
  for (const line of lines) {
    const code = FIELD.exec(line.text)?.groups?.code
    if (seen && (code === 'HD' || code === 'SE')) {
      articles.push([])
      seen = false
    }
    if (code === 'AN') seen = true
    articles.at(-1)!.push(line)
  }
  return articles.filter((article) => article.some((line) => FIELD.test(line.text)))
}

function read(lines: readonly Line[]): Envelope {
  const fields = new Map<string, Line[]>()
  let open: Line[] = []
  for (const line of lines) {
    const { code, value } = FIELD.exec(line.text)?.groups ?? {}
    if (code !== undefined) {
      open = fields.get(code) ?? []
      fields.set(code, open)
      if (value !== undefined) open.push({ text: value, at: line.at + line.text.indexOf(value, code.length) })
    } else open.push(line)
  }
  const field = (code: string) =>
    fields
      .get(code)
      ?.map((line) => line.text.trim())
      .filter(Boolean)
      .join(' ')
  const first = lines.find((line) => line.text.trim())!
  const last = lines.findLast((line) => line.text.trim())!
  const named = factivaFields(field)
  const documentId = named.documentId ?? lines.find((line) => DOCUMENT.test(line.text))?.text
  const copy = { lines: [...(fields.get('LP') ?? []), ...(fields.get('TD') ?? [])] }
  return { ...envelopeOf({ ...named, documentId }, [first.at, last.at + last.text.length]), copy }
}

import type { NewsRecord } from '../schema.ts'
import { visible } from '../text/visible.ts'
import { fields } from '../validate/fields.ts'
import { annotated } from './annotated.ts'
import type { Paint } from './paint.ts'

/** One dispatch for reading: head, text, who said what, who and what is named, what was odd, where it is from. */
export function dispatchScreen(record: NewsRecord, paint: Paint, width: number): string {
  const parts = [
    head(record, paint),
    annotated(record, paint, width),
    quotes(record, paint, width),
    names(record, paint),
    findings(record, paint),
    paint('dim', origin(record)),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

const list = (parts: readonly (string | null | undefined | false)[]) =>
  parts.flatMap((part) => (part ? [visible(part)] : [])).join(' · ')

function head(record: NewsRecord, paint: Paint): string {
  const { header, dateline, language, status, embargo } = record
  const sent = list([
    header.documentId ?? header.messageNumber,
    header.version && `version ${header.version}`,
    header.level && header.level !== 'normal' && header.level.toUpperCase(),
    status !== 'usable' && status,
    header.priority && `priority ${header.priority}`,
    header.category,
    fields.time(record),
    language,
  ])
  const place = list([
    dateline?.places.map(({ name, country }) => (country ? `${name} (${country})` : name)).join(', '),
    dateline?.date,
    dateline?.agency,
    ...record.bylines.map(({ text }) => text),
  ])
  const title = record.headline === null ? '' : paint('bold', visible(record.headline))
  const embargoed = embargo ? paint('red', `embargo: ${visible(embargo.until ?? embargo.text)}`) : ''
  return [paint('dim', sent), embargoed, title, place]
    .filter((line) => line !== '' && line !== paint('dim', ''))
    .join('\n')
}

function quotes({ quotes }: NewsRecord, paint: Paint, width: number): string {
  if (quotes.length === 0) return ''
  const speakers = quotes.map(({ speaker }) => visible(speaker?.name ?? speaker?.text ?? '(nobody named)'))
  const wide = Math.min(30, Math.max(...speakers.map((name) => name.length)))
  return quotes
    .map(({ kind, text }, at) => {
      const before = `${String(at + 1).padStart(2)} ${speakers[at]!.padEnd(wide)}  ${kind.padEnd(8)}  `
      const room = Math.max(20, width - before.length)
      const short = visible(text.replace(/\s+/g, ' '))
      const said = short.length > room ? `${short.slice(0, room - 1)}…` : short
      return `${before.slice(0, 3)}${paint('yellow', before.slice(3, 3 + wide))}${before.slice(3 + wide)}${paint('cyan', said)}`
    })
    .join('\n')
}

const kinds = { person: 'people', organization: 'organisations', location: 'places' } as const

function names({ entities, dates }: NewsRecord, paint: Paint): string {
  const lines = Object.entries(kinds).map(([type, title]): [string, string] => {
    const found = entities.filter((entity) => entity.type === type)
    return [title, list(found.map(({ name, country }) => (country ? `${name} (${country})` : name)))]
  })
  return [...lines, ['dates', list(dates.map(({ text, value }) => `${text} = ${value}`))] as const]
    .filter(([, found]) => found !== '')
    .map(([title, found]) => `${paint('dim', title.padEnd(14))}${found}`)
    .join('\n')
}

function findings({ diagnostics }: NewsRecord, paint: Paint): string {
  return diagnostics
    .map(({ line, column, severity, message, code }) =>
      visible(`! ${line}:${column}  ${severity}: ${message} [${code}]`),
    )
    .map((line) => paint('yellow', line))
    .join('\n')
}

function origin({ source, id }: NewsRecord): string {
  const place = source.path === null ? null : `${source.path}:${source.line}`
  return list([source.format, source.encoding, place, id])
}

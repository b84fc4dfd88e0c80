import type { Report } from '../../diagnostics.ts'
import type { Header } from '../../schema.ts'
import type { Envelope, WrittenTime } from '../format.ts'
import { known } from '../known.ts'
import { readTimes } from '../times.ts'
import { readTrailer } from '../trailer.ts'
import { localTime } from '../wiretime.ts'
import { lineOf, type Piece, pieceOf, piecesOf } from './element.ts'

// AFP_FRE_20250309.0412 · APW19980601.0003 · AP880212-0001
const GIGAWORD = /^(?<source>[A-Z]{2,6})_(?<language>[A-Z]{3})_(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)\.\d{1,5}$/
const TREC = /^(?<source>[A-Z]{2,6})(?<year>\d{4}|\d\d)(?<month>\d\d)(?<day>\d\d)[.-]\d{1,5}$/
// 26-FEB-1987 15:01:01.79
const DAY_FIRST =
  /^(?<day>\d{1,2})-(?<month>[A-Za-z]{3})-(?<year>\d{4})(?: (?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d{1,3})?)?)?/
// 1998-06-01 · 19980601
const DAY = /^(?<year>\d{4})-?(?<month>\d\d)-?(?<day>\d\d)$/

/** ISO 639-3 and the bibliographic codes beside them that corpora use. */
const languages: Readonly<Record<string, string>> = {
  FRE: 'fr',
  FRA: 'fr',
  ENG: 'en',
  SPA: 'es',
  POR: 'pt',
  GER: 'de',
  DEU: 'de',
  ITA: 'it',
  ARB: 'ar',
  ARA: 'ar',
  DUT: 'nl',
  NLD: 'nl',
  CMN: 'zh',
  CHI: 'zh',
}

/** What a document's identifier, type and times say. */
export function identityOf(text: string, piece: Piece, report: Report): Omit<Envelope, 'span' | 'copy'> {
  const line = (...names: string[]) => lineOf(text, pieceOf(text, piece.inside, ...names))
  const id = piece.attributes.id ?? line('DOCNO', 'DOCID') ?? piece.attributes.newid
  const parts = GIGAWORD.exec(id ?? '')?.groups ?? TREC.exec(id ?? '')?.groups
  const itemType = piece.attributes.type ?? line('DOCTYPE', 'DOC_TYPE')
  const { instants, times, day } = timesOf(text, piece, report)
  const date = day ?? (parts && dayOf(parts))
  const header: Partial<Header> = {
    ...known({ documentId: id, provider: parts?.source, itemType, ...instants }),
    keywords: [line('KEYWORD', 'KEYWORDS')].filter((keyword) => keyword !== undefined),
    subjects: topicsOf(text, piece),
    attributes: date === undefined ? [] : [{ name: 'date', value: date }],
  }
  return known({
    header,
    language: languages[parts?.language ?? ''],
    status: itemType === 'advis' ? ('advisory' as const) : undefined,
    day: date,
    times: times.length > 0 ? times : undefined,
  })
}

function dayOf({ year, month, day }: Record<string, string>): string | undefined {
  return localTime({ year: year!, month: month!, day: day! })?.slice(0, 10)
}

/** The time of the document: of its own element, or of the line that closed it on the wire. */
function timesOf(text: string, piece: Piece, report: Report) {
  const closing = pieceOf(text, piece.inside, 'TRAILER', 'FILEID')
  const trailer = readTrailer({ text: lineOf(text, closing) ?? '', at: closing?.inside[0] ?? 0 })
  const sent: WrittenTime[] = trailer?.time ? [trailer.time] : []
  const element = pieceOf(text, piece.inside, 'DATE_TIME', 'DATETIME', 'DATE')
  const value = lineOf(text, element)
  if (!element || value === undefined) return { instants: {}, times: sent, day: undefined }
  const named = DAY_FIRST.exec(value)?.groups ?? DAY.exec(value)?.groups
  if (!named) {
    const { instants, times } = readTimes([{ field: 'createdAt', value, span: element.inside }], report)
    return { instants, times: [...times, ...sent], day: undefined }
  }
  const local = localTime({ ...(named as Record<'year' | 'month' | 'day', string>), ...clockOf(named) })
  const time: WrittenTime[] = local && named.hour ? [{ field: 'createdAt', local, span: element.inside }] : []
  return { instants: {}, times: [...time, ...sent], day: local?.slice(0, 10) }
}

const clockOf = ({ hour, minute, second }: Record<string, string>) => ({ hour, minute, second })

/** <TOPICS><D>grain</D><D>wheat</D></TOPICS> */
function topicsOf(text: string, piece: Piece): Header['subjects'] {
  const topics = pieceOf(text, piece.inside, 'TOPICS')
  if (!topics) return []
  return piecesOf(text, topics.inside, 'D').flatMap((topic) => {
    const code = lineOf(text, topic)
    return code === undefined ? [] : [{ scheme: null, code, name: null }]
  })
}

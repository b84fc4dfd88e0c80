import type { Report } from '../../diagnostics.ts'
import type { Span } from '../../text/span.ts'
import { credit } from '../credit.ts'
import type { Block, Copy, Envelope, Format } from '../format.ts'
import { known } from '../known.ts'
import { linesOfTraced } from '../lines.ts'
import { Flow } from '../markup/flow.ts'
import { lineOf, type Piece, pieceOf, piecesOf, resolved } from './element.ts'
import { identityOf } from './identity.ts'

const OPENS = /^[\s\ufeff]{0,200}<(?:DOC|REUTERS)(?=[\s>])/i

/** SGML of news corpora: Gigaword and its cousins of TREC, ACE and Reuters. */
export const sgml: Format = {
  name: 'sgml',
  opens: '<',
  detect: (text) => OPENS.test(text.slice(0, 400)),
  read(text, report) {
    const whole: Span = [0, text.length]
    const documents = [...piecesOf(text, whole, 'DOC'), ...piecesOf(text, whole, 'REUTERS')]
    return documents.map((piece) => read(text, piece, report))
  },
}

function read(text: string, piece: Piece, report: Report): Envelope {
  const within = piece.inside
  const line = (...names: string[]) => lineOf(text, pieceOf(text, within, ...names))
  const byline = line('BYLINE', 'AUTHOR', 'BY')
  const note = line('NOTE')
  return known({
    span: [text.lastIndexOf('<', within[0] - 1), piece.end] as const,
    copy: copyOf(text, within),
    ...identityOf(text, piece, report),
    headline: line('HEADLINE', 'HEAD', 'HL', 'TITLE'),
    slug: line('SLUG'),
    dateline: line('DATELINE', 'DL'),
    bylines: byline === undefined ? undefined : [credit(byline)],
    notes: note === undefined ? undefined : [{ kind: 'editor' as const, text: note }],
  })
}

/** Paragraphs where the corpus marks them, else the lines of the wire. */
function copyOf(text: string, within: Span): Copy {
  const holder = pieceOf(text, within, 'TEXT')?.inside ?? within
  const body = pieceOf(text, holder, 'BODY')?.inside ?? holder
  const paragraphs = piecesOf(text, body, 'P')
  if (paragraphs.length === 0) return { lines: linesOfTraced(resolved(text, body)) }
  return { blocks: paragraphs.map(({ inside }) => paragraph(text, inside)).filter(({ content }) => content.text) }
}

function paragraph(text: string, span: Span): Block {
  const flow = new Flow()
  const base = resolved(text, span)
  flow.add({ base, from: 0, to: base.text.length, verbatim: true })
  return { kind: 'body', content: flow.take() }
}

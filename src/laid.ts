import type { Report } from './diagnostics.ts'
import { findOpening, type Lead, type Opening, opensNews } from './extract/dateline/index.ts'
import type { Envelope } from './formats/index.ts'
import { identify, type Language, languageFor, sample } from './languages/index.ts'
import {
  asBody,
  type Body,
  compose,
  type Draft,
  type Head,
  type Known,
  rewrap,
  type Sorted,
  sortOut,
  unwrap,
  withoutHeadline,
} from './layout/index.ts'
import type { Options } from './options.ts'

/** An envelope, and where to tell what is wrong in it. */
export interface Dispatch {
  readonly envelope: Envelope
  readonly report: Report
}

/** What stands where in the dispatches, and in which languages. */
export interface Laid {
  readonly codes: readonly (string | undefined)[]
  readonly languages: readonly Language[]
  /** What stands above and below the bodies. */
  readonly heads: readonly Head[]
  readonly bodies: readonly Body[]
  /** Datelines that are known to open the bodies since their paragraphs were told apart. */
  readonly leads: readonly (Lead | undefined)[]
}

/** Tells the languages, and what is body from what is not. */
export function layOut(dispatches: readonly Dispatch[], options: Options): Laid {
  const drafts = dispatches.map(draftsOf)
  const codes: (string | undefined)[] = []
  for (const [i, { envelope }] of dispatches.entries()) {
    codes.push(options.language ?? envelope.language ?? identify(openingOf(drafts[i]!)))
  }
  const languages: Language[] = []
  for (const [i, dispatch] of dispatches.entries()) languages.push(languageOf(dispatch, codes[i], drafts[i]!))
  const openings = drafts.map(newsIn)
  const known: Known[] = []
  for (const [i, { envelope }] of dispatches.entries()) known.push(knownOf(envelope, openings[i]))
  const sorted: Sorted[] = []
  for (const [i, { envelope }] of dispatches.entries()) {
    sorted.push(isSettled(envelope.copy) ? asBody(drafts[i]!) : sortOut(drafts[i]!, languages[i]!.wire, known[i]!))
  }
  const leads: (Lead | undefined)[] = []
  for (const [i, { body }] of sorted.entries()) leads.push(leadOf(body[0], drafts[i]!, openings[i]))
  return { codes, languages, heads: sorted.map(headOf), bodies: sorted.map(composeBody), leads }
}

/** What is known of the language of that code; the report tells where it is too little. */
function languageOf({ envelope, report }: Dispatch, code: string | undefined, drafts: readonly Draft[]): Language {
  const language = languageFor(code)
  if (code === undefined && drafts.length > 0) report('language-unknown', envelope.span, {})
  else if (code !== undefined && language.code !== code) report('language-limited', envelope.span, { language: code })
  return language
}

const composeBody = ({ body }: Sorted) => compose(body)

/** Without the drafts of the body: what a group still holds while its texts are read is moved by each scavenge. */
const headOf = ({ headline, slug, bylines, notes }: Sorted): Head => ({ headline, slug, bylines, notes })

/** As much of the text as is looked at to tell its language. */
function openingOf(drafts: readonly Draft[]): string {
  let text = ''
  for (const { content } of drafts) {
    text += text === '' ? content.text : `\n${content.text}`
    if (text.length >= sample) break
  }
  return text
}

function draftsOf({ envelope: { copy, headline } }: Dispatch): readonly Draft[] {
  if ('lines' in copy) return unwrap(copy.lines, opensNews, copy.marked)
  return isSettled(copy) ? copy.blocks : rewrap(withoutHeadline(copy.blocks, headline))
}

const isSettled = (copy: Envelope['copy']): boolean => 'settled' in copy && copy.settled === true

const newsIn = (drafts: readonly Draft[]) => findOpening(drafts.map((draft) => draft.content.text))

/** Where the dateline stands, and whether the format has told the headline and the paragraphs apart. */
function knownOf(envelope: Envelope, found: Opening | undefined): Known {
  const opening = found && { draft: found.index, span: found.lead.span }
  return { opening, marked: 'blocks' in envelope.copy || envelope.headline !== undefined }
}

/** The dateline that was found, where its paragraph is the body's first one, as it was. */
function leadOf(first: Draft | undefined, drafts: readonly Draft[], found: Opening | undefined): Lead | undefined {
  const opened = found && drafts[found.index]
  return opened && first?.content === opened.content && first.kind === 'body' ? found.lead : undefined
}

import type { Report } from '../diagnostics.ts'
import type { Byline, FormatName, Header, NewsRecord, Note, ParagraphKind, Status } from '../schema.ts'
import type { Span } from '../text/span.ts'
import type { Origin, Traced } from '../text/traced.ts'

/** One line of wire text, without its line break. */
export interface Line {
  readonly text: string
  /** Where it begins in the source's text. */
  readonly at: number
  /** The runs behind the text where it is no plain copy of the source (transmission codes taken out, quoted-printable). */
  readonly origin?: Origin
  /** The `signs` that it holds; not there where it was not looked at. */
  readonly signs?: number
}

/** A time as it is written; it becomes an instant where its zone is known. */
export interface WrittenTime {
  readonly field: 'createdAt' | 'transmittedAt' | 'revisedAt'
  /** `YYYY-MM-DDTHH:MM:SS`. */
  readonly local: string
  /** The zone's name as written: `GMT`, `MESZ`, `ET`. */
  readonly zone?: string
  /** Where it stands in the source's text. */
  readonly span: Span
}

/**
 * A paragraph that the format itself marks off (`<p>`, a JSON field). A line feed in it is a break that the file marks
 * (`<br/>`, a line of `<pre>` or of plain text in a field): the layout may still find it to be wrapped text.
 */
export interface Block {
  readonly kind: ParagraphKind
  readonly content: Traced
}

/** A name that the file's own markup declares; the span is in the source's text where it stands in the copy. */
export interface DeclaredName {
  readonly type: 'person' | 'organization' | 'location'
  readonly name: string
  readonly span?: Span
}

/** Lines of which paragraphs are still to be made. */
export interface Lines {
  readonly lines: readonly Line[]
  /** The format shows that blank lines or indents open paragraphs, even where there is but one paragraph. */
  readonly marked?: boolean
}

/** Paragraphs that are made. */
export interface Blocks {
  readonly blocks: readonly Block[]
  /** Nothing stands among them that is not body: they come out of a record. */
  readonly settled?: boolean
}

/** The copy: lines of which paragraphs are still to be made, or paragraphs. */
export type Copy = Lines | Blocks

/** As much of a thing as is known: a field that is not known is not there, or `undefined`. */
export type Some<T> = { readonly [Field in keyof T]?: T[Field] | undefined }

/** What a format finds around the copy. What is not there is not there; the record's step fills in `null`. */
export interface Envelope {
  /** The dispatch within the source's text: several may share a frame. */
  readonly span: Span
  readonly copy: Copy
  /** The id that the dispatch has already: it comes out of a record. */
  readonly id?: string | undefined
  /** What the copy itself is written in, where that is not the format that was asked: a wrapper's content. */
  readonly format?: FormatName | undefined
  readonly header?: Some<Header> | undefined
  readonly status?: Status | undefined
  readonly relation?: NonNullable<NewsRecord['relation']> | undefined
  readonly embargo?: NonNullable<NewsRecord['embargo']> | undefined
  /** ISO 639-1, as declared. */
  readonly language?: string | undefined
  readonly headline?: string | undefined
  readonly slug?: string | undefined
  readonly kicker?: string | undefined
  readonly abstract?: string | undefined
  /** The text of an element that holds nothing but the dateline. */
  readonly dateline?: string | undefined
  readonly bylines?: readonly Byline[] | undefined
  readonly notes?: readonly Note[] | undefined
  readonly related?: NewsRecord['related'] | undefined
  readonly declared?: readonly DeclaredName[] | undefined
  /** The day of the dispatch, `YYYY-MM-DD`, where the envelope gives no time of day. */
  readonly day?: string | undefined
  /** Times of the header that are not written in UTC or with an offset. */
  readonly times?: readonly WrittenTime[] | undefined
}

/**
 * A wire format: how it is known and how it is read. Both are total: they never throw on input. A text is `sound` where it is known
 * to hold no control characters but tabs and line breaks, no half of a pair, and nothing that is no character.
 */
export interface Format {
  readonly name: FormatName
  /** The signs of which one opens its texts, behind white space; where they are told, no other text is looked at. */
  readonly opens?: string
  /** Looks at the head of a frame's text, cheaply; where it is `sound` there is no noise to look for. */
  detect(text: string, sound?: boolean): boolean
  /** Reads every dispatch of a frame. */
  read(text: string, report: Report, sound?: boolean): readonly Envelope[]
}

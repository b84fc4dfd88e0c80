import type { Span } from './text/span.ts'

/** How bad it is: `error` the record is wrong or lost, `warning` a part is missing or doubtful, `info` a guess was made. */
export type Severity = 'error' | 'warning' | 'info'

/** Every diagnostic: its severity and its sentence; `{holes}` are filled with facts. */
export const catalog = {
  // Where a dispatch begins and ends.
  'input-empty': ['error', 'there is no dispatch in it: {bytes} bytes'],
  'dispatch-oversize': [
    'error',
    'the dispatch is larger than {limit} bytes; the {skipped} bytes after them were not read',
  ],
  'frame-unterminated': ['warning', 'the dispatch has no end mark ({mark})'],
  'frame-start-missing': ['warning', 'an end mark ({mark}) closes a dispatch that no start mark opened'],
  'frame-nested-start': ['warning', 'a new dispatch starts before {mark} ended the one that is open'],
  'frame-garbage': ['warning', '{bytes} bytes between two dispatches belong to neither'],
  'text-truncated': ['warning', 'the text breaks off within a sentence, behind "{last}"'],

  // Bytes and characters.
  'byte-undecodable': ['error', 'byte {byte} is not valid in {encoding}'],
  'encoding-detected': ['info', 'no charset is declared and the bytes are not UTF-8; read as {encoding}'],
  'encoding-mismatch': ['warning', '{declared} is declared, but the bytes are {encoding}'],
  'encoding-mixed': [
    'warning',
    'a line of a {encoding} text is not {encoding}; its byte {byte} was read as windows-1252',
  ],
  'control-character': ['warning', 'control character {character} stands in the text'],
  'bom-inside': ['warning', 'a byte-order mark stands inside the text'],
  'character-lost': ['warning', 'U+FFFD stands in the input: a character was lost before'],
  'mojibake-suspected': ['warning', 'UTF-8 read as another charset stands in the text: {sample}'],

  // Formats and their markup.
  'format-unknown': ['error', 'this is no dispatch in any format that is read'],
  'xml-malformed': ['error', 'the XML is not well-formed ({fault}); its tags are read as they stand'],
  'xml-depth': ['error', 'elements are nested deeper than {limit}; deeper ones are read as text'],
  'xml-size': ['error', 'there are more than {limit} elements; later ones are read as text'],
  'xml-entity': ['warning', 'an entity that only a DTD could define is left as it stands'],
  'json-malformed': ['error', 'the JSON breaks off here: {fault}'],
  'item-missing': ['error', 'the {format} holds no item'],
  'text-beside': ['info', 'a text of {words} words stands beside the story of its item; it is not read'],
  'element-missing': ['warning', 'the {format} has no {element}, which its standard demands'],

  // The header.
  'header-malformed': ['warning', 'the header cannot be read: {line}'],
  'priority-unknown': ['warning', 'priority {priority} is on no scale that is known'],
  'category-unknown': ['warning', 'category {category} is none of those that the feed has'],
  'word-count-off': ['warning', 'the header declares {declared} words; the text has {counted}'],
  'time-malformed': ['warning', '{field} is no date and time: {value}'],
  'time-zone-unknown': [
    'warning',
    'the time {time} is written without a zone that is known; no instant was made of it',
  ],

  // The lines.
  'line-too-long': ['warning', 'the line has {length} signs; the lines of this text have {width} at most'],
  'tab-inside': ['warning', 'a tab stands between two words'],
  'trailing-garbage': ['warning', 'what stands behind the end of the text is no part of a dispatch: {text}'],

  // The dateline.
  'dateline-missing': ['info', 'no dateline opens the text'],
  'dateline-place-unknown': ['info', 'the lists know no place {place}'],
  'dateline-date-missing': ['info', 'the dateline has no date'],
  'dateline-date-impossible': ['error', 'there is no such day as the {date} of the dateline'],
  'dateline-date-future': ['warning', 'the dateline is of {date}, but the dispatch was sent on {sent}'],
  'dateline-agency-mismatch': ['warning', 'the dateline is signed {signed}, but the envelope names {declared}'],

  // The text.
  'body-empty': ['warning', 'the dispatch has no text'],
  'headline-missing': ['info', 'the dispatch has no headline'],
  'paragraph-duplicate': ['warning', 'the paragraph stands in the text a second time'],
  'quote-unclosed': ['warning', 'the quotation opened with {mark} is not closed in its paragraph'],
  'quote-unopened': ['warning', 'the quotation closed with {mark} was never opened'],
  'bracket-unclosed': ['warning', 'the bracket {bracket} is not closed in its paragraph'],
  'bracket-unopened': ['warning', 'the bracket {bracket} was never opened'],
  'space-double': ['info', 'two spaces or more stand between two words'],
  'quote-speaker-missing': ['info', 'nothing says whose words the quotation is'],
  'quote-speaker-unnamed': ['info', 'the dispatch nowhere gives the full name of {speaker}, whom it quotes'],
  'date-impossible': ['warning', 'there is no such day as {date}'],
  'weekday-mismatch': ['warning', '{date} is no {written}: it is a {real}'],

  // Versions.
  'correction-target-missing': ['info', 'the dispatch is a {status} and does not say of which other'],
  'dispatch-killed': ['info', 'the dispatch withdraws another: {target}'],
  'embargo-active': ['warning', 'the dispatch is held back until {until}'],
  'embargo-unreadable': ['warning', 'the dispatch is held back, but it cannot be told until when: {text}'],

  // A feed of many dispatches.
  'dispatch-duplicate': ['warning', 'the same bytes stand at {before} already'],
  'document-duplicate': [
    'warning',
    'document {document} in the same version stands at {before} already, with other bytes',
  ],
  'message-number-gap': ['info', 'number {number} of service {service} follows {before}: {missing} are missing'],
  'message-number-repeat': ['warning', 'number {number} of service {service} stands at {before} already'],
  'correction-target-unknown': ['info', 'the dispatch is a {status} of {target}, which did not come before it'],

  // What a profile allows.
  'format-not-allowed': ['error', 'format {format} is none of those that the feed has'],
  'charset-not-allowed': ['error', 'charset {charset} is none of those that the feed has'],
  'language-not-allowed': ['error', 'language {language} is none of those that the feed has'],
  'agency-not-allowed': ['error', 'agency {agency} is none of those that the feed has'],
  'field-missing': ['error', 'the dispatch has no {field}, which the feed requires'],
  'limit-exceeded': ['error', 'the {what} has {size} {unit}, more than {limit}'],

  // What Depeche itself cannot do.
  'language-unknown': ['info', 'the language of the text cannot be told'],
  'entities-engine': ['warning', 'the engine {engine} cannot be used, the embedded tagger was: {reason}'],
  'entities-limited': ['info', 'there is no tagger for language {language}: entities are those of the lists and rules'],
  'language-limited': ['info', 'there is no data for quotes, entities and dates in language {language}'],
} as const satisfies Record<string, readonly [Severity, string]>

export type Code = keyof typeof catalog

/** Matters of taste and of house rules: nobody is told of them who did not ask. */
export const offByDefault: ReadonlySet<Code> = new Set<Code>(['dateline-date-missing', 'space-double'])

type Holes<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}` ? Hole | Holes<Rest> : never

/** What a diagnostic's sentence needs to be told. */
export type Facts<C extends Code> = Record<Holes<(typeof catalog)[C][1]>, string | number>

/** A finding, placed by a span of the dispatch's text. */
export interface Problem {
  readonly code: Code
  readonly span: Span
  readonly facts: Readonly<Record<string, string | number>>
}

/** Where in a file something stands. */
export interface Place {
  /** Offset in the file, from 0. */
  readonly byte: number
  /** Line of the file, from 1; lines end at LF. */
  readonly line: number
  /** Column in code points, from 1. */
  readonly column: number
}

/** A finding whose place in the file is known before there is any text. */
export interface Placed {
  readonly code: Code
  readonly place: Place
  readonly facts: Readonly<Record<string, string | number>>
}

/** Reports what is wrong and lets the stage go on. */
export type Report = <C extends Code>(code: C, span: Span, facts: Facts<C>) => void

/** The sentence of a problem. */
export function sentence({ code, facts }: Problem | Placed): string {
  const [, text] = catalog[code]
  let told = ''
  let done = 0
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', done)) {
    const close = text.indexOf('}', open)
    told += text.slice(done, open) + String(facts[text.slice(open + 1, close)])
    done = close + 1
  }
  return told + text.slice(done)
}

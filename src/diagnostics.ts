import type { Span } from './text/span.ts'

/** How bad it is: `error` the record is wrong or lost, `warning` a part is missing or doubtful, `info` a guess was made. */
export type Severity = 'error' | 'warning' | 'info'

/** Every diagnostic: its severity and its sentence; `{holes}` are filled with facts. */
export const catalog = {
  'input-empty': ['error', 'there is no dispatch in it: {bytes} bytes'],
  'dispatch-oversize': [
    'error',
    'the dispatch is larger than {limit} bytes; the {skipped} bytes after them were not read',
  ],
  'frame-unterminated': ['warning', 'the dispatch has no end mark ({mark})'],
  'frame-start-missing': ['warning', 'an end mark ({mark}) closes a dispatch that no start mark opened'],
  'frame-nested-start': ['warning', 'a new dispatch starts before {mark} ended the one that is open'],
  'frame-garbage': ['warning', '{bytes} bytes between two dispatches belong to neither'],
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
  'format-unknown': ['error', 'this is no dispatch in any format that is read'],
  'header-malformed': ['warning', 'the header cannot be read: {line}'],
  'time-zone-unknown': [
    'warning',
    'the time {time} is written without a zone that is known; no instant was made of it',
  ],
  'xml-malformed': ['error', 'the XML is not well-formed ({fault}); its tags are read as they stand'],
  'xml-depth': ['error', 'elements are nested deeper than {limit}; deeper ones are read as text'],
  'xml-size': ['error', 'there are more than {limit} elements; later ones are read as text'],
  'xml-entity': ['warning', 'an entity that only a DTD could define is left as it stands'],
  'json-malformed': ['error', 'the JSON breaks off here: {fault}'],
  'time-malformed': ['warning', '{field} is no date and time: {value}'],
  'item-missing': ['error', 'the {format} holds no item'],
  'dateline-missing': ['info', 'no dateline opens the text'],
  'quote-unclosed': ['warning', 'the quotation opened with {mark} is not closed in its paragraph'],
  'body-empty': ['warning', 'the dispatch has no text'],
  'language-unknown': ['info', 'the language of the text cannot be told'],
  'paragraph-duplicate': ['warning', 'the paragraph stands in the text a second time'],
  'dispatch-duplicate': ['warning', 'the same bytes stand at {before} already'],
  'entities-engine': ['warning', 'the engine {engine} cannot be used, the embedded tagger was: {reason}'],
  'entities-limited': ['info', 'there is no tagger for language {language}: entities are those of the lists and rules'],
  'language-limited': ['info', 'there is no data for quotes, entities and dates in language {language}'],
} as const satisfies Record<string, readonly [Severity, string]>

export type Code = keyof typeof catalog

/** Matters of taste and of house rules: nobody is told of them who did not ask. */
export const offByDefault: ReadonlySet<Code> = new Set<Code>([])

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
  return catalog[code][1].replace(/\{(\w{1,20})\}/g, (_, hole: string) => String(facts[hole]))
}

import type { Entity } from '../src/extract/entities/index.ts'
import { findQuotes, type Quote } from '../src/extract/quotes/index.ts'
import { languageFor } from '../src/languages/index.ts'
import { tokenise } from '../src/text/tokens.ts'

/** The quotes of a text where no names are known but those of `people`; a blank line parts paragraphs. */
export function quotesIn(text: string, code: string, people: readonly string[] = [], agency?: string): Quote[] {
  const language = languageFor(code)!
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    span: [index, index + line.length] as const,
    kind: /^- .* -$/.test(line) ? ('heading' as const) : ('body' as const),
  }))
  const body = { text, origin: { at: [0], from: [0], to: [text.length] }, paragraphs }
  const spans = paragraphs.map(({ span }) => span)
  const tokens = tokenise(text, spans, language.tokens)
  return findQuotes(
    body,
    tokens,
    language,
    {
      dateline: agency ? { text: '', places: [], agency } : undefined,
      entities: people.map((name) => person(name, text)),
    },
    () => {},
  )
}

function person(name: string, text: string): Entity {
  const mentions = [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => [index, index + name.length] as const)
  return { type: 'person', name, roles: [], declared: false, mentions }
}

/** A marked text without its marks: `{direct:Oui}, {says:dit} {speaker:X}` is `Oui, dit X`. */
export const bare = (marked: string) => marked.replace(/\{(?:direct|mixed|indirect|says|speaker):|\}/g, '')

/** The text with marks around what the engine finds in it. */
export function marked(text: string, code: string): string {
  const spans = new Map<string, readonly [number, number, string]>()
  const add = (span: readonly [number, number] | undefined, label: string) => {
    if (span) spans.set(`${span.join('-')}${label}`, [span[0], span[1], label])
  }
  for (const { kind, span, cue, speaker } of quotesIn(text, code)) {
    add(span, kind)
    add(cue?.span, 'says')
    add(speaker?.span, 'speaker')
  }
  const sorted = [...spans.values()].toSorted((a, b) => a[0] - b[0] || b[1] - a[1])
  const opening = (at: number) =>
    sorted
      .filter(([start]) => start === at)
      .map(([, , label]) => `{${label}:`)
      .join('')
  const closing = (at: number) => '}'.repeat(sorted.filter(([, end]) => end === at).length)
  return Array.from({ length: text.length + 1 }, (_, at) => closing(at) + opening(at) + (text[at] ?? '')).join('')
}

/** The names of those who speak, in order; `-` where nobody does. */
export const voices = (text: string, code: string, people?: readonly string[]) =>
  quotesIn(text, code, people).map(({ speaker }) => speaker?.name ?? '-')

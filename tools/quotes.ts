import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findEntities } from '../src/extract/entities/index.ts'
import { findQuotes, type Quote } from '../src/extract/quotes/index.ts'
import { languageFor } from '../src/languages/index.ts'
import type { Span } from '../src/text/span.ts'
import { tokenise } from '../src/text/tokens.ts'

// npm run quotes -- [NAME…] [--errors]: the tables of quotes and speakers over the labelled sets of ../shared, or those named.
const shared = new URL('../../shared/', import.meta.url).pathname
const names = process.argv.slice(2).filter((arg) => !arg.startsWith('-'))
const errors = process.argv.includes('--errors')

interface Piece {
  readonly start: number
  readonly end: number
}

/** A quote in the form of the labelled sets; offsets count code points. */
interface Labelled {
  readonly type: string
  readonly contents: readonly Piece[]
  readonly cue: readonly Piece[]
  readonly speaker: readonly Piece[]
  readonly reference: string | null
}

interface Document {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly quotes: readonly Labelled[]
}

/** A labelled set: `whole` where a reported clause with quoted words in it is one quote, else each stands for itself. */
interface LabelledSet {
  readonly name: string
  readonly file: string
  readonly whole: boolean
  readonly types: readonly (readonly string[])[]
}

const sets: readonly LabelledSet[] = [
  { name: 'fr-wikinews-dev', file: 'fr-wikinews-dev', whole: true, types: [[], ['direct'], ['direct', 'mixed']] },
  { name: 'en-polnear-dev', file: 'en-polnear-dev', whole: true, types: [['direct'], ['direct', 'mixed']] },
  { name: 'de-uhh-dev', file: 'de-uhh-dev', whole: false, types: [['direct'], ['indirect']] },
  { name: 'es-pud', file: 'es-pud-semigold', whole: false, types: [['direct', 'mixed']] },
  { name: 'pt-pud', file: 'pt-pud-semigold', whole: false, types: [['direct', 'mixed']] },
]

if (!existsSync(shared)) console.log('skipped: the labelled sets of ../shared are not there')
else {
  if (names.length === 0 || names.includes('dev')) dispatches()
  for (const set of sets) if (names.length === 0 || names.includes(set.name)) score(set)
}

/** The dispatches with gold beside them, by their own judge. */
function dispatches(): void {
  for (const dir of ['dev-fr', 'dev-en', 'dev-es', 'dev-de']) {
    console.log(`== ${dir}`)
    const args = ['run', '-s', 'eval', '--', join(shared, 'corpus', dir), '--errors', errors ? '999' : '0']
    const { stdout } = spawnSync('npm', args, { encoding: 'utf8' })
    const lines = stdout.split('\n').filter((line) => /^(?:quoted|indirect)|\t(?:quote|indirect|speaker)/.test(line))
    console.log(lines.join('\n'))
  }
}

function score({ name, file, whole, types }: LabelledSet): void {
  console.log(`== ${name}`)
  const gold = join(shared, 'corpus/quotes', `${file}.jsonl`)
  const documents = readFileSync(gold, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Document)
  const found = documents.map((document) => ({ id: document.id, quotes: predict(document, whole) }))
  const path = join(mkdtempSync(join(tmpdir(), 'depeche-quotes-')), 'found.jsonl')
  writeFileSync(path, found.map((each) => `${JSON.stringify(each)}\n`).join(''))
  for (const only of types) {
    const filter = only.length > 0 ? ['--types', only.join(','), '--pred-types', only.join(',')] : []
    const judge = join(shared, 'eval/quotes/score.py')
    const { stdout, stderr } = spawnSync('python3', [judge, gold, path, ...filter], { encoding: 'utf8' })
    console.log(` ${only.join(' + ') || 'all'}\n${stdout}${stderr}`)
  }
  if (errors) for (const [i, document] of documents.entries()) list(document, found[i]!.quotes)
}

function predict({ text, lang }: Document, whole: boolean): Labelled[] {
  const language = languageFor(lang)
  if (!language) return []
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    span: [index, index + line.length] as const,
    kind: 'body' as const,
  }))
  const origin = { at: [0], from: [0], to: [text.length] }
  const body = { text, origin, paragraphs }
  const spans = paragraphs.map(({ span }) => span)
  const tokens = tokenise(text, spans, language.tokens)
  const entities = findEntities(body, tokens, language, { dateline: undefined, declared: [] })
  const quotes = findQuotes(body, tokens, language, { dateline: undefined, entities }, () => {})
  return joined(text, quotes, whole)
}

/** Quotes in the form of the labelled sets: with their marks, and the pieces of one utterance as one. */
function joined(text: string, quotes: readonly Quote[], whole: boolean): Labelled[] {
  const inside = (outer: Span, inner: Span) => inner[0] >= outer[0] && inner[1] <= outer[1]
  const clauses = quotes.filter(({ kind }) => kind === 'indirect')
  const result: (Labelled & { contents: Piece[] })[] = []
  for (const { kind, span, cue, speaker } of quotes) {
    if (whole && kind === 'mixed' && clauses.some((clause) => inside(clause.span, span))) continue
    const mixed =
      whole && kind === 'indirect' && quotes.some((other) => other.kind === 'mixed' && inside(span, other.span))
    const piece = withMarks(text, pieceOf(span))
    const last = result.at(-1)
    const same = cue && last?.cue[0]?.start === cue.span[0] && last.type === kind && last.type === 'direct'
    if (same && last) last.contents.push(piece)
    else {
      const named = speaker?.span
      result.push({
        type: mixed ? 'mixed' : kind,
        contents: [piece],
        cue: cue ? [pieceOf(cue.span)] : [],
        speaker: named ? [pieceOf(named)] : [],
        reference: speaker?.name ?? (named ? text.slice(...named) : null),
      })
    }
  }
  return result
}

function pieceOf([start, end]: Span): Piece {
  return { start, end }
}

/** The labelled sets count the marks and the complementizer in. */
function withMarks(text: string, { start, end }: Piece): Piece {
  const opened = /["«“„”»][\s\u00a0]?$/.exec(text.slice(Math.max(0, start - 2), start))
  const closed = /^[\s\u00a0]?["»”“«]/.exec(text.slice(end, end + 2))
  const from = opened && closed ? start - opened[0].length : start
  const that = /(?:^|\s)(?:que?|qu['’]|that|dass|daß)\s?$/i.exec(text.slice(Math.max(0, from - 6), from))
  return { start: from - (that?.[0].trimStart().length ?? 0), end: opened && closed ? end + closed[0].length : end }
}

/** Prints what was missed, found too much, or put to somebody else. */
function list({ id, text, quotes }: Document, found: readonly Labelled[]): void {
  const overlap = (a: Labelled, b: Labelled) =>
    a.contents.some((x) =>
      b.contents.some((y) => Math.min(x.end, y.end) - Math.max(x.start, y.start) > 0.3 * (x.end - x.start)),
    )
  const shown = (pieces: readonly Piece[]) =>
    pieces
      .map(({ start, end }) => text.slice(start, end))
      .join(' … ')
      .slice(0, 160)
  for (const gold of quotes) {
    const match = found.find((each) => overlap(gold, each))
    if (!match) console.log(`${id}\tmissed ${gold.type}\t[${gold.reference}] ${shown(gold.contents)}`)
    else if ((gold.reference ?? '') !== (match.reference ?? '')) {
      console.log(
        `${id}\tspeaker\t${gold.reference} ≠ ${match.reference} (${shown(match.speaker)}): ${shown(gold.contents)}`,
      )
    }
  }
  for (const each of found) {
    if (!quotes.some((gold) => overlap(gold, each)))
      console.log(`${id}\textra ${each.type}\t[${each.reference}] ${shown(each.contents)}`)
  }
}

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findEntities } from '../src/extract/entities/index.ts'
import { findQuotes, type Quote } from '../src/extract/quotes/index.ts'
import { languageFor } from '../src/languages/index.ts'
import type { Span } from '../src/text/span.ts'
import { tokenise } from '../src/text/tokens.ts'

// npm run quotes -- [NAME…] [--errors]: the tables of quotes and speakers over the labelled sets of ../shared, or those named;
// a training set (de-uhh-train) only where it is named.
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

/** One table: the kinds of the set that are looked at, and ours that answer to them where they are not the same. */
interface Table {
  readonly kinds: readonly string[]
  readonly ours?: readonly string[]
}

/** A labelled set and its habits. */
interface LabelledSet {
  readonly name: string
  readonly file: string
  /** A reported clause with quoted words in it is one quote; else each stands for itself. */
  readonly whole: boolean
  readonly tables: readonly Table[]
}

const marked = ['direct', 'mixed']
const sets: readonly LabelledSet[] = [
  {
    name: 'fr-wikinews-dev',
    file: 'fr-wikinews-dev',
    whole: true,
    tables: [{ kinds: [] }, { kinds: ['direct'] }, { kinds: marked }],
  },
  {
    name: 'en-polnear-dev',
    file: 'en-polnear-dev',
    whole: true,
    tables: [{ kinds: ['direct'] }, { kinds: marked }],
  },
  {
    // Its Direct is all that stands between marks, statements and fragments alike; there is no kind between.
    name: 'de-uhh-dev',
    file: 'de-uhh-dev',
    whole: false,
    tables: [{ kinds: ['direct'], ours: marked }, { kinds: ['indirect'] }],
  },
  ...['en', 'de', 'es', 'pt'].map((code) => ({
    name: `${code}-pud`,
    file: `${code}-pud-semigold`,
    whole: false,
    tables: [{ kinds: marked }],
  })),
]

if (!existsSync(shared)) console.log('skipped: the labelled sets of ../shared are not there')
else {
  if (names.length === 0 || names.includes('dev')) dispatches()
  for (const set of sets) {
    const train = { ...set, name: set.name.replace(/dev$/, 'train'), file: set.file.replace(/dev$/, 'train') }
    if (names.length === 0 || names.includes(set.name)) score(set)
    if (names.includes(train.name) && train.name !== set.name) score(train)
  }
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

function score(set: LabelledSet): void {
  const { name, file, tables } = set
  console.log(`== ${name}`)
  const gold = join(shared, 'corpus/quotes', `${file}.jsonl`)
  const documents = readFileSync(gold, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Document)
  const found = documents.map((document) => ({ id: document.id, quotes: predict(document, set) }))
  const path = join(mkdtempSync(join(tmpdir(), 'depeche-quotes-')), 'found.jsonl')
  writeFileSync(path, found.map((each) => `${JSON.stringify(each)}\n`).join(''))
  for (const { kinds, ours = kinds } of tables) {
    const filter = kinds.length > 0 ? ['--types', kinds.join(','), '--pred-types', ours.join(',')] : []
    const judge = join(shared, 'eval/quotes/score.py')
    const { stdout, stderr } = spawnSync('python3', [judge, gold, path, ...filter], { encoding: 'utf8' })
    const title = kinds.join(' + ') || 'all'
    console.log(` ${ours === kinds ? title : `${title} of the set, our ${ours.join(' + ')}`}\n${stdout}${stderr}`)
  }
  if (errors) for (const [i, document] of documents.entries()) list(document, found[i]!.quotes)
}

function predict({ text, lang }: Document, set: LabelledSet): Labelled[] {
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
  return joined(text, quotes, set)
}

/** Quotes in the form of the labelled sets: with their marks, and the pieces of one utterance as one. */
function joined(text: string, quotes: readonly Quote[], { whole }: LabelledSet): Labelled[] {
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
      result.push({
        type: mixed ? 'mixed' : kind,
        contents: [piece],
        cue: cue ? [pieceOf(cue.span)] : [],
        speaker: speaker?.span ? [pieceOf(speaker.span)] : [],
        reference: speaker?.name ?? null,
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
  const said = (pieces: readonly Piece[]) => pieces.map(({ start, end }) => text.slice(start, end)).join(' … ')
  const around = ({ contents }: Labelled) => {
    const [start, end] = [contents[0]!.start, contents.at(-1)!.end]
    return `${text.slice(Math.max(0, start - 160), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 160)}`
      .replace(/\s+/g, ' ')
      .trim()
  }
  for (const gold of quotes) {
    const match = found.find((each) => overlap(gold.contents, each.contents, 0.3))
    if (!match) console.log(`${id}\tmissed ${gold.type}\t[${said(gold.speaker)}] ${around(gold)}`)
    else if (!sameSpeaker(gold, match)) {
      const [right, wrong] = [gold, match].map((each) => `${said(each.speaker)} (${each.reference})`)
      console.log(`${id}\tspeaker ${gold.type}\t${right} ≠ ${wrong}: ${around(gold)}`)
    }
  }
  for (const each of found) {
    if (!quotes.some((gold) => overlap(gold.contents, each.contents, 0.3)))
      console.log(`${id}\textra ${each.type}\t[${said(each.speaker)}] ${around(each)}`)
  }
}

/** Whether pieces of the second cover more than a share of a piece of the first. */
function overlap(some: readonly Piece[], others: readonly Piece[], share: number): boolean {
  return some.some((a) =>
    others.some((b) => Math.min(a.end, b.end) - Math.max(a.start, b.start) > share * (a.end - a.start)),
  )
}

/** By the words that name the speaker, and by the full name where the set gives one. */
function sameSpeaker(gold: Labelled, found: Labelled): boolean {
  if (gold.reference && gold.reference !== found.reference) return false
  return gold.speaker.length === 0 ? found.speaker.length === 0 : overlap(gold.speaker, found.speaker, 0)
}

import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { linesOf } from '../src/formats/lines.ts'
import { unwrap } from '../src/layout/index.ts'
import { seeded } from './seeded.ts'

// npm run unwrap-stress [-- --errors N]: wraps the paragraphs of real stories in every way that wires do, unwraps them, and
// prints the share of paragraphs that come back exactly, by way of wrapping.
const corpus = new URL('../../shared/corpus/volume/afp-fr-4000.ndjson.gz', import.meta.url).pathname
const shown = Number(process.argv[process.argv.indexOf('--errors') + 1]) || 0

/** A way to wrap: what marks a paragraph. */
interface Way {
  readonly name: string
  /** The first-line indent counts for the width and is then taken off. */
  readonly stripped: boolean
  readonly between: string
  readonly after: string
}

const ways: readonly Way[] = [
  { name: 'no mark, single-spaced', stripped: true, between: '\n', after: '\n' },
  { name: 'no mark, double-spaced', stripped: true, between: '\n\n', after: '\n\n' },
  { name: 'indent, single-spaced', stripped: false, between: '\n', after: '\n' },
  { name: 'indent, double-spaced', stripped: false, between: '\n\n', after: '\n\n' },
  { name: 'blank line', stripped: true, between: '\n', after: '\n\n' },
  { name: 'blank lines, double-spaced', stripped: true, between: '\n\n', after: '\n\n\n' },
]

if (!existsSync(corpus)) console.log('skipped: ../shared is not there')
else {
  const stories = gunzipSync(readFileSync(corpus)).toString('utf8').trim().split('\n').map(paragraphsOf)
  for (const way of ways) report(way, stories)
  const flat = stories.map((paragraphs) => score(paragraphs, paragraphs.join('\n')))
  print('one paragraph a line', flat)
}

function paragraphsOf(line: string): string[] {
  const { paragraphs } = JSON.parse(line) as { paragraphs: string[] }
  return paragraphs.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '')
}

function report(way: Way, stories: readonly string[][]): void {
  const next = seeded(7)
  const scores = stories.map((paragraphs) => {
    const width = 60 + Math.floor(next() * 31)
    const indent = way.stripped ? [0, 2, 3][Math.floor(next() * 3)]! : 2 + Math.floor(next() * 2)
    const lead = 'Istanbul, 6 fév 2020 (AFP) - '
    const whole = [lead + paragraphs[0], ...paragraphs.slice(1)]
    return score(whole, whole.map((text) => wrap(text, width, indent, way.stripped).join(way.between)).join(way.after))
  })
  print(way.name, scores)
}

function wrap(text: string, width: number, indent: number, stripped: boolean): string[] {
  const lines: string[] = []
  let line = ' '.repeat(indent)
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line += line.trim() === '' ? word : ` ${word}`
  }
  lines.push(line)
  return stripped ? lines.map((one) => one.trim()) : lines
}

interface Score {
  readonly right: number
  readonly of: number
  readonly missed: readonly string[]
}

function score(paragraphs: readonly string[], text: string): Score {
  const found = new Set(unwrap(linesOf(text)).map((draft) => draft.content.text))
  const missed = paragraphs.filter((paragraph) => !found.has(paragraph))
  return { right: paragraphs.length - missed.length, of: paragraphs.length, missed }
}

function print(name: string, scores: readonly Score[]): void {
  const of = scores.reduce((sum, one) => sum + one.of, 0)
  const right = scores.reduce((sum, one) => sum + one.right, 0)
  console.log(`${name.padEnd(30)} ${(right / of).toFixed(4)}   of ${of} paragraphs`)
  for (const text of scores.flatMap((one) => one.missed).slice(0, shown)) console.log(`    ${text.slice(0, 160)}`)
}

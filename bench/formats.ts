import { readFileSync } from 'node:fs'
import { SaxesParser } from 'saxes'
import { namedSigns } from '../src/formats/markup/signs.ts'
import { parse } from '../src/pipeline.ts'
import { cpuSeconds, median } from './cpu.ts'

// npm run bench -- formats --mb 8 --rounds 5: MB of input a second of one core's time, without extraction, for each XML and JSON format, beside
// what saxes (JSON.parse for JSON) alone makes of the same bytes.
const shapes: readonly (readonly [name: string, fixture: string, paragraph: RegExp])[] = [
  ['newsml1', 'newsml1/afp-wire', /<p>[^<]{40,}<\/p>/],
  ['newsml-g2', 'newsml-g2/dpa-message', /<p>«[^<]{20,}<\/p>/],
  ['nitf', 'nitf/declared-names', /<p>The keeper.{20,400}?<\/p>/s],
  ['ninjs', 'ninjs/version-1', /<p>\\u00ab.{20,400}?<br>/s],
]

/** Throughput of the formats that mark their paragraphs. */
export async function formats(args: ReadonlyMap<string, string>): Promise<void> {
  const size = Number(args.get('mb') ?? 8) * 1e6
  const rounds = Number(args.get('rounds') ?? 5)
  console.log('format      MB/s   alone  share')
  for (const [name, fixture, paragraph] of shapes) {
    const bytes = Buffer.from(grown(readFileSync(`fixtures/${fixture}.wire`, 'utf8'), paragraph))
    const times = Math.ceil(size / bytes.length)
    const own = await timed(rounds, () => repeat(times, () => [...parse(bytes, { extract: [] })]))
    const text = bytes.toString()
    const alone = await timed(rounds, () => repeat(times, () => (name === 'ninjs' ? JSON.parse(text) : saxes(text))))
    const speed = (seconds: number) => (times * bytes.length) / 1e6 / seconds
    const share = `${Math.round((100 * alone) / own)} %`
    console.log(`${name.padEnd(10)} ${column(speed(own))} ${column(speed(alone))} ${share.padStart(6)}`)
  }
}

/** A story of ordinary length, some 6 kB, out of a short fixture. */
function grown(text: string, paragraph: RegExp): string {
  const found = paragraph.exec(text)
  if (!found) return text
  const copies = Math.ceil(6000 / found[0].length)
  return text.slice(0, found.index) + found[0].repeat(copies) + text.slice(found.index)
}

/** saxes with the handlers that a reader of trees needs, doing nothing. */
function saxes(text: string): void {
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.ENTITIES = { ...namedSigns }
  for (const event of ['text', 'opentag', 'closetag', 'cdata', 'comment'] as const) parser.on(event, () => {})
  parser.on('error', () => {})
  parser.write(text).close()
}

function repeat(times: number, one: () => unknown): void {
  for (let i = 0; i < times; i++) one()
}

/** Seconds of one core, of the middle one of some rounds, after one that warms up. */
async function timed(rounds: number, one: () => void): Promise<number> {
  one()
  const times: number[] = []
  for (let round = 0; round < rounds; round++) times.push(await cpuSeconds(one))
  return median(times)
}

const column = (value: number) => value.toFixed(1).padStart(7)

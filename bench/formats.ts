import { readFileSync } from 'node:fs'
import { SaxesParser } from 'saxes'
import { ndjson } from '../src/emit/ndjson.ts'
import { namedSigns } from '../src/formats/markup/signs.ts'
import { parse } from '../src/pipeline.ts'
import { seeded } from '../tools/seeded.ts'
import { cpuSeconds, median } from './cpu.ts'
import { type Story, story } from './story.ts'

// npm run bench -- formats [--mb 16] [--rounds 5] [--formats newsml1,nitf]
// From the bytes of a file of dispatches to their records as lines of JSON, without extraction: MB of input a second of one core's
// time, for each format that marks its paragraphs, beside what saxes (JSON.parse for JSON) alone makes of the same dispatches. A
// dispatch is the envelope of a fixture around a story of ordinary length, and no two are the same. All formats are read once to warm
// up; then their rounds are taken in turn, and medians of CPU time are shown, and the fastest round: on a host that others share the
// medians go up and down by a quarter, the fastest rounds hardly.

interface Shape {
  readonly name: string
  readonly fixture: string
  readonly language: Story['language']
  /** The paragraph of the fixture above which the story is put. */
  readonly paragraph: RegExp
  /** The story's markup as it stands in the file. */
  readonly written: (markup: string) => string
  /** What is made of a dispatch by a parser alone. */
  readonly alone: (text: string) => void
}

const shapes: readonly Shape[] = [
  xml('newsml1', 'newsml1/afp-wire', 'fr', /<p>[^<]{40,}<\/p>/),
  xml('newsml-g2', 'newsml-g2/dpa-message', 'de', /<p>«[^<]{20,}<\/p>/),
  xml('nitf', 'nitf/declared-names', 'en', /<p>The keeper.{20,400}?<\/p>/s),
  {
    name: 'ninjs',
    fixture: 'ninjs/version-1',
    language: 'fr',
    paragraph: /<p>\\u00ab.{20,400}?<br>/s,
    written: (markup) => JSON.stringify(markup).slice(1, -1),
    alone: JSON.parse,
  },
]

function xml(name: string, fixture: string, language: Story['language'], paragraph: RegExp): Shape {
  return { name, fixture, language, paragraph, written: (markup) => markup, alone: saxes }
}

/** Units of a story of ordinary length. */
const length = 6000

interface Row {
  readonly name: string
  readonly bytes: Buffer
  readonly own: () => void
  readonly alone: () => void
  readonly spent: { own: number; alone: number }[]
}

/** Throughput of the formats that mark their paragraphs. */
export async function formats(args: ReadonlyMap<string, string>): Promise<void> {
  const size = Number(args.get('mb') ?? 16) * 1e6
  const rounds = Number(args.get('rounds') ?? 5)
  const asked = args.get('formats')?.split(',')
  const rows = shapes.filter(({ name }) => asked?.includes(name) ?? true).map((shape) => rowOf(shape, size))
  for (let round = 0; round <= rounds; round++) {
    for (const { own, alone, spent } of rows) {
      spent[round] = { own: await cpuSeconds(own), alone: await cpuSeconds(alone) }
    }
  }
  console.log('format      MB/s   alone  share fastest')
  for (const { name, bytes, spent } of rows) {
    const warm = spent.slice(1)
    const [own, alone] = [median(warm.map((one) => one.own)), median(warm.map((one) => one.alone))]
    const speed = (seconds: number) => (bytes.length / 1e6 / seconds).toFixed(1).padStart(7)
    const share = `${Math.round((100 * alone) / own)} %`.padStart(6)
    const fastest = speed(Math.min(...warm.map((one) => one.own)))
    console.log(`${name.padEnd(10)} ${speed(own)} ${speed(alone)} ${share} ${fastest}`)
  }
}

function rowOf(shape: Shape, size: number): Row {
  const texts = dispatches(shape, size)
  const bytes = Buffer.from(texts.join(''))
  return {
    name: shape.name,
    bytes,
    own: () => {
      for (const record of parse(bytes, { extract: [] })) Buffer.from(ndjson.write(record))
    },
    alone: () => texts.forEach(shape.alone),
    spent: [],
  }
}

/** Dispatches of one shape, until they have the size. */
function dispatches({ fixture, language, paragraph, written }: Shape, size: number): string[] {
  const envelope = readFileSync(`fixtures/${fixture}.wire`, 'utf8')
  const at = envelope.search(paragraph)
  const markups = stories(language)
  const texts: string[] = []
  for (let bytes = 0; bytes < size; ) {
    const text = envelope.slice(0, at) + written(markups.next().value) + envelope.slice(at)
    texts.push(text)
    bytes += Buffer.byteLength(text)
  }
  return texts
}

/** The paragraphs of one story after the other. */
function* stories(language: Story['language']): Generator<string, never> {
  const random = seeded(1)
  let markup = ''
  for (let number = 0; ; number++) {
    const told = story(number, random)
    if (told.language !== language) continue
    for (const text of told.paragraphs) markup += `<p>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>\n`
    if (markup.length < length) continue
    yield markup
    markup = ''
  }
}

/** saxes with the handlers that a reader of trees needs, doing nothing. */
function saxes(text: string): void {
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.ENTITIES = { ...namedSigns }
  for (const event of ['text', 'opentag', 'closetag', 'cdata', 'comment'] as const) parser.on(event, () => {})
  parser.on('error', () => {})
  parser.write(text).close()
}

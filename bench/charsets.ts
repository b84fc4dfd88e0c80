import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { decode } from '../src/decode/index.ts'

// npm run bench -- charsets [--texts 300]: transcodes dispatches of each language into each charset and prints how many are read back
// right, whole and in pieces of 200 bytes.
const corpus = '../shared/corpus'

const latin = ['utf-8', 'windows-1252', 'iso-8859-15', 'macintosh', 'cp850', 'cp437']
const languages: Readonly<Record<string, { readonly texts: () => string[]; readonly charsets: readonly string[] }>> = {
  fr: { texts: french, charsets: latin },
  de: { texts: () => quoted('de-uhh-dev'), charsets: latin },
  es: { texts: () => quoted('es-pud-semigold'), charsets: latin },
  pt: { texts: () => quoted('pt-pud-semigold'), charsets: latin },
  ar: { texts: arabic, charsets: ['utf-8', 'windows-1256', 'iso-8859-6'] },
  pl: { texts: () => polish, charsets: ['windows-1250'] },
  cs: { texts: () => czech, charsets: ['windows-1250'] },
  ru: { texts: () => russian, charsets: ['windows-1251'] },
}

/** Ours: the corpus has no text in these. */
const polish = [
  'Burmistrz miasta powiedział w środę, że most zostanie otwarty dopiero w październiku. „To bardzo zła wiadomość”, dodał.',
  'Rzeka wystąpiła z brzegów w nocy z piątku na sobotę, a straż pożarna ewakuowała czterdzieści osób.',
  'Zespół wygrał trzy do jednego i został mistrzem ligi po raz pierwszy od dwudziestu lat.',
]
const czech = [
  'Starosta města ve středu řekl, že se most otevře až v říjnu. „To je velmi špatná zpráva,“ dodal.',
  'Řeka se v noci na sobotu vylila z břehů a hasiči odvezli čtyřicet lidí.',
]
const russian = [
  'Мэр города сообщил в среду, что мост откроют только в октябре. «Это очень плохая новость», — добавил он.',
  'МОСКВА, 25 дек. Река вышла из берегов в ночь на субботу, спасатели вывезли сорок человек.',
  'Команда выиграла со счетом три один и впервые за двадцать лет стала чемпионом.',
]

function french(): string[] {
  const lines = gunzipSync(readFileSync(join(corpus, 'volume/afp-fr-4000.ndjson.gz')))
    .toString('utf8')
    .trim()
    .split('\n')
  return lines.map((line) => (JSON.parse(line) as { paragraphs: string[] }).paragraphs.join('\n\n'))
}

function quoted(name: string): string[] {
  const lines = readFileSync(join(corpus, 'quotes', `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => (JSON.parse(line) as { text: string }).text)
}

function arabic(): string[] {
  const folder = join(corpus, 'raw/JosiahBeynon+XML-extract--AFP-NewsML-1.2-')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.includes('ARA') && name.endsWith('.xml'),
  )
  const paragraphs = (file: string) =>
    Array.from(readFileSync(join(folder, file), 'utf8').matchAll(/<p>([^<]{1,4000})<\/p>/g), (match) => match[1]!)
  return files.map((file) => paragraphs(file).join('\n'))
}

/** Prints the accuracy of charset detection by language and charset. */
export async function charsets(args: ReadonlyMap<string, string>): Promise<void> {
  if (!existsSync(corpus)) {
    console.log('skipped: the texts of ../shared are not there')
    return
  }
  const limit = Number(args.get('texts') ?? 300)
  for (const [language, { texts, charsets }] of Object.entries(languages)) {
    const chosen = texts().slice(0, limit)
    for (const charset of charsets)
      console.log([language, charset, ...[undefined, 200].map((size) => score(chosen, charset, size))].join('\t'))
  }
}

function score(texts: readonly string[], charset: string, size: number | undefined): string {
  let right = 0
  let all = 0
  const wrong: Record<string, number> = {}
  for (const text of texts) {
    const bytes = iconv.encode(size === undefined ? text : piece(text, size), charset)
    const wanted = iconv.decode(bytes, charset)
    if (!/[^\0-\x7f]/.test(wanted)) continue
    all++
    const frame = { bytes, byteStart: 0, line: 1, column: 1, problems: [] }
    const { text: got, encoding } = decode(frame, {}, () => {})
    if (got === wanted) right++
    else wrong[encoding] = (wrong[encoding] ?? 0) + 1
  }
  return `${right}/${all} ${JSON.stringify(wrong)}`
}

/** A piece of a text from a place that the text itself chooses. */
function piece(text: string, size: number): string {
  const at = (text.length * 7919) % Math.max(1, text.length - size)
  return text.slice(at, at + size)
}

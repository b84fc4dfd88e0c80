import { type NewsRecord, recordSchema } from '../src/index.ts'
import { parse } from '../src/pipeline.ts'

const text = 'LYON (AFP) - "Tout va bien", a dit Ève Noir 😀 mardi à Lyon.'

/** A span of the text, in code points. */
function at(words: string) {
  const start = [...text.slice(0, text.indexOf(words))].length
  return { text: words, start, end: start + [...words].length }
}

const place = { name: 'Lyon', country: 'FR' }

/** A record with one of everything, made by hand, so that what shows records does not hang on what finds things. */
export function madeRecord(changes: Partial<NewsRecord> = {}): NewsRecord {
  const [plain] = parse(Buffer.from(text), { path: 'in/a.wire', extract: [] })
  const { start, end } = at('LYON (AFP)')
  return recordSchema.parse({
    ...plain!,
    header: {
      ...plain!.header,
      provider: 'AFP',
      priority: '4',
      category: 'ECO',
      keywords: ['barrage'],
      transmittedAt: '2024-03-05T09:15:00Z',
    },
    language: 'fr',
    headline: 'Une digue cède',
    dateline: { text: 'LYON (AFP)', start, end, places: [place], date: null, agency: 'AFP' },
    text,
    paragraphs: [{ start: 0, end: [...text].length, kind: 'body' }],
    quotes: [
      {
        id: 'q1',
        kind: 'direct',
        ...at('Tout va bien'),
        cue: { ...at('a dit'), lemma: 'dire' },
        speaker: { ...at('Ève Noir'), name: 'Ève Noir', entity: 'e1', by: 'name' },
      },
    ],
    entities: [
      {
        id: 'e1',
        type: 'person',
        name: 'Ève Noir',
        roles: [],
        country: null,
        declared: false,
        mentions: [at('Ève Noir')],
      },
      { id: 'e2', type: 'location', ...place, roles: [], declared: false, mentions: [at('Lyon')] },
    ],
    dates: [{ ...at('mardi'), value: '2024-03-05', type: 'date', implied: ['day'] }],
    diagnostics: [
      { code: 'quote-unclosed', severity: 'warning', message: 'not \u001b[31mclosed', byte: 3, line: 1, column: 4 },
    ],
    ...changes,
  })
}

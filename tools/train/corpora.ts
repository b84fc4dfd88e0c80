import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Kind } from '../../src/model/labels.ts'
import { type Annotated, largest } from './annotated.ts'
import { readCess } from './cess.ts'
import { type Columns, readColumns } from './columns.ts'
import { toGuideline } from './guideline.ts'
import { readOwn } from './own.ts'

/** A language's texts: to train on with a weight each, and to measure on. */
export interface Corpus {
  readonly train: readonly { readonly name: string; readonly texts: readonly Annotated[]; readonly weight: number }[]
  readonly test: readonly { readonly name: string; readonly texts: readonly Annotated[] }[]
}

const ner = new URL('../../../shared/corpus/ner/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, ner))
const text = (path: string) => read(path).toString('utf8')

/** The texts of a language, converted to the guideline. Only sets whose licence lets a model be shipped: see docs/models.md. */
export const corpora: Readonly<Record<string, () => Corpus>> = {
  fr: () => ({ train: [set('WiNER', winer()), own('fr')], test: [] }),
  en: () => ({
    train: [set('WikiGold', wikigold()), set('UNER-EWT', [...ewt('dev'), ...ewt('test')], 0.7), own('en')],
    test: [],
  }),
  es: () => {
    const all = readCess(read('cess_esp.zip')).map(toGuideline('es'))
    const held = (_: Annotated, i: number) => i % 5 === 4
    return {
      train: [
        set(
          'CESS-ESP',
          all.filter((doc, i) => !held(doc, i)),
        ),
        own('es'),
      ],
      test: [{ name: 'CESS-ESP held-out fifth', texts: all.filter(held) }],
    }
  },
  de: () => ({
    train: [
      set('GermEval test', germeval('test')),
      set('SmartData', [...smartdata('dev'), ...smartdata('test')]),
      own('de'),
    ],
    test: [{ name: 'GermEval dev', texts: germeval('dev') }],
  }),
  pt: () => ({
    train: [set('UNER-Bosque', [...bosque('train'), ...bosque('dev')]), own('pt')],
    test: [{ name: 'UNER-Bosque test', texts: bosque('test') }],
  }),
}

const set = (name: string, texts: readonly Annotated[], weight = 1) => ({ name, texts, weight })
const own = (language: string) => set('own dispatches', readOwn(language), 1.5)

interface Marked {
  readonly id: string
  readonly text: string
  readonly entities: readonly (readonly [number, number, string])[]
}

const winerKinds: Readonly<Record<string, Kind>> = {
  Person: 'PER',
  Location: 'LOC',
  Organization: 'ORG',
  Event: 'MISC',
  Product: 'MISC',
}

/** WiNER-fr as it is, without dates. 2018-12 is one dossier of the yellow vests: motorways and streets, no guide to the wire. */
export function winerRaw(): Annotated[] {
  return text('winer-fr.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Marked)
    .filter(({ id }) => !id.startsWith('2018/12'))
    .map(({ id, text, entities }) => ({
      id,
      text,
      names: largest(
        entities.flatMap(([start, end, label]) => {
          const kind = winerKinds[label]
          return kind ? [{ start, end, kind }] : []
        }),
      ),
    }))
}

const winer = () => winerRaw().map(toGuideline('fr'))

const plain: Readonly<Record<string, Kind>> = { PER: 'PER', LOC: 'LOC', ORG: 'ORG', MISC: 'MISC', OTH: 'MISC' }

const wikigold = () =>
  readColumns(text('wikigold-en/test.conllu'), 'wikigold', {
    word: 1,
    label: 2,
    kinds: plain,
    document: /\t-DOCSTART-\t/,
  })

const uner: Columns = { word: 1, label: 2, kinds: plain, document: /^# newdoc/ }

const ewt = (part: string) => readColumns(text(`uner/en/en_ewt-ud-${part}.iob2`), `ewt-${part}`, uner)

// Bosque is split into syntactic words: em a Folha, de as transformações.
const contracted = new Map(
  (
    [
      ['de', 'd', ['o', 'a', 'os', 'as', 'ele', 'ela', 'eles', 'elas', 'isso', 'isto', 'onde']],
      ['de', 'd', ['este', 'esta', 'estes', 'estas', 'esse', 'essa', 'esses', 'essas', 'aquele', 'aquela', 'aqueles']],
      ['em', 'n', ['o', 'a', 'os', 'as', 'ele', 'ela', 'eles', 'elas', 'isso', 'isto', 'outro', 'outra']],
      ['em', 'n', ['este', 'esta', 'estes', 'estas', 'esse', 'essa', 'esses', 'essas', 'aquele', 'aquela', 'aqueles']],
      ['por', 'pel', ['o', 'a', 'os', 'as']],
      ['a', 'a', ['o', 'os']],
    ] as const
  ).flatMap(([first, short, seconds]) => seconds.map((second) => [`${first} ${second}`, short + second] as const)),
)
  .set('a a', 'à')
  .set('a as', 'às')

const bosque = (part: string) =>
  readColumns(text(`uner/pt/pt_bosque-ud-${part}.iob2`), `bosque-${part}`, { ...uner, contracted }).map(
    toGuideline('pt'),
  )

const germeval = (part: string) =>
  readColumns(text(`germeval/NER-de-${part}.tsv`), `germeval-${part}`, {
    word: 1,
    label: 2,
    kinds: plain,
    document: /^#\t/,
  })

const smartKinds: readonly (readonly [RegExp, Kind])[] = [
  [/^person$/i, 'PER'],
  [/^location/i, 'LOC'],
  [/^organization/i, 'ORG'],
]

// Only news: the traffic messages and tweets name stops and street sections.
function smartdata(part: string): Annotated[] {
  return gunzipSync(read(`smartdata/${part}.ndjson.gz`))
    .toString('utf8')
    .split('\n')
    .filter((line) => line.includes('NEWS_HTML') || line.includes('RSS_XML'))
    .map((line) => JSON.parse(line) as { id: string; raw: unknown; text: { string: string } })
    .map(({ id, raw, text }) => ({ id, text: text.string, names: largest(smartNames(rawText(raw))) }))
}

const rawText = (raw: unknown) => (typeof raw === 'string' ? raw : (raw as { string: string }).string)

function smartNames(raw: string): Annotated['names'] {
  const entity = /<Entity id="\d+" startPos="(?<start>\d+)" endPos="(?<end>\d+)" type="(?<type>[^"]+)"/g
  return [...raw.matchAll(entity)].flatMap(({ groups }) => {
    const { start, end, type } = groups!
    const kind = smartKinds.find(([pattern]) => pattern.test(type!))?.[1]
    return kind ? [{ start: Number(start), end: Number(end), kind }] : []
  })
}

/** Whether the free corpora are there. */
export const haveCorpora = existsSync(ner) && readdirSync(ner).length > 0

import { readdirSync, readFileSync } from 'node:fs'
import { languageFor } from '../src/languages/index.ts'
import { taggerFor } from '../src/model/index.ts'
import { readWeights } from '../src/model/weights.ts'
import type { Annotated } from './train/annotated.ts'
import { corpora, haveCorpora } from './train/corpora.ts'
import { tokensOf } from './train/examples.ts'
import { measure, show } from './train/measure.ts'
import { readTagged } from './train/own.ts'

// npm run entities: F1 of the embedded taggers alone by language and class, load time and speed.
// What rules and joining add is measured by npm run eval.
const shared = new URL('../../shared/corpus/', import.meta.url)
const weightsOf = (code: string) =>
  readWeights(readFileSync(new URL(`../src/model/weights/${code}.bin`, import.meta.url)))!

for (const code of Object.keys(corpora)) console.log(`${code} loaded in ${loading(code).toFixed(0)} ms`)
if (!haveCorpora) console.log('skipped: the corpora of ../shared are not there')
else for (const code of Object.keys(corpora)) report(code)

/** Milliseconds until a language's tagger is there; the first one of the process loads the lists too. */
function loading(code: string): number {
  const started = performance.now()
  taggerFor(languageFor(code))
  return performance.now() - started
}

function report(code: string): void {
  const weights = weightsOf(code)
  for (const { name, texts } of corpora[code]!().test)
    console.log(show(`${code} ${name}`, measure(code, texts, weights)))
  const wire = goldOf(code)
  if (wire.length > 0) console.log(show(`${code} development dispatches`, measure(code, wire, weights)))
  const texts = wire.length > 0 ? wire : corpora[code]!().test[0]!.texts
  console.log(`${code} speed: ${speed(code, texts)}`)
}

/** The development dispatches of a language, without their datelines. */
function goldOf(code: string): Annotated[] {
  const folder = new URL(`dev-${code}/`, shared)
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.gold.xml'))
      .map((name) => {
        const xml = readFileSync(new URL(name, folder), 'utf8').replace(/<dateline>.*?<\/dateline>/gs, '')
        return { id: name, ...readTagged(xml.replace(/<\/?dispatch[^>]*>/g, '').trim()) }
      })
  } catch {
    return []
  }
}

/** Megabytes and tokens a second of the tokeniser and the tagger, warm. */
function speed(code: string, texts: readonly Annotated[]): string {
  const tagger = taggerFor(languageFor(code))!
  const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  let tokens = 0
  const pass = () => {
    for (const doc of texts) {
      const cut = tokensOf(code, doc)
      tokens += cut.count
      tagger.tag(cut)
    }
  }
  for (let i = 0; i < 20; i++) pass()
  tokens = 0
  const before = process.cpuUsage().user
  const rounds = Math.ceil(5e6 / bytes)
  for (let i = 0; i < rounds; i++) pass()
  const seconds = (process.cpuUsage().user - before) / 1e6
  return `${((bytes * rounds) / 1e6 / seconds).toFixed(1)} MB/s, ${(tokens / 1e6 / seconds).toFixed(2)} M tokens/s warm`
}

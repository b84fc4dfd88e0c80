import { mkdirSync, writeFileSync } from 'node:fs'
import { readWeights, writeWeights } from '../../src/model/weights.ts'
import { corpora, haveCorpora } from './corpora.ts'
import { type Course, learn, measure, newTally, show } from './measure.ts'

// npm run train -- [LANG…] [--folds N] [--dry]: trains the tagger from the pinned inputs, prints what it scores, writes src/model/weights.
const args = process.argv.slice(2)
const folds = Number(args[args.indexOf('--folds') + 1] ?? 0) * Number(args.includes('--folds'))
const dry = args.includes('--dry')
const codes = args.filter((arg) => corpora[arg])
const asked = Object.fromEntries(args.filter((arg) => arg.includes('=')).map((arg) => arg.split('=')))
const common = { bits: 17, epochs: 12, rate: 0.03, tilt: 0, swap: 0 }
// Small sets make a shy tagger: the tilt makes up for it. Found on the development texts and held-out parts.
const settings: Readonly<Record<string, Partial<Course>>> = {
  en: { tilt: 0.1, swap: 0.5 },
  es: { tilt: 0.3 },
  de: { bits: 18, tilt: 0.6, swap: 0.5 },
  pt: { bits: 18, tilt: 0.4 },
}
const trainingOf = (code: string): Course => {
  const numbers = Object.entries(asked).map(([key, value]) => [key, Number(value)])
  return { ...common, ...settings[code], ...Object.fromEntries(numbers) }
}
const folder = new URL('../../src/model/weights/', import.meta.url)

if (!haveCorpora) console.log('skipped: the corpora of ../shared are not there')
else {
  mkdirSync(folder, { recursive: true })
  for (const code of codes.length > 0 ? codes : Object.keys(corpora)) trainOne(code)
}

function trainOne(code: string): void {
  const corpus = corpora[code]!()
  for (const { name, texts } of corpus.train) {
    const names = texts.reduce((sum, doc) => sum + doc.names.length, 0)
    console.log(`${code} ${name}: ${texts.length} texts, ${names} names`)
  }
  if (folds > 0) crossValidate(code, corpus)
  const started = process.cpuUsage().user
  const file = writeWeights(learn(code, corpus.train, trainingOf(code)))
  console.log(`${code}: trained in ${((process.cpuUsage().user - started) / 1e6).toFixed(1)} s`)
  for (const { name, texts } of corpus.test)
    console.log(show(`${code} ${name}`, measure(code, texts, readWeights(file)!)))
  if (!dry) writeFileSync(new URL(`${code}.bin`, folder), file)
}

/** Folds over the first set; the others are always trained on. */
function crossValidate(code: string, { train: [first, ...rest] }: ReturnType<(typeof corpora)[string]>): void {
  const tally = newTally()
  for (let fold = 0; fold < folds; fold++) {
    const kept = { ...first!, texts: first!.texts.filter((_, i) => i % folds !== fold) }
    const weights = readWeights(writeWeights(learn(code, [kept, ...rest], trainingOf(code))))!
    measure(
      code,
      first!.texts.filter((_, i) => i % folds === fold),
      weights,
      tally,
    )
  }
  console.log(show(`${code} ${first!.name}, ${folds} folds`, tally))
}

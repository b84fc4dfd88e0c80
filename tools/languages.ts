import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { identify } from '../src/languages/index.ts'
import { parse } from '../src/pipeline.ts'

// npm run languages -- [FOLDER_OF_UDHR]: how often the language of a text of 300 characters and more is told rightly, over the
// corpora of ../shared; the folder of the npm package udhr's `declaration` measures the neighbours too.
const corpus = new URL('../../shared/corpus', import.meta.url).pathname
const tally = new Map<string, { right: number; of: number; wrong: Map<string, number> }>()
const spent = { ms: 0, texts: 0 }

if (!existsSync(corpus)) console.log('skipped: ../shared/corpus is not there')
else {
  for (const path of filesIn(corpus)) measureFile(path)
  const folder = process.argv[2]
  if (folder) for (const path of filesIn(folder)) measureDeclaration(path)
  print()
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)))
}

function measureFile(path: string): void {
  const lang = /\/dev-(?<lang>..)\/.*\.txt$/.exec(path)?.groups?.lang ?? (/\/seed\/.*\.txt$/.test(path) ? 'fr' : '')
  if (lang) for (const { text } of parse(readFileSync(path), { path })) count(path, lang, text)
  else if (/\/quotes\/.*jsonl$/.test(path)) {
    for (const one of jsonLines(path)) for (const piece of pieces(one.text ?? '')) count(path, one.lang ?? '', piece)
  } else if (path.endsWith('winer-fr.jsonl')) {
    for (const { text } of jsonLines(path)) count(path, 'fr', (text ?? '').slice(0, 600))
  } else if (/\/uner\/..\//.test(path)) {
    const words = readFileSync(path, 'utf8').matchAll(/^(?:\d+\t)?(?<word>[^\t#\n]+)\t/gm)
    for (const piece of pieces([...words].map((word) => word.groups!.word).join(' '))) {
      count(path, /uner\/(?<lang>..)/.exec(path)!.groups!.lang!, piece)
    }
  } else if (/\/raw\//.test(path)) measureDeclared(path)
}

function measureDeclared(path: string): void {
  for (const record of parse(readFileSync(path), { path }))
    if (record.language) count(path, record.language, record.text)
}

function measureDeclaration(path: string): void {
  const text = readFileSync(path, 'utf8')
  const lang = /lang="(?<lang>[a-z]{2,3})/.exec(text)?.groups?.lang?.replace('nb', 'no')
  const body = text
    .replace(/<head>[\s\S]*?<\/head>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
  if (lang?.length === 2) for (const piece of pieces(body.slice(200))) count('udhr', lang, piece)
}

function jsonLines(path: string): { text?: string; lang?: string }[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

function pieces(text: string): string[] {
  return Array.from({ length: Math.floor(text.length / 320) }, (_, i) => text.slice(i * 320, (i + 1) * 320))
}

function count(path: string, lang: string, text: string): void {
  if (text.length < 300) return
  const name = `${path.includes('udhr') ? 'udhr' : path.slice(corpus.length + 1).split('/')[0]} ${lang}`
  const began = performance.now()
  const told = identify(text) ?? '-'
  spent.ms += performance.now() - began
  spent.texts++
  const row = tally.get(name) ?? { right: 0, of: 0, wrong: new Map<string, number>() }
  tally.set(name, row)
  row.of++
  if (told === lang) row.right++
  else row.wrong.set(told, (row.wrong.get(told) ?? 0) + 1)
  if (told !== lang && process.env.SHOW === lang) console.log(told, text.slice(0, 320).replace(/\s+/g, ' '))
}

function print(): void {
  for (const [name, { right, of, wrong }] of [...tally].toSorted()) {
    const others = [...wrong].map(([code, n]) => `${code} ${n}`).join(', ')
    console.log(
      `${name.padEnd(14)} ${String(right).padStart(6)}/${String(of).padEnd(6)} ${((100 * right) / of).toFixed(1)} %  ${others}`,
    )
  }
  console.log(`${((1000 * spent.ms) / spent.texts).toFixed(1)} µs a text`)
}

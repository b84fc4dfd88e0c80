import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type NewsRecord, parse } from '../src/index.ts'
import { agencies } from '../src/lexicon/agencies.ts'

// npm run datelines: the datelines of the real wire files, by agency and language: how many are read right in text, place,
// agency and date, and each one that is not.
const corpus = new URL('../../shared/corpus/', import.meta.url).pathname
const expectations = join(corpus, 'raw.expect.ndjson')

interface Check {
  readonly dispatch: number | string
  readonly path: string
  readonly op: 'eq' | 'matches' | 'startsWith'
  readonly value: string | null
}

interface Tally {
  of: number
  right: number
}

const records = new Map<string, NewsRecord[]>()
const fold = (text: string) => text.replace(/[\s\u00a0\u200b]+/g, ' ').trim()

if (!existsSync(expectations)) console.log('skipped: ../shared is not there')
else report()

function report(): void {
  const table = new Map<string, Tally>()
  const misses: string[] = []
  for (const line of readFileSync(expectations, 'utf8').trim().split('\n')) {
    const { file, checks } = JSON.parse(line) as { file: string; checks: Check[] }
    for (const [dispatch, own] of byDispatch(checks)) {
      const record = recordOf(file, dispatch)
      const wrong = own.filter((check) => !holds(check, record))
      const key = `${agencyOf(own, record)} ${record?.language ?? '?'}`
      const tally = table.get(key) ?? { of: 0, right: 0 }
      table.set(key, { of: tally.of + 1, right: tally.right + (wrong.length === 0 ? 1 : 0) })
      for (const check of wrong)
        misses.push(`${file}\n    ${said(check)}, read ${JSON.stringify(record?.dateline ?? null)}`)
    }
  }
  print(table, misses)
}

/** The checks of datelines, by the dispatch of the file that they are on. */
function byDispatch(checks: readonly Check[]): Map<number | string, Check[]> {
  const found = new Map<number | string, Check[]>()
  for (const check of checks) {
    if (!check.path.startsWith('dateline')) continue
    found.set(check.dispatch, [...(found.get(check.dispatch) ?? []), check])
  }
  return found
}

function recordOf(file: string, dispatch: number | string): NewsRecord | undefined {
  const path = join(corpus, 'raw', file)
  if (!records.has(path)) records.set(path, [...parse(readFileSync(path), { path, extract: ['dateline'] })])
  const all = records.get(path)!
  return typeof dispatch === 'number'
    ? all[dispatch]
    : all.find((record) => record.header.documentId === dispatch.replace(/^id:/, ''))
}

function holds({ path, op, value }: Check, record: NewsRecord | undefined): boolean {
  const found = path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key] ?? null, record)
  if (value === null || typeof found !== 'string') return found === value
  if (op === 'matches') return new RegExp(value.replace(/^\/|\/[a-z]*$/g, ''), 'iu').test(fold(found))
  return op === 'startsWith' ? fold(found).startsWith(fold(value)) : fold(found) === fold(value)
}

/** The agency that the checks ask for, else the one that was read. */
function agencyOf(checks: readonly Check[], record: NewsRecord | undefined): string {
  const asked = checks.find((check) => check.path === 'dateline.agency')?.value ?? record?.dateline?.agency ?? '-'
  return agencies.find(({ name }) => asked.toLowerCase().includes(name.toLowerCase()) && name.length > 1)?.name ?? asked
}

function said({ path, op, value }: Check): string {
  return `${path} ${op} ${JSON.stringify(value)}`
}

function print(table: ReadonlyMap<string, Tally>, misses: readonly string[]): void {
  const rows = [...table].toSorted(([a], [b]) => (a < b ? -1 : 1))
  for (const [key, { of, right }] of rows) console.log(`${key.padEnd(24)} ${String(right).padStart(4)} of ${of}`)
  const of = rows.reduce((sum, [, tally]) => sum + tally.of, 0)
  const right = rows.reduce((sum, [, tally]) => sum + tally.right, 0)
  console.log(`${'all'.padEnd(24)} ${String(right).padStart(4)} of ${of}   ${(right / of).toFixed(4)}`)
  for (const miss of misses) console.log(miss)
}

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ndjson } from '../src/emit/ndjson.ts'
import { parse } from '../src/pipeline.ts'

// npm run eval -- DIR… [--errors N] [--json]: parses the raw dispatches of the folders and scores them against the gold beside them.
const judge = new URL('../../shared/eval/score.mjs', import.meta.url).pathname
const args = process.argv.slice(2)
const dirs = args.filter((arg, i) => !arg.startsWith('-') && args[i - 1] !== '--errors')
const flags = args.filter((arg) => !dirs.includes(arg))

if (!existsSync(judge)) console.log('skipped: the judges of ../shared are not there')
else if (dirs.length === 0) console.error('usage: npm run eval -- DIR… [--errors N] [--json]')
else {
  const records = join(mkdtempSync(join(tmpdir(), 'depeche-eval-')), 'records.ndjson')
  writeFileSync(records, dirs.flatMap(raws).flatMap(lines).join(''))
  const gold = dirs.flatMap((dir) => ['--gold', dir])
  process.exitCode =
    spawnSync('node', [judge, ...gold, '--records', records, ...flags], { stdio: 'inherit' }).status ?? 1
}

function raws(path: string): string[] {
  if (!statSync(path).isDirectory()) return path.endsWith('.gold.xml') ? [] : [path]
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => raws(join(path, name)))
}

function lines(path: string): string[] {
  return [...parse(readFileSync(path), { path })].map(ndjson.write)
}

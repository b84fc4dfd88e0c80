import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { ndjson } from '../src/emit/ndjson.ts'
import { parse } from '../src/pipeline.ts'

// npm run conform -- [--only FORMAT] [--errors N] [--by field]: parses the real wire files and has the judge check the
// records against what a careful reader finds in them.
const corpus = new URL('../../shared/corpus/', import.meta.url).pathname
const judge = new URL('../../shared/eval/conform.mjs', import.meta.url).pathname
const folder = join(corpus, 'raw')

if (!existsSync(judge)) console.log('skipped: the judges of ../shared are not there')
else {
  const records = join(mkdtempSync(join(tmpdir(), 'depeche-conform-')), 'records.ndjson')
  writeFileSync(records, filesUnder(folder).map(lines).join(''))
  const asked = ['--expect', join(corpus, 'raw.expect.ndjson'), '--records', records, ...process.argv.slice(2)]
  process.exitCode = spawnSync('node', [judge, ...asked], { stdio: 'inherit' }).status ?? 1
}

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesUnder(join(path, name)))
}

/** A file's records; a file that throws is named and gives none. */
function lines(file: string): string {
  const path = relative(folder, file)
  try {
    return [...parse(readFileSync(file), { path, extract: ['dateline'] })].map(ndjson.write).join('')
  } catch (fault) {
    console.error(`${path}: throws ${fault instanceof Error ? fault.stack : fault}`)
    return ''
  }
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type NewsRecord, parse } from '../src/index.ts'

// npm run twins [-- --errors N]: stories that stand twice in ../shared/corpus/raw, as marked-up paragraphs and as wrapped lines:
// the share of paragraphs that come out the same.
const raw = new URL('../../shared/corpus/raw/', import.meta.url).pathname
const wrapped = join(raw, 'derived-7901')
const marked = join(raw, 'martinvirtel+newsmlg2-testdata/data/20170629-dpa-sample')
const shown = Number(process.argv[process.argv.indexOf('--errors') + 1]) || 0

if (!existsSync(wrapped)) console.log('skipped: ../shared is not there')
else {
  let [of, same] = [0, 0]
  const missed: string[] = []
  for (const name of readdirSync(wrapped).toSorted()) {
    const id = name.replace('.iptc7901', '')
    const twin = join(marked, `urn:newsml:dpa.com:20090101:${id}.xml`)
    if (!existsSync(twin)) continue
    const lines = new Set(paragraphs(join(wrapped, name)))
    for (const paragraph of paragraphs(twin)) {
      of++
      if (lines.has(paragraph)) same++
      else missed.push(`${id}: ${paragraph.slice(0, 150)}`)
    }
  }
  console.log(`${same} of ${of} paragraphs are the same: ${(same / of).toFixed(4)}`)
  for (const miss of missed.slice(0, shown)) console.log(`    ${miss}`)
}

/** A file's paragraphs, typography folded: the wrapped twin is Latin-1. */
function paragraphs(path: string): string[] {
  const [record] = parse(readFileSync(path), { path, extract: [] })
  return record
    ? cut(record).map((text) =>
        text
          .replace(/[\s\u00a0\u200b]+/g, ' ')
          .replace(/[–—]/g, '-')
          .trim(),
      )
    : []
}

function cut({ text, paragraphs: spans }: NewsRecord): string[] {
  const points = [...text]
  return spans.map(({ start, end }) => points.slice(start, end).join(''))
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Kind } from '../../src/model/labels.ts'
import type { Annotated, Name } from './annotated.ts'

const kinds: Readonly<Record<string, Kind>> = { per: 'PER', org: 'ORG', loc: 'LOC', misc: 'MISC' }
const piece = /<(?<tag>\/?)(?<name>[a-z]+)(?: [^<>]*)?>|[^<]+|</g

/** Our own invented dispatches: paragraphs with `<per>`, `<org>`, `<loc>` inside, `=====` between dispatches. */
export function readOwn(language: string): Annotated[] {
  const folder = new URL(`own/${language}/`, import.meta.url)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .split(/^=====+\s*$/m)
        .filter((dispatch) => dispatch.trim())
        .map((dispatch, i) => ({ id: `${name}-${i}`, ...readTagged(dispatch.trim()) })),
    )
}

/** Takes the tags out of a text; other tags than those of names go, their text stays. */
export function readTagged(tagged: string): Omit<Annotated, 'id'> {
  let text = ''
  let open: { start: number; kind: Kind } | undefined
  const names: Name[] = []
  for (const { 0: part, groups } of tagged.matchAll(piece)) {
    const kind = groups?.name === undefined ? undefined : kinds[groups.name]
    if (groups?.name === undefined) text += part.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')
    else if (kind && groups.tag === '' && !open) open = { start: text.length, kind }
    else if (kind && groups.tag === '/' && open?.kind === kind) {
      names.push({ ...open, end: text.length })
      open = undefined
    }
  }
  return { text, names }
}

import type { Kind } from '../../src/model/labels.ts'
import type { Annotated, Name } from './annotated.ts'

type Pools = Readonly<Record<Kind, Map<string, string[]>>>

/**
 * The same texts with other names in them: each name gives way to another of its kind and length in words from these texts, the same one
 * throughout a text, and people word by word, so that a surname alone stays that of the full name. Small sets teach context this way.
 */
export function swapped(texts: readonly Annotated[], random: () => number): Annotated[] {
  const pools: Pools = { PER: new Map(), LOC: new Map(), ORG: new Map(), MISC: new Map() }
  for (const { text, names } of texts) for (const name of names) fill(pools, name.kind, formsOf(text, name))
  return texts.filter(({ names }) => names.length > 0).map((doc) => withOthers(doc, pools, random))
}

interface Form {
  readonly shape: string
  readonly written: string
}

// A person's words one by one: where the word stands, and how it is written. Others as a whole.
function formsOf(text: string, { start, end, kind }: Name): Form[] {
  const words = text.slice(start, end).split(' ')
  if (kind !== 'PER') return [{ shape: `${words.length}`, written: words.join(' ') }]
  return words.map((written, i) => ({
    shape: /^\p{Lu}\p{Ll}{2,}/u.test(written) ? (i < words.length - 1 ? 'first' : 'last') : '',
    written,
  }))
}

function fill(pools: Pools, kind: Kind, forms: readonly Form[]): void {
  for (const { shape, written } of forms) {
    if (!shape) continue
    const pool = pools[kind].get(shape)
    if (pool) pool.push(written)
    else pools[kind].set(shape, [written])
  }
}

function withOthers({ id, text, names }: Annotated, pools: Pools, random: () => number): Annotated {
  const others = new Map<string, string>()
  const other = (kind: Kind, { shape, written }: Form) => {
    const key = `${kind} ${written}`
    const pool = pools[kind].get(shape) ?? []
    if (!others.has(key)) others.set(key, pool[Math.floor(random() * pool.length)] ?? written)
    return others.get(key)!
  }
  let written = ''
  let at = 0
  const moved: Name[] = []
  for (const name of names) {
    written += text.slice(at, name.start)
    const start = written.length
    written += formsOf(text, name)
      .map((form) => other(name.kind, form))
      .join(' ')
    moved.push({ kind: name.kind, start, end: written.length })
    at = name.end
  }
  return { id: `${id}-swapped`, text: written + text.slice(at), names: moved }
}

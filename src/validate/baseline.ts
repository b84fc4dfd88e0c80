import { byCodePoints } from '../text/codepoints.ts'

/** Findings of one kind that are known: the same code on a line that says the same, in the same file. */
interface Known {
  readonly path: string
  readonly code: string
  readonly fingerprint: string
  readonly count: number
}

/** How many findings of each fingerprint are known. */
export type Baseline = ReadonlyMap<string, number>

/** Reads a baseline; nothing where it is none. */
export function readBaseline(text: string): Baseline | undefined {
  try {
    const { version, findings } = JSON.parse(text)
    if (version !== 1 || !findings.every(isKnown)) return undefined
    return new Map(findings.map(({ fingerprint, count }: Known) => [fingerprint, count]))
  } catch {
    return undefined
  }
}

/** The findings as a baseline: one a line, in an order of its own, so that its changes can be read. */
export function baselineOf(findings: Iterable<Omit<Known, 'count'>>): string {
  const known = new Map<string, Known>()
  for (const { path, code, fingerprint } of findings) {
    known.set(fingerprint, { path, code, fingerprint, count: (known.get(fingerprint)?.count ?? 0) + 1 })
  }
  const key = ({ path, code, fingerprint }: Known) => `${path}\0${code}\0${fingerprint}`
  const lines = [...known.values()].toSorted((a, b) => byCodePoints(key(a), key(b))).map((one) => JSON.stringify(one))
  return `{"version":1,"findings":[${lines.map((line) => `\n${line}`).join(',')}\n]}\n`
}

function isKnown(value: Partial<Known>): boolean {
  return typeof value.fingerprint === 'string' && Number.isInteger(value.count) && value.count! > 0
}

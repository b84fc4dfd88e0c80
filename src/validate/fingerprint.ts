import { hash } from 'node:crypto'
import type { Finding } from './finding.ts'

/** What a finding is known by when the lines around it change: its code, its file and the text of its line. */
export function fingerprint({ code, excerpt }: Finding, home: string): string {
  return digest([code, home, excerpt.trim()])
}

/** Tells repeats apart: the first keeps its fingerprint, each later one gets one of its own. */
export function numbered(): (fingerprint: string) => string {
  const seen = new Map<string, number>()
  return (fingerprint) => {
    const repeat = seen.get(fingerprint) ?? 0
    seen.set(fingerprint, repeat + 1)
    return repeat === 0 ? fingerprint : digest([fingerprint, String(repeat)])
  }
}

const digest = (parts: readonly string[]) => hash('sha256', parts.join('\0'), 'hex').slice(0, 32)

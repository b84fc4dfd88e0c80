import { hash } from 'node:crypto'
import type { Finding } from './finding.ts'

/** What a finding is known by when the lines around it change: its code, its file and the text of its line. */
export function fingerprint({ code, excerpt }: Finding, home: string): string {
  return digest([code, home, excerpt.trim()])
}

/** Numbers what is found more than once: the first keeps its fingerprint, each repeat gets one of its own. */
export function numbered(): (fingerprint: string) => { readonly repeat: number; readonly own: string } {
  const seen = new Map<string, number>()
  return (fingerprint) => {
    const repeat = seen.get(fingerprint) ?? 0
    seen.set(fingerprint, repeat + 1)
    return { repeat, own: repeat === 0 ? fingerprint : digest([fingerprint, String(repeat)]) }
  }
}

const digest = (parts: readonly string[]) => hash('sha256', parts.join('\0'), 'hex').slice(0, 32)

import type { Code, Severity } from '../diagnostics.ts'
import { severityOf } from './finding.ts'
import type { Policy } from './policy.ts'

/** What has to be extracted before these can be told. A dateline is cheap, and half of the rules ask for it. */
const needs: Readonly<Partial<Record<Code, readonly string[]>>> = {
  'quote-speaker-missing': ['quotes', 'entities'],
  'quote-speaker-unnamed': ['quotes', 'entities'],
  'entities-limited': ['entities'],
}

/** What to extract for a feed, so that all is found that somebody is to be told of; `told` are the severities that are. */
export function stagesFor(policy: Policy, told: readonly Severity[]): readonly string[] {
  const stages = new Set(['dateline'])
  for (const [code, needed] of Object.entries(needs)) {
    const severity = severityOf(code as Code, policy)
    if (severity && told.includes(severity)) for (const stage of needed) stages.add(stage)
  }
  return [...stages]
}

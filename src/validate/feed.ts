import { locate } from '../decode/index.ts'
import { type Code, type Facts, sentence } from '../diagnostics.ts'
import { excerptOf } from './excerpt.ts'
import { fields } from './fields.ts'
import { type Finding, severityOf } from './finding.ts'
import type { Policy } from './policy.ts'
import type { Dispatch } from './rule.ts'
import { feedRules } from './rules/feed.ts'

/** What the rules across dispatches need to know of one. Plain and small: a worker hands it over. */
export interface Summary {
  readonly path: string
  readonly index: number
  readonly id: string
  /** Where the dispatch begins. */
  readonly byte: number
  readonly line: number
  readonly column: number
  readonly excerpt: string
  readonly excerptColumn: number
  readonly service: string | null
  readonly messageNumber: string | null
  readonly documentId: string | null
  readonly version: string | null
  readonly status: string
  readonly format: string
  /** The day on which it was sent, where it says so. */
  readonly day: string | null
  /** What it corrects or kills, where it says so. */
  readonly target: string | null
}

/** The summary of a dispatch. */
export function summaryOf({ reading: { source, envelope }, record }: Dispatch, path: string): Summary {
  const place = locate(source, envelope.span[0])
  const { service, messageNumber, documentId, version } = record.header
  return {
    path,
    index: record.source.index,
    id: record.id,
    ...place,
    ...excerptOf(source, place),
    service,
    messageNumber,
    documentId,
    version,
    status: record.status,
    format: record.source.format,
    day: fields.time(record)?.slice(0, 10) ?? null,
    target: record.relation?.target ?? null,
  }
}

type Tell = <C extends Code>(code: C, facts: Facts<C>) => void
/** Looks at one dispatch after the other and remembers what it must. */
export type FeedRule = (summary: Summary, tell: Tell) => void

/** The rules across dispatches. They are given in the feed's order, whoever read them; so much is remembered and no more. */
export class Feed {
  private readonly policy: Policy
  private readonly rules: readonly FeedRule[] = feedRules()

  constructor(policy: Policy) {
    this.policy = policy
  }

  /** What is wrong with a dispatch beside those before it. */
  add(summary: Summary): Finding[] {
    const { path, index, id, byte, line, column, excerpt, excerptColumn } = summary
    const findings: Finding[] = []
    const tell: Tell = (code, facts) => {
      const severity = severityOf(code, this.policy)
      const message = sentence({ code, facts, span: [0, 0] })
      if (severity) {
        findings.push({ code, severity, message, path, byte, line, column, excerpt, excerptColumn, id, index })
      }
    }
    for (const rule of this.rules) rule(summary, tell)
    return findings
  }
}

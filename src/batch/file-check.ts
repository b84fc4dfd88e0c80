import type { FileFindings } from '../report/inspect.ts'
import { type Checked, checkNothing } from '../validate/check.ts'
import type { Feed } from '../validate/feed.ts'
import { type Finding, inOrder } from '../validate/finding.ts'
import type { Policy } from '../validate/policy.ts'

/** A checked file, or as much of it as could be read. */
export interface CheckedFile extends FileFindings {
  /** Why it could not be read, or not to its end: the system's code, as `EACCES`. */
  readonly error?: string
}

interface Around {
  readonly feed: Pick<Feed, 'add'>
  readonly policy: Policy
}

interface Spent {
  readonly bytes: number
  readonly seconds: number
  readonly error?: string
}

/** The check of one file, a piece after the other. */
export class FileCheck {
  private readonly path: string
  private readonly around: Around
  private readonly findings: Finding[] = []
  private dispatches = 0
  private bytes = 0
  private seconds = 0
  private error: string | undefined

  constructor(path: string, around: Around) {
    this.path = path
    this.around = around
  }

  /** Takes dispatches that are counted from 0, whatever came before them, and tells the feed of them. */
  take(checked: readonly Checked[], { bytes, seconds, error }: Spent): void {
    const before = this.dispatches
    for (const { findings, summary } of checked) {
      for (const finding of findings) this.findings.push({ ...finding, index: finding.index + before })
      if (summary) this.findings.push(...this.around.feed.add({ ...summary, index: summary.index + before }))
    }
    this.dispatches += checked.length
    this.bytes += bytes
    this.seconds += seconds
    this.error ??= error
  }

  end(): CheckedFile {
    const { path, dispatches, seconds, error } = this
    const isNothing = dispatches === 0 && error === undefined
    const findings = isNothing ? checkNothing(this.bytes, { path }, this.around.policy).findings : this.findings
    return { path, dispatches, seconds, findings: findings.toSorted(inOrder), ...(error !== undefined && { error }) }
  }
}

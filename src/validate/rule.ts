import type { Report } from '../diagnostics.ts'
import type { Reading } from '../record.ts'
import type { NewsRecord } from '../schema.ts'
import type { Policy } from './policy.ts'

/** One dispatch to be checked: as it was read, and as its record tells it. */
export interface Dispatch {
  readonly reading: Reading
  readonly record: NewsRecord
}

/** Looks at one dispatch and reports what is wrong with it; spans are in the source's text. */
export type Rule = (dispatch: Dispatch, policy: Policy, report: Report) => void

import type { Report } from '../../diagnostics.ts'
import { sourceSpan } from '../../text/traced.ts'
import { countWords } from '../../text/words.ts'
import { fields } from '../fields.ts'
import type { Policy } from '../policy.ts'
import { type Dispatch, opening, type Rule } from '../rule.ts'

/** What a feed's own profile asks for. */
export const checkProfile: Rule = (dispatch, policy, report) => {
  const { reading, record } = dispatch
  const { format, encoding } = record.source
  const agency = fields.agency(record) ?? null
  const at = opening(reading)
  if (isOutside(policy.formats, format)) report('format-not-allowed', at, { format })
  if (isOutside(policy.charsets, encoding)) report('charset-not-allowed', at, { charset: encoding })
  if (isOutside(policy.languages, record.language)) report('language-not-allowed', at, { language: record.language! })
  if (isOutside(policy.agencies, agency)) report('agency-not-allowed', at, { agency: agency! })
  for (const field of policy.required) {
    if (!fields[field](record)) report('field-missing', at, { field })
  }
  checkLimits(dispatch, policy, report)
}

/** What is not there is a matter of required fields. */
function isOutside(allowed: readonly string[] | undefined, value: string | null): boolean {
  const same = (one: string) => one.toLowerCase() === value?.toLowerCase()
  return allowed !== undefined && value !== null && !allowed.some(same)
}

function checkLimits({ reading, record }: Dispatch, { limits }: Policy, report: Report): void {
  const { byteStart, byteEnd } = record.source
  const at = opening(reading)
  const check = (what: string, size: number, unit: string, limit: number | undefined, span = at) => {
    if (limit !== undefined && size > limit) report('limit-exceeded', span, { what, size, unit, limit })
  }
  check('dispatch', byteEnd - byteStart, 'bytes', limits.dispatchBytes)
  if (limits.words !== undefined) check('text', countWords(record.text), 'words', limits.words)
  check('headline', record.headline?.length ?? 0, 'signs', limits.headlineLength)
  for (const { span } of limits.paragraphLength === undefined ? [] : reading.body.paragraphs) {
    const start = sourceSpan(reading.body, [span[0], span[0] + 1])
    check('paragraph', span[1] - span[0], 'signs', limits.paragraphLength, start)
  }
}

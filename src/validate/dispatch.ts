import type { Placed, Problem, Report } from '../diagnostics.ts'
import type { Policy } from './policy.ts'
import type { Dispatch, Rule } from './rule.ts'
import { checkBrackets } from './rules/brackets.ts'
import { checkDateline } from './rules/dateline.ts'
import { checkDates } from './rules/dates.ts'
import { checkHeader } from './rules/header.ts'
import { checkLayout } from './rules/layout.ts'
import { checkMarks } from './rules/marks.ts'
import { checkProfile } from './rules/profile.ts'
import { checkQuotes } from './rules/quotes.ts'
import { checkText } from './rules/text.ts'
import { checkTruncation } from './rules/truncation.ts'
import { checkVersions } from './rules/versions.ts'
import { checkXml } from './rules/xml.ts'

const rules: readonly Rule[] = [
  checkTruncation,
  checkHeader,
  checkLayout,
  checkDateline,
  checkDates,
  checkText,
  checkMarks,
  checkBrackets,
  checkQuotes,
  checkVersions,
  checkXml,
  checkProfile,
]

/** Of these nothing is left in which a rule could look for anything; broken markup may be why. */
const hopeless: ReadonlySet<string> = new Set(['format-unknown', 'item-missing'])
const reasons: ReadonlySet<string> = new Set(['xml-malformed', 'json-malformed', 'frame-unterminated'])

/** All that is wrong with one dispatch: what was met while it was read, and what the rules find. */
export function checkDispatch(dispatch: Dispatch, policy: Policy): (Problem | Placed)[] {
  // Reading looks at quotation marks too, but not beyond a paragraph.
  const problems: (Problem | Placed)[] = dispatch.reading.problems.filter(({ code }) => code !== 'quote-unclosed')
  const report: Report = (code, span, facts) => problems.push({ code, span, facts })
  if (problems.some(({ code }) => hopeless.has(code))) {
    return problems.filter(({ code }) => hopeless.has(code) || reasons.has(code))
  }
  for (const rule of rules) rule(dispatch, policy, report)
  return problems
}

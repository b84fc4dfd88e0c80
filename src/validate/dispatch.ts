import type { Placed, Problem, Report } from '../diagnostics.ts'
import type { Policy } from './policy.ts'
import type { Dispatch, Rule } from './rule.ts'
import { checkText } from './rules/text.ts'

const rules: readonly Rule[] = [checkText]

/** All that is wrong with one dispatch: what was met while it was read, and what the rules find. */
export function checkDispatch(dispatch: Dispatch, policy: Policy): (Problem | Placed)[] {
  const problems: (Problem | Placed)[] = [...dispatch.reading.problems]
  const report: Report = (code, span, facts) => problems.push({ code, span, facts })
  for (const rule of rules) rule(dispatch, policy, report)
  return problems
}

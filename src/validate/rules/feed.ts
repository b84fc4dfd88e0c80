import type { FeedRule, Summary } from '../feed.ts'
import { Recent } from '../recent.ts'

/** The rules across dispatches, each with a memory of its own. */
export function feedRules(): readonly FeedRule[] {
  return [duplicates()]
}

const placeOf = ({ path, line }: Summary) => `${path}:${line}`

/** The same bytes again. */
function duplicates(): FeedRule {
  const known = new Recent<string>()
  return (summary, tell) => {
    const before = known.get(summary.id)
    if (before !== undefined) tell('dispatch-duplicate', { before })
    else known.set(summary.id, placeOf(summary))
  }
}

import type { Line } from './format.ts'
import { isWrittenLine } from './lines.ts'

// /politics/Britain/EU/ · Atlantide-intempéries-sauvetage
const SLUG = /^(?=[^\s]{3,69}$)\/?[\p{L}\p{N}][\p{L}\p{N}.,'’]{0,40}(?:[/-]{1,2}[\p{L}\p{N}.,'’&]{1,40}){1,9}\/?$/u

/** The keyword line: the first one, where it looks like one. */
export function slugOf(lines: readonly Line[]): Line | undefined {
  const first = lines.find(isWrittenLine)
  return first && SLUG.test(first.text.trim()) ? first : undefined
}

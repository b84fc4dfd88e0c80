import { isWritten } from '../text/blank.ts'
import type { Line } from './format.ts'

// /politics/Britain/EU/ · Atlantide-intempéries-sauvetage
const SLUG = /^(?=[^\s]{3,69}$)\/?[\p{L}\p{N}][\p{L}\p{N}.,'’]{0,40}(?:[/-]{1,2}[\p{L}\p{N}.,'’&]{1,40}){1,9}\/?$/u

/** The keyword line: the first one, where it looks like one. */
export function slugOf(lines: readonly Line[]): Line | undefined {
  const first = lines.find((line) => isWritten(line.text))
  return first && SLUG.test(first.text.trim()) ? first : undefined
}

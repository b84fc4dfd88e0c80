import { visible } from '../text/visible.ts'

// ##[add-mask]…, ##vso[task.setvariable …]: build servers obey these wherever they stand in a line of the log.
const COMMAND = /##(?=[a-z]{0,20}\[)/gi
// ::set-output name=x::y, at the start of a line only.
const OPENING = /^(?<space>\s{0,200}):(?=:)/u
// Embeddings, overrides and isolates turn the order of what stands after them; a mark of one letter's direction does not.
const TURNING = /[\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/** One line that neither a terminal nor a build server obeys: what they would obey is written out. */
export function inert(text: string): string {
  return visible(text)
    .replace(TURNING, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)
    .replace(COMMAND, '#\\u0023')
    .replace(OPENING, '$<space>\\u003a')
}

import { declare, type ValidateFlags } from './validate-options.ts'
import type { Verb } from './verb.ts'

/** Says what in a feed is broken; what does the work is only loaded when there is some. */
export const verb: Verb = {
  declare,
  act: async (paths, given, shell) => {
    const { validate } = await import('./validate-run.ts')
    return validate(paths, given as unknown as ValidateFlags, shell)
  },
}

import { recordJsonSchema } from '../schema.ts'
import { sinkOutput } from './output.ts'
import type { Verb } from './verb.ts'

/** Prints the record's JSON Schema (2020-12). */
export const verb: Verb = {
  declare: (command) => command,

  async act(_, __, { streams }) {
    const output = sinkOutput(streams.stdout)
    output.write(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`)
    await output.close()
    return 0
  },
}

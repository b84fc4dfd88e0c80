import { Argument } from 'commander'
import { sinkOutput } from './output.ts'
import type { Verb } from './verb.ts'

const schemas = {
  record: async () => (await import('../schema.ts')).recordJsonSchema(),
  config: async () => (await import('../validate/profile-schema.ts')).profileJsonSchema(),
} as const

/** Prints the JSON Schema (2020-12) of the record, or of the profiles that a feed is held to. */
export const verb: Verb = {
  declare: (command) =>
    command.addArgument(
      new Argument('[what]', 'record, or config: depeche.config.json').choices(Object.keys(schemas)).default('record'),
    ),

  async act([what = 'record'], _, { streams }) {
    const schema = await schemas[what as keyof typeof schemas]()
    const output = sinkOutput(streams.stdout)
    output.write(`${JSON.stringify(schema, null, 2)}\n`)
    await output.close()
    return 0
  },
}

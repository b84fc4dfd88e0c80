import type { Reject } from '../options.ts'
import { parseStream } from '../pipeline.ts'
import { dispatchScreen } from '../report/dispatch.ts'
import { exit } from './exit.ts'
import { type InputOptions, inputsOf } from './inputs.ts'
import { type MessageOptions, type Messages, messagesTo } from './messages.ts'
import { pipelineOptions, type ReadingOptions, readsDispatches, saysThings, whole } from './options.ts'
import { sinkOutput } from './output.ts'
import { paintFor } from './paint.ts'
import type { Shell, Verb } from './verb.ts'

interface ShowOptions extends InputOptions, ReadingOptions, MessageOptions {
  readonly number: number
}

/** Columns that are easy to read, however wide the terminal is. */
const WIDEST = 100

/** Shows one dispatch to a person. */
export const verb: Verb = {
  declare: (command) =>
    saysThings(readsDispatches(command).option('-n, --number <n>', 'which dispatch of the input, from 1', whole, 1)),

  async act(paths, given, shell) {
    const options = given as unknown as ShowOptions
    const messages = messagesTo(shell.streams, options)
    const { stdout } = shell.streams
    try {
      const record = await nth(paths, options, shell, messages)
      if (!record) return exit.findings
      const output = sinkOutput(stdout)
      const width = Math.min(stdout.columns ?? 80, WIDEST)
      output.write(dispatchScreen(record, paintFor(stdout, shell.streams, options.color), width))
      await output.close()
      return exit.fine
    } finally {
      await messages.flush()
    }
  },
}

/** The dispatch that was asked for; reads no further than it. */
async function nth(paths: readonly string[], options: ShowOptions, shell: Shell, messages: Messages) {
  let seen = 0
  const failed = (_: string, error: unknown) => {
    throw error
  }
  for await (const input of inputsOf(paths, options, shell, { failed, skipped: () => {} })) {
    const onReject = ({ diagnostics }: Reject) => {
      for (const diagnostic of diagnostics) messages.diagnostic(input.name, diagnostic)
    }
    const pipeline = { ...pipelineOptions(options), path: input.path, onReject }
    for await (const record of parseStream(input.chunks(), pipeline)) if (++seen === options.number) return record
  }
  messages.trouble(seen === 0 ? 'there is no dispatch to show' : `there are only ${seen} dispatches`)
  return undefined
}

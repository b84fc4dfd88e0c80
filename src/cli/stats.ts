import { overview } from '../report/overview.ts'
import { count, countFindings, newTally, ranked, type Tally } from '../report/tally.ts'
import { exitCodeFor, summary } from './account.ts'
import type { InputOptions } from './inputs.ts'
import { type MessageOptions, messagesTo } from './messages.ts'
import { pipelineOptions, type ReadingOptions, readsDispatches, saysThings, whole } from './options.ts'
import { sinkOutput } from './output.ts'
import { paintFor } from './paint.ts'
import { readAll, type Taker } from './reading.ts'
import type { Verb } from './verb.ts'

interface StatsOptions extends InputOptions, ReadingOptions, MessageOptions {
  readonly json?: boolean
  readonly top: number
}

/** Sums up dispatches: days, speakers, places, findings. */
export const verb: Verb = {
  declare: (command) =>
    saysThings(
      readsDispatches(command)
        .optionsGroup('Output:')
        .option('--json', 'the figures as JSON')
        .option('--top <n>', 'how many names a table shows', whole, 10),
    ),

  async act(paths, given, shell) {
    const options = given as unknown as StatsOptions
    const messages = messagesTo(shell.streams, { ...options, quiet: !options.verbose })
    const tally = newTally()
    const taker: Taker = {
      record(record) {
        count(tally, record)
        return true
      },
      reject: ({ diagnostics }) => countFindings(tally, diagnostics),
    }
    try {
      const account = await readAll(
        paths,
        { ...options, pipeline: pipelineOptions(options) },
        { shell, messages, taker },
      )
      const output = sinkOutput(shell.streams.stdout)
      const paint = paintFor(shell.streams.stdout, shell.streams, options.color)
      output.write(options.json ? asJson(tally) : overview(tally, paint, options.top))
      await output.close()
      messages.remark(summary(account))
      return exitCodeFor(account)
    } finally {
      await messages.flush()
    }
  },
}

function asJson(tally: Tally): string {
  const entries = Object.entries(tally).map(([name, value]) => [
    name,
    value instanceof Map ? ranked(value).map(([name, count]) => ({ name, count })) : value,
  ])
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`
}

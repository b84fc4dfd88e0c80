import type { Reject } from '../options.ts'
import type { NewsRecord } from '../schema.ts'
import { exitCodeFor, summary } from './account.ts'
import type { InputOptions } from './inputs.ts'
import { type MessageOptions, messagesTo } from './messages.ts'
import { pipelineOptions, type ReadingOptions, readsDispatches, saysThings, writesRecords } from './options.ts'
import { outputTo } from './output.ts'
import { readAll, type Taker } from './reading.ts'
import type { Shell, Verb } from './verb.ts'
import { type FormName, writerTo } from './writer.ts'

interface ParseOptions extends InputOptions, ReadingOptions, MessageOptions {
  readonly output?: string
  readonly to: FormName
  readonly rejects?: string
  readonly strict?: boolean
}

/** Writes a record for each dispatch. */
export const verb: Verb = {
  declare: (command) => saysThings(writesRecords(readsDispatches(command))),

  async act(paths, given, shell) {
    const options = given as unknown as ParseOptions
    const messages = messagesTo(shell.streams, options)
    const { taker, close, abandon } = destinations(options, shell)
    try {
      const account = await readAll(
        paths,
        { ...options, pipeline: pipelineOptions(options) },
        { shell, messages, taker },
      )
      await close()
      messages.remark(summary(account))
      if (account.written + account.unread + account.named === 0) messages.trouble('there is no dispatch to read')
      return exitCodeFor(account)
    } catch (error) {
      await abandon()
      throw error
    } finally {
      await messages.flush()
    }
  },
}

interface Destinations {
  readonly taker: Taker
  close(): Promise<void>
  /** Lets the lines go that are written, and leaves no half file behind. */
  abandon(): Promise<void>
}

function destinations({ to, output, rejects, strict }: ParseOptions, { streams }: Shell): Destinations {
  const records = writerTo(to, output, streams.stdout)
  const rejected = rejects === undefined ? undefined : outputTo(rejects, streams.stdout)
  return {
    taker: {
      record(record) {
        const sound = !strict || record.diagnostics.every(({ severity }) => severity === 'info')
        if (sound) records.write(record)
        else rejected?.write(`${JSON.stringify({ ...placeOf(record), bytes: null, record })}\n`)
        return sound
      },
      reject: (reject) => rejected?.write(`${JSON.stringify(rejectLine(reject))}\n`),
      flush: () => records.output.flush(),
    },
    async close() {
      await records.close()
      await rejected?.close()
    },
    async abandon() {
      await records.output.flush().catch(() => undefined)
      records.output.drop()
      rejected?.drop()
    },
  }
}

function placeOf({ source: { path, index, byteStart, byteEnd, line }, diagnostics }: NewsRecord) {
  return { path, index, byteStart, byteEnd, line, diagnostics }
}

function rejectLine({ bytes, ...place }: Reject) {
  return { ...place, bytes: Buffer.from(bytes).toString('base64'), record: null }
}

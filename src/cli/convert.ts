import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { type Balance, spoken } from '../batch/balance.ts'
import { type Conversion, convert, type Told } from '../batch/convert.ts'
import { inputsIn } from '../batch/inputs.ts'
import type { Layout } from '../batch/layout.ts'
import { lockFolder } from '../batch/lock.ts'
import type { ConvertOptions } from '../batch/options.ts'
import { packFor } from '../batch/part.ts'
import { type ConvertFlags, declare } from './convert-options.ts'
import { progressFor } from './convert-progress.ts'
import { exit, isSystemError, reasonOf, Trouble } from './exit.ts'
import { listed } from './inputs.ts'
import { type Messages, messagesTo } from './messages.ts'
import { pipelineOptions } from './options.ts'
import type { Shell, Verb } from './verb.ts'

/** Converts an archive folder into records. */
export const verb: Verb = {
  declare,
  async act(paths, given, shell) {
    const flags = given as unknown as ConvertFlags
    const messages = messagesTo(shell.streams, { ...flags, progress: flags.progress !== false })
    if (flags.stdinFormat) {
      const { convertStream } = await import('./convert-stream.ts')
      return convertStream(flags.stdinFormat, pipelineOptions(flags), { shell, messages })
    }
    if (flags.output === undefined) throw new Trouble('convert needs a folder to write to: -o records/')
    mkdirSync(flags.output, { recursive: true })
    const lock = await lockFolder(flags.output)
    if ('held' in lock) {
      messages.trouble(`${flags.output} is being written by ${lock.held}; wait for it, or take another folder`)
      await messages.flush()
      return exit.busy
    }
    try {
      return await convertInto(flags.output, paths, flags, { shell, messages })
    } catch (error) {
      if (!isSystemError(error) || !noRoom.has(error.code ?? '')) throw error
      messages.trouble(`${reasonOf(error, flags.output)}; make room and run it again: it goes on where it stopped`)
      return exit.unwritable
    } finally {
      lock.release()
      await messages.flush()
    }
  },
}

/** What the system says when nothing more can be written. */
const noRoom = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'EFBIG'])

interface Around {
  readonly shell: Shell
  readonly messages: Messages
}

async function convertInto(
  out: string,
  paths: readonly string[],
  flags: ConvertFlags,
  around: Around,
): Promise<number> {
  const { shell, messages } = around
  const operands = await operandsOf(paths, flags, around)
  const skipped = (name: string, why: string) => messages.remark(`${name}: passed over: ${why}`)
  const selection = { operands, shard: flags.shard, except: out, skipped }
  const progress = progressFor(flags.progress, () => inputsIn({ ...selection, skipped: () => undefined }), around)
  const conversion: Conversion = {
    options: optionsOf(out, flags),
    inputs: () => inputsIn(selection),
    script: existsSync(worker) ? worker : undefined,
    interrupted: shell.interrupted,
    told: toldTo(messages, progress),
  }
  const balance = await convert(conversion)
  messages.progress('')
  if (flags.summary !== undefined) writeFileSync(flags.summary, `${JSON.stringify(balance, null, 2)}\n`)
  if (!flags.quiet) for (const line of spoken(balance).split('\n')) messages.trouble(line)
  return shell.interrupted.aborted ? Number(shell.interrupted.reason) : exitCodeFor(balance, flags, messages)
}

// Beside the bundle; run from its sources, the command does all work in one thread.
const worker = new URL('./worker.js', import.meta.url)

async function operandsOf(paths: readonly string[], flags: ConvertFlags, { shell }: Around): Promise<Buffer[]> {
  const operands = paths.map((path) => Buffer.from(path))
  if (flags.filesFrom !== undefined) for await (const path of listed(flags, [], shell)) operands.push(Buffer.from(path))
  if (operands.length === 0) throw new Trouble('nothing to convert: name a folder, or give a list with --files-from')
  return operands
}

function toldTo(messages: Messages, progress: Told['progress']): Told {
  return {
    rejected: (name, { diagnostics }) => {
      for (const diagnostic of diagnostics) messages.diagnostic(name, diagnostic)
    },
    unreadable: (name, code) => messages.trouble(reasonOf({ code, message: code }, name)),
    remark: (text) => messages.remark(text),
    progress,
  }
}

function exitCodeFor(
  { files, unchanged, rejectedFiles, rejected, written }: Balance,
  flags: ConvertFlags,
  messages: Messages,
): number {
  // A shard may well be without files; a whole archive without a dispatch is a mistake.
  if (files === 0 && flags.shard) return exit.fine
  if (written + unchanged === 0) {
    messages.trouble('there is no dispatch to convert')
    return exit.trouble
  }
  return rejected + rejectedFiles > 0 ? exit.findings : exit.fine
}

function optionsOf(out: string, flags: ConvertFlags): ConvertOptions {
  const layout = layoutOf(flags)
  const ending =
    layout.kind === 'single'
      ? (/\.(?:gz|zst)$/.exec(layout.file)?.[0] ?? '')
      : flags.compress
        ? `.${flags.compress}`
        : ''
  if (!packFor(ending)) throw new Trouble('this Node cannot write .zst; take .gz, or Node 22.15 and later')
  const {
    jobs,
    per,
    partSize,
    maxExpanded,
    rejects,
    shard,
    skipUnchanged = false,
    dedupe = false,
    strict = false,
  } = flags
  const bounds =
    layout.kind === 'folder' ? { maxRecords: per, maxBytes: partSize } : { maxRecords: Infinity, maxBytes: Infinity }
  return {
    out,
    layout,
    ending,
    jobs,
    ...bounds,
    maxExpanded,
    skipUnchanged,
    dedupe,
    strict,
    rejects,
    shard,
    pipeline: pipelineOptions(flags),
  }
}

function layoutOf({ mirror, single }: ConvertFlags): Layout {
  if (mirror && single !== undefined) throw new Trouble('--mirror and --single exclude each other')
  if (single === undefined) return { kind: mirror ? 'mirror' : 'folder' }
  if (/(?:^|\/)\.\.(?:\/|$)|^\//.test(single)) throw new Trouble('--single names a file in the output folder')
  return { kind: 'single', file: single }
}

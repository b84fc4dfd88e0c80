import { Readable } from 'node:stream'
import { run } from '../../src/cli/run.ts'
import type { Sink, Streams } from '../../src/cli/verb.ts'

export interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

interface Setting {
  readonly stdin?: string | Uint8Array | AsyncIterable<Uint8Array>
  /** Whether standard input, output and error are terminals. */
  readonly terminal?: boolean
  readonly env?: Readonly<Record<string, string>>
  readonly interrupted?: AbortSignal
}

/** Runs the command line as a shell would, but here. */
export async function depeche(argv: readonly string[], setting: Setting = {}): Promise<Run> {
  const { streams, stdout, stderr } = standIns(setting)
  const code = await run(argv, streams, setting.interrupted)
  return { code, stdout: stdout(), stderr: stderr() }
}

/** Streams that remember what was written to them. */
export function standIns(setting: Setting = {}) {
  const out = collector(setting.terminal)
  const err = collector(setting.terminal)
  const streams: Streams = { stdin: inputOf(setting), stdout: out.sink, stderr: err.sink, env: setting.env ?? {} }
  return { streams, stdout: out.text, stderr: err.text }
}

function collector(isTTY = false): { readonly sink: Sink; readonly text: () => string } {
  const chunks: Uint8Array[] = []
  const write: Sink['write'] = (text, told) => {
    chunks.push(Buffer.from(text as Uint8Array))
    told?.()
    return true
  }
  return { sink: { write, isTTY, columns: 80 }, text: () => Buffer.concat(chunks).toString() }
}

function inputOf({ stdin, terminal }: Setting): Streams['stdin'] {
  if (stdin === undefined) return Object.assign(Readable.from([]), { isTTY: terminal ?? true })
  return typeof stdin === 'string' || stdin instanceof Uint8Array ? Readable.from([Buffer.from(stdin)]) : stdin
}

import type { Command } from 'commander'

/** A place to write text to: a process stream, or any other. */
export interface Sink {
  write(text: string | Uint8Array, told?: (error?: Error | null) => void): boolean
  readonly fd?: number | undefined
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

/** What the command line is joined to; `process` is one. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean | undefined }
  readonly stdout: Sink
  readonly stderr: Sink
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** What a verb works with. */
export interface Shell {
  readonly streams: Streams
  /** Its reason is the exit code: 130 for an interrupt from the keyboard, 143 for a request to end. */
  readonly interrupted: AbortSignal
}

/** One verb of the command line. */
export interface Verb {
  /** Says which operands and options it takes. */
  declare(command: Command): Command
  /** Does it; gives the exit code. */
  act(operands: readonly string[], options: Readonly<Record<string, unknown>>, shell: Shell): Promise<number>
}

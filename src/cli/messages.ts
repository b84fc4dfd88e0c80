import { diagnosticLine } from '../report/line.ts'
import { colors, type Paint } from '../report/paint.ts'
import type { Diagnostic } from '../schema.ts'
import { visible } from '../text/visible.ts'
import { isSystemError } from './exit.ts'
import { sinkOutput } from './output.ts'
import { paintFor } from './paint.ts'
import type { Streams } from './verb.ts'

export interface MessageOptions {
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly color?: string
  readonly progress?: boolean
}

/** All that goes to standard error. */
export interface Messages {
  /** A finding in an input; remarks only where they were asked for. */
  diagnostic(name: string, diagnostic: Diagnostic): void
  /** What stops a part of the work; never silenced. */
  trouble(text: string): void
  /** What is good to know; only where it was asked for. */
  remark(text: string): void
  /** One line that is written over again and again, on a terminal. */
  progress(text: string): void
  flush(): Promise<void>
}

/** Messages as the options want them. */
export function messagesTo(streams: Streams, options: MessageOptions): Messages {
  const { stderr, env = {} } = streams
  const output = sinkOutput(stderr)
  const paint = paintFor(stderr, streams, options.color)
  const shows = stderr.isTTY && env.TERM !== 'dumb' && !env.CI && options.progress !== false && !options.quiet
  let progressing = false
  const write = (text: string) => {
    output.write(progressing ? `\r\x1b[K${text}` : text)
    progressing = false
  }
  return {
    diagnostic(name, diagnostic) {
      if (options.quiet || (diagnostic.severity === 'info' && !options.verbose)) return
      write(painted(diagnosticLine(name, diagnostic), diagnostic, paint))
    },
    trouble: (text) => write(`depeche: ${visible(text)}\n`),
    remark: (text) => options.verbose && write(`depeche: ${visible(text)}\n`),
    progress(text) {
      if (!shows) return
      write(text)
      progressing = text !== ''
    },
    flush: () => output.flush().catch(unlessGone),
  }
}

function painted(line: string, { severity }: Diagnostic, paint: Paint): string {
  return line.replace(` ${severity}: `, ` ${paint(colors[severity], severity)}: `)
}

// Nobody reads the messages any more; the records may still have their reader.
function unlessGone(error: unknown): void {
  if (!isSystemError(error) || error.code !== 'EPIPE') throw error
}

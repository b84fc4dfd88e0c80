import { type Emitter, emitters } from '../emit/index.ts'
import type { NewsRecord } from '../schema.ts'
import { visibleLines } from '../text/visible.ts'
import { type Output, outputTo } from './output.ts'
import type { Sink } from './verb.ts'

export type FormName = keyof typeof emitters

/** Writes records in one form to one place. */
export interface Writer {
  write(record: NewsRecord): void
  readonly output: Output
  /** Writes what closes the form, and makes the output whole. */
  close(): Promise<void>
}

/** A writer for `--to` and `-o`. */
export function writerTo(form: FormName, path: string | undefined, stdout: Sink): Writer {
  const { open = '', between = '', close = '', write }: Emitter = emitters[form]
  const output = outputTo(path, stdout)
  const isTerminal = stdout.isTTY && (path === undefined || path === '-')
  const safe = isTerminal ? visibleLines : (text: string) => text
  let before = ''
  output.write(open)
  return {
    output,
    write(record) {
      const text = write(record)
      if (text === '') return
      output.write(safe(before === '' ? text : before + text))
      before = between
    },
    async close() {
      output.write(close)
      await output.close()
    },
  }
}

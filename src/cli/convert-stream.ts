import { recordsOfStream, type StdinFormat } from '../batch/streamed.ts'
import { ndjson } from '../emit/ndjson.ts'
import type { Options } from '../options.ts'
import { exit, isSystemError, reasonOf } from './exit.ts'
import type { Messages } from './messages.ts'
import { sinkOutput } from './output.ts'
import type { Shell } from './verb.ts'

/** Serves an engine: work on standard input, a record a line on standard output, nothing else there. */
export async function convertStream(
  format: StdinFormat,
  options: Options,
  { shell: { streams, interrupted }, messages }: { readonly shell: Shell; readonly messages: Messages },
): Promise<number> {
  const output = sinkOutput(streams.stdout)
  let code: number = exit.fine
  const failed = (name: string, error: unknown) => {
    if (!isSystemError(error) && !(error instanceof Error && 'code' in error)) throw error
    code = exit.findings
    messages.trouble(reasonOf(error as NodeJS.ErrnoException, name))
  }
  const onReject: Options['onReject'] = ({ path, diagnostics }) => {
    code = exit.findings
    for (const diagnostic of diagnostics) messages.diagnostic(path ?? '<stdin>', diagnostic)
  }
  for await (const record of recordsOfStream(streams.stdin, format, { pipeline: { ...options, onReject }, failed })) {
    output.write(ndjson.write(record))
    await output.flush()
    interrupted.throwIfAborted()
  }
  await output.close()
  await messages.flush()
  return code
}

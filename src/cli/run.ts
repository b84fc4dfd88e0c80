import { Command } from 'commander'
import { parseFiles } from './parse.ts'

export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream
}

/** Runs the command line; gives the exit code. */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  const program = new Command('depeche')
  let code = 0
  program
    .command('parse', { isDefault: true })
    .argument('[paths...]')
    .action(async (paths: string[]) => {
      code = await parseFiles(paths, streams)
    })
  await program.parseAsync([...argv], { from: 'user' })
  return code
}

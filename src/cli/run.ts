import { Command } from 'commander'
import { version } from '../version.ts'
import { applyConfig } from './config.ts'
import { exit, exitCodeOf } from './exit.ts'
import type { Shell, Streams } from './verb.ts'
import { verbs } from './verbs.ts'

const examples = `
Examples:
  depeche wire.txt                             records of a file, one line of JSON each
  cat feed.log | depeche | jq .headline        a pipe
  depeche parse archive/ -o out.ndjson         a folder with all that is in it
  depeche parse archive/ -t csv -o table.csv   a table for a spreadsheet
  depeche show wire.txt                        one dispatch, for reading
  depeche stats archive/                       who is quoted, where, when
  depeche validate feed/                       what in a feed is broken

Exit code: 0 fine, 1 findings (records are written), 2 usage or nothing to read, 70 a fault of depeche.`

const never = new AbortController().signal

/** Runs the command line; gives the exit code and never ends the process. */
export async function run(argv: readonly string[], streams: Streams, interrupted = never): Promise<number> {
  const shell: Shell = { streams, interrupted }
  try {
    return await act(argv, shell)
  } catch (error) {
    return exitCodeOf(error, shell)
  }
}

/** Builds the program, in which one verb knows its options: the one that is asked for. */
async function act(argv: readonly string[], shell: Shell): Promise<number> {
  let code: number = exit.fine
  const asked = verbOf(argv)
  const program = quiet(new Command('depeche'), shell)
    .description('Reads raw news-wire dispatches and writes typed records.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples)
  for (const [name, [does, load]] of Object.entries(verbs)) {
    const command = quiet(new Command(name), shell)
      .summary(does)
      .description(`${does[0]!.toUpperCase()}${does.slice(1)}.`)
    program.addCommand(command, { isDefault: name === 'parse' })
    if (name !== asked) continue
    const { verb } = await load()
    verb.declare(command).action(async () => {
      applyConfig(command)
      code = await verb.act(command.args, command.opts(), shell)
    })
  }
  await program.parseAsync([...argv], { from: 'user' })
  return code
}

/** The verb that is asked for, or asked about; none where it is only for the program's version or help. */
function verbOf([first = '', second = '']: readonly string[]): string | undefined {
  if (/^(?:-V|--version|-h|--help)$/.test(first)) return undefined
  const word = first === 'help' ? second : first
  return Object.hasOwn(verbs, word) ? word : 'parse'
}

/** A command that neither ends the process nor writes past the streams it was given. */
function quiet(command: Command, { streams: { stdout, stderr } }: Shell): Command {
  return command
    .exitOverride()
    .configureHelp({ helpWidth: Math.min(stdout.columns ?? 100, 100) })
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) })
}

import { Command } from 'commander'
import { Trouble } from './exit.ts'
import { sinkOutput } from './output.ts'
import type { Verb } from './verb.ts'
import { verbs } from './verbs.ts'

/** A verb as a shell completes it. */
interface Completed {
  readonly name: string
  readonly does: string
  readonly options: readonly { readonly long: string; readonly does: string }[]
}

const scripts = { bash, zsh, fish } satisfies Record<string, (verbs: readonly Completed[]) => string>

/** Prints a completion script: nothing of depeche runs when a key is pressed. */
export const verb: Verb = {
  declare: (command) => command.argument('<shell>', 'bash, zsh or fish'),

  async act([shell], _, { streams }) {
    if (!isShell(shell)) throw new Trouble(`completion is for ${Object.keys(scripts).join(', ')}`)
    const output = sinkOutput(streams.stdout)
    output.write(scripts[shell](await completed()))
    await output.close()
    return 0
  },
}

const isShell = (name: string | undefined): name is keyof typeof scripts => Object.hasOwn(scripts, name ?? '')

async function completed(): Promise<Completed[]> {
  const all = Object.entries(verbs).map(async ([name, [does, load]]) => {
    const command = (await load()).verb.declare(new Command(name))
    const options = command.options.map(({ long, description }) => ({ long: long!, does: description.split('\n')[0]! }))
    return { name, does, options: [...options, { long: '--help', does: 'display help' }] }
  })
  return Promise.all(all)
}

const words = (texts: readonly string[]) => texts.join(' ')

// depeche show --co⇥
function bash(verbs: readonly Completed[]): string {
  const cases = verbs.map(({ name, options }) => `    ${name}) words='${words(options.map(({ long }) => long))}' ;;`)
  return `_depeche() {
  local words current=\${COMP_WORDS[COMP_CWORD]}
  case \${COMP_WORDS[1]} in
${cases.join('\n')}
    *) words='${words(verbs[0]!.options.map(({ long }) => long))}' ;;
  esac
  COMPREPLY=()
  if ((COMP_CWORD == 1)) && [[ $current != -* ]]; then words='${words(verbs.map(({ name }) => name))}'
  elif [[ $current != -* ]]; then return; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _depeche depeche
`
}

const quoted = (text: string) => text.replaceAll("'", "'\\''").replaceAll('[', '(').replaceAll(']', ')')

function zsh(verbs: readonly Completed[]): string {
  const names = verbs.map(({ name, does }) => `    '${name}:${quoted(does)}'`)
  const cases = verbs.map(({ name, options }) => {
    const specs = options.map(({ long, does }) => `'${long}[${quoted(does)}]'`)
    return `    ${name}) _arguments ${words(specs)} '*:file:_files' ;;`
  })
  return `#compdef depeche
_depeche() {
  local -a verbs=(
${names.join('\n')}
  )
  if ((CURRENT == 2)); then _describe verb verbs; _files; return; fi
  case $words[2] in
${cases.join('\n')}
    *) _files ;;
  esac
}
compdef _depeche depeche
`
}

function fish(verbs: readonly Completed[]): string {
  const lines = verbs.flatMap(({ name, does, options }) => [
    `complete -c depeche -n __fish_use_subcommand -a ${name} -d '${fishQuoted(does)}'`,
    ...options.map(
      ({ long, does }) =>
        `complete -c depeche -n '__fish_seen_subcommand_from ${name}' -l ${long.slice(2)} -d '${fishQuoted(does)}'`,
    ),
  ])
  return `${lines.join('\n')}\n`
}

const fishQuoted = (text: string) => text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")

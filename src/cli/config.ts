import type { Command, Option } from 'commander'
import { Trouble } from './exit.ts'
import { readJson } from './text-file.ts'

/**
 * Sets the options that the file of `--config` holds, by their long names: `{"lang": "fr", "to": "csv"}`. What stands on
 * the command line goes first. No file is looked for that was not named: the output must not hang on the working folder.
 */
export function applyConfig(command: Command): void {
  const path: unknown = command.opts().config
  if (typeof path !== 'string') return
  for (const [name, value] of Object.entries(read(path))) {
    const option = command.options.find(({ long }) => long === `--${name}`)
    if (!option || name === 'config')
      throw new Trouble(`${path}: there is no option ${name}; there are ${names(command)}`)
    const key = option.attributeName()
    if (command.getOptionValueSource(key) !== 'cli') {
      command.setOptionValueWithSource(key, settingOf(option, value, `${path}: ${name}`), 'config')
    }
  }
}

function read(path: string): object {
  const config = readJson(path)
  if (typeof config === 'object' && config !== null && !Array.isArray(config)) return config
  throw new Trouble(`${path}: it is to hold one object`)
}

function settingOf(option: Option, value: unknown, place: string): unknown {
  if (option.isBoolean()) {
    if (typeof value !== 'boolean') throw new Trouble(`${place}: it is true or false`)
    return option.negate ? !value : value
  }
  if (typeof value !== 'string' && typeof value !== 'number') throw new Trouble(`${place}: it is a string or a number`)
  try {
    return option.parseArg ? option.parseArg(String(value), undefined) : String(value)
  } catch (error) {
    throw new Trouble(`${place}: ${(error as Error).message}`)
  }
}

function names({ options }: Command): string {
  return options.map(({ long }) => long!.slice(2)).join(', ')
}

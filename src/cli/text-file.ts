import { readFileSync } from 'node:fs'
import { isSystemError, reasonOf, Trouble } from './exit.ts'

/** The text of a file that an option names. */
export function readText(path: string): string {
  try {
    // Editors on Windows put a byte-order mark before JSON.
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '')
  } catch (error) {
    // The system does not say which folder it was that it could not read as a file.
    throw isSystemError(error) ? new Trouble(reasonOf(error, path)) : error
  }
}

/** What a file of JSON that an option names holds. */
export function readJson(path: string): unknown {
  const text = readText(path)
  try {
    return JSON.parse(text)
  } catch (error) {
    // The message quotes a short file with its line ends.
    throw new Trouble(`${path}: ${(error as Error).message.replace(/\s+/g, ' ')}`)
  }
}

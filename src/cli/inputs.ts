import { statSync } from 'node:fs'
import { chunksOf } from '../batch/chunks.ts'
import { piecesOf } from '../batch/pieces.ts'
import { type Found, found, type Skipped, walk } from '../batch/walk.ts'
import { Trouble } from './exit.ts'
import type { Shell } from './verb.ts'

/** One file or stream to read. */
export interface Input {
  /** For messages. */
  readonly name: string
  /** For records: standard input has none unless it was given one. */
  readonly path: string | undefined
  /** Where its bytes are; standard input has no such place. */
  readonly file: Buffer | undefined
  /** Whether it was found in a folder and not named. */
  readonly walked: boolean
  chunks(): Iterable<Uint8Array> | AsyncIterable<Uint8Array>
}

export interface InputOptions {
  readonly filesFrom?: string
  readonly null?: boolean
  readonly stdinName?: string
}

/** What the finding of inputs is told. */
export interface Told {
  /** An input that cannot be read. */
  readonly failed: (name: string, error: unknown) => void
  /** An entry of a folder that is passed over, and why. */
  readonly skipped: Skipped
}

/** Every input that the command line names: files, folders with all that is in them, lists of files, standard input. */
export async function* inputsOf(
  operands: readonly string[],
  options: InputOptions,
  shell: Shell,
  told: Told,
): AsyncGenerator<Input> {
  const paths = options.filesFrom === undefined ? operandsOrStdin(operands, shell) : operands
  for (const operand of paths) {
    if (operand === '-') yield stdinOf(options, shell)
    else yield* under(Buffer.from(operand), told)
  }
  if (options.filesFrom === undefined) return
  for await (const path of listed(options, paths, shell)) yield* under(path, told)
}

function operandsOrStdin(operands: readonly string[], { streams }: Shell): readonly string[] {
  if (operands.filter((operand) => operand === '-').length > 1) throw new Trouble('- may stand once')
  if (operands.length > 0) return operands
  if (streams.stdin.isTTY) throw new Trouble('nothing to read: name a file or a folder, or pipe into it (--help)')
  return ['-']
}

function stdinOf({ stdinName }: InputOptions, { streams }: Shell): Input {
  const name = stdinName ?? '<stdin>'
  return { name, path: stdinName, file: undefined, walked: false, chunks: () => streams.stdin }
}

function* under(path: Buffer, { failed, skipped }: Told): Generator<Input> {
  try {
    if (!statSync(path).isDirectory()) yield inputOf(found(path), false)
    else for (const file of walk(path, skipped)) yield inputOf(file, true)
  } catch (error) {
    failed(path.toString(), error)
  }
}

function inputOf({ path, name }: Found, walked: boolean): Input {
  return { name, path: name, file: path, walked, chunks: () => chunksOf(path) }
}

/** The paths of a list, one a line or, with `-0`, each ended by a NUL. */
export async function* listed(options: InputOptions, paths: readonly string[], shell: Shell): AsyncGenerator<Buffer> {
  const isStdin = options.filesFrom === '-'
  if (isStdin && paths.includes('-'))
    throw new Trouble('standard input cannot be both a dispatch and the list of files')
  const chunks = isStdin ? shell.streams.stdin : chunksOf(Buffer.from(options.filesFrom!))
  yield* piecesOf(chunks, options.null ? 0 : 0x0a)
}

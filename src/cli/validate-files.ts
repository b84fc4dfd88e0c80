import { statSync } from 'node:fs'
import { addAbortSignal, Readable } from 'node:stream'
import { type Check, checkFiles, checkStream } from '../batch/check-feed.ts'
import type { CheckedFile } from '../batch/file-check.ts'
import type { Input as FileInput } from '../batch/input.ts'
import { type Input, type InputOptions, inputsOf, type Told } from './inputs.ts'
import type { Shell } from './verb.ts'

/** Checks all that the command line names, each file once, in the order in which it is named. */
export async function* checkedFiles(
  paths: readonly string[],
  options: InputOptions,
  check: Check,
  { shell, told }: { readonly shell: Shell; readonly told: Told },
): AsyncGenerator<CheckedFile> {
  const seen = new Set<string>()
  let files: FileInput[] = []
  for await (const input of inputsOf(paths, options, shell, told)) {
    if (seen.has(input.name)) continue
    seen.add(input.name)
    const file = fileOf(input)
    if (file) files.push(file)
    else {
      yield* checkFiles(files, check)
      files = []
      yield await checkStream(input.name, chunksOf(input, shell), check)
    }
  }
  yield* checkFiles(files, check)
}

/** A file that any thread can open; nothing for standard input and for a pipe with a name. */
export function fileOf({ file, name }: Pick<Input, 'file' | 'name'>): FileInput | undefined {
  const stat = file && statSync(file, { throwIfNoEntry: false })
  if (!file || (stat && !stat.isFile())) return undefined
  return { path: file, name, key: name, packing: 'plain', size: stat?.size ?? -1, mtime: stat?.mtimeMs ?? -1 }
}

function chunksOf(input: Input, { interrupted }: Shell): ReturnType<Input['chunks']> {
  const chunks = input.chunks()
  if (chunks instanceof Readable) addAbortSignal(interrupted, chunks)
  return chunks
}

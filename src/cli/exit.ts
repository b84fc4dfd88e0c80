import { CommanderError } from 'commander'
import { visible } from '../text/visible.ts'
import type { Shell } from './verb.ts'

/** What the exit codes mean. */
export const exit = { fine: 0, findings: 1, trouble: 2, fault: 70, unwritable: 74, busy: 75, readerGone: 141 } as const

/** Something the user has to mend: a wrong option, a missing file; several of them, a line each. */
export class Trouble extends Error {}

/** Ends a run that threw: says what is to be said, and gives the exit code. */
export function exitCodeOf(error: unknown, { streams, interrupted }: Shell): number {
  if (interrupted.aborted) return Number(interrupted.reason)
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.fine : exit.trouble
  if (isSystemError(error) && error.code === 'EPIPE') return exit.readerGone
  if (error instanceof Trouble || isSystemError(error)) {
    const lines = (error instanceof Trouble ? error.message : reasonOf(error)).split('\n')
    for (const line of lines) streams.stderr.write(`depeche: ${visible(line)}\n`)
    return exit.trouble
  }
  const trace = error instanceof Error ? error.stack : String(error)
  streams.stderr.write(`depeche: this is a fault of depeche, not of your input; please report it\n${trace}\n`)
  return exit.fault
}

/** Whether the operating system refused something: a file, a pipe, a full disk. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error
}

const reasons: Record<string, string> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EISDIR: 'is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  ELOOP: 'a loop of symbolic links',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'no space left on the device',
  EMFILE: 'too many open files',
  EROFS: 'the file system is read-only',
}

/** What is left of an error of the system when a worker has handed it over, or all of it. */
type Refusal = Pick<NodeJS.ErrnoException, 'code' | 'message' | 'path'>

/** What the operating system said, in words: `inbox/a.txt: permission denied`. */
export function reasonOf(error: Refusal, name: string | undefined = error.path): string {
  const why = reasons[error.code ?? ''] ?? error.message
  return name === undefined ? why : `${name}: ${why}`
}

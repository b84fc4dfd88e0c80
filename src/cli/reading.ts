import type { Options, Reject } from '../options.ts'
import { parseStream } from '../pipeline.ts'
import type { Diagnostic, NewsRecord } from '../schema.ts'
import { type Account, checkAccount, countFindings, newAccount } from './account.ts'
import { isSystemError, reasonOf } from './exit.ts'
import { type Input, type InputOptions, inputsOf } from './inputs.ts'
import type { Messages } from './messages.ts'
import { paceOf } from './pace.ts'
import type { Shell } from './verb.ts'

/** Takes what the inputs give. */
export interface Taker {
  /** Gives false where it does not want the record: then it counts as rejected. */
  record(record: NewsRecord): boolean
  reject?(reject: Reject): void
  /** Called now and then between pieces of input, and whenever the next one may be long in coming. */
  flush?(): Promise<void>
}

interface Reading {
  readonly shell: Shell
  readonly messages: Messages
  readonly taker: Taker
}

/** Reads every input, one after the other; what cannot be read is said, and the others are read still. */
export async function readAll(
  operands: readonly string[],
  options: InputOptions & { readonly pipeline: Options },
  reading: Reading,
): Promise<Account> {
  const { shell, messages, taker } = reading
  const account = newAccount()
  const pace = paceOf(account, shell, messages, taker)
  const fail = (name: string, error: unknown, walked = false) => {
    if (shell.interrupted.aborted || !isSystemError(error) || isOfOutput(error)) throw error
    const gone = walked && error.code === 'ENOENT'
    account[gone ? 'vanished' : 'unread']++
    messages.trouble(gone ? `${name}: was there and is gone` : reasonOf(error, name))
  }
  const skipped = (name: string, why: string) => messages.remark(`${name}: passed over, ${why}`)
  for await (const input of inputsOf(operands, options, shell, { failed: fail, skipped })) {
    try {
      await readOne(input, options.pipeline, { ...reading, account, pace })
      account.files++
      if (!input.walked) account.named++
    } catch (error) {
      fail(input.name, error, input.walked)
    }
  }
  messages.progress('')
  checkAccount(account)
  return account
}

async function readOne(
  input: Input,
  pipeline: Options,
  { account, messages, taker, pace }: Reading & { readonly account: Account; readonly pace: ReturnType<typeof paceOf> },
): Promise<void> {
  const tell = (diagnostics: readonly Diagnostic[]) => {
    countFindings(account, diagnostics)
    for (const diagnostic of diagnostics) messages.diagnostic(input.name, diagnostic)
  }
  let met = 0
  const onReject = (reject: Reject) => {
    met = reject.index + 1
    account.rejected++
    tell(reject.diagnostics)
    taker.reject?.(reject)
  }
  const options = { ...pipeline, path: input.path, onReject }
  for await (const record of parseStream(pace(input.chunks()), options)) {
    met = record.source.index + 1
    account[taker.record(record) ? 'written' : 'rejected']++
    tell(record.diagnostics)
  }
  account.read += met
}

/** Whether it was the output that failed and not the input: a full disk, a reader who left. */
function isOfOutput({ syscall }: NodeJS.ErrnoException): boolean {
  return syscall === 'write' || syscall === 'fsync' || syscall === 'rename'
}

import type { CheckedFile } from '../batch/file-check.ts'
import { fails, inspect } from '../report/inspect.ts'
import { balance, type Inspection } from '../report/inspection.ts'
import { exit, reasonOf } from './exit.ts'
import type { Told } from './inputs.ts'
import { messagesTo } from './messages.ts'
import { writeBaseline } from './validate-baseline.ts'
import { checkedFiles } from './validate-files.ts'
import type { ValidateFlags } from './validate-options.ts'
import { isFramed, writeReports } from './validate-reports.ts'
import { type Setting, settingOf } from './validate-setting.ts'
import type { Shell } from './verb.ts'

/** Checks a feed, reports what was found and gives the exit code. */
export async function validate(paths: readonly string[], flags: ValidateFlags, shell: Shell): Promise<number> {
  const messages = messagesTo(shell.streams, flags)
  try {
    const setting = await settingOf(flags, shell, messages)
    if (!flags.watch) return await validateOnce(paths, setting)
    const { watchFeed } = await import('./validate-watch.ts')
    return await watchFeed(paths, setting)
  } finally {
    await messages.flush()
  }
}

async function validateOnce(paths: readonly string[], setting: Setting): Promise<number> {
  const { flags, shell, messages, reports, wanted, at } = setting
  const begun = performance.now()
  const { files, unread } = await gather(paths, setting)
  const inspection = inspect(files, wanted, { at, seconds: (performance.now() - begun) / 1000 })
  if (flags.writeBaseline) messages.trouble(await writeBaseline(inspection, flags, shell.streams))
  else await writeReports(reports, inspection, shell.streams, flags.color)
  if (!flags.quiet && !reports.some((report) => isFramed(report, shell.streams))) messages.trouble(balance(inspection))
  return exitCodeFor(inspection, unread, setting)
}

interface Gathered {
  readonly files: readonly CheckedFile[]
  /** Inputs that could not be read, or not to their end. */
  readonly unread: number
}

async function gather(paths: readonly string[], { flags, shell, messages, check }: Setting): Promise<Gathered> {
  const files: CheckedFile[] = []
  let unread = 0
  const failed: Told['failed'] = (name, error) => {
    unread++
    messages.trouble(reasonOf(error as NodeJS.ErrnoException, name))
  }
  const skipped = (name: string, why: string) => messages.remark(`${name}: passed over, ${why}`)
  const progress = beat(() => messages.progress(`${files.length} files`))
  for await (const file of checkedFiles(paths, flags, check, { shell, told: { failed, skipped } })) {
    if (file.error !== undefined) failed(file.path, { code: file.error, message: file.error })
    if (file.error === undefined || file.dispatches > 0) files.push(file)
    progress()
  }
  messages.progress('')
  shell.interrupted.throwIfAborted()
  return { files, unread }
}

/** Does a thing no more than five times a second, and not at all in the first. */
function beat(act: () => void): () => void {
  let next = performance.now() + 1000
  return () => {
    if (performance.now() < next) return
    next = performance.now() + 200
    act()
  }
}

function exitCodeFor(inspection: Inspection, unread: number, { flags, messages }: Setting): number {
  if (unread > 0) return exit.trouble
  if (inspection.files.length === 0 && !flags.allowEmpty) {
    messages.trouble('there is no file to validate; --allow-empty where that is fine')
    return exit.trouble
  }
  return fails(inspection) && !flags.writeBaseline ? exit.findings : exit.fine
}

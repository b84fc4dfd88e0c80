import { statSync } from 'node:fs'
import { checkFiles } from '../batch/check-feed.ts'
import type { CheckedFile } from '../batch/file-check.ts'
import { inspect } from '../report/inspect.ts'
import { exit, reasonOf, Trouble } from './exit.ts'
import { settled } from './settled.ts'
import { fileOf } from './validate-files.ts'
import { writeReports } from './validate-reports.ts'
import type { Setting } from './validate-setting.ts'

/**
 * Checks what lies in folders and then each file that comes, until it is interrupted. Standard output tells of what came;
 * reports in files are written anew each time, and tell of all that lies there.
 */
export async function watchFeed(folders: readonly string[], setting: Setting): Promise<number> {
  const { flags, shell, reports, wanted, at } = setting
  if (folders.length === 0 || folders.includes('-') || flags.filesFrom !== undefined || flags.writeBaseline) {
    throw new Trouble('--watch is for folders that are named, and writes no baseline')
  }
  for (const folder of folders) statSync(folder)
  const files = new Map<string, CheckedFile>()
  for await (const { come, gone } of settled(folders, shell.interrupted)) {
    const begun = performance.now()
    for (const path of gone) files.delete(path)
    const fresh = await checkEach(come, files, setting)
    for (const file of fresh) files.set(file.path, file)
    const run = { at, seconds: (performance.now() - begun) / 1000 }
    const shown = reports.filter(({ file }) => file === undefined)
    if (fresh.length > 0) await writeReports(shown, inspect(fresh, wanted, run), shell.streams, flags.color)
    const kept = reports.filter(({ file }) => file !== undefined)
    await writeReports(kept, inspect([...files.values()], wanted, run), shell.streams, flags.color)
  }
  return exit.fine
}

// A file that comes again would be its own duplicate in the feed, and its number a repeat.
async function checkEach(
  paths: readonly string[],
  known: ReadonlyMap<string, CheckedFile>,
  { check, messages }: Setting,
): Promise<CheckedFile[]> {
  const { feed } = check
  const add: typeof feed.add = (summary) => (known.has(summary.path) ? [] : feed.add(summary))
  const inputs = paths.flatMap((name) => fileOf({ name, file: Buffer.from(name) }) ?? [])
  const files: CheckedFile[] = []
  for await (const file of checkFiles(inputs, { ...check, feed: { add } })) {
    if (file.error === undefined) files.push(file)
    else messages.remark(reasonOf({ code: file.error, message: file.error }, file.path))
  }
  await messages.flush()
  return files
}

import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** A process that was killed a moment ago may still be on its way out: a second passes before a lock counts as held. */
const TRIES = 5
/** Milliseconds. */
const BETWEEN = 200

/** Keeps a folder to one run at a time; a lock whose process is gone on this machine is taken over. */
export async function lockFolder(
  folder: string,
): Promise<{ readonly release: () => void } | { readonly held: string }> {
  const path = join(folder, '.depeche-lock')
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), begun: begunAt(process.pid) })
  for (let tries = 0; ; tries++) {
    try {
      const file = openSync(path, 'wx')
      writeSync(file, mine)
      closeSync(file)
      return { release: () => rmSync(path, { force: true }) }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const holder = holderOf(path)
    if (holder && tries < TRIES) {
      await setTimeout(BETWEEN)
      continue
    }
    if (holder?.held) return { held: holder.held }
    // Two that come at once may both find it stale; only one of them can move it away.
    moveAway(path, `${path}.${process.pid}`)
  }
}

function moveAway(path: string, to: string): void {
  try {
    renameSync(path, to)
    rmSync(to, { force: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

/** Who holds the lock. Of one that was made this moment its process may not be written yet: nobody can be named. */
function holderOf(path: string): { readonly held?: string } | undefined {
  const text = contentOf(path)
  if (text === undefined) return undefined
  const lock = lockIn(text)
  if (!lock) return {}
  const { pid, host, begun } = lock
  const runs = host !== hostname() || (isAlive(pid) && begunAt(pid) === begun)
  return runs ? { held: `process ${pid} on ${host}` } : undefined
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function lockIn(text: string): { readonly pid: number; readonly host: string; readonly begun: string } | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

// Process numbers come round again; the time a process began does not. A killed process that nobody has collected yet
// (a zombie, as containers without an init keep them) is still there by its number, but it holds nothing.
function begunAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' || fields[0] === 'X' ? 'gone' : (fields[19] ?? '')
  } catch {
    return ''
  }
}

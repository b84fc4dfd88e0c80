import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** Keeps a folder to one run at a time; a lock whose process is gone on this machine is taken over. */
export function lockFolder(folder: string): { readonly release: () => void } | { readonly held: string } {
  const path = join(folder, '.depeche-lock')
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), begun: begunAt(process.pid) })
  for (let tries = 0; tries < 3; tries++) {
    try {
      const file = openSync(path, 'wx')
      writeSync(file, mine)
      closeSync(file)
      return { release: () => rmSync(path, { force: true }) }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const held = holderOf(path)
    if (held) return { held }
    // Two that come at once may both find it stale; only one of them can move it away.
    moveAway(path, `${path}.${process.pid}`)
  }
  return { held: 'another run' }
}

function moveAway(path: string, to: string): void {
  try {
    renameSync(path, to)
    rmSync(to, { force: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

function holderOf(path: string): string | undefined {
  try {
    const { pid, host, begun } = JSON.parse(readFileSync(path, 'utf8')) as { pid: number; host: string; begun: string }
    const runs = host !== hostname() || (isAlive(pid) && begunAt(pid) === begun)
    return runs ? `process ${pid} on ${host}` : undefined
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

// Process numbers come round again; the time a process began does not. Only Linux tells it so simply.
function begunAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')')).split(' ')[20] ?? ''
  } catch {
    return ''
  }
}

import { basename, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { byCodePoints } from '../text/codepoints.ts'

/** Milliseconds for which a file must not grow before it is whole. */
const SETTLED = 400
/** Milliseconds for which nothing must come before what came is handed on together. */
const QUIET = 150

/** What came into the folders, and what went. */
export interface Change {
  /** Files that are whole, in the order of their paths. */
  readonly come: readonly string[]
  readonly gone: readonly string[]
}

/** Watches folders: first what lies there, then what comes, once it is whole. Ends, with an error, when it is interrupted. */
export async function* settled(folders: readonly string[], interrupted: AbortSignal): AsyncGenerator<Change> {
  const { watch } = await import('chokidar')
  const named = new Set(folders.map((folder) => resolve(folder)))
  const arrivals = new Arrivals()
  const watcher = watch([...folders], {
    ignored: (path) => isUnfinished(path) && !named.has(resolve(path)),
    awaitWriteFinish: { stabilityThreshold: SETTLED, pollInterval: 100 },
  })
    .on('add', (path) => arrivals.note(path, true))
    .on('change', (path) => arrivals.note(path, true))
    .on('unlink', (path) => arrivals.note(path, false))
    .on('error', (error) => arrivals.fail(error))
  const stop = () => arrivals.fail(interrupted.reason)
  interrupted.addEventListener('abort', stop, { once: true })
  if (interrupted.aborted) stop()
  try {
    for (;;) {
      await arrivals.some()
      for (let count = -1; count !== arrivals.count; ) {
        count = arrivals.count
        await setTimeout(QUIET)
      }
      yield arrivals.take()
    }
  } finally {
    await watcher.close()
  }
}

/** What came and went since it was last taken. */
class Arrivals {
  /** Whether a file is there, by its path; what happened last holds. */
  private readonly there = new Map<string, boolean>()
  private failure: { readonly error: unknown } | undefined
  private wake = () => {}
  /** How often something came or went. */
  count = 0

  note(path: string, isThere: boolean): void {
    this.there.set(path, isThere)
    this.count++
    this.wake()
  }

  fail(error: unknown): void {
    this.failure = { error }
    this.wake()
  }

  /** Waits until there is something to take. */
  async some(): Promise<void> {
    while (this.there.size === 0 && !this.failure) {
      await new Promise<void>((resolve) => {
        this.wake = resolve
      })
    }
    if (this.failure) throw this.failure.error
  }

  take(): Change {
    const paths = (isThere: boolean) => [...this.there].filter(([, is]) => is === isThere).map(([path]) => path)
    const change = { come: paths(true).toSorted(byCodePoints), gone: paths(false) }
    this.there.clear()
    return change
  }
}

// .in.wire.x8Kq, wire.tmp, wire.part: what rsync, ftp and our own output write to before they rename.
function isUnfinished(path: string): boolean {
  const name = basename(path)
  return (name.startsWith('.') && !/^\.{1,2}$/.test(name)) || /\.(?:tmp|part|filepart)(?:-\d{1,9})?$/.test(name)
}

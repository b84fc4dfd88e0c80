import { basename, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'

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
  const come = new Set<string>()
  const gone = new Set<string>()
  let failure: unknown
  let wake = () => {}
  const note = (path: string, into: Set<string>, outOf: Set<string>) => {
    outOf.delete(path)
    into.add(path)
    wake()
  }
  const named = new Set(folders.map((folder) => resolve(folder)))
  const watcher = watch([...folders], {
    ignored: (path) => isUnfinished(path) && !named.has(resolve(path)),
    awaitWriteFinish: { stabilityThreshold: SETTLED, pollInterval: 100 },
  })
    .on('add', (path) => note(path, come, gone))
    .on('change', (path) => note(path, come, gone))
    .on('unlink', (path) => note(path, gone, come))
    .on('error', (error) => {
      failure = error
      wake()
    })
  interrupted.addEventListener('abort', () => wake(), { once: true })
  try {
    for (;;) {
      while (come.size + gone.size === 0 && !interrupted.aborted && !failure) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      if (failure) throw failure
      for (let size = -1; size !== come.size + gone.size; ) {
        size = come.size + gone.size
        await setTimeout(QUIET, undefined, { signal: interrupted })
      }
      const change = { come: [...come].toSorted(byCodePoints), gone: [...gone] }
      come.clear()
      gone.clear()
      yield change
    }
  } finally {
    await watcher.close()
  }
}

// .in.wire.x8Kq, wire.tmp, wire.part: what rsync, ftp and our own output write to before they rename.
function isUnfinished(path: string): boolean {
  const name = basename(path)
  return (name.startsWith('.') && !/^\.{1,2}$/.test(name)) || /\.(?:tmp|part|filepart)(?:-\d{1,9})?$/.test(name)
}

const byCodePoints = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeArchive } from '../test/batch/archive.ts'

/** How much faster two jobs convert than one, and at what memory: for many small files and for a large one. */
export async function archive(args: ReadonlyMap<string, string>): Promise<void> {
  const files = Number(args.get('files') ?? 5000)
  const mb = Number(args.get('mb') ?? 40)
  const rounds = Number(args.get('rounds') ?? 3)
  const folder = mkdtempSync(join(tmpdir(), 'depeche-bench-'))
  try {
    makeArchive(join(folder, 'small'), { small: files })
    makeArchive(join(folder, 'large'), { small: 0, large: mb * 1e6 })
    console.log('archive   jobs   seconds   peak MB   times one job')
    for (const name of ['small', 'large']) {
      let one = 0
      for (const jobs of [1, 2]) {
        const runs = Array.from({ length: rounds }, () => timed(folder, name, jobs))
        const seconds = Math.min(...runs.map((run) => run.seconds))
        if (jobs === 1) one = seconds
        const peak = Math.max(...runs.map((run) => run.peak))
        const cells = [String(jobs).padStart(4), seconds.toFixed(2).padStart(9), peak.toFixed(0).padStart(9)]
        console.log(`${name.padEnd(9)} ${cells.join(' ')} ${(one / seconds).toFixed(2).padStart(15)}`)
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** One conversion as a process of its own; GNU time, where it is, tells its peak memory. */
function timed(folder: string, name: string, jobs: number): { readonly seconds: number; readonly peak: number } {
  const out = join(folder, 'out')
  rmSync(out, { recursive: true, force: true })
  const command = ['bin/depeche.js', 'convert', join(folder, name), '-o', out, '-q']
  // The wrapper prints the peak of the process it replaces itself by.
  const script = `process.on('exit',()=>process.stderr.write('PEAK '+process.resourceUsage().maxRSS))`
  const begun = performance.now()
  const run = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(script)}`, ...command, '-j', String(jobs)],
    { encoding: 'utf8', env: { ...process.env, NODE_EXTRA_CA_CERTS: '' } },
  )
  if (run.status !== 0) throw new Error(`convert ended with ${run.status}: ${run.stderr}`)
  const peak = Number(run.stderr.slice(run.stderr.lastIndexOf('PEAK ') + 5)) / 1024
  return { seconds: (performance.now() - begun) / 1000, peak }
}

import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dispatch, makeArchive, put } from '../test/batch/archive.ts'
import { type Random, seeded } from './seeded.ts'

// npm run test:faults -- [--kills 200] [--files 20000] [--mb 500] [--seed 1]: kills conversions of an archive, in which
// dispatches come again and in several versions, at random instants and with one to three jobs, lets the last one end, and
// holds the result against that of a run that nobody disturbed: half of them with --dedupe. Then a full disk, a hundred
// thousand files in one folder (--crowd N), and files that grow and vanish while they are read.

const asked = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}
const [kills, files, mb, seed] = [asked('kills', 200), asked('files', 20_000), asked('mb', 500), asked('seed', 1)]
const crowd = asked('crowd', 100_000)
const bin = join(import.meta.dirname, '../bin/depeche.js')
const folder = mkdtempSync(join(tmpdir(), 'depeche-faults-'))
const at = (name: string) => join(folder, name)
const args = (out: string, input = at('in')) => [
  ...[bin, 'convert', input, '-o', out, '--summary', `${out}.json`, '--extract', 'none', '--per', '20000', '-q'],
]

try {
  console.log(`an archive of ${files} files and one of ${mb} MB`)
  makeArchive(at('in'), { small: files, large: mb * 1e6, repeats: true })
  const random = seeded(seed)
  await killed([], kills - (kills >> 1), random)
  await killed(['--dedupe'], kills >> 1, random)
  fullDisk()
  crowded()
  await moving()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Kills at instants spread over a whole run; whenever a run ends by itself, a new one begins from nothing. */
async function killed(more: readonly string[], times: number, random: Random): Promise<void> {
  const begun = performance.now()
  execFileSync('node', [...args(at('whole')), ...more], { stdio: 'inherit' })
  const spent = performance.now() - begun
  console.log(`undisturbed ${more.join(' ')}: ${Math.round(spent / 1000)} s`)
  let [ends, wrong] = [0, 0]
  const compare = async () => {
    ends++
    if ((await digest(at('broken'))) !== (await digest(at('whole')))) wrong++
    const { lost, doubled } = difference()
    console.log(`end ${ends}: lost ${lost}, doubled ${doubled}`)
    rmSync(at('broken'), { recursive: true })
  }
  for (let kill = 1; kill <= times; kill++) {
    const after = 50 + random() * Math.min(spent, 4000)
    if (await runs([...args(at('broken')), ...more, '-j', String(1 + Math.floor(random() * 3))], after)) await compare()
  }
  execFileSync('node', [...args(at('broken')), ...more], { stdio: 'inherit' })
  await compare()
  rmSync(at('whole'), { recursive: true })
  console.log(`${times} instants tried, ${ends} runs came to their end, ${wrong} of them other than undisturbed`)
  if (wrong > 0) process.exitCode = 1
}

/** Whether a run comes to its end before it is killed. */
async function runs(command: readonly string[], killedAfter: number): Promise<boolean> {
  const child = spawn('node', command, { stdio: 'ignore' })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const timer = setTimeout(() => child.kill('SIGKILL'), killedAfter)
  const code = await ended
  clearTimeout(timer)
  return code === 0
}

/** On a disk with too little room the run says so and stops; with room again it goes on to the right end. */
function fullDisk(): void {
  const disk = at('disk')
  mkdirSync(disk)
  const isMounted = tried(() => execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk]))
  if (!isMounted) {
    console.log('full disk: skipped, a tmpfs cannot be mounted here')
    return
  }
  try {
    const run = () => tried(() => execFileSync('node', args(join(disk, 'out')), { stdio: 'ignore' }))
    console.log(`full disk: ${run() ? 'the run ended although it could not write' : 'the run stopped'}`)
    execFileSync('mount', ['-o', 'remount,size=8g', disk])
    console.log(`with room again: ${run() ? 'it went on to its end' : 'it failed'}`)
  } finally {
    tried(() => execFileSync('umount', [disk]))
  }
}

/** Very many files in one folder: each is found and converted. */
function crowded(): void {
  for (let n = 0; n < crowd; n++) put(join(at('crowd'), `${n}.txt`), dispatch(n))
  const { files: found, converted, written } = account(at('crowd'), at('crowded'))
  console.log(`${crowd} files in one folder: ${found} found, ${converted} converted, ${written} records`)
  if (found !== crowd || converted !== crowd || written !== crowd) process.exitCode = 1
}

/** Files that grow and vanish under the hands of a run: its account adds up, and the next run has what is there then. */
async function moving(): Promise<void> {
  const count = 2000
  for (let n = 0; n < count; n++) put(join(at('moving'), `${n}.txt`), dispatch(n))
  const child = spawn('node', args(at('moved'), at('moving')), { stdio: 'ignore' })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  for (let n = 0; n < count / 2 && child.exitCode === null; n++) {
    const path = join(at('moving'), `${count - 1 - n}.txt`)
    if (n % 2) rmSync(path)
    else writeFileSync(path, dispatch(count + n), { flag: 'a' })
    if (n % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  }
  const code = await ended
  const first = JSON.parse(readFileSync(at('moved.json'), 'utf8'))
  const addsUp =
    first.files === first.converted + first.unchanged + first.rejectedFiles &&
    first.read === first.written + first.rejected
  const then = account(at('moving'), at('moved'))
  const fresh = account(at('moving'), at('still'))
  const same = then.files === fresh.files && placesIn(at('moved')).length === placesIn(at('still')).length
  console.log(
    `files that grow and vanish: exit ${code}, the account ${addsUp ? 'adds up' : 'is wrong'}, the next run ${same ? 'has all' : 'differs'}`,
  )
  if ((code !== 0 && code !== 1) || !addsUp || !same) process.exitCode = 1
}

/** Converts a folder and gives the account. */
function account(input: string, out: string): Record<string, number> {
  tried(() => execFileSync('node', args(out, input), { stdio: 'ignore' }))
  return JSON.parse(readFileSync(`${out}.json`, 'utf8'))
}

function tried(act: () => unknown): boolean {
  try {
    act()
    return true
  } catch {
    return false
  }
}

/** Records by where they come from: what of the undisturbed run is not there, what is there more than once. */
function difference() {
  const [whole, broken] = [placesIn(at('whole')), placesIn(at('broken'))]
  const seen = new Set(broken)
  return { lost: whole.filter((place) => !seen.has(place)).length, doubled: broken.length - seen.size }
}

function placesIn(out: string): string[] {
  const place = /"source":\{"path":"[^"]{0,4096}","index":\d{1,9}/
  return parts(out).flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line) => place.exec(line)?.[0] ?? []),
  )
}

async function digest(out: string): Promise<string> {
  const hash = createHash('sha256')
  for (const path of [...parts(out), join(out, 'manifest.json'), `${out}.json`]) {
    hash.update(path.slice(out.length))
    if (existsSync(path)) for await (const chunk of createReadStream(path)) hash.update(chunk)
  }
  return hash.digest('hex')
}

function parts(folder: string): string[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const path = join(folder, name)
      return statSync(path).isDirectory() ? parts(path) : name.endsWith('.ndjson') ? [path] : []
    })
}

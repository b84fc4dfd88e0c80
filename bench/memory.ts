import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Framer } from '../src/frame/index.ts'
import { parseStream } from '../src/pipeline.ts'
import { generate } from './generator.ts'
import type { ShapeName } from './shapes.ts'

// npm run bench -- memory [--mb 200] [--extract]
// The peak memory of a stream of 50 MB and of a larger one, each in a process of its own. The larger one may need no more; the
// exit code says so.

const small = 50
/** What a longer run may need more: the garbage collector takes its time. */
const slack = 24

const streams: Record<string, (bytes: number, all: boolean) => Promise<number>> = {
  'plain dispatches': (bytes, all) => parsed('plain', bytes, all),
  'IPTC 7901': (bytes, all) => parsed('iptc7901', bytes, all),
  'no mark at all': async (bytes) => framed(bytes),
}

/** Prints the table. */
export async function memory(args: ReadonlyMap<string, string>): Promise<void> {
  const stream = args.get('stream')
  if (stream) return await measure(stream, Number(args.get('mb')), args.has('extract'))
  const large = Number(args.get('mb') ?? 200)
  for (const name of Object.keys(streams)) {
    const [few, many] = [small, large].map((size) => peak(name, size, args.has('extract'))) as [number, number]
    const grown = many > few + slack
    if (grown) process.exitCode = 1
    const figures = `${small} MB: ${few.toFixed(0)} MB   ${large} MB: ${many.toFixed(0)} MB`
    console.log(`${name.padEnd(20)}${figures}${grown ? '   grows' : ''}`)
  }
}

function peak(stream: string, size: number, all: boolean): number {
  const words = ['memory', '--stream', stream, '--mb', String(size), ...(all ? ['--extract', 'all'] : [])]
  const { stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, process.argv[1]!, ...words], {
    encoding: 'utf8',
  })
  const megabytes = Number(stdout.trim())
  if (!megabytes) throw new Error(stderr)
  return megabytes
}

async function measure(stream: string, size: number, all: boolean): Promise<void> {
  await streams[stream]!(size * 1e6, all)
  console.log(process.resourceUsage().maxRSS / 1000)
}

/** The dispatches of a generated file, over and over. */
async function parsed(shape: ShapeName, bytes: number, all: boolean): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'depeche-bench-'))
  const sample = readFileSync(generate(join(folder, 'sample.wire'), shape, 2e6).path)
  rmSync(folder, { recursive: true })
  let records = 0
  for await (const _ of parseStream(repeated(sample, bytes), all ? {} : { extract: [] })) records++
  return records
}

/** Text that never ends: a stream without a mark is one dispatch, of which only the first bytes are kept. */
function framed(bytes: number): number {
  const framer = new Framer()
  let frames = 0
  for (const chunk of repeated(Buffer.from('la pluie tombe sur la ville, et le vent se leve; '.repeat(2000)), bytes)) {
    frames += framer.push(chunk).length
  }
  return frames + framer.end().length
}

function* repeated(sample: Buffer, bytes: number): Generator<Buffer> {
  const chunk = 1 << 16
  for (let sent = 0; sent < bytes; sent += sample.length) {
    for (let at = 0; at < sample.length; at += chunk) yield sample.subarray(at, at + chunk)
  }
}

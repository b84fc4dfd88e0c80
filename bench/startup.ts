import { spawnSync } from 'node:child_process'
import { median } from './cpu.ts'

// npm run bench -- startup [--rounds N]: how long the command takes to say its version or its help, against bare node.

const commands: Record<string, readonly string[]> = {
  'node -e 0': ['-e', '0'],
  'depeche --version': ['bin/depeche.js', '--version'],
  'depeche --help': ['bin/depeche.js', '--help'],
  'depeche FILE': ['bin/depeche.js', 'fixtures/plain/wrapped-no-paragraph-mark.wire'],
}

/** Prints the table; medians of interleaved rounds. */
export async function startup(args: ReadonlyMap<string, string>): Promise<void> {
  const rounds = Number(args.get('rounds') ?? 15)
  // Certificates that this variable names are read at each start by Node 20, which has nothing to do with us.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
  const spent = new Map<string, number[]>(Object.keys(commands).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, argv] of Object.entries(commands)) {
      const before = performance.now()
      spawnSync(process.execPath, argv, { env, stdio: 'ignore' })
      spent.get(name)!.push(performance.now() - before)
    }
  }
  const bare = median(spent.get('node -e 0')!)
  for (const [name, times] of spent) {
    const time = median(times)
    console.log(`${name.padEnd(20)}${time.toFixed(0).padStart(6)} ms${(time / bare).toFixed(2).padStart(8)} × node`)
  }
}

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

// npm run test:install: packs the package, installs it from the registry's dependencies into an empty folder and runs it.
const folder = mkdtempSync(join(tmpdir(), 'depeche-install-'))
const npm = (...argv: string[]) => execFileSync('npm', argv, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

try {
  const name = npm('pack', '--silent', '--pack-destination', folder).trim().split('\n').at(-1)!
  writeFileSync(join(folder, 'package.json'), '{"private": true}')
  npm('install', '--prefix', folder, '--no-audit', '--no-fund', '--prefer-offline', join(folder, name))
  const argv = [resolve('fixtures/plain/ice-machine.wire')]
  const record = execFileSync(join(folder, 'node_modules/.bin/depeche'), argv, { cwd: folder, encoding: 'utf8' })
  const { quotes } = JSON.parse(record)
  if (quotes.length === 0) throw new Error('the installed package finds no quotes')
  console.log(`installed and run: ${name}, ${quotes.length} quotes`)
} finally {
  rmSync(folder, { recursive: true })
}

import { spawn, spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { version } from '../../src/version.ts'

const bin = (...argv: string[]) => spawnSync('node', ['bin/depeche.js', ...argv], { encoding: 'utf8' })

test('the built command runs', () => {
  const { status, stdout, stderr } = bin('fixtures/plain/wrapped-no-paragraph-mark.wire')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(JSON.parse(stdout).source.path).toBe('fixtures/plain/wrapped-no-paragraph-mark.wire')
})

test('its exit code is what run gives', () => {
  expect(bin('--version')).toMatchObject({ status: 0, stdout: `${version}\n` })
  expect(bin('--nonsense')).toMatchObject({ status: 2, stdout: '' })
})

test('it ends without a word when its reader has gone', () => {
  const script = `set -o pipefail; for i in $(seq 400); do echo fixtures; done | node bin/depeche.js -q --files-from - | head -c 10`
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' })
  expect({ status, stdout, stderr }).toEqual({ status: 141, stdout: '{"schemaVe', stderr: '' })
})

test.each(['--help', 'validate --help', 'explain'])('%s ends without a word when nobody reads it', (words) => {
  const script = `set -o pipefail; (sleep 0.2; node bin/depeche.js ${words}) | true`
  const { status, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 141, stderr: '' })
})

test('an interrupt ends a run that waits for its input', async () => {
  const run = spawn('node', ['bin/depeche.js'], { stdio: ['pipe', 'ignore', 'pipe'] })
  const ended = new Promise<number | null>((resolve) => run.once('exit', resolve))
  run.stdin.write('LYON, 3 mars 2024 (AFP) - Une digue')
  await new Promise((resolve) => setTimeout(resolve, 1500))
  run.kill('SIGINT')
  expect(await ended).toBe(130)
})

import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'

// The files of docs/ci as far as they can be run here: their commands, in a repository, with the command that was built.
const folder = mkdtempSync(join(tmpdir(), 'depeche-ci-'))
const docs = resolve('docs/ci')
const fixture = (path: string) => readFileSync(resolve('fixtures', path))

beforeEach(() => {
  rmSync(folder, { recursive: true })
  mkdirSync(join(folder, 'bin'), { recursive: true })
  mkdirSync(join(folder, 'repository/feed'), { recursive: true })
  writeFileSync(join(folder, 'bin/depeche'), `#!/bin/sh\nexec node '${resolve('bin/depeche.js')}' "$@"\n`)
  // What the package is, is tested elsewhere; here it is there already.
  writeFileSync(join(folder, 'bin/npm'), '#!/bin/sh\n[ "$*" = "install --global depeche" ]\n')
  for (const name of ['depeche', 'npm']) chmodSync(join(folder, 'bin', name), 0o755)
  put('sound.wire', fixture('plain/ice-machine.wire'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const put = (name: string, bytes: Uint8Array) => writeFileSync(join(folder, 'repository/feed', name), bytes)
const broken = () => put('broken.wire', fixture('broken/undecodable-bytes.wire'))
const read = (name: string) => readFileSync(join(folder, 'repository', name), 'utf8')

function sh(command: string, env: Readonly<Record<string, string>> = {}) {
  const path = { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' }
  return spawnSync('sh', ['-ec', command], {
    cwd: join(folder, 'repository'),
    env: { ...path, ...env },
    encoding: 'utf8',
  })
}

describe('the GitHub workflow', () => {
  const steps: { run?: string; with?: Record<string, string> }[] = parse(
    readFileSync(join(docs, 'github-workflow.yml'), 'utf8'),
  ).jobs.validate.steps
  const commands = steps.flatMap(({ run }) => run ?? []).join('\n')
  const run = () =>
    sh(commands, {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: join(folder, 'repository'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    })

  test('passes a sound feed', () => {
    expect(run()).toMatchObject({ status: 0, stdout: '' })
  })

  test('fails a broken one, with annotations, a summary and the file that it hands on', () => {
    broken()
    const { status, stdout } = run()
    expect({ status, stdout }).toEqual({
      status: 1,
      stdout: expect.stringMatching(/^::error file=feed\/broken\.wire,/m),
    })
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('### depeche validate')
    const sarif = steps.find((step) => step.with?.sarif_file)!.with!.sarif_file!
    expect(JSON.parse(read(sarif)).runs[0].results.length).toBeGreaterThan(0)
  })
})

describe('the GitLab job', () => {
  const job = parse(readFileSync(join(docs, 'gitlab-ci.yml'), 'utf8'))['validate-feed']
  const run = () => sh([...job.before_script, ...job.script].join('\n'), { CI_PROJECT_DIR: join(folder, 'repository') })

  test('passes a sound feed', () => {
    expect(run()).toMatchObject({ status: 0, stdout: '' })
  })

  test('fails a broken one, and leaves the reports that it names', () => {
    broken()
    expect(run().status).toBe(1)
    const { codequality, junit } = job.artifacts.reports
    expect(JSON.parse(read(codequality))[0]).toMatchObject({
      location: { path: 'feed/broken.wire' },
      severity: 'major',
    })
    expect(read(junit)).toContain('<testcase classname="feed" name="broken.wire"')
  })
})

describe('the hook of git', () => {
  const commit = () => sh('git -c user.name=x -c user.email=x@x commit -qm x')
  const add = (path: string) => expect(sh(`git add ${path}`).status).toBe(0)

  beforeEach(() => {
    sh('git init -q')
    cpSync(join(docs, 'pre-commit'), join(folder, 'repository/.git/hooks/pre-commit'))
  })

  test('lets a sound feed in, and what is no feed', () => {
    add('feed')
    expect(commit()).toMatchObject({ status: 0 })
    writeFileSync(join(folder, 'repository/notes.txt'), fixture('broken/undecodable-bytes.wire'))
    add('notes.txt')
    expect(commit()).toMatchObject({ status: 0 })
  })

  test('keeps a broken one out, by what is staged', () => {
    broken()
    add('feed')
    rmSync(join(folder, 'repository/feed/broken.wire'))
    const { status, stderr, stdout } = commit()
    expect(status).not.toBe(0)
    expect(stdout + stderr).toMatch(/feed\/broken\.wire:\d+:\d+: error: /)
  })

  test('holds the feed to the profile that is staged or committed', () => {
    writeFileSync(join(folder, 'repository/depeche.config.json'), '{"severities":{"byte-undecodable":"off"}}')
    add('depeche.config.json')
    expect(commit().status).toBe(0)
    broken()
    add('feed')
    expect(commit().status).toBe(0)
  })
})

test('the hook of the pre-commit framework takes the names of files', () => {
  const [{ hooks }] = parse(readFileSync(join(docs, 'pre-commit-config.yaml'), 'utf8')).repos
  const { entry, files } = hooks[0]
  expect('feed/a.wire').toMatch(new RegExp(files))
  expect('src/feed/a.wire').not.toMatch(new RegExp(files))
  expect(sh(`${entry} feed/sound.wire`).status).toBe(0)
  broken()
  expect(sh(`${entry} feed/sound.wire feed/broken.wire`).status).toBe(1)
})

test('every file that is spoken of is there', () => {
  const names = [...readFileSync(join(docs, 'README.md'), 'utf8').matchAll(/^\| `(?<name>[^`]+)`/gm)]
  expect(names).toHaveLength(4)
  for (const { groups } of names) expect(existsSync(join(docs, groups!.name!))).toBe(true)
})

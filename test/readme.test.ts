import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Code, catalog, offByDefault } from '../src/diagnostics.ts'
import { emitters } from '../src/emit/index.ts'
import { formats } from '../src/formats/index.ts'

const readme = readFileSync('README.md', 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'depeche-readme-'))

beforeAll(() => {
  mkdirSync(join(folder, 'bin'))
  symlinkSync(resolve('fixtures'), join(folder, 'fixtures'))
  // In a clone, `npx depeche` is the command that was built there.
  writeFileSync(join(folder, 'bin/npx'), `#!/bin/sh\nshift\nexec node '${resolve('bin/depeche.js')}' "$@"\n`)
  chmodSync(join(folder, 'bin/npx'), 0o755)
})
afterAll(() => rmSync(folder, { recursive: true }))

test('opens with the two commands that are all one needs', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(readme.split('\n')[2]).toMatch(/^ {4}npm ci && npm start /)
  expect(readme.split('\n')[3]).toMatch(/^ {4}npm cit /)
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'test']))
})

// `vitest -u` writes the outputs and the tables anew, so that they are read where a change of them is reviewed.
test('shows what its commands really do, and what there really is', async () => {
  const shown = [withOutputs, withLibraryOutput, withTables].reduce((text, renew) => renew(text), readme)
  await expect(shown).toMatchFileSnapshot('../README.md')
  // Some thirty starts of the command, on a machine that may be busy.
}, 180_000)

test('the list of diagnostics is that of the catalogue', async () => {
  await expect(withTables(readFileSync('docs/diagnostics.md', 'utf8'))).toMatchFileSnapshot('../docs/diagnostics.md')
})

/** Runs every command of the `console` blocks; what follows it in the block is what it said. */
function withOutputs(text: string): string {
  return text.replace(/^```console\n(?<block>.*?)^```$/gms, (all, block: string) => {
    const commands = block.split('\n').filter((line) => line.startsWith('$ '))
    if (!has('jq') && block.includes('| jq')) return all
    return `\`\`\`console\n${commands.map((line) => `${line}\n${said(line.slice(2))}`).join('')}\`\`\``
  })
}

function said(command: string): string {
  const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}`, NO_COLOR: '1' }
  const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: folder, env, encoding: 'utf8' })
  return stderr + stdout
}

function has(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
}

/** Runs the example of the library, from the sources. */
function withLibraryOutput(text: string): string {
  return text.replace(/^```ts\n(?<code>.*?)^```\n\n```text\n.*?^```$/gms, (_, code: string) => {
    const path = join(folder, 'example.mts')
    writeFileSync(path, code.replace("'depeche'", `'${resolve('src/index.ts')}'`))
    const { stdout, stderr } = spawnSync(resolve('node_modules/.bin/tsx'), [path], { encoding: 'utf8' })
    expect(stderr).toBe('')
    return `\`\`\`ts\n${code}\`\`\`\n\n\`\`\`text\n${stdout}\`\`\``
  })
}

const tables: Readonly<Record<string, () => readonly (readonly string[])[]>> = {
  formats: () => [['`--from`', 'what'], ...formats.map(({ name }) => [`\`${name}\``, kinds[name] ?? ''])],
  forms: () => [['`-t`', 'what'], ...Object.entries(emitters).map(([name, { does }]) => [`\`${name}\``, does])],
  diagnostics: () => [
    ['code', 'severity', 'message'],
    ...Object.entries(catalog).map(([code, [severity, message]]) => [
      `[\`${code}\`](diagnostics/${code}.md)`,
      offByDefault.has(code as Code) ? `off, else ${severity}` : severity,
      message,
    ]),
  ],
}

const kinds: Readonly<Record<string, string>> = {
  plain: 'text without an envelope: datelines, hard wraps, no paragraph marks; all agencies',
  iptc7901: 'IPTC 7901 and telex heads: SOH STX ETX EOT, with or without the control characters',
  anpa1312: 'ANPA 1312: SYN SOH, keyword lines, tables',
  zczc: '`ZCZC` … `NNNN`, telex and prefixed headers',
  newsml1: 'NewsML 1.x: AFP in both profiles, EFE, Kyodo and others',
  'newsml-g2': 'NewsML-G2: dpa, Reuters, ANSA, STT and others',
  nitf: 'NITF 3.x, its inline names too',
  ninjs: 'ninjs 1.x to 3.x',
  json: 'the JSON of dpa, AP and AFP; our own records',
  sgml: '`<DOC>` collections as in Gigaword and TREC',
  export: 'exports of Europresse, Factiva and IRaMuTeQ',
  mail: 'mail and FIP around any of these',
}

/** Fills each table between its marks from what is in the sources. */
function withTables(text: string): string {
  return text.replace(/^<!-- (?<name>\w+) -->\n.*?^<!-- \/\k<name> -->$/gms, (_, name: string) => {
    const [head, ...rows] = tables[name]!()
    const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`
    const table = line(head!) + line(head!.map(() => '---')) + rows.map(line).join('')
    return `<!-- ${name} -->\n${table}<!-- /${name} -->`
  })
}

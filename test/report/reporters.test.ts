import { existsSync, readFileSync } from 'node:fs'
import { stripVTControlCharacters, styleText } from 'node:util'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { inert } from '../../src/report/inert.ts'
import type { Inspection } from '../../src/report/inspection.ts'
import type { Paint } from '../../src/report/paint.ts'
import { type ReporterName, reporters } from '../../src/report/reporters.ts'
import { stepSummary } from '../../src/report/step-summary.ts'
import { type finding, inspected, inspection, mixedInspection } from './inspected.ts'
import { gitlabSchema, jsonSchema } from './schemas.ts'

const plain: Paint = (_, text) => text
const colours: Paint = (style, text) => styleText(style, text, { validateStream: false })

function written(name: ReporterName, about: Inspection, width?: number, paint = plain): string {
  return [...reporters[name].write(about, { paint, width })].join('')
}

const many = (count: number, changes: (n: number) => Parameters<typeof finding>[0]) =>
  Array.from({ length: count }, (_, n) => changes(n)!)

describe('every reporter', () => {
  test.each(Object.keys(reporters) as ReporterName[])(
    '%s: nothing for a terminal or a build server to obey',
    (name) => {
      const said = written(name, mixedInspection())
      expect(said).toMatch(/^[^\x00-\x09\x0b-\x1f\x7f-\x9f]*$/)
      if (!reporters[name].mixes) return
      expect(said).not.toMatch(/##\w*\[/)
      const commands = said.split('\n').flatMap((line) => obeyed(line)?.name ?? [])
      expect(commands).toEqual(name === 'github' ? ['error', 'error', 'warning', 'notice'] : [])
    },
  )

  test.each(Object.keys(reporters) as ReporterName[])('%s: a whole report of nothing', (name) => {
    const said = written(name, inspection([]))
    if (name === 'text' || name === 'github') expect(said).toBe('')
    else if (name === 'junit') expect(() => elements(said)).not.toThrow()
    else expect(() => JSON.parse(said)).not.toThrow()
  })
})

describe('text', () => {
  test('is one line each in a pipe', () => {
    expect(written('text', mixedInspection())).toBe(
      [
        'in/a.wire:2:4: error: byte 0x81 is not valid in windows-1252 [byte-undecodable]',
        'in/a.wire:2:4: warning: the header cannot be read [header-malformed]',
        'in/sub/c:d #1,é|<.wire:2:3: error: \\u001b]0;owned\\u0007 #\\u0023[add-mask]x\\u000d\\u000a::set-output name=a::b ]]> <script> "q" & | *b* \\u202e \ufffe [byte-undecodable]',
        'z.wire:1:1: info: byte 0x81 is not valid in windows-1252 [language-unknown]',
        '',
      ].join('\n'),
    )
  })

  test('shows the line with a mark below the place on a terminal, and the sum last', () => {
    const about = inspection([inspected('in/a.wire', {}), inspected('in/b.wire')])
    expect(written('text', about, 80)).toBe(`in/a.wire
  2:4  error    byte 0x81 is not valid in windows-1252  byte-undecodable
                Le pré est vert.
                   ^^^

2 files, 2 dispatches: 1 error in 0.04 s.   depeche explain byte-undecodable
`)
  })

  test('says in colour nothing that it does not say without', () => {
    const about = mixedInspection()
    expect(stripVTControlCharacters(written('text', about, 80, colours))).toBe(written('text', about, 80))
    expect(written('text', about, 80, colours)).not.toBe(written('text', about, 80))
  })

  test.each([
    ['wide characters', { excerpt: '東京発 xyz', column: 5, endColumn: 8 }, ['東京発 xyz', '       ^^^']],
    [
      'marks that take no room',
      { excerpt: 'e\u0301te\u0301 xyz', column: 7, endColumn: 8 },
      ['e\u0301te\u0301 xyz', '    ^'],
    ],
    ['tabs', { excerpt: '\tab', column: 2, endColumn: 3 }, [' ab', ' ^']],
    ['control characters', { excerpt: 'a\u0001b', column: 3, endColumn: 4 }, ['a\\u0001b', '       ^']],
    ['a place behind the line', { excerpt: 'ab', column: 3 }, ['ab', '  ^']],
    [
      'an excerpt from the middle of its line',
      { excerpt: 'abc', excerptColumn: 901, column: 902, endColumn: 903 },
      ['abc', ' ^'],
    ],
  ])('the mark stands below the place: %s', (_, changes, lines) => {
    const shown = written('text', inspection([inspected('a', { ...changes, line: 1 })]), 80).split('\n')
    const indent = shown[1]!.indexOf('byte')
    expect(shown.slice(2, 4).map((line) => line.slice(indent))).toEqual(lines)
  })

  test('a long line is shown around the place, within the screen', () => {
    const excerpt = `${'a'.repeat(100)}XYZ${'b'.repeat(50)}`
    const shown = written('text', inspection([inspected('a', { excerpt, column: 101, endColumn: 104 })]), 60).split(
      '\n',
    )
    expect(shown[2]!.length).toBeLessThanOrEqual(60)
    expect(shown[2]!.slice(shown[3]!.indexOf('^')).startsWith('XYZ')).toBe(true)
  })

  test('of many findings in a file a terminal shows twenty', () => {
    const about = inspection([inspected('a', ...many(57, () => ({})))])
    expect(written('text', about, 80)).toContain('… 37 more in this file\n')
    expect(written('text', about).split('\n')).toHaveLength(58)
  })
})

test('json satisfies its schema and holds every file', () => {
  const report = JSON.parse(written('json', mixedInspection()))
  const valid = new Ajv().compile(jsonSchema)
  expect(valid(report) || valid.errors).toBe(true)
  expect(report.summary).toEqual({ files: 4, dispatches: 4, errors: 2, warnings: 1, remarks: 1, known: 0 })
  expect(report.files.map(({ path }: { path: string }) => path)).toHaveLength(4)
})

test('gitlab satisfies its schema, and no two findings share a fingerprint', () => {
  const report: { fingerprint: string }[] = JSON.parse(written('gitlab', mixedInspection()))
  const valid = new Ajv().compile(gitlabSchema)
  expect(valid(report) || valid.errors).toBe(true)
  expect(report).toHaveLength(4)
  expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(4)
  expect(report[0]).toEqual({
    description: 'byte 0x81 is not valid in windows-1252',
    check_name: 'byte-undecodable',
    fingerprint: expect.stringMatching(/^.{32}$/),
    severity: 'major',
    location: { path: 'in/a.wire', lines: { begin: 2 } },
  })
})

/** The elements of a document that is well-formed, with their attributes and their text. */
function elements(xml: string) {
  const found: { name: string; within: string; attributes: Record<string, string>; text: string }[] = []
  const open: (typeof found)[number][] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, within: open.at(-1)?.name ?? '', attributes, text: '' }
    found.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return found
}

describe('junit', () => {
  const about = mixedInspection()
  const all = elements(written('junit', about))
  const named = (name: string) => all.filter((element) => element.name === name)

  test('is built as its readers expect', () => {
    const parents = { testsuites: '', testsuite: 'testsuites', testcase: 'testsuite', failure: 'testcase' }
    for (const { name, within } of all)
      expect({ [name]: within }).toEqual({ [name]: { ...parents, 'system-out': 'testcase' }[name] })
    for (const { attributes } of [...named('testsuites'), ...named('testsuite')]) {
      for (const count of ['tests', 'failures', 'errors', 'skipped']) expect(attributes[count]).toMatch(/^\d+$/)
      expect(attributes.time).toMatch(/^\d+\.\d{3}$/)
    }
  })

  test('counts each file as a case, in the suite of its folder', () => {
    expect(named('testsuites')[0]!.attributes).toMatchObject({ tests: '4', failures: '2' })
    expect(
      named('testsuite').map(({ attributes }) => [attributes.name, attributes.tests, attributes.failures]),
    ).toEqual([
      ['in', '2', '1'],
      ['in/sub', '1', '1'],
      ['.', '1', '0'],
    ])
    expect(named('testcase').map(({ attributes }) => attributes.name)).toEqual([
      'a.wire',
      'clean.wire',
      'c:d #1,é|<.wire',
      'z.wire',
    ])
  })

  test('a file fails by what makes the run fail, and keeps the rest in sight', () => {
    expect(named('failure')[0]).toMatchObject({
      attributes: { type: 'byte-undecodable', message: 'byte 0x81 is not valid in windows-1252 (and 1 other)' },
      text: expect.stringContaining('in/a.wire:2:4: warning: the header cannot be read [header-malformed]'),
    })
    const warned = inspection([inspected('a', { severity: 'warning' })])
    expect(written('junit', warned)).toContain('<system-out>a:2:4: warning')
    expect(written('junit', { ...warned, failing: ['error', 'warning'] })).toContain('<failure type="byte-undecodable"')
  })
})

describe('sarif', () => {
  const schema = '../shared/schemas/sarif-schema.json'

  test.runIf(existsSync(schema))('satisfies the schema of OASIS', () => {
    const ajv = new Ajv({ strict: false, validateFormats: true })
    addFormats.default(ajv)
    const { id: _, $schema: __, ...draft } = JSON.parse(readFileSync(schema, 'utf8'))
    const valid = ajv.compile(draft)
    for (const about of [inspection([]), mixedInspection()]) {
      expect(valid(JSON.parse(written('sarif', about))) || valid.errors).toBe(true)
    }
    expect(valid({ version: '2.1.0' })).toBe(false)
  })

  const [run] = JSON.parse(written('sarif', mixedInspection())).runs

  test('names its rules and points to them', () => {
    expect(run.columnKind).toBe('unicodeCodePoints')
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id)
    expect(ids).toEqual(['byte-undecodable', 'header-malformed', 'language-unknown'])
    for (const { ruleId, ruleIndex } of run.results) expect(ids[ruleIndex]).toBe(ruleId)
  })

  test('places are relative to the repository', () => {
    const places = run.results.map(
      ({ locations }: { locations: { physicalLocation: object }[] }) => locations[0]!.physicalLocation,
    )
    expect(places[0]).toEqual({
      artifactLocation: { uri: 'in/a.wire' },
      region: { startLine: 2, startColumn: 4, endColumn: 7, snippet: { text: 'Le pré est vert.' } },
    })
    expect(places[2]).toMatchObject({ artifactLocation: { uri: 'in/sub/c%3Ad%20%231%2C%C3%A9%7C%3C.wire' } })
    expect(run.results[0].partialFingerprints).toEqual({ 'depecheFingerprint/v1': expect.stringMatching(/^.{32}$/) })
  })

  test('holds no more than is taken, the worst, and says how many were left out', () => {
    const about = inspection([
      inspected('a', ...many(20_000, () => ({ severity: 'warning' }))),
      inspected('b', ...many(10_000, () => ({ severity: 'error' }))),
    ])
    const { results, invocations } = JSON.parse(written('sarif', about)).runs[0]
    expect(results).toHaveLength(25_000)
    expect(results.filter(({ level }: { level: string }) => level === 'error')).toHaveLength(10_000)
    expect(invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^5000 more/)
  })
})

/** Reads a line of a log as the runner of GitHub Actions does. */
function obeyed(line: string) {
  const text = line.trimStart()
  const end = text.indexOf('::', 2)
  if (!text.startsWith('::') || end < 0) return undefined
  const [name, ...rest] = text.slice(2, end).split(' ')
  const unescaped = (value: string) => value.replace(/%(?:0D|0A|3A|2C|25)/g, decodeURIComponent)
  const properties = rest
    .join(' ')
    .split(',')
    .map((pair) => pair.split('='))
  return {
    name,
    properties: Object.fromEntries(properties.map(([key, ...value]) => [key, unescaped(value.join('='))])),
    message: text.slice(end + 2).replace(/%(?:0D|0A|25)/g, decodeURIComponent),
  }
}

describe('github', () => {
  test('annotates the place', () => {
    expect(written('github', inspection([inspected('in/a.wire', {})]))).toBe(
      '::error file=in/a.wire,line=2,col=4,endColumn=7,title=byte-undecodable::byte 0x81 is not valid in windows-1252\n',
    )
  })

  test('whatever stands in a name or a message, the runner reads it as it is and obeys nothing else', () => {
    const nasty = fc
      .array(fc.constantFrom('::', '%0A', '%', ':', ',', '\n', '\r', '##[', 'error', ']', ' ', 'x', '='))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(nasty, nasty, (name, message) => {
        const said = written('github', inspection([inspected(`a${name}`, { message })]))
        const lines = said.split(/\r?\n|\r/).filter((line) => line !== '')
        expect(lines).toHaveLength(1)
        const { name: command, properties, message: shown } = obeyed(lines[0]!)!
        expect(command).toBe('error')
        expect(properties).toMatchObject({ file: `a${name}`, line: '2' })
        expect(shown).toBe(inert(message))
      }),
    )
  })

  test('the worst come first, and no level has more than are shown', () => {
    const about = inspection(
      Array.from({ length: 30 }, (_, n) => inspected(`${n}`, { severity: n % 2 ? 'error' : 'warning', line: n + 1 })),
    )
    const commands = written('github', about)
      .trimEnd()
      .split('\n')
      .map((line) => obeyed(line)!.name!)
    expect(commands.toSorted()).toEqual(commands)
    expect(commands.filter((name) => name === 'error').length).toBeLessThanOrEqual(10)
    expect(commands.filter((name) => name === 'warning').length).toBeLessThanOrEqual(10)
  })

  test('repeats are folded, as little as it takes, and counted', () => {
    const of = (files: number, each: number) =>
      written(
        'github',
        inspection(Array.from({ length: files }, (_, n) => inspected(`${n}`, ...many(each, () => ({}))))),
      )
        .trimEnd()
        .split('\n')
        .map((line) => obeyed(line)!.message)
    expect(of(2, 5)).toHaveLength(10)
    expect(of(2, 6)).toEqual(many(2, () => expect.stringMatching(/ \(and 5 more in this file\)$/)))
    expect(of(11, 2)).toEqual([expect.stringMatching(/ \(and 21 more in this and 10 other files\)$/)])
  })

  test('what does not fit is counted in the last one', () => {
    const codes = [
      'input-empty',
      'dispatch-oversize',
      'byte-undecodable',
      'format-unknown',
      'xml-malformed',
      'xml-depth',
      'xml-size',
      'json-malformed',
      'item-missing',
      'bom-inside',
      'body-empty',
      'header-malformed',
    ] as const
    const said = written('github', inspection([inspected('a', ...codes.map((code) => ({ code })))]))
      .trimEnd()
      .split('\n')
    expect(said).toHaveLength(10)
    expect(said.at(-1)).toBe("::error title=depeche::3 more; the step's summary has them")
  })
})

describe('the summary of a step', () => {
  test('counts the codes and lists the findings, the worst first', () => {
    const summary = stepSummary(
      inspection([inspected('a.wire', { severity: 'warning' }), inspected('b.wire', {})]),
      10_000,
    )
    expect(summary).toContain('2 files, 2 dispatches: 1 error, 1 warning')
    expect(summary).toContain('| byte&#45;undecodable | 2 |')
    expect(summary.indexOf('b&#46;wire')).toBeLessThan(summary.indexOf('a&#46;wire'))
  })

  test('holds no mark of Markdown or HTML that stood in the wire', () => {
    const rows = stepSummary(mixedInspection(), 100_000)
      .split('\n')
      .filter((line) => line.startsWith('| error'))
    expect(rows).toHaveLength(2)
    for (const row of rows) {
      expect(row.split('|')).toHaveLength(6)
      expect(row).not.toMatch(/[<>*_`[\]()\\]/)
    }
  })

  test('never grows past its room', () => {
    const about = inspection([inspected('a', ...many(1000, () => ({})))])
    for (const room of [100, 1000, 20_000])
      expect(Buffer.byteLength(stepSummary(about, room))).toBeLessThanOrEqual(room)
    expect(stepSummary(about, 20_000)).toContain('The others did not fit.')
  })
})

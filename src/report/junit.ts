import { visible, visibleLines } from '../text/visible.ts'
import { type Inspected, type Inspection, plural } from './inspection.ts'
import { diagnosticLine } from './line.ts'
import type { Reporter } from './reporter.ts'

/** For test reports: the feed is a suite for each folder, and each file a case that passes or fails. */
export const junit: Reporter = {
  does: 'JUnit XML, one test case a file: Jenkins, GitLab, Azure',
  mixes: false,
  *write(inspection) {
    const { files, seconds } = inspection
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield `<testsuites${attributes({ name: 'depeche validate', ...totals(files, inspection), time: time(seconds) })}>\n`
    for (const [folder, members] of byFolder(files)) yield* suiteOf(folder, members, inspection)
    yield '</testsuites>\n'
  },
}

function* suiteOf(folder: string, files: readonly Inspected[], inspection: Inspection): Generator<string> {
  const spent = files.reduce((sum, { seconds }) => sum + seconds, 0)
  const timestamp = inspection.at.replace('Z', '')
  const about = { name: folder, ...totals(files, inspection), time: time(spent), timestamp }
  yield `  <testsuite${attributes(about)}>\n`
  for (const file of files) yield caseOf(file, folder, inspection)
  yield '  </testsuite>\n'
}

function caseOf(file: Inspected, folder: string, { failing }: Inspection): string {
  const { home, findings, seconds } = file
  const about = attributes({ classname: folder, name: home.slice(home.lastIndexOf('/') + 1), time: time(seconds) })
  if (findings.length === 0) return `    <testcase${about}/>\n`
  const lines = escaped(visibleLines(findings.map((finding) => diagnosticLine(home, finding)).join('')).trimEnd())
  const first = findings.find(({ severity }) => failing.includes(severity))
  if (!first) return `    <testcase${about}><system-out>${lines}</system-out></testcase>\n`
  const others = findings.length - 1
  const message = others === 0 ? first.message : `${first.message} (and ${plural(others, 'other')})`
  return `    <testcase${about}><failure${attributes({ type: first.code, message })}>${lines}</failure></testcase>\n`
}

/** The files in their order, those of a folder together. */
function byFolder(files: readonly Inspected[]): Map<string, Inspected[]> {
  const folders = new Map<string, Inspected[]>()
  for (const file of files) {
    const folder = file.home.includes('/') ? file.home.slice(0, file.home.lastIndexOf('/')) : '.'
    const members = folders.get(folder)
    if (members) members.push(file)
    else folders.set(folder, [file])
  }
  return folders
}

function totals(files: readonly Inspected[], { failing }: Inspection) {
  const fails = ({ findings }: Inspected) => findings.some(({ severity }) => failing.includes(severity))
  return { tests: files.length, failures: files.filter(fails).length, errors: 0, skipped: 0 }
}

const time = (seconds: number) => seconds.toFixed(3)

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(visible(String(value)))}"`)
    .join('')
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

// U+FFFE, U+FFFF and half surrogate pairs are no characters of XML, not even as references.
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => references[sign]!).replace(/[\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
}

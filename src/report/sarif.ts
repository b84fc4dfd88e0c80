import { catalog } from '../diagnostics.ts'
import { version } from '../version.ts'
import { type InFile, type Inspection, inFiles, type Reported, worstFirst } from './inspection.ts'
import type { Reporter } from './reporter.ts'

/** Results that GitHub takes in one run; a file with more is refused whole. */
const MOST = 25_000

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/** For code scanning: SARIF 2.1.0. */
export const sarif: Reporter = {
  does: 'SARIF 2.1.0: GitHub code scanning, Azure, editors',
  mixes: false,
  *write(inspection) {
    const { kept, left } = worst(inspection)
    const rules = [...new Set(kept.map(({ finding }) => finding.code))].toSorted()
    const driver = { name: 'depeche', version, rules: rules.map(ruleOf) }
    const invocation = { executionSuccessful: true, ...(left > 0 && { toolExecutionNotifications: [leftOut(left)] }) }
    yield '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":['
    yield `{"tool":${JSON.stringify({ driver })},"invocations":${JSON.stringify([invocation])},`
    yield '"columnKind":"unicodeCodePoints","results":['
    for (const [index, one] of kept.entries()) {
      yield `${index > 0 ? ',' : ''}\n${JSON.stringify(resultOf(one, rules.indexOf(one.finding.code)))}`
    }
    yield '\n]}]}\n'
  },
}

/** As many as are taken: where there are more, the worst, in the order of the files. */
function worst(inspection: Inspection): { readonly kept: readonly InFile[]; readonly left: number } {
  const all = inFiles(inspection)
  if (all.length <= MOST) return { kept: all, left: 0 }
  const chosen = new Set(worstFirst(all).slice(0, MOST))
  return { kept: all.filter((one) => chosen.has(one)), left: all.length - MOST }
}

function leftOut(count: number) {
  return { level: 'warning', message: { text: `${count} more findings were left out: a run holds ${MOST}` } }
}

function ruleOf(code: Reported['code']) {
  const [severity, sentence] = catalog[code]
  return {
    id: code,
    shortDescription: { text: sentence.replace(/\{\w{1,20}\}/g, '…') },
    help: { text: `depeche explain ${code}` },
    defaultConfiguration: { level: levels[severity] },
  }
}

function resultOf({ finding, home }: InFile, ruleIndex: number) {
  const { code, severity, message, line, column, endColumn, excerpt, fingerprint } = finding
  const region = {
    startLine: line,
    startColumn: column,
    ...(endColumn !== undefined && { endColumn }),
    ...(excerpt && { snippet: { text: excerpt } }),
  }
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: withoutLinks(message) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(home) }, region } }],
    partialFingerprints: { 'depecheFingerprint/v1': fingerprint },
  }
}

// [more](https://…) in a dispatch would be a link in the viewer.
const withoutLinks = (message: string) => message.replaceAll('](', '\\](')

// `a:b.txt` would be a scheme and `a#b` a fragment, so each step is escaped as a whole.
function uriOf(home: string): string {
  const path = home.split('/').map(encodeURIComponent).join('/')
  return home.startsWith('/') ? `file://${path}` : path
}

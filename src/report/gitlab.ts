import type { Reported } from './inspection.ts'
import type { Reporter } from './reporter.ts'

const severities = { error: 'major', warning: 'minor', info: 'info' } as const

/** For the merge request: GitLab's code quality report. */
export const gitlab: Reporter = {
  does: 'GitLab code quality (artifacts:reports:codequality)',
  mixes: false,
  *write({ files }) {
    let separator = '['
    for (const { home, findings } of files) {
      for (const finding of findings) {
        yield `${separator}\n${JSON.stringify(issueOf(finding, home))}`
        separator = ','
      }
    }
    yield separator === '[' ? '[]\n' : '\n]\n'
  },
}

// Two with one fingerprint are shown once, so each repeat has its own.
function issueOf({ code, message, severity, line, fingerprint }: Reported, home: string) {
  return {
    description: message,
    check_name: code,
    fingerprint,
    severity: severities[severity],
    location: { path: home, lines: { begin: line } },
  }
}

import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import type { Reporter } from './reporter.ts'
import { sarif } from './sarif.ts'
import { text } from './text.ts'

/** Every form of the report. */
export const reporters = { text, json, github, gitlab, junit, sarif } as const satisfies Record<string, Reporter>

export type ReporterName = keyof typeof reporters

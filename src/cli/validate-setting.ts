import { existsSync } from 'node:fs'
import type { Check } from '../batch/check-feed.ts'
import type { Wanted } from '../report/inspect.ts'
import { severitiesDownTo } from '../report/inspection.ts'
import { Feed } from '../validate/feed.ts'
import { stagesFor } from '../validate/stages.ts'
import { homes } from './home.ts'
import type { Messages } from './messages.ts'
import { pipelineOptions } from './options.ts'
import { knownFindings } from './validate-baseline.ts'
import type { Asked, ValidateFlags } from './validate-options.ts'
import { policyFor } from './validate-policy.ts'
import { reportsFor } from './validate-reports.ts'
import type { Shell } from './verb.ts'

/** All that a validation is told, and what it works with. */
export interface Setting {
  readonly flags: ValidateFlags
  readonly shell: Shell
  readonly messages: Messages
  readonly reports: readonly Asked[]
  readonly check: Check
  readonly wanted: Wanted
  /** When it began: UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly at: string
}

/** Looks at all that was asked for before anything is read, so that a mistake in it is told at once. */
export async function settingOf(flags: ValidateFlags, shell: Shell, messages: Messages): Promise<Setting> {
  const reports = reportsFor(flags.reporter, shell.streams)
  const baseline = knownFindings(flags)
  const at = `${new Date().toISOString().slice(0, 19)}Z`
  const policy = await policyFor(flags, at, messages)
  const check = {
    pipeline: { ...pipelineOptions(flags), extract: stagesFor(policy, severitiesDownTo(flags.level)) },
    policy,
    feed: new Feed(policy),
    jobs: flags.jobs,
    script: existsSync(worker) ? worker : undefined,
    interrupted: shell.interrupted,
  }
  const { level, maxWarnings } = flags
  return {
    flags,
    shell,
    messages,
    reports,
    check,
    wanted: { level, maxWarnings, baseline, home: homes(shell.streams) },
    at,
  }
}

// Beside the bundle; run from its sources, the command does all work in one thread.
const worker = new URL('./worker.js', import.meta.url)

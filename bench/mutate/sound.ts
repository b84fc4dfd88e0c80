import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Framer } from '../../src/frame/index.ts'
import { type NewsRecord, parse } from '../../src/index.ts'
import { checkFrames } from '../../src/validate/check.ts'
import { Feed } from '../../src/validate/feed.ts'
import type { Finding } from '../../src/validate/finding.ts'
import { openPolicy, type Policy } from '../../src/validate/policy.ts'

/** A fixture before anything is broken in it. Bytes stand as Latin-1, so that an offset is an offset. */
export interface Sound {
  readonly path: string
  readonly text: string
  readonly records: readonly NewsRecord[]
  readonly codes: ReadonlySet<string>
}

/** A feed of text wires has lines of this width at most. */
const policy: Policy = { ...openPolicy, lineWidth: 100 }

/** All that is found in a file, its dispatches as a feed of their own. */
export function findingsIn(bytes: Uint8Array, path: string): Finding[] {
  const framer = new Framer()
  const feed = new Feed(policy)
  // Names and reported speech cost most and tell nothing of damage.
  const options = { path, extract: ['dateline', 'dates'] }
  const checked = checkFrames([...framer.push(bytes), ...framer.end()], options, policy)
  return checked.flatMap(({ findings, summary }) => [...findings, ...(summary ? feed.add(summary) : [])])
}

/** Folders of fixtures that are broken by intent. */
const broken = ['broken', 'unknown', 'validate']

/** The sound fixtures under a folder; UTF-16 is left out, in which no byte is a letter. */
export function soundFixtures(folder: string): Sound[] {
  const folders = readdirSync(folder).filter((name) => !broken.includes(name) && !name.includes('.'))
  const paths = folders.toSorted().flatMap((name) =>
    readdirSync(join(folder, name))
      .filter((file) => file.endsWith('.wire') && !file.startsWith('utf-16'))
      .toSorted()
      .map((file) => join(folder, name, file)),
  )
  return paths.flatMap((path) => soundOf(path) ?? [])
}

function soundOf(path: string): Sound | undefined {
  const bytes = readFileSync(path)
  const findings = findingsIn(bytes, path)
  if (findings.some(({ severity }) => severity === 'error')) return undefined
  const records = [...parse(bytes, { path, provenance: true, extract: ['dateline'] })]
  const codes = new Set<string>(findings.map(({ code }) => code))
  return { path, text: bytes.toString('latin1'), records, codes }
}

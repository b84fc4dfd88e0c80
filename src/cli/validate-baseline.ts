import { type Inspection, plural } from '../report/inspection.ts'
import { type Baseline, baselineOf, readBaseline } from '../validate/baseline.ts'
import { fingerprint } from '../validate/fingerprint.ts'
import { Trouble } from './exit.ts'
import { outputTo } from './output.ts'
import { readText } from './text-file.ts'
import type { ValidateFlags } from './validate-options.ts'
import type { Streams } from './verb.ts'

type BaselineFlags = Pick<ValidateFlags, 'baseline' | 'writeBaseline'>

/** The findings that are known; none where they are about to be written. */
export function knownFindings({ baseline, writeBaseline }: BaselineFlags): Baseline {
  if (writeBaseline && baseline === undefined) throw new Trouble('--write-baseline needs a file: --baseline known.json')
  if (writeBaseline || baseline === undefined) return new Map()
  const known = readBaseline(readText(baseline))
  if (!known) throw new Trouble(`${baseline} is no baseline; --write-baseline makes one`)
  return known
}

/** Writes what was found as what is known from now on; gives a sentence about it. */
export async function writeBaseline(
  { files }: Inspection,
  { baseline }: BaselineFlags,
  { stdout }: Streams,
): Promise<string> {
  const known = files.flatMap(({ home, findings }) =>
    findings.map((finding) => ({ path: home, code: finding.code, fingerprint: fingerprint(finding, home) })),
  )
  const output = outputTo(baseline, stdout)
  output.write(baselineOf(known))
  await output.close()
  return `${baseline}: ${plural(known.length, 'finding')} known from now on`
}

import type { Inspection } from './inspection.ts'
import type { Paint } from './paint.ts'

/** What a report is shown on. */
export interface Screen {
  readonly paint: Paint
  /** Columns; not there where it is no terminal. */
  readonly width?: number | undefined
}

/** A form of the report. */
export interface Reporter {
  /** What it is for, for the help. */
  readonly does: string
  /** Whether it may share standard output with another. */
  readonly mixes: boolean
  write(inspection: Inspection, screen: Screen): Iterable<string>
}

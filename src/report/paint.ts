import type { styleText } from 'node:util'
import type { Severity } from '../diagnostics.ts'

export type Style = Parameters<typeof styleText>[0]

/** Colours a piece of text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string

/** The colour of each severity. */
export const colors = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<Severity, Style>

import type { styleText } from 'node:util'

export type Style = Parameters<typeof styleText>[0]

/** Colours a piece of text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string

import { styleText } from 'node:util'
import type { Paint } from '../report/paint.ts'
import type { Sink, Streams } from './verb.ts'

/** What `--color` may say. */
export const colorChoices = ['auto', 'always', 'never'] as const

/** Colour for one stream: on a terminal only, and only where nothing speaks against it (no-color.org). */
export function paintFor(sink: Sink, { env = {} }: Streams, color = 'auto'): Paint {
  const wanted = color === 'always' || (color === 'auto' && isLively(sink, env))
  return wanted ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text
}

function isLively(sink: Sink, env: NonNullable<Streams['env']>): boolean {
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0'
  return Boolean(sink.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb'
}

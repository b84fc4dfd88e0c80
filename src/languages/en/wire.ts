import type { WireWords } from '../../layout/index.ts'

export const wire = { bylineOpeners: ['By'] } as const satisfies WireWords

import type { WireWords } from '../../layout/index.ts'

export const wire = { bylineOpeners: ['Par'] } as const satisfies WireWords

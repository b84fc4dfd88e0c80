import type { WireWords } from '../../layout/index.ts'

export const wire = { bylineOpeners: ['Por'] } as const satisfies WireWords

import type { WireWords } from '../../layout/index.ts'

export const wire = { bylineOpeners: ['Von'] } as const satisfies WireWords

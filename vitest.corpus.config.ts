import { defineConfig } from 'vitest/config'

// The laws on the real dispatches of ../shared, apart from the tests: they are not ours to ship, and may not be there.
export default defineConfig({ test: { include: ['test/corpus.laws.ts'], testTimeout: 60_000 } })

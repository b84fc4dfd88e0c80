import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/bundled.ts'],
    testTimeout: 30_000,
    coverage: { provider: 'v8', include: ['src/**'] },
  },
})

import { execFileSync } from 'node:child_process'
import { build } from 'esbuild'

// The library is compiled file by file, with its types; the command line is one bundle, so that it starts fast.
execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.json'], { stdio: 'inherit' })
await build({
  entryPoints: ['src/cli/run.ts'],
  outfile: 'dist/cli.js',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  banner: {
    js: "import { createRequire as _createRequire } from 'node:module'; const require = _createRequire(import.meta.url);",
  },
})

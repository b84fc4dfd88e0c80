import { build } from 'esbuild'
import { bundle } from '../tools/bundle.ts'

// What is measured is what ships: tsx names each function as it is made, which takes a quarter of a dispatch's time.
await bundle()
await build({
  entryPoints: ['bench/index.ts'],
  outdir: 'dist/bench',
  splitting: true,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  supported: { 'regexp-unicode-property-escapes': true },
  logLevel: 'warning',
})

import { cpSync, readdirSync, rmSync, statSync } from 'node:fs'
import { build } from 'esbuild'

// A bundle of CommonJS packages as ES modules has to bring its own `require`.
const banner =
  "import { createRequire as _createRequire } from 'node:module'; const require = _createRequire(import.meta.url);"

/**
 * Bundles the command line: `dist/cli.js` is what every start needs, and each verb comes in a piece that is loaded when
 * it is asked for. All in one piece, `--version` took four times as long as bare node. Lists and weights are copied to
 * where they are looked for.
 */
export async function bundle(): Promise<void> {
  cpSync('src', 'dist', { recursive: true, filter: (path) => statSync(path).isDirectory() || !path.endsWith('.ts') })
  for (const old of readdirSync('dist').filter((name) => name.startsWith('piece-'))) rmSync(`dist/${old}`)
  await build({
    entryPoints: { cli: 'src/cli/run.ts', worker: 'src/batch/thread.ts' },
    outdir: 'dist',
    chunkNames: 'piece-[hash]',
    splitting: true,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Else each \p{L} would be a `new RegExp` wherever and whenever it is used: esbuild reads `target` for the newest Unicode.
    supported: { 'regexp-unicode-property-escapes': true },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'external',
    logLevel: 'warning',
    banner: { js: banner },
  })
}

import { cpSync, statSync } from 'node:fs'
import { build } from 'esbuild'

// A bundle of CommonJS packages as one ES module has to bring its own `require`.
const banner =
  "import { createRequire as _createRequire } from 'node:module'; const require = _createRequire(import.meta.url);"

/** Bundles the command line into one file, so that it starts fast; puts lists and weights where it looks for them. */
export async function bundle(): Promise<void> {
  cpSync('src', 'dist', { recursive: true, filter: (path) => statSync(path).isDirectory() || !path.endsWith('.ts') })
  await build({
    entryPoints: ['src/cli/bundled.ts'],
    outfile: 'dist/cli.js',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'external',
    logLevel: 'warning',
    banner: { js: banner },
  })
}

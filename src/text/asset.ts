import { existsSync, readFileSync } from 'node:fs'

// The library's modules stand in folders of dist/, the command line is one file in dist/ itself.
const roots = ['../', './'].map((up) => new URL(up, import.meta.url))

/** Where a file stands that ships beside the code, by its path below src/; undefined where it does not ship. */
export function assetUrl(path: string): URL | undefined {
  return roots.map((root) => new URL(path, root)).find((url) => existsSync(url))
}

/** Reads a file that ships beside the code. */
export function readAsset(path: string): Buffer | undefined {
  const found = assetUrl(path)
  return found && readFileSync(found)
}

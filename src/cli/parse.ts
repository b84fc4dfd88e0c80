import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ndjson } from '../emit/ndjson.ts'
import { parse } from '../pipeline.ts'
import type { Streams } from './run.ts'

/** Parses files and folders; one line of JSON a dispatch. */
export async function parseFiles(paths: readonly string[], { stdout }: Streams): Promise<number> {
  for (const path of paths.flatMap(walk)) {
    for (const record of parse(readFileSync(path), { path })) stdout.write(ndjson(record))
  }
  return 0
}

function walk(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => walk(join(path, name)))
}

import { relative, resolve, sep } from 'node:path'
import type { Streams } from './verb.ts'

/**
 * Paths as they are known in the repository: below the folder that GitHub or GitLab checked out, else below the working
 * folder, with slashes; the whole path of a file that is in none of them.
 */
export function homes({ env = {} }: Streams): (path: string) => string {
  const roots = [env.GITHUB_WORKSPACE, env.CI_PROJECT_DIR, '.'].flatMap((root) => root || [])
  return (path) => {
    const below = roots.map((root) => relative(root, path)).find((name) => !/^(?:\.\.(?:[/\\]|$)|\/)/.test(name))
    return (below ?? resolve(path)).split(sep).join('/')
  }
}

import type { Verb } from './verb.ts'

/** Every verb: what it is for, and where it lives. Only the one that is asked for is loaded. */
export const verbs: Readonly<Record<string, readonly [does: string, load: () => Promise<{ readonly verb: Verb }>]>> = {
  parse: ['write a record for each dispatch (the verb may be left out)', () => import('./parse.ts')],
  convert: ['turn an archive folder into records, and go on where it was stopped', () => import('./convert.ts')],
  show: ['show one dispatch with its quotes, speakers and names', () => import('./show.ts')],
  stats: ['sum up dispatches: days, speakers, places, findings', () => import('./stats.ts')],
  validate: ['say what in a feed is broken, by file, line and column', () => import('./validate.ts')],
  explain: ['say what a diagnostic means', () => import('./explain.ts')],
  schema: ["print the JSON Schema of the record, or of a feed's profile", () => import('./schema.ts')],
  completion: ['print a completion script: bash, zsh or fish', () => import('./completion.ts')],
}

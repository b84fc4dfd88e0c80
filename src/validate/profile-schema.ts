import * as z from 'zod'
import { isCharset } from '../decode/index.ts'
import { catalog } from '../diagnostics.ts'
import { formatNames } from '../schema.ts'
import { didYouMean } from '../text/nearest.ts'
import { type FieldName, fields } from './fields.ts'
import type { Policy } from './policy.ts'
import type { Profile } from './profile.ts'
import { type ProfileName, profiles } from './profiles.ts'

const names = <Name extends string>(table: Readonly<Record<Name, unknown>>) => Object.keys(table) as Name[]
const text = z.string().min(1)
const count = z.int().positive()
const list = <T extends z.ZodType>(type: T) => z.array(type).min(1)

const grade = z.enum(['off', 'info', 'warning', 'error'])
const severities = z.strictObject(
  Object.fromEntries(Object.entries(catalog).map(([code, [, does]]) => [code, grade.optional().describe(does)])),
) as unknown as z.ZodType<Policy['severities']>

const limits = z.strictObject({
  dispatchBytes: count.optional().describe('bytes of a dispatch'),
  words: count.optional().describe("words of a dispatch's text"),
  headlineLength: count.optional().describe('signs of a headline'),
  paragraphLength: count.optional().describe('signs of a paragraph'),
})

const profileSchema = z.strictObject({
  $schema: text.optional(),
  description: text.optional(),
  extends: z.enum(names<ProfileName>(profiles)).optional().describe('the built-in profile that this one changes'),
  severities: severities.optional().describe('how bad each diagnostic is for this feed'),
  lineWidth: count.optional().describe('signs in a line of a text wire, at most'),
  formats: list(z.enum(formatNames)).optional().describe('the wire formats that are allowed'),
  charsets: list(text.refine(isCharset, 'there is no charset of that name'))
    .optional()
    .describe('the charsets that are allowed: utf-8, windows-1252'),
  languages: list(text.regex(/^[a-z]{2}$/, 'it is an ISO 639-1 code: fr, en'))
    .optional()
    .describe('the languages that are allowed, by their ISO 639-1 codes'),
  agencies: list(text).optional().describe('the agencies that are allowed, as records name them: AFP, Reuters'),
  categories: list(text).optional().describe('the categories that the header may name'),
  priorities: list(text).optional().describe('the priorities that the header may name'),
  required: z
    .array(z.enum(names<FieldName>(fields)))
    .optional()
    .describe('what each dispatch must have'),
  wordCountTolerance: z
    .number()
    .min(0)
    .max(10)
    .optional()
    .describe('how far the words may be from those that the header declares: 0.1 is a tenth'),
  limits: limits.optional().describe('how large things may be'),
}) satisfies z.ZodType<Profile>

/** A profile, or all that is wrong with it, each with its place: `limits.word: there is no such key; did you mean words?`. */
export function readProfile(value: unknown): { readonly profile: Profile } | { readonly faults: readonly string[] } {
  const { success, data, error } = profileSchema.safeParse(value, { reportInput: true })
  return success ? { profile: data } : { faults: error.issues.flatMap(faultsOf) }
}

/** The profile as JSON Schema 2020-12. */
export function profileJsonSchema(): object {
  return z.toJSONSchema(profileSchema)
}

function faultsOf(issue: z.core.$ZodIssue): string[] {
  const place = issue.path.map(String)
  const say = (path: readonly string[], fault: string) => `${path.length > 0 ? `${path.join('.')}: ` : ''}${fault}`
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => say([...place, key], `there is no such key${didYouMean(key, keysAt(place))}`))
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    const hint = typeof issue.input === 'string' ? didYouMean(issue.input, values) : ''
    return [
      say(place, hint === '' ? `it is one of ${values.join(', ')}` : `it is no ${JSON.stringify(issue.input)}${hint}`),
    ]
  }
  return [say(place, issue.message)]
}

/** The keys that the object at a place may have. */
function keysAt(place: readonly string[]): string[] {
  let schema: unknown = profileSchema
  for (const step of place) schema = shapeOf(schema)[step]
  return Object.keys(shapeOf(schema))
}

function shapeOf(schema: unknown): Readonly<Record<string, unknown>> {
  const bare = schema instanceof z.ZodOptional ? schema.unwrap() : schema
  return bare instanceof z.ZodObject ? bare.shape : {}
}

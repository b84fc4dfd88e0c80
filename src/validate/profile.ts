import { charsetNamed } from '../decode/index.ts'
import { openPolicy, type Policy } from './policy.ts'
import { type ProfileName, profiles } from './profiles.ts'

type Settings = { readonly [Key in Exclude<keyof Policy, 'now'>]?: Policy[Key] | undefined }

/** What a feed is held to, as it is written in a file; what is not written is as in the profile that it extends. */
export interface Profile extends Settings {
  /** Where an editor finds the JSON Schema. */
  readonly $schema?: string | undefined
  readonly description?: string | undefined
  readonly extends?: ProfileName | undefined
}

/** The policy of a profile. Lists are replaced, severities and limits are taken over one by one. */
export function policyOf({ $schema: _, description: __, extends: base, ...own }: Profile): Policy {
  const below: Policy = base === undefined ? openPolicy : policyOf(profiles[base])
  return {
    ...below,
    ...own,
    severities: { ...below.severities, ...own.severities },
    limits: { ...below.limits, ...own.limits },
    charsets: own.charsets?.map((name) => charsetNamed(name) ?? name) ?? below.charsets,
    required: own.required ?? below.required,
    wordCountTolerance: own.wordCountTolerance ?? below.wordCountTolerance,
  }
}

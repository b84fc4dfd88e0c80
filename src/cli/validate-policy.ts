import { existsSync } from 'node:fs'
import { didYouMean } from '../text/nearest.ts'
import type { Policy } from '../validate/policy.ts'
import { type Profile, policyOf } from '../validate/profile.ts'
import { type ProfileName, profiles } from '../validate/profiles.ts'
import { Trouble } from './exit.ts'
import type { Messages } from './messages.ts'
import { readJson } from './text-file.ts'
import type { ValidateFlags } from './validate-options.ts'

/** The profile that is taken where none is named. */
const CONFIG = 'depeche.config.json'

/** What the feed is held to: a file that was named, a built-in profile, or the file that lies in the working folder. */
export async function policyFor({ profile, at }: ValidateFlags, now: string, messages: Messages): Promise<Policy> {
  const name = profile ?? (existsSync(CONFIG) ? CONFIG : false)
  if (name !== false) messages.remark(`the feed is held to ${name}`)
  const policy = policyOf(name === false ? {} : await profileNamed(name))
  return at === undefined ? policy : { ...policy, now: at === 'now' ? now : at }
}

async function profileNamed(name: string): Promise<Profile> {
  if (isBuiltIn(name)) return profiles[name]
  if (!existsSync(name)) {
    const names = Object.keys(profiles)
    throw new Trouble(
      `there is no profile ${name}: name a file, or one of ${names.join(', ')}${didYouMean(name, names)}`,
    )
  }
  const value = readJson(name)
  const { readProfile } = await import('../validate/profile-schema.ts')
  const read = readProfile(value)
  if ('profile' in read) return read.profile
  throw new Trouble(read.faults.map((fault) => `${name}: ${fault}`).join('\n'))
}

const isBuiltIn = (name: string): name is ProfileName => Object.hasOwn(profiles, name)

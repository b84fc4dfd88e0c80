import type { EntityType } from './mention.ts'
import type { NamedMention } from './named.ts'

/** Mentions of one entity, while they are being joined. */
export interface Clan {
  readonly type: EntityType
  /** The folded words of its fullest form. */
  readonly words: readonly string[]
  readonly mentions: NamedMention[]
}

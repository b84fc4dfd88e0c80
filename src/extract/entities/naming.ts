import { fold } from '../../text/words.ts'
import type { Clan } from './clan.ts'
import type { NamedMention } from './named.ts'
import { nominative } from './nominative.ts'
import type { View } from './refine.ts'

/** The fullest form of an entity: the most words, then what is not all capitals, then the most letters. */
export function nameOf({ wording }: View, { mentions, type }: Clan): string {
  const best = mentions.reduce((best, mention) => (isFuller(mention, best) ? mention : best))
  const name = withoutGenitive(best.text, mentions, wording.genitive)
  return type === 'person' ? name : nominative(name, wording.cases)
}

function isFuller(one: NamedMention, other: NamedMention): boolean {
  if (one.text === other.text) return false
  if (one.words.length !== other.words.length) return one.words.length > other.words.length
  const [shouted, otherShouted] = [isShouted(one.text), isShouted(other.text)]
  return shouted === otherShouted ? one.text.length > other.text.length : otherShouted
}

const isShouted = (text: string) => text === text.toUpperCase()

// Kanadas is Kanada's, where the text has Kanada too.
function withoutGenitive(name: string, mentions: Clan['mentions'], genitive: string | undefined): string {
  if (genitive === undefined || !name.endsWith(genitive)) return name
  const stem = name.slice(0, -genitive.length)
  return mentions.some(({ text }) => fold(text) === fold(stem)) ? stem : name
}

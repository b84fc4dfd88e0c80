import { fold } from '../../text/words.ts'
import type { Clan } from './clan.ts'
import type { View } from './refine.ts'

/** The fullest form of an entity: the most words, then what is not all capitals, then the most letters. */
export function nameOf({ wording }: View, { mentions }: Clan): string {
  const shouted = (text: string) => Number(text === text.toUpperCase())
  const [best] = mentions.toSorted(
    (a, b) => b.words.length - a.words.length || shouted(a.text) - shouted(b.text) || b.text.length - a.text.length,
  )
  return withoutGenitive(best!.text, mentions, wording.genitive)
}

// Kanadas is Kanada's, where the text has Kanada too.
function withoutGenitive(name: string, mentions: Clan['mentions'], genitive: string | undefined): string {
  if (genitive === undefined || !name.endsWith(genitive)) return name
  const stem = name.slice(0, -genitive.length)
  return mentions.some(({ text }) => fold(text) === fold(stem)) ? stem : name
}

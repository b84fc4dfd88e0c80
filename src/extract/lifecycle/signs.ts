import { attentionWords, type VersionSign, versionSigns } from '../../lexicon/lifecycle.ts'
import type { NewsRecord, Note } from '../../schema.ts'
import { anyWord, choice } from '../../text/words.ts'

interface Sign {
  readonly status: VersionSign['status']
  readonly relation?: NonNullable<NewsRecord['relation']>
}

const says = versionSigns.flatMap((sign) => sign.says)
const attention = anyWord(attentionWords)
// 2ND LEAD, (neu: …), ATTENTION - CORRIGE …, Eds: UPDATES with quote, 3rdLd-Writethru
const OPENING = new RegExp(
  `^[\\s(\\[*+=/\\-–—]{0,8}(?:eds?\\.?:\\s?)?(?:${attention}[\\s!,:\\-–—]{1,5})?` +
    `(?:\\d{1,2}(?:st|nd|rd|th|er|e|ème|º|\\.)?[\\s-]{0,2})?(?<word>${choice(says)})(?![\\p{L}\\p{N}])`,
  'iu',
)
// UPDATE 2-Atlantis …, CORRECTED-…, KORREKTUR: …
const MARK = new RegExp(`^(?<word>${choice(says)})(?: \\d{1,2})?\\s?[:/\\-–—]`, 'iu')
// FRA0412, bdt0534
const TARGET = /(?<![\p{L}\p{N}])(?<target>\p{L}{2,4}\d{3,5})(?![\p{L}\p{N}])/u

/** What a dispatch's labels and notes, its version and its headline say of its place among the versions; the strongest sign. */
export function signOf(notes: readonly Note[], headline = '', version = ''): Sign | undefined {
  const found = [...notes.map((note) => note.text), version].map((text) => read(text, OPENING))
  const signs = [...found, readMark(headline)].filter((sign) => sign !== undefined)
  const sign = signs.toSorted((a, b) => a.rank - b.rank)[0]?.sign
  return sign?.status === 'kill' ? aimed(sign, headline) : sign
}

/** KILL stands alone above the headline that says what is to be killed: `Please kill nxa0042`. */
function aimed(sign: Sign, headline: string): Sign {
  const target = sign.relation?.target ?? TARGET.exec(headline)?.groups?.target ?? null
  return sign.relation ? { ...sign, relation: { ...sign.relation, target } } : sign
}

/** In a headline only a word in capitals is a mark, and only where the rest of it is not in capitals too. */
function readMark(headline: string) {
  const word = MARK.exec(headline)?.groups?.word
  return word && word === word.toUpperCase() && headline !== headline.toUpperCase() ? read(headline, MARK) : undefined
}

function read(text: string, pattern: RegExp): { rank: number; sign: Sign } | undefined {
  const word = pattern.exec(text)?.groups?.word?.toLowerCase()
  if (word === undefined) return undefined
  const rank = versionSigns.findIndex((sign) => sign.says.includes(word))
  const { status, relation } = versionSigns[rank]!
  const target = TARGET.exec(text)?.groups?.target ?? null
  return { rank, sign: { status, ...(relation && { relation: { type: relation, target } }) } }
}

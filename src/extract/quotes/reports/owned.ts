import { barePhrase, type Phrase } from '../grammar/phrase.ts'
import { isListed, type Sentence } from '../grammar/sentences.ts'
import { type Lexis, trait } from '../words/lexis.ts'
import { list } from '../words/lists.ts'

/** A source noun that tells by its possessive, or by `own`, whose it is, and where its cue ends. */
export interface OwnedSource {
  readonly phrase: Phrase
  readonly to: number
  /** The subject, where it is the subject's own. */
  readonly meant?: Phrase | undefined
}

/** `nach seiner Ansicht`, `seiner Ansicht nach`, `eigenen Angaben zufolge`: what somebody spoken of holds or says. */
export function ownedSource(
  sentence: Sentence,
  phrases: readonly Phrase[],
  lexis: Lexis,
  at: number,
): OwnedSource | undefined {
  const { word, traits } = sentence
  const led = isListed(sentence, at, list.beforeSourceNouns)
  const owner = led ? at + 1 : at
  const noun = owner + 1
  if (!isListed(sentence, noun, list.sourceNouns)) return undefined
  if (!led && !isListed(sentence, noun + 1, list.beforeSourceNouns | list.sourcesAfter)) return undefined
  const to = led ? noun + 1 : noun + 2
  const phrase = barePhrase([owner, noun + 1], 'pronoun', 'preposition', lexis.possessors.get(word[owner]!))
  phrase.head = owner
  phrase.possessive = true
  if (lexis.ownWords.has(word[owner]!)) return { phrase, to, meant: speaksFor(sentence, phrases, at, to) }
  // Was ist Ihrer Meinung nach zu tun?
  const addressed = owner > 0 && sentence.lexeme[owner]!.upper
  if (!(traits[owner]! & trait.possessive) || traits[owner]! & trait.firstPerson || addressed) return undefined
  return { phrase, to }
}

/** `Die Frau ist nach eigenen Angaben unverletzt`: the nearest phrase in the clause that can be a subject. */
function speaksFor(sentence: Sentence, phrases: readonly Phrase[], from: number, to: number): Phrase | undefined {
  const can = ({ governed, oblique, sort }: Phrase) => !governed && !oblique && SPEAKS.test(sort)
  const before = phrases.findLast((phrase) => phrase.to <= from && can(phrase) && isJoined(sentence, phrase.to, from))
  return before ?? phrases.find((phrase) => phrase.from >= to && can(phrase) && isJoined(sentence, to, phrase.from))
}

const SPEAKS = /^(?:name|person|pronoun|body|proper)$/

/** No sign that parts clauses, and no run, stands between; a pair of commas or brackets may. */
function isJoined({ word, run }: Sentence, from: number, to: number): boolean {
  const signs = word.slice(from, to).filter((each) => /^[,;:"]$/.test(each))
  return (
    !run.slice(from, to).some(Boolean) &&
    (signs.length === 0 || (signs.length === 2 && signs.every((each) => each === ',')))
  )
}

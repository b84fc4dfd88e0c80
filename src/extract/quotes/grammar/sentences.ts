import type { Body } from '../../../layout/index.ts'
import type { Tokens } from '../../../text/tokens.ts'
import { type Lexeme, lexemeOf, lexemesOf } from '../words/lexeme.ts'
import { type Lexis, trait } from '../words/lexis.ts'
import { gate } from '../words/lists.ts'
import { type Cut, clear, cutOff, pushRun, pushWord } from './draft.ts'
import type { Known, Names } from './known.ts'
import type { Run } from './marks.ts'
import type { Places } from './places.ts'

/**
 * A sentence of the agency's, where each quoted run stands as one word: what is quoted has no part in its grammar. The arrays
 * run in parallel, one place for each word, sign or run.
 */
export interface Sentence extends Places {
  readonly index: number
  readonly paragraph: number
  readonly heading: boolean
  /** The sum of the lists, and of the traits, of all its words. */
  readonly listsOfAll: number
  readonly traitsOfAll: number
  /** Lower case, straight apostrophes, without a joined pronoun; `"` for a run. */
  readonly word: readonly string[]
  readonly lexeme: readonly Lexeme[]
  readonly traits: readonly number[]
  /** The lists that it stands in, with `gate`. */
  readonly lists: readonly number[]
  /** Begins with a capital. */
  readonly capital: readonly boolean[]
  /** Has a capital, but as every noun has one. */
  readonly noun: readonly (boolean | undefined)[]
  /** All its letters are capitals, two at least. */
  readonly acronym: readonly (boolean | undefined)[]
  /** The pronoun joined to a verb: `il` of `a-t-il`. */
  readonly joined: readonly (string | undefined)[]
  /** The name that begins at a place. */
  readonly known: readonly (Known | undefined)[]
  /** The first word of a run. */
  readonly quoted: readonly (Lexeme | undefined)[]
}

/** Cuts the body into sentences with runs folded; no sentence ends inside a run. `from` is where the dateline ends. */
export function readSentences(
  body: Body,
  tokens: Tokens,
  runs: readonly Run[],
  lexis: Lexis,
  names: Names,
  from: number,
): Sentence[] {
  const sentences: Sentence[] = []
  const lexemes = lexemesOf(lexis, tokens)
  const reached: Reached = { run: 0, opens: opensAt(runs[0], tokens), sentence: 0, end: 0 }
  for (const [paragraph, [first, last]] of tokens.paragraphs.entries()) {
    const heading = body.paragraphs[paragraph]?.kind === 'heading'
    clear()
    for (let token = first; token < last; token++) {
      if (tokens.start[token]! < from) continue
      const run = runAt(reached, runs, tokens, token)
      if (run) {
        pushRun(run, token, token + 1 < last ? lexemeOf(lexemes, tokens.form[token + 1]!) : undefined)
        while (token + 1 < last && tokens.start[token + 1]! < run.outer[1]) token++
      } else pushWord(tokens, token, lexemes)
      const after = token + 1
      const over = run
        ? closesWith(body.text, run, tokens, after, last, lexis)
        : endsAt(reached, tokens, after) && !goesOn(body.text, tokens, after, last)
      if (!over && after < last) continue
      const sentence = cutOff(tokens, after, names, { index: sentences.length, paragraph, heading })
      if (sentence.listsOfAll & gate.times) markTimes(sentence)
      if (lexis.speech.clausesAfterComma) markPrepositions(sentence)
      sentences.push(sentence)
    }
  }
  return sentences
}

/** How far the tokens are read, among the runs and the tokeniser's sentences. */
interface Reached {
  run: number
  /** Where the next run opens. */
  opens: number
  sentence: number
  /** The token behind the last sentence that was reached. */
  end: number
}

const opensAt = (run: Run | undefined, { text }: Tokens) => (run ? run.outer[0] : text.length)

/** The run that a token stands in; asked of the tokens in order. */
function runAt(reached: Reached, runs: readonly Run[], tokens: Tokens, token: number): Run | undefined {
  const end = tokens.end[token]!
  if (end <= reached.opens) return undefined
  while (reached.run < runs.length && runs[reached.run]!.outer[1] <= tokens.start[token]!) reached.run++
  const run = reached.run < runs.length ? runs[reached.run] : undefined
  reached.opens = opensAt(run, tokens)
  return end > reached.opens ? run : undefined
}

/** Whether the tokeniser ends a sentence before a token; asked of the tokens in order. */
function endsAt(reached: Reached, { sentences }: Tokens, token: number): boolean {
  while (reached.end < token && reached.sentence < sentences.length) reached.end = sentences[reached.sentence++]![1]
  return reached.end === token
}

// il y a peu: no subject and no verb
function markTimes({ word, lexeme, lists, traits, count }: Cut): void {
  for (let at = 0; at < count; at++) {
    if (!(lists[at]! & gate.times)) continue
    for (const rest of lexeme[at]!.times!) {
      if (goesOnWith(word, at + 1, rest)) traits.fill(trait.time, at, at + 1 + rest.length)
    }
  }
}

/** Whether the words of a phrase stand at a place. */
export function goesOnWith(word: readonly string[], from: number, phrase: readonly string[]): boolean {
  if (from + phrase.length > word.length) return false
  for (let i = 0; i < phrase.length; i++) if (word[from + i] !== phrase[i]) return false
  return true
}

// als Kanzlerin, wie in Berlin, während der Sitzung: no comma before it, so no clause
function markPrepositions({ word, traits, lexeme, run }: Cut): void {
  const opens = (at: number) => at < 0 || run[at] !== undefined || /^[^\p{L}\p{N}]+$/u.test(word[at]!)
  // Als „Unsinn“ bezeichnete er das: its verb would end a clause
  let verb = lexeme.findIndex(({ finite }, at) => finite && at > 0 && !run[at])
  // Während Jane Roe betont hatte, …
  if (verb > 0 && lexeme[verb + 1]?.finite) verb++
  const comma = word.indexOf(',')
  if (traits[0]! & trait.subordinator && verb > 0 && (comma < 0 || comma > verb + 1)) traits[0] = trait.preposition
  for (let at = 1; at < word.length; at++) {
    if (!(traits[at]! & trait.subordinator)) continue
    const led = traits[at - 1]! & (trait.adverb | trait.coordinator) && opens(at - 2)
    if (!opens(at - 1) && !led && !(traits[at - 1]! & trait.coordinator)) traits[at] = trait.preposition
  }
}

// Jane Roe, I-Ex., said: no sentence begins with a comma
const goesOn = (text: string, tokens: Tokens, after: number, last: number) =>
  after < last && text[tokens.start[after]!] === ','

/** Whether a sentence ends with a run, and the run before the token `after`. */
const closesWith = (text: string, run: Run, tokens: Tokens, after: number, last: number, lexis: Lexis) =>
  (after >= last || tokens.start[after]! >= run.outer[1]) &&
  endsSpeech(text, run, tokens, after, last) &&
  !isTagged(text, run, tokens, after, last, lexis)

// "… le virus." Il a ajouté: the sentence ends with the run; "Pourquoi ?", a-t-il dit: it does not.
function endsSpeech(text: string, run: Run, tokens: Tokens, after: number, last: number): boolean {
  if (after >= last) return true
  if (!/[.!?…]$/.test(text.slice(run.span[0], run.span[1]))) return false
  return /^[\p{Lu}"«“„]/u.test(text.slice(tokens.start[after]!, tokens.start[after]! + 1))
}

/** `"Why is that?" Jane Roe asked.`: where the subject comes first, a short clause with a reporting verb belongs to the run. */
function isTagged(text: string, run: Run, tokens: Tokens, after: number, last: number, lexis: Lexis): boolean {
  if (!lexis.speech.subjectFirst || !/[?!]$/.test(text.slice(run.span[0], run.span[1]))) return false
  for (let at = after + 1; at < Math.min(last, after + TAG_WORDS); at++) {
    const word = text.slice(tokens.start[at], tokens.end[at]).toLowerCase()
    if (/^[.,;:"“”]/.test(word)) return false
    const says = lexis.verbs.get(word)?.some(({ kind, usage }) => kind === 'finite' && usage)
    if (!says) continue
    const next = at + 1 < last ? text.slice(tokens.start[at + 1], tokens.end[at + 1]).toLowerCase() : '.'
    const loose = trait.preposition | trait.time | trait.adverb
    return /^[.,;]/.test(next) || ((lexis.traits.get(next) ?? 0) & loose) !== 0
  }
  return false
}

const TAG_WORDS = 8

/** The word at a place; none beyond the ends. Where an array is read at -1, V8 looks the number up like a name. */
export const wordAt = ({ word, count }: Sentence, at: number): string => (at >= 0 && at < count ? word[at]! : '')

/** The traits of a place; none beyond the ends. */
export const traitsAt = ({ traits, count }: Sentence, at: number): number => (at >= 0 && at < count ? traits[at]! : 0)

/** What the word at a place is as a noun; nothing beyond the ends. */
export const nounAt = ({ lexeme, count }: Sentence, at: number): number =>
  at >= 0 && at < count ? lexeme[at]!.noun : 0

/** Whether the word at a place stands in one of the lists. */
export const isListed = ({ lists, count }: Sentence, at: number, bits: number): boolean =>
  at >= 0 && at < count && (lists[at]! & bits) !== 0

/** The run right before a place, or before the comma there: `"…", dit`. */
export const runBefore = ({ run, word }: Sentence, at: number): Run | undefined =>
  at > 0 ? (run[at - 1] ?? (at > 1 && word[at - 1] === ',' ? run[at - 2] : undefined)) : undefined

import type { Body } from '../../../layout/index.ts'
import type { Span } from '../../../text/span.ts'
import { type Tokens, tokenKind } from '../../../text/tokens.ts'
import { type Lexeme, lexemesOf, readLexeme, runLexeme, traitsOf } from '../words/lexeme.ts'
import { type Lexis, trait } from '../words/lexis.ts'
import type { Run } from './marks.ts'

/**
 * A sentence of the agency's, where each quoted run stands as one word: what is quoted has no part in its grammar. The arrays
 * run in parallel, one place for each word, sign or run.
 */
export interface Sentence {
  readonly index: number
  readonly paragraph: number
  readonly heading: boolean
  readonly count: number
  /** Lower case, straight apostrophes, without a joined pronoun; `"` for a run. */
  readonly word: readonly string[]
  readonly lexeme: readonly Lexeme[]
  readonly traits: readonly number[]
  /** Begins with a capital. */
  readonly capital: readonly boolean[]
  /** Has a capital, but as every noun has one. */
  readonly noun: readonly boolean[]
  /** All its letters are capitals, two at least. */
  readonly acronym: readonly boolean[]
  /** The pronoun joined to a verb: `il` of `a-t-il`. */
  readonly joined: readonly (string | undefined)[]
  /** Offsets in the body; of a run with its marks. */
  readonly start: readonly number[]
  readonly end: readonly number[]
  readonly run: readonly (Run | undefined)[]
  /** The first word of a run. */
  readonly quoted: readonly (Lexeme | undefined)[]
}

/** A sentence while it is read: its arrays are kept for the next one. */
interface Draft {
  count: number
  word: string[]
  lexeme: Lexeme[]
  traits: number[]
  capital: boolean[]
  noun: boolean[]
  acronym: boolean[]
  joined: (string | undefined)[]
  start: number[]
  end: number[]
  run: (Run | undefined)[]
  quoted: (Lexeme | undefined)[]
}

/** Cuts the body into sentences with runs folded; no sentence ends inside a run. `from` is where the dateline ends. */
export function readSentences(
  body: Body,
  tokens: Tokens,
  runs: readonly Run[],
  lexis: Lexis,
  from: number,
): Sentence[] {
  const sentences: Sentence[] = []
  const lexemeAt = lexemesOf(lexis, tokens)
  const runAt = runFinder(runs, tokens)
  const draft = empty()
  const ends = new Uint8Array(tokens.count + 1)
  for (const [, end] of tokens.sentences) ends[end] = 1
  tokens.paragraphs.forEach(([first, last], paragraph) => {
    const heading = body.paragraphs[paragraph]?.kind === 'heading'
    draft.count = 0
    for (let token = first; token < last; token++) {
      if (tokens.start[token]! < from) continue
      const run = runAt(token)
      if (!run) pushWord(draft, tokens, token, lexemeFor(draft, lexemeAt(token), lexis), lexis)
      else if (draft.count === 0 || draft.run[draft.count - 1] !== run)
        pushRun(draft, run, token + 1 < last ? lexemeAt(token + 1) : undefined)
      const after = token + 1
      const over = run
        ? closesWith(body.text, run, tokens, after, last, lexis)
        : ends[after] === 1 && !goesOn(body.text, tokens, after, last)
      if (!over && after < last) continue
      const cut = cutOff(draft)
      markTimes(cut)
      if (lexis.speech.clausesAfterComma) markPrepositions(cut)
      sentences.push({ index: sentences.length, paragraph, heading, ...cut })
      draft.count = 0
    }
  })
  return sentences
}

/** The run that a token stands in; asked of the tokens in order. */
function runFinder(runs: readonly Run[], tokens: Tokens): (token: number) => Run | undefined {
  let next = 0
  return (token) => {
    while (next < runs.length && runs[next]!.outer[1] <= tokens.start[token]!) next++
    const run = runs[next]
    return run && tokens.end[token]! > run.outer[0] ? run : undefined
  }
}

const empty = (): Draft => ({
  count: 0,
  word: [],
  lexeme: [],
  traits: [],
  capital: [],
  noun: [],
  acronym: [],
  joined: [],
  start: [],
  end: [],
  run: [],
  quoted: [],
})

/** What was read, in arrays that are just long enough: they grow once for a text, and not once for a sentence. */
function cutOff({ count, ...draft }: Draft): Draft {
  return {
    count,
    word: draft.word.slice(0, count),
    lexeme: draft.lexeme.slice(0, count),
    traits: draft.traits.slice(0, count),
    capital: draft.capital.slice(0, count),
    noun: draft.noun.slice(0, count),
    acronym: draft.acronym.slice(0, count),
    joined: draft.joined.slice(0, count),
    start: draft.start.slice(0, count),
    end: draft.end.slice(0, count),
    run: draft.run.slice(0, count),
    quoted: draft.quoted.slice(0, count),
  }
}

function pushRun(draft: Draft, run: Run, first: Lexeme | undefined): void {
  const at = draft.count++
  draft.word[at] = runLexeme.word
  draft.lexeme[at] = runLexeme
  draft.traits[at] = 0
  draft.capital[at] = false
  draft.noun[at] = false
  draft.acronym[at] = false
  draft.joined[at] = undefined
  draft.start[at] = run.outer[0]
  draft.end[at] = run.outer[1]
  draft.run[at] = run
  draft.quoted[at] = first
}

// A Belmont, le pont est fermé: capitals go without accents
function lexemeFor({ count }: Draft, lexeme: Lexeme, lexis: Lexis): Lexeme {
  const meant = count === 0 && lexeme.upper ? lexis.speech.unaccented?.[lexeme.word] : undefined
  return meant === undefined ? lexeme : { ...readLexeme(lexis, meant), upper: true }
}

function pushWord(draft: Draft, tokens: Tokens, token: number, lexeme: Lexeme, lexis: Lexis): void {
  const start = tokens.start[token]!
  const end = tokens.end[token]!
  const { word } = lexeme
  const at = draft.count
  const last = at - 1
  const joined = last >= 0 && draft.end[last] === start ? joinedPronoun(word, lexis) : undefined
  if (joined !== undefined) {
    draft.joined[last] = joined
    draft.end[last] = end
    return
  }
  const isWord = tokens.kind[token] === tokenKind.word
  draft.count++
  draft.word[at] = word
  draft.lexeme[at] = lexeme
  const upper = isWord && lexeme.upper
  // Where every noun has a capital, one of the lists is no name.
  const noun = upper && lexis.speech.nounsCapital === true && lexeme.noun !== 0
  const capital = upper && !noun
  // le renseignement, de financement: no adverb there
  const nominal =
    lexeme.traits === 0 && !upper && last >= 0 && (draft.traits[last]! & (trait.determiner | trait.of)) !== 0
  draft.traits[at] = (nominal ? 0 : traitsOf(lexeme, isWord)) || (noun ? lexeme.noun : 0)
  draft.noun[at] = noun
  draft.capital[at] = capital
  draft.acronym[at] = capital && lexeme.acronym
  draft.joined[at] = undefined
  draft.start[at] = start
  draft.end[at] = end
  draft.run[at] = undefined
  draft.quoted[at] = undefined
}

// The tokeniser cuts `a-t-il` into `a` and `-t-il`, `dit-elle` into `dit` and `-elle`.
function joinedPronoun(word: string, { inverted }: Lexis): string | undefined {
  if (!word.startsWith('-')) return undefined
  const pronoun = word.slice(word.lastIndexOf('-') + 1)
  return inverted.has(pronoun) ? pronoun : undefined
}

// il y a peu: no subject and no verb
function markTimes({ word, lexeme, traits }: Draft): void {
  for (let at = 0; at < word.length; at++) {
    const { times } = lexeme[at]!
    if (!times) continue
    for (const rest of times) {
      if (rest.every((next, i) => word[at + 1 + i] === next)) traits.fill(trait.time, at, at + 1 + rest.length)
    }
  }
}

// als Kanzlerin, wie in Berlin, während der Sitzung: no comma before it, so no clause
function markPrepositions({ word, traits, lexeme, run }: Draft): void {
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

/** Offsets of the places [from, to) of a sentence. */
export const spanOf = (sentence: Sentence, from: number, to: number): Span => [
  sentence.start[from]!,
  sentence.end[to - 1]!,
]

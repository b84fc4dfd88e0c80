import { type Tokens, tokenKind } from '../../../text/tokens.ts'
import { type Lexeme, runLexeme, traitsOf } from '../words/lexeme.ts'
import { type Lexis, trait } from '../words/lexis.ts'
import { knownIn, type Names } from './known.ts'
import type { Run } from './marks.ts'
import type { Sentence } from './sentences.ts'

/** A sentence while it is read: what each place has is kept in arrays that the next one uses again, what few have in its own. */
export interface Draft {
  count: number
  listsOfAll: number
  traitsOfAll: number
  readonly word: string[]
  readonly lexeme: Lexeme[]
  readonly traits: number[]
  readonly lists: number[]
  readonly capital: boolean[]
  readonly start: number[]
  readonly end: number[]
  noun: boolean[] | undefined
  acronym: boolean[] | undefined
  joined: string[] | undefined
  run: Run[] | undefined
  quoted: Lexeme[] | undefined
}

/** A draft of nothing. */
export const emptyDraft = (): Draft => ({
  count: 0,
  listsOfAll: 0,
  traitsOfAll: 0,
  word: [],
  lexeme: [],
  traits: [],
  lists: [],
  capital: [],
  start: [],
  end: [],
  noun: undefined,
  acronym: undefined,
  joined: undefined,
  run: undefined,
  quoted: undefined,
})

const none: readonly never[] = []

/** A sentence whose traits may still change. */
export type Cut = Sentence & { readonly traits: number[] }

/** The sentence that was read, in arrays that are just long enough; the draft is empty again. */
export function cutOff(draft: Draft, names: Names, index: number, paragraph: number, heading: boolean): Cut {
  const { count } = draft
  const start = draft.start.slice(0, count)
  const end = draft.end.slice(0, count)
  const run = draft.run ?? none
  const sentence: Cut = {
    index,
    paragraph,
    heading,
    count,
    listsOfAll: draft.listsOfAll,
    traitsOfAll: draft.traitsOfAll,
    word: draft.word.slice(0, count),
    lexeme: draft.lexeme.slice(0, count),
    traits: draft.traits.slice(0, count),
    lists: draft.lists.slice(0, count),
    capital: draft.capital.slice(0, count),
    noun: draft.noun ?? none,
    acronym: draft.acronym ?? none,
    joined: draft.joined ?? none,
    start,
    end,
    run,
    known: knownIn({ start, end, run, count }, names),
    quoted: draft.quoted ?? none,
  }
  clear(draft)
  return sentence
}

/** Begins afresh. */
export function clear(draft: Draft): void {
  draft.count = 0
  draft.listsOfAll = 0
  draft.traitsOfAll = 0
  draft.noun = undefined
  draft.acronym = undefined
  draft.joined = undefined
  draft.run = undefined
  draft.quoted = undefined
}

/** Adds a run as one word; `first` is the first word in it. */
export function pushRun(draft: Draft, run: Run, first: Lexeme | undefined): void {
  const at = draft.count++
  draft.word[at] = runLexeme.word
  draft.lexeme[at] = runLexeme
  draft.traits[at] = 0
  draft.lists[at] = 0
  draft.capital[at] = false
  draft.start[at] = run.outer[0]
  draft.end[at] = run.outer[1]
  draft.run ??= []
  draft.run[at] = run
  if (!first) return
  draft.quoted ??= []
  draft.quoted[at] = first
}

/** Adds a token, or joins it to the word before. */
export function pushWord(draft: Draft, tokens: Tokens, token: number, own: Lexeme, lexis: Lexis): void {
  const start = tokens.start[token]!
  const end = tokens.end[token]!
  const at = draft.count
  const last = at - 1
  const joined = last >= 0 && draft.end[last] === start ? joinedPronoun(own.word, lexis) : undefined
  if (joined !== undefined) {
    draft.joined ??= []
    draft.joined[last] = joined
    draft.end[last] = end
    return
  }
  const lexeme = at === 0 && own.opening ? own.opening : own
  const isWord = tokens.kind[token] === tokenKind.word
  const upper = isWord && lexeme.upper
  // Where every noun has a capital, one of the lists is no name.
  const noun = upper && lexis.speech.nounsCapital === true && lexeme.noun !== 0
  const capital = upper && !noun
  // le renseignement, de financement: no adverb there
  const nominal =
    lexeme.traits === 0 && !upper && last >= 0 && (draft.traits[last]! & (trait.determiner | trait.of)) !== 0
  const traits = (nominal ? 0 : traitsOf(lexeme, isWord)) || (noun ? lexeme.noun : 0)
  draft.count++
  draft.listsOfAll |= lexeme.lists
  draft.traitsOfAll |= traits
  draft.word[at] = lexeme.word
  draft.lexeme[at] = lexeme
  draft.traits[at] = traits
  draft.lists[at] = lexeme.lists
  draft.capital[at] = capital
  draft.start[at] = start
  draft.end[at] = end
  if (noun) {
    draft.noun ??= []
    draft.noun[at] = true
  }
  if (capital && lexeme.acronym) {
    draft.acronym ??= []
    draft.acronym[at] = true
  }
}

// The tokeniser cuts `a-t-il` into `a` and `-t-il`, `dit-elle` into `dit` and `-elle`.
function joinedPronoun(word: string, { inverted }: Lexis): string | undefined {
  if (!word.startsWith('-')) return undefined
  const pronoun = word.slice(word.lastIndexOf('-') + 1)
  return inverted.has(pronoun) ? pronoun : undefined
}

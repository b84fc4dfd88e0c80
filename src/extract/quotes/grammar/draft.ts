import { type Tokens, tokenKind } from '../../../text/tokens.ts'
import { type Lexeme, type Lexemes, lexemeOf, looks, looksOf, runLexeme } from '../words/lexeme.ts'
import { trait } from '../words/lexis.ts'
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
export function pushWord(draft: Draft, tokens: Tokens, token: number, lexemes: Lexemes): void {
  const { lexis } = lexemes
  const form = tokens.form[token]!
  const own = lexemeOf(lexemes, form)
  const start = tokens.start[token]!
  const end = tokens.end[token]!
  const at = draft.count
  const last = at - 1
  if (lexemes.looks[form]! & looks.clitic && last >= 0 && draft.end[last] === start) {
    draft.joined ??= []
    draft.joined[last] = own.clitic!
    draft.end[last] = end
    return
  }
  const opening = at === 0 && lexemes.looks[form]! & looks.opening ? own.opening : undefined
  const seen = tokens.kind[token] === tokenKind.word ? (opening ? looksOf(opening) : lexemes.looks[form]!) : 0
  const upper = (seen & looks.upper) !== 0
  // Where every noun has a capital, one of the lists is no name.
  const asNoun = upper && lexis.speech.nounsCapital ? (opening ?? own).noun : 0
  const capital = upper && asNoun === 0
  const lists = opening ? opening.lists : lexemes.lists[form]!
  const traits = (opening ? opening.traits : lexemes.traits[form]!) || shownTraits(draft, seen) || asNoun
  draft.count++
  draft.listsOfAll |= lists
  draft.traitsOfAll |= traits
  draft.word[at] = opening ? opening.word : lexemes.word[form]!
  draft.lexeme[at] = opening ?? own
  draft.traits[at] = traits
  draft.lists[at] = lists
  draft.capital[at] = capital
  draft.start[at] = start
  draft.end[at] = end
  if (asNoun) {
    draft.noun ??= []
    draft.noun[at] = true
  }
  if (capital && seen & looks.acronym) {
    draft.acronym ??= []
    draft.acronym[at] = true
  }
}

/** What a word in no list shows by its ending; but le renseignement, de financement: no adverb there. */
function shownTraits({ traits, count }: Draft, seen: number): number {
  if (!(seen & looks.endsAdverb)) return 0
  const nominal = !(seen & looks.upper) && count > 0 && traits[count - 1]! & (trait.determiner | trait.of)
  return nominal ? 0 : trait.adverb
}

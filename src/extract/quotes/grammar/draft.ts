import { type Tokens, tokenKind } from '../../../text/tokens.ts'
import { type Lexeme, type Lexemes, lexemeOf, looks, looksOf, runLexeme } from '../words/lexeme.ts'
import { trait } from '../words/lexis.ts'
import { knownIn, type Names } from './known.ts'
import type { Run } from './marks.ts'
import type { Places } from './places.ts'
import type { Sentence } from './sentences.ts'

/** A sentence while it is read: what each place has is kept in arrays that the next one uses again, what few have in its own. */
interface Draft {
  count: number
  /** Some place is more than one token. */
  folded: boolean
  listsOfAll: number
  traitsOfAll: number
  readonly word: string[]
  readonly lexeme: Lexeme[]
  readonly traits: number[]
  readonly lists: number[]
  readonly capital: boolean[]
  /** The first token of each place. */
  readonly token: number[]
  noun: boolean[] | undefined
  acronym: boolean[] | undefined
  joined: string[] | undefined
  run: Run[] | undefined
  quoted: Lexeme[] | undefined
}

/** One for all texts, which are read one after the other: its arrays have grown. */
const draft: Draft = {
  count: 0,
  folded: false,
  listsOfAll: 0,
  traitsOfAll: 0,
  word: [],
  lexeme: [],
  traits: [],
  lists: [],
  capital: [],
  token: [],
  noun: undefined,
  acronym: undefined,
  joined: undefined,
  run: undefined,
  quoted: undefined,
}

const none: readonly never[] = []

/** A sentence whose traits may still change. */
export type Cut = Sentence & { readonly traits: number[] }

/** The sentence that was read, up to the token `after`, in arrays that are just long enough; the draft is empty again. */
export function cutOff(
  tokens: Tokens,
  after: number,
  names: Names,
  { index, paragraph, heading }: Pick<Sentence, 'index' | 'paragraph' | 'heading'>,
): Cut {
  const { count } = draft
  draft.token[count] = after
  const places: Places = {
    tokens,
    count,
    first: draft.token[0]!,
    token: draft.folded ? draft.token.slice(0, count + 1) : undefined,
    run: draft.run ?? none,
  }
  const sentence: Cut = {
    tokens,
    first: places.first,
    token: places.token,
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
    run: places.run,
    known: knownIn(places, names),
    quoted: draft.quoted ?? none,
  }
  clear()
  return sentence
}

/** Begins afresh. */
export function clear(): void {
  draft.count = 0
  draft.folded = false
  draft.listsOfAll = 0
  draft.traitsOfAll = 0
  draft.noun = undefined
  draft.acronym = undefined
  draft.joined = undefined
  draft.run = undefined
  draft.quoted = undefined
}

/** Adds a run, which begins with a token, as one word; `first` is the first word in it. */
export function pushRun(run: Run, token: number, first: Lexeme | undefined): void {
  const at = draft.count++
  draft.word[at] = runLexeme.word
  draft.lexeme[at] = runLexeme
  draft.traits[at] = 0
  draft.lists[at] = 0
  draft.capital[at] = false
  draft.token[at] = token
  draft.folded = true
  draft.run ??= []
  draft.run[at] = run
  if (!first) return
  draft.quoted ??= []
  draft.quoted[at] = first
}

/** Adds a token, or joins it to the word before. */
export function pushWord(tokens: Tokens, token: number, lexemes: Lexemes): void {
  const { lexis } = lexemes
  const form = tokens.form[token]!
  const own = lexemeOf(lexemes, form)
  const at = draft.count
  if (lexemes.looks[form]! & looks.clitic && at > 0 && touches(tokens, token)) {
    draft.joined ??= []
    draft.joined[at - 1] = own.clitic!
    draft.folded = true
    return
  }
  const opening = at === 0 && lexemes.looks[form]! & looks.opening ? own.opening : undefined
  const seen = tokens.kind[token] === tokenKind.word ? (opening ? looksOf(opening) : lexemes.looks[form]!) : 0
  const upper = (seen & looks.upper) !== 0
  // Where every noun has a capital, one of the lists is no name.
  const asNoun = upper && lexis.speech.nounsCapital ? (opening ?? own).noun : 0
  const capital = upper && asNoun === 0
  const lists = opening ? opening.lists : lexemes.lists[form]!
  const traits = (opening ? opening.traits : lexemes.traits[form]!) || shownTraits(seen) || asNoun
  draft.count++
  draft.listsOfAll |= lists
  draft.traitsOfAll |= traits
  draft.word[at] = opening ? opening.word : lexemes.word[form]!
  draft.lexeme[at] = opening ?? own
  draft.traits[at] = traits
  draft.lists[at] = lists
  draft.capital[at] = capital
  draft.token[at] = token
  if (asNoun) {
    draft.noun ??= []
    draft.noun[at] = true
  }
  if (capital && seen & looks.acronym) {
    draft.acronym ??= []
    draft.acronym[at] = true
  }
}

/** No space parts a token from the place before. */
const touches = (tokens: Tokens, token: number) =>
  (draft.run?.[draft.count - 1]?.outer[1] ?? tokens.end[token - 1]) === tokens.start[token]

/** What a word in no list shows by its ending; but le renseignement, de financement: no adverb there. */
function shownTraits(seen: number): number {
  const { traits, count } = draft
  if (!(seen & looks.endsAdverb)) return 0
  const nominal = !(seen & looks.upper) && count > 0 && traits[count - 1]! & (trait.determiner | trait.of)
  return nominal ? 0 : trait.adverb
}

import { firstFrom } from '../../../text/sorted.ts'
import { type Tokens, tokenKind } from '../../../text/tokens.ts'
import type { Run } from '../grammar/marks.ts'
import { lexemeOf, lexemesOf } from '../words/lexeme.ts'
import { type Lexis, trait } from '../words/lexis.ts'

/** What the words of a run are like. */
export interface Inside {
  readonly words: number
  readonly capital: boolean
  /** All words of more than three letters have a capital, as in a title or name. */
  readonly title: boolean
  /** Has a finite verb. */
  readonly finite: boolean
  readonly firstPerson: boolean
  readonly terminal: boolean
  /** Its words in lower case, to know the same term again; those of more than a few words are no term. */
  readonly term: string | undefined
  /** A cue that breaks into it: `« Moi, dit-il, j'ai… »`. */
  readonly cue: InnerCue | undefined
}

/** A verb with its joined pronoun between commas, by offsets of the body. */
export interface InnerCue {
  readonly start: number
  readonly end: number
  readonly lemma: string
  readonly pronoun: string
}

/** Looks into a run. */
export function lookInside(text: string, tokens: Tokens, { span }: Run, lexis: Lexis): Inside {
  let words = 0
  let capitals = 0
  let long = 0
  let finite = false
  let firstPerson = false
  let before = 0
  let cue: InnerCue | undefined
  const lexemes = lexemesOf(lexis, tokens)
  for (
    let at = firstFrom(tokens.start, span[0], tokens.count);
    at < tokens.count && tokens.start[at]! < span[1];
    at++
  ) {
    if (tokens.kind[at] !== tokenKind.word) continue
    words++
    const { clitic, traits, finite: verbal, endsFinite, upper, forms } = lexemeOf(lexemes, tokens.form[at]!)
    if (tokens.end[at]! - tokens.start[at]! > 3) {
      long++
      if (upper) capitals++
    }
    if (clitic !== undefined) cue ??= innerCue(text, tokens, at, clitic, lexis)
    if (traits & trait.firstPerson) firstPerson = true
    const nominal =
      before & (trait.determiner | trait.of | trait.preposition | trait.before) && !(before & trait.clitic)
    // ce sera une chance
    const presents = before & trait.pronoun && forms?.some(({ lemma }) => lexis.passive.has(lemma))
    if ((verbal && (!nominal || presents)) || endsFinite) finite = true
    before = traits
  }
  const inner = text.slice(span[0], span[1])
  return {
    words,
    capital: /^\p{Lu}/u.test(inner),
    title: long > 0 && capitals === long,
    finite,
    firstPerson,
    terminal: /[.!?…]$/.test(inner),
    term: words <= TERM_WORDS ? inner.toLowerCase() : undefined,
    cue,
  }
}

/** How many words a term has at most that is known by standing in marks again. */
const TERM_WORDS = 3

// …, dit-elle. … and …, a-t-il dit, …
function innerCue(text: string, tokens: Tokens, at: number, pronoun: string, lexis: Lexis): InnerCue | undefined {
  const word = (token: number) => text.slice(tokens.start[token], tokens.end[token]).toLowerCase()
  if (!/^[,–—]$/.test(word(at - 2))) return undefined
  const participle = (lexis.verbs.get(word(at + 1)) ?? []).find(({ kind, usage }) => kind === 'participle' && usage)
  const verb = participle ?? (lexis.verbs.get(word(at - 1)) ?? []).find(({ kind, usage }) => kind === 'finite' && usage)
  const last = participle ? at + 1 : at
  if (!verb || !/^[,.;:!?–—]$/.test(word(last + 1))) return undefined
  return { start: tokens.start[at - 1]!, end: tokens.end[last]!, lemma: verb.lemma, pronoun }
}

/** Whether the run is a clause or sentence of its own. */
export const isStatement = ({ words, finite, firstPerson, terminal, capital }: Inside) =>
  (finite && words >= 3) || (terminal && words >= 2) || (firstPerson && capital && words >= 3) || words >= 14

import { clauseAt } from '../grammar/clauses.ts'
import type { Phrase } from '../grammar/phrase.ts'
import { spanOf } from '../grammar/places.ts'
import { isListed } from '../grammar/sentences.ts'
import type { Grammar } from '../grammar/subject.ts'
import type { Verb } from '../grammar/verbs.ts'
import { list } from '../words/lists.ts'
import { isAgency } from './cued.ts'
import { figureOf } from './figure.ts'
import type { Stage } from './speakers.ts'
import { isMain, SPEAKS } from './uncued.ts'

/** Notes who speaks in a sentence that reports only by a noun (`warnte vor einem Alleingang`), so that what follows may go on with it. */
export function noteVoice(stage: Stage): void {
  const { grammar, cast, lexis } = stage
  if (!lexis.speech.reportingMood) return
  const cue = grammar.verbs.findLast(
    ({ usage, kind, passive, from }) =>
      usage && usage.strength > 1 && kind === 'finite' && !passive && isMain(clauseAt(grammar.clauses, from)),
  )
  const subject = cue?.subject
  const figure = subject && SPEAKS.test(subject.sort) ? figureOf(stage, subject) : undefined
  if (figure) cast.spoke(figure, grammar.sentence.index, spanOf(grammar.sentence, subject!.from, subject!.to))
}

/** Who does something: `Clara Voss, blessée, …` has only had it done to her. */
function acts({ verbs }: Grammar, phrase: Phrase): boolean {
  for (const { subject, kind } of verbs) if (subject === phrase && kind !== 'participle') return true
  return false
}

/** The verb that ends at a place. */
function verbTo(verbs: readonly Verb[], at: number): Verb | undefined {
  for (const verb of verbs) if (verb.to === at) return verb
  return undefined
}

/** `C'est Clara Voss, maire de Belmont, qui est venue`: who is presented stands behind a verb that has nobody for its subject. */
function isPresented({ sentence, verbs, clauses }: Grammar, phrase: Phrase): boolean {
  const verb = verbTo(verbs, phrase.from)
  if (!verb) return false
  const { subject } = verb
  const nobody = isListed(sentence, verb.left - 1, list.nobody)
  if (!nobody && !(subject && isListed(sentence, subject.from, list.nobody))) return false
  return phrase.sort === 'name' || clauses.some(({ from, opener }) => from >= phrase.to && opener === 'relative')
}

/** `Même analyse pour Clara Voss, de la ligue.`: the one name in a sentence without a verb. */
function namedAlone({ grammar: { phrases, verbs, sentence } }: Stage): Phrase | undefined {
  if (sentence.run.length > 0 || verbs.some(({ kind }) => kind === 'finite')) return undefined
  let name: Phrase | undefined
  for (const phrase of phrases) {
    if (phrase.sort !== 'name') continue
    if (name) return undefined
    name = phrase
  }
  return name && name.governed !== 'of' && !name.possessive ? name : undefined
}

const mayBeMeant = ({ sort, parts }: Phrase) =>
  sort === 'person' || sort === 'body' || sort === 'source' || sort === 'pronoun' || parts !== undefined

/** Notes whom a sentence mentions, so that pronouns behind it find them. */
export function noteMentions(stage: Stage): void {
  const { grammar, cast, agency } = stage
  const alone = namedAlone(stage)
  for (const phrase of grammar.phrases) {
    const known = phrase.figure
    if (!known && !mayBeMeant(phrase)) continue
    // L'écrivain "espère" que …, écrit-il
    const subject =
      acts(grammar, phrase) ||
      (phrase === grammar.leading && grammar.sentence.run[phrase.to] !== undefined) ||
      phrase === alone ||
      isPresented(grammar, phrase)
    const figure = known ?? (subject ? figureOf(stage, phrase) : undefined)
    if (!figure || (agency && isAgency(grammar, phrase, agency))) continue
    cast.mention(figure, grammar.sentence.index, phrase.from, subject)
  }
  if (grammar.sentence.index < OPENING) noteTold(grammar)
}

/** How many sentences open a text. */
const OPENING = 2

/** Notes who reports where the text opens: the reader is taken to know them. */
function noteTold({ verbs }: Grammar): void {
  for (const { usage, passive, kind, subject } of verbs) {
    // Jean Mallet chante ce soir
    const reports = usage !== undefined && usage.takes.length > 0 && kind === 'finite' && !passive
    const figure = reports ? subject?.figure : undefined
    if (figure) figure.told = true
  }
}

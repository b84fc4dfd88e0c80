import { clauseAt } from '../grammar/clauses.ts'
import type { Phrase } from '../grammar/phrase.ts'
import { spanOf } from '../grammar/sentences.ts'
import { trait } from '../words/lexis.ts'
import { isAgency } from './cued.ts'
import { figureOf, type Stage } from './speakers.ts'
import { isMain, SPEAKS } from './uncued.ts'

const nobody: readonly Phrase[] = []

/** Notes who speaks in a sentence that reports only by a noun (`warnte vor einem Alleingang`), so that what follows may go on with it. */
export function noteVoice(stage: Stage): void {
  const { grammar, subjects, cast, lexis } = stage
  if (!lexis.speech.reportingMood) return
  const cue = grammar.verbs.findLast(
    ({ usage, kind, passive, from }) =>
      usage && usage.strength > 1 && kind === 'finite' && !passive && isMain(clauseAt(grammar.clauses, from)),
  )
  const subject = cue && subjects.get(cue)
  const figure = subject && SPEAKS.test(subject.sort) ? figureOf(stage, subject) : undefined
  if (figure) cast.spoke(figure, grammar.sentence.index, spanOf(grammar.sentence, subject!.from, subject!.to))
}

/** Who does something: `Clara Voss, blessée, …` has only had it done to her. */
function actingIn(subjects: Stage['subjects']): readonly Phrase[] {
  const acting: Phrase[] = []
  for (const [{ kind }, phrase] of subjects) if (kind !== 'participle') acting.push(phrase)
  return acting
}

/** `C'est Clara Voss, maire de Belmont, qui est venue`: who did it stands behind a verb that has nobody for its subject. */
function isCleft({ grammar: { sentence, verbs, clauses }, subjects, lexis }: Stage, { from, to }: Phrase): boolean {
  if (!(sentence.traitsOfAll & trait.relativeSubject)) return false
  const verb = verbs.find((each) => each.to === from)
  const subject = verb && subjects.get(verb)
  if (!subject || !lexis.nobody.has(sentence.word[subject.from]!)) return false
  return clauses.some(({ from: at, opener }) => at >= to && opener === 'relative')
}

/** Notes whom a sentence mentions, so that pronouns behind it find them. */
export function noteMentions(stage: Stage): void {
  const { grammar, subjects, cast, links, agency } = stage
  const acting = subjects.size > 0 ? actingIn(subjects) : nobody
  for (const phrase of grammar.phrases) {
    const speaks =
      phrase.sort === 'person' ||
      phrase.sort === 'body' ||
      phrase.sort === 'source' ||
      phrase.sort === 'pronoun' ||
      phrase.parts
    // L'écrivain "espère" que …, écrit-il
    const subject =
      acting.includes(phrase) ||
      (phrase === grammar.leading && grammar.sentence.run[phrase.to] !== undefined) ||
      isCleft(stage, phrase)
    const figure = links.get(phrase) ?? (subject && speaks ? figureOf(stage, phrase) : undefined)
    if (!figure || (agency && isAgency(grammar, phrase, agency))) continue
    cast.mention(figure, grammar.sentence.index, phrase.from, subject)
  }
  if (grammar.sentence.index < OPENING) noteTold(stage)
}

/** How many sentences open a text. */
const OPENING = 2

/** Notes who reports where the text opens: the reader is taken to know them. */
function noteTold({ subjects, links }: Stage): void {
  for (const [{ usage, passive, kind }, phrase] of subjects) {
    // Jean Mallet chante ce soir
    const reports = usage !== undefined && usage.takes.length > 0 && kind === 'finite' && !passive
    const figure = reports ? links.get(phrase) : undefined
    if (figure) figure.told = true
  }
}

import type { Report as Tell } from '../../diagnostics.ts'
import type { Language } from '../../languages/index.ts'
import type { Body } from '../../layout/index.ts'
import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokens.ts'
import { sourceSpan } from '../../text/traced.ts'
import type { Dateline } from '../dateline/index.ts'
import type { Entity } from '../entities/index.ts'
import { clauseAt, findClauses } from './grammar/clauses.ts'
import { namesOf } from './grammar/known.ts'
import { findRuns } from './grammar/marks.ts'
import { goesOnReporting } from './grammar/mood.ts'
import type { Phrase } from './grammar/phrase.ts'
import { findPhrases } from './grammar/phrases.ts'
import { spanOf } from './grammar/places.ts'
import { readSentences, type Sentence } from './grammar/sentences.ts'
import { chooseSubject, type Grammar, grammarOf } from './grammar/subject.ts'
import { findVerbs, type Verb } from './grammar/verbs.ts'
import { findContents, isVerb } from './reports/contents.ts'
import { findSources } from './reports/cues.ts'
import { type Cue, decide, type Report, type Scene, sceneOf } from './reports/decide.ts'
import { openedBy } from './reports/incises.ts'
import { type Inside, lookInside } from './reports/inside.ts'
import { putJoined } from './speakers/joined.ts'
import { linkLead } from './speakers/lead.ts'
import { noteMentions, noteVoice } from './speakers/mentions.ts'
import { putRepeated } from './speakers/repeated.ts'
import { readCast } from './speakers/resolve.ts'
import { type Speaker, type Stage, speakerOf } from './speakers/speakers.ts'
import { isMain } from './speakers/uncued.ts'
import { type Lexis, lexisOf } from './words/lexis.ts'
import { listed } from './words/listed.ts'

/** A quote of the body with its cue and its speaker. */
export interface Quote {
  readonly kind: 'direct' | 'mixed' | 'indirect'
  readonly span: Span
  readonly cue: { readonly span: Span; readonly lemma: string } | undefined
  readonly speaker: Speaker | undefined
}

/** Finds reported speech and who said it, in text order. Spans of the report are in the source's text. */
export function findQuotes(
  body: Body,
  tokens: Tokens,
  language: Language,
  { dateline, entities }: { readonly dateline: Dateline | undefined; readonly entities: readonly Entity[] },
  tell: Tell,
): Quote[] {
  const lexis = lexisOf(language)
  if (!lexis) return []
  const { text } = body
  const paragraphs = body.paragraphs.map(({ span }) => span)
  const runs = findRuns(text, paragraphs, (mark) => {
    tell('quote-unclosed', sourceSpan(body, mark), { mark: text.slice(...mark) })
  })
  const sentences = readSentences(body, tokens, runs, lexis, namesOf(entities), afterDateline(text, dateline))
  // Loops and not `map`: the optimised code of a function made anew for each dispatch is lost with every full collection.
  const grammars: Grammar[] = []
  for (const sentence of sentences) grammars.push(parse(sentence, lexis))
  const cast = readCast(text, grammars, entities, lexis)
  linkLead(grammars, lexis)
  const insides: Inside[] = []
  for (const run of runs) insides.push(lookInside(text, tokens, run, lexis))
  const headings = body.paragraphs.filter(({ kind }) => kind === 'heading')
  const told = runs.filter(({ span }) => !headings.some((each) => holds(each.span, span)))
  const repeated = repetition(told.map(({ order }) => insides[order]!))
  const agency = dateline?.agency?.toLowerCase()
  const quotes: Quote[] = []
  for (let i = 0; i < grammars.length; i++) {
    const grammar = grammars[i]!
    if (grammar.sentence.heading) continue
    chooseSubjects(grammar)
    const sources = findSources(grammar.sentence, grammar.phrases, lexis)
    const next = grammars[i + 1]?.sentence.paragraph === grammar.sentence.paragraph ? grammars[i + 1] : undefined
    if (grammars[i - 1]?.sentence.paragraph !== grammar.sentence.paragraph) cast.opening = grammar.sentence.index
    const stage: Stage = { text, grammar, next, sources, cast, lexis, agency }
    noteMentions(stage)
    const contents = findContents(grammar, sources, lexis, agency)
    const inside = insideOf(grammar.sentence, insides)
    const goesOn = cast.spokeJustBefore(grammar.sentence.index) && goesOnReporting(grammar, lexis)
    if (contents.length === 0 && inside.length === 0 && !goesOn) {
      noteVoice(stage)
      continue
    }
    const reports = decide(sceneOf(grammar, contents, inside, goesOn, repeated))
    for (const report of reports) quotes.push(quoteOf(stage, report))
  }
  return putRepeated(putJoined(quotes, text), text)
}

// Istanbul, 6 fév (AFP) - Le chef de la diplomatie
function afterDateline(text: string, dateline: Dateline | undefined): number {
  const end = dateline?.span?.[1] ?? 0
  return end + (/^[ \u00a0\u202f]{0,3}[-–—]{0,3}/.exec(text.slice(end, end + 8))?.[0].length ?? 0)
}

function parse(sentence: Sentence, lexis: Lexis): Grammar {
  const verbs = findVerbs(sentence, lexis)
  const phrases = findPhrases(sentence, verbs, lexis)
  return grammarOf(sentence, verbs, phrases, findClauses(sentence, verbs, lexis), lexis.speech)
}

/** Chooses the subject of each verb, in order. */
function chooseSubjects(grammar: Grammar): void {
  const { verbs, leading, sentence } = grammar
  // Where nothing is reported, the first phrase is subject enough.
  if (sentence.run.length === 0 && !verbs.some(({ usage }) => usage)) {
    const main = mainVerb(grammar)
    const own = main && subjectBefore(grammar, main)
    if (main && own) main.subject = own
    else if (verbs[0] && leading) verbs[0].subject = leading
    return
  }
  for (const verb of verbs) {
    if (verb.joined !== undefined) continue
    // Jane Roe wird von der „Neuen Post“ zitiert: the verb that ends a clause has its opener's subject
    const opener = verb.ends && verb.to - verb.from === 1 && shares(verb) ? openedBy(grammar, verb) : verb
    const shared = opener === verb ? undefined : opener.subject
    const first =
      shared && !verb.passive && shared.sort !== 'thing' && leads(sentence, shared, opener) ? shared : undefined
    const subject = first ?? chooseSubject(grammar, verb) ?? shared
    if (subject) verb.subject = subject
  }
}

/** Stands before its verb with no quoted words between. */
const leads = ({ run }: Sentence, { to }: Phrase, { left }: Verb) => to <= left && !run.slice(to, left).some(Boolean)

/** A participle that ends its clause has its auxiliary's subject, but one who did not say what is passive. */
const shares = ({ passive, usage }: Verb) => !passive || usage?.quotes === true

/** `Alors que la pluie tombe, Clara Voss attend`: the first phrase of the verb's clause. */
function subjectBefore({ phrases, clauses }: Grammar, { from, left }: Verb): Phrase | undefined {
  const own = clauseAt(clauses, from)
  for (const each of phrases)
    if (each.from >= own.from && each.to <= left && !each.governed && each.sort !== 'time') return each
  return undefined
}

function mainVerb({ verbs, clauses }: Grammar): Verb | undefined {
  for (const verb of verbs) if (verb.kind === 'finite' && isMain(clauseAt(clauses, verb.from))) return verb
  return undefined
}

/** A heading takes up words of the text, which makes no term of them. */
const holds = ([start, end]: Span, inner: Span) => inner[0] >= start && inner[1] <= end

function repetition(insides: readonly Inside[]): (inside: Inside) => boolean {
  if (insides.length < 2) return () => false
  const counts = new Map<string, number>()
  for (const { term } of insides) if (term !== undefined) counts.set(term, (counts.get(term) ?? 0) + 1)
  return ({ term }) => term !== undefined && (counts.get(term) ?? 0) > 1
}

/** What each run of a sentence holds, by its place. */
function insideOf({ run }: Sentence, insides: readonly Inside[]): Scene['inside'] {
  if (run.length === 0) return nothing
  const found: (Inside | undefined)[] = new Array(run.length)
  for (let at = 0; at < run.length; at++) {
    const own = run[at]
    if (own) found[at] = insides[own.order]
  }
  return found
}

const nothing: Scene['inside'] = []

function quoteOf(stage: Stage, report: Report): Quote {
  const { sentence } = stage.grammar
  const found = speakerOf(stage, report)
  // a accusé Clara Voss, visant l'ancien maire, qui avait dit "non": who is spoken of does not go on
  const aside = report.cue
    ? stage.cast.lastSpoke === sentence.index && isAside(stage.grammar, report.cue)
    : found?.figure?.sort === 'body' && stage.cast.lastSpeaker?.sort === 'person'
  // selon une source policière, …. Elle a ajouté: who is no subject is in mind once they are quoted
  const sourced = report.cue !== undefined && !isVerb(report.cue) && !report.cue.phrase.possessive
  const recalled =
    sourced || found?.speaker.by === 'pronoun' || (found?.speaker.by !== 'continuation' && !found?.figure?.pointing)
  if (found?.figure && recalled) stage.cast.recall(found.figure, sentence.index)
  if (found?.figure && !aside) stage.cast.spoke(found.figure, sentence.index, found.words ?? found.speaker.span)
  return { kind: report.kind, span: report.span, cue: cueOf(report, sentence, stage.lexis), speaker: found?.speaker }
}

const isAside = ({ clauses }: Grammar, cue: Cue) =>
  clauseAt(clauses, cue.from).opener === 'relative' || (isVerb(cue) && cue.kind === 'participle')

// se réjouir, s'indigner
function reflexiveLemma(lemma: string, { speech }: Lexis): string {
  const [full, short] = listed(speech.reflexives)
  return short?.endsWith("'") && /^[aeiouyhéèêî]/.test(lemma) ? `${short}${lemma}` : `${full} ${lemma}`
}

function cueOf({ cue, inner }: Report, sentence: Sentence, lexis: Lexis): Quote['cue'] {
  if (inner) return { span: [inner.start, inner.end], lemma: inner.lemma }
  if (!cue) return undefined
  const lemma = isVerb(cue) && cue.reflexive ? reflexiveLemma(cue.lemma, lexis) : cue.lemma
  return { span: spanOf(sentence, cue.from, cue.to), lemma }
}

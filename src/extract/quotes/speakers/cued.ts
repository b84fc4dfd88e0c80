import { clauseAt } from '../grammar/clauses.ts'
import { barePhrase, type Phrase } from '../grammar/phrase.ts'
import { type Grammar, verbsBetween } from '../grammar/subject.ts'
import type { Verb } from '../grammar/verbs.ts'
import { isVerb } from '../reports/contents.ts'
import type { Cue, Report } from '../reports/decide.ts'
import { openedBy } from '../reports/incises.ts'
import { titleAt } from '../reports/titled.ts'
import { type Lexis, trait } from '../words/lexis.ts'
import type { Stage } from './speakers.ts'
import { SPEAKS_PROPER } from './uncued.ts'

/** The phrase that names who the cue says it was. */
export function phraseOf({ grammar, sources, lexis, agency }: Stage, cue: Cue): Phrase | undefined {
  if (!isVerb(cue)) return cue.phrase
  if (cue.usage?.quotes) return quotedPronoun(grammar, cue) ?? quotedPhrase(grammar, cue, cue.subject)
  if (cue.passive) return agentOf(grammar, cue, lexis) ?? writtenIn(grammar, cue, lexis)
  const { subject } = cue
  // a appris l'XNP auprès du parti: who tells it is not who has learned it
  if (subject && agency && isAgency(grammar, subject, agency)) return besideAgency(grammar, subject)
  const quoting = quotingVerb(grammar, cue, lexis)
  if (quoting) return quotedPhrase(grammar, quoting, quoting.subject)
  if (subject && subject.to - subject.from === 1 && lexis.nobody.has(grammar.sentence.word[subject.from]!)) {
    return placeOf(grammar, cue, lexis)
  }
  // a appris l'AFP de source policière: who told it is the source
  const told = sources.find(
    ({ from, bare }) => bare && from >= cue.to && from <= cue.to + 8 && verbsBetween(grammar, cue.to, from) === 0,
  )
  return told?.phrase ?? subject ?? titleAt(grammar.sentence, cue.to, lexis) ?? titleBefore(grammar, cue, lexis)
}

/** `von einer Frau mit dem Ruf „Weg damit“ begleitet`: what is said in marks is not who says it. */
export const isOwnWords = ({ sentence }: Grammar, { from, to }: Phrase, { kind, span }: Report): boolean =>
  kind !== 'indirect' && sentence.run.slice(from, to).some((run) => run?.span === span)

/** `Die „Neue Post“ hatte am Montag berichtet, …`: a name in marks before the verb, and no other subject. */
function titleBefore(grammar: Grammar, cue: Verb, lexis: Lexis): Phrase | undefined {
  const { left } = openedBy(grammar, cue)
  const { run, traits } = grammar.sentence
  if (!run[left - 1] || left > 3) return undefined
  return titleAt(grammar.sentence, (traits[left - 2] ?? 0) & trait.determiner ? left - 2 : left - 1, lexis)
}

/** `l'XNP` in a dispatch of that agency. */
export const isAgency = ({ sentence }: Grammar, { to, head }: Phrase, agency: string): boolean =>
  to === head + 1 && sentence.word[head] === agency

/** `auprès de la police` right behind the agency's own name. */
const besideAgency = ({ phrases }: Grammar, { to }: Phrase): Phrase | undefined =>
  phrases.find(({ from, governed, sort }) => from >= to && from <= to + 3 && governed && SPEAKS_PROPER.test(sort))

/** `décrit par X`; where the verb ends its clause, `von X beschrieben`. */
function agentOf({ sentence, phrases, clauses }: Grammar, cue: Verb, lexis: Lexis): Phrase | undefined {
  const own = clauseAt(clauses, cue.from)
  const [from, to] = lexis.speech.participleLast ? [own.from, own.to] : [cue.to, sentence.count]
  for (let at = from; at < to; at++) {
    const title = sentence.traits[at]! & trait.agent ? titleAt(sentence, at + 1, lexis) : undefined
    if (title) return title
  }
  const agents = phrases.filter(({ governed, from: at }) => governed === 'agent' && at >= from && at < to)
  // die Gefahr von Bränden wird von der Stadt beschrieben
  return (lexis.speech.participleLast && agents.findLast(({ sort }) => sort !== 'thing')) || agents[0]
}

/** `In einem Bericht der Post wurde vermutet`, `In der Partei wird er als „…“ bezeichnet`: what stands before the verb, which nobody else speaks for. */
function writtenIn({ phrases, clauses, sentence }: Grammar, cue: Verb, lexis: Lexis): Phrase | undefined {
  const { from } = clauseAt(clauses, cue.from)
  const holds = ({ sort, from: at }: Phrase) =>
    WRITTEN.test(sort) || (sort === 'body' && lexis.within.has(sentence.word[at - 1] ?? ''))
  const written = phrases.find(
    (each) => each.governed === 'preposition' && holds(each) && each.from >= from && each.to <= cue.from,
  )
  if (written) return written
  // im „Abendblatt“ als „…“ bezeichnet
  for (let at = cue.from - 2; at > Math.max(0, cue.from - 10); at--) {
    if (sentence.run[at] && sentence.traits[at - 1]! & trait.preposition) return titleAt(sentence, at, lexis)
  }
  return undefined
}

/** `quoted Jane Roe as saying`: the verb that quotes. */
function quotingVerb({ sentence, verbs }: Grammar, cue: Verb, { as }: Lexis): Verb | undefined {
  if (cue.kind !== 'gerund' || !as.has(sentence.word[cue.left - 1] ?? '')) return undefined
  return verbs.findLast((verb) => verb.to < cue.left && verb.usage?.quotes)
}

/** `In dem Schreiben heißt es`: what nobody says stands in something, or comes from somebody. */
function placeOf({ sentence, phrases, clauses, verbSecond }: Grammar, cue: Verb, lexis: Lexis): Phrase | undefined {
  // In der Ankündigung heißt es; but zum Abschluss hieß es, bei dem Treffen hieß es
  const tells = ({ governed, sort, from }: Phrase) =>
    governed !== false && (TELLS.test(sort) || (sort === 'thing' && lexis.within.has(sentence.word[from - 1]!)))
  const behind = verbSecond && phrases.find((each) => each.from >= cue.to && each.from <= cue.to + 2 && tells(each))
  const own = clauseAt(clauses, cue.from)
  const text = own.opener === 'relative' && phrases.find(({ to }) => to === own.from)
  // das Gesetz, in dem es heißt: „…“
  if (text) return text
  // „…“, hieß es in einer Mitteilung; hieß es von der Stadt
  if (behind) return behind
  const places = phrases.filter((each) => each.governed === 'preposition' && tells(each))
  const written = places.filter(({ sort }) => WRITTEN.test(sort))
  // des migrants à la rue disent pourquoi on les traite "comme des bêtes": nobody's place but the clause's own; In dem Plan, der fertig ist, heißt es
  const near = places.filter(({ from, to }) => {
    if (to > cue.from) return from > cue.from && from <= cue.to + 3
    return from >= own.from || clauseAt(clauses, from).verbs.length === 0
  })
  const said = written.length > 0 ? written : near
  return said.findLast(({ to }) => to <= cue.from) ?? said.find(({ from }) => from >= cue.to)
}

const TELLS = /^(?:document|source|name|person|body|proper)$/
const WRITTEN = /^(?:document|source)$/

/** `zitierte ihn die Agentur`. */
const quotedPronoun = ({ sentence: { traits, lexeme } }: Grammar, { to, passive }: Verb): Phrase | undefined =>
  !passive && (traits[to] ?? 0) & trait.strong
    ? barePhrase([to, to + 1], 'pronoun', false, lexeme[to]!.shape)
    : undefined

/** `Le journal cite Jean Mallet`, `Jean Mallet wird zitiert`: who is quoted, not who quotes. */
function quotedPhrase({ phrases, clauses }: Grammar, cue: Verb, subject: Phrase | undefined): Phrase | undefined {
  if (cue.passive) return subject
  const own = clauseAt(clauses, cue.from)
  const object = phrases.find(
    (phrase) =>
      phrase !== subject &&
      phrase.from >= cue.to &&
      phrase.from < own.to &&
      !phrase.governed &&
      SPEAKS_PROPER.test(phrase.sort),
  )
  return object ?? subject
}

/** `indique-t-on à la préfecture`, `a-t-on appris auprès de la police`, `résume-t-on dans son entourage`: whose people say it. */
export const bodyBehind = ({ phrases, sentence: { lexeme, traits } }: Grammar, place: number): Phrase | undefined =>
  phrases.find(({ from, head, governed, sort }) => {
    if (from < place || from > place + NEAR || !governed) return false
    if (governed === 'of') return SPEAKS_PROPER.test(sort) && ((traits[from - 2] ?? 0) & trait.preposition) !== 0
    return sort === 'body' || sort === 'source' || (sort === 'person' && (lexeme[head]!.noun & trait.body) !== 0)
  })

/** How far behind its verb such a body stands at most: `a-t-on appris jeudi auprès de la police`. */
const NEAR = 4

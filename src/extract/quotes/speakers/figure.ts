import { clauseAt } from '../grammar/clauses.ts'
import type { Figure, Role } from '../grammar/figure.ts'
import { isObtained } from '../grammar/owner.ts'
import { changed, type Phrase, shapeOfPhrase } from '../grammar/phrase.ts'
import { spanOf } from '../grammar/places.ts'
import { agrees } from './cast.ts'
import { figureGoingOn, figureOfEpithet } from './epithets.ts'
import { memberOf } from './parties.ts'
import { figureOfBody, figureOfLatter, figureOfPronoun, figureOfRole } from './reference.ts'
import { nameIn, roleOf, showGender } from './resolve.ts'
import type { Stage } from './speakers.ts'
import { announcedBefore, SPEAKS } from './uncued.ts'

/** The figure that a phrase means; one that fits nobody known is somebody new, named by its words. */
export function figureOf(stage: Stage, phrase: Phrase): Figure | undefined {
  const { cast, lexis, grammar } = stage
  const known = phrase.figure
  if (known) return known
  // ce Grand Maître de la pêche: no name of somebody
  if (phrase.sort === 'proper' && !phrase.parts) return figureOf(stage, changed(phrase, { sort: 'person' }))
  if (phrase.parts) return pairOf(stage, phrase)
  const author = authorOf(stage, phrase)
  if (author) return author
  const shape = shapeOfPhrase(phrase)
  const { sentence } = grammar
  const latter = phrase.sort === 'pronoun' && lexis.latter.has(sentence.word[phrase.head]!)
  if (latter) return figureOfLatter(cast, shape, sentence.index)
  if (phrase.sort === 'pronoun')
    return aheadOf(stage, phrase) ?? figureOfPronoun(cast, shape, sentence.index, phrase.from)
  const role = roleOf(sentence, phrase, lexis)
  const member = cast.parties.size > 0 && phrase.sort === 'person' ? memberOf(cast, phrase, sentence) : undefined
  if (member) return member
  const points = phrase.definite || phrase.demonstrative || phrase.possessive
  const found = points ? figureOfRole(cast, role, shape, sentence.index, lexis) : undefined
  // a dit un marin, puis Jean Mallet; "…", poursuit le marin
  const stale = found && !found.named && (goesOnAs(stage, phrase) || sentence.index - found.seen > STALE)
  const vague = found && (found.pointing ? phrase.definite : stale)
  const better = !found || vague ? anaphor(stage, phrase, role) : undefined
  const figure = (better?.named ? better : found) ?? better ?? newFigure(stage, phrase)
  if (figure !== found) figure.roles.push(role)
  if (figure.sort === 'person' && phrase.sort === 'person' && phrase.gender && !figure.gender)
    showGender(figure, phrase.gender)
  phrase.figure = figure
  return figure
}

/** How many sentences back somebody without a name is hardly meant, where another one has just spoken. */
const STALE = 5

/** `S'ils regrettent "un retard", les élus …`: in a clause that opens the sentence, a pronoun may mean who comes behind it. */
function aheadOf(stage: Stage, { from, gender, plural }: Phrase): Figure | undefined {
  const { grammar } = stage
  const own = clauseAt(grammar.clauses, from)
  // Quant à la ministre du Travail, elle a approuvé
  const [first] = grammar.phrases
  const taken = first?.governed && first.from <= 3 && first.to === from - 1 && /^(?:name|person|body)$/.test(first.sort)
  if (taken && grammar.sentence.word[first.to] === ',') {
    const whom = figureOf(stage, first)
    if (whom && agrees(whom, { gender, plural })) return whom
  }
  // La ligue a fait un geste: elle demande "un débat"
  const opens = own.opener === 'colon' && grammar.leading?.figure
  if (opens && opens.sort !== 'other' && agrees(opens, { gender, plural })) return opens
  if (own.from > 0 || own.opener !== 'subordinate') return undefined
  const main = grammar.verbs.find(({ from: at, kind }) => at >= own.to && kind === 'finite')
  const subject = main && clauseAt(grammar.clauses, main.from).opener === 'main' ? main.subject : undefined
  if (!subject || subject.from < own.to || subject.sort === 'pronoun' || !SPEAKS.test(subject.sort)) return undefined
  const known = subject.figure
  if (known && !agrees(known, { gender, plural })) return undefined
  if (!known && (subject.plural !== plural || (subject.gender && subject.gender !== gender))) return undefined
  return figureOf(stage, subject)
}

/** `un rapport de l'Insee`, `une étude réalisée par NTT`: a document speaks for the named body behind it. */
function authorOf({ grammar, lexis }: Stage, phrase: Phrase): Figure | undefined {
  if (phrase.sort !== 'document') return undefined
  const behind = grammar.phrases.find((other) => {
    const within = other.from > phrase.head && other.to === phrase.to
    // remis par la ministre: a person may have done anything with it
    const agent = other.governed === 'agent' && other.figure?.sort === 'body'
    return within || (agent && other.from >= phrase.to && other.from <= phrase.to + 3)
  })
  if (behind && isObtained(grammar.sentence, phrase, behind, lexis)) return undefined
  const figure = behind?.figure
  return figure?.named && figure.sort !== 'other' ? figure : undefined
}

/** Two figures that speak together are one of their own. */
function pairOf(stage: Stage, phrase: Phrase): Figure | undefined {
  const [first, second] = phrase.parts!.map((part) => figureOf(stage, part)) as [Figure?, Figure?]
  if (!first || !second || first === second) return first
  const { sentence } = stage.grammar
  const name = `${first.name} ${sentence.word[phrase.parts![0].to]} ${second.name}`
  const known = stage.cast.figures.find((figure) => figure.name === name)
  const figure = known ?? stage.cast.add(name, 'person', { plural: true, named: false })
  phrase.figure = figure
  return figure
}

/** `a ajouté la patronne du port`: the phrase's verb goes on with what was said. */
const goesOnAs = ({ grammar: { verbs }, lexis }: Stage, phrase: Phrase) =>
  verbs.some(({ lemma, subject }) => subject === phrase && lexis.adding.has(lemma))

/** `cet instituteur`, `le groupe`: whoever of that kind is on everyone's mind. */
function anaphor(stage: Stage, phrase: Phrase, role: Role): Figure | undefined {
  const { cast, grammar, lexis } = stage
  const { index } = grammar.sentence
  if (phrase.sort === 'person')
    return (
      (goesOnAs(stage, phrase) ? figureGoingOn(cast, phrase, role, grammar.sentence, lexis) : undefined) ??
      figureOfEpithet(cast, phrase, role, grammar.sentence, lexis) ??
      announcedBefore(stage, phrase)
    )
  // le collectif "La mer monte": words in marks behind it name it
  return phrase.sort === 'body' && (phrase.definite || phrase.demonstrative) && !grammar.sentence.run[phrase.to]
    ? figureOfBody(cast, role, index, lexis, phrase.demonstrative)
    : undefined
}

function newFigure({ cast, text, grammar }: Stage, phrase: Phrase): Figure {
  const span = grammar.sentence.run[phrase.head]?.span ?? spanOf(grammar.sentence, phrase.from, phrase.to)
  const sort =
    phrase.sort === 'person' || phrase.sort === 'source' ? 'person' : phrase.sort === 'body' ? 'body' : 'other'
  const { gender, plural } = phrase
  return cast.add(nameIn(text, span), sort, {
    named: false,
    pointing: phrase.possessive || phrase.definite,
    gender,
    plural,
  })
}

import type { Cast, Figure } from './cast.ts'
import { isVerb } from './contents.ts'
import type { SourceCue } from './cues.ts'
import type { Cue, Report } from './decide.ts'
import type { Speaker } from './index.ts'
import type { Lexis, Shape } from './lexis.ts'
import type { Phrase } from './phrases.ts'
import { figureOfPronoun, figureOfRole, type Links, roleOf } from './resolve.ts'
import { spanOf } from './sentences.ts'
import type { Grammar } from './subject.ts'
import type { Verb } from './verbs.ts'

/** What is needed to say who speaks in a sentence. */
export interface Stage {
  readonly text: string
  readonly grammar: Grammar
  readonly subjects: ReadonlyMap<Verb, Phrase>
  readonly sources: readonly SourceCue[]
  readonly cast: Cast
  readonly links: Links
  readonly lexis: Lexis
}

/** Who a report's words are put to; `undefined` where nobody is named. */
export function speakerOf(stage: Stage, report: Report): { speaker: Speaker; figure: Figure } | undefined {
  const { cast, grammar } = stage
  const { cue } = report
  if (cue) {
    const joined = isVerb(cue) ? cue.joined : undefined
    if (joined !== undefined) return byPronoun(stage, cue as Verb, joined)
    const phrase = phraseOf(stage, cue)
    if (phrase) return byPhrase(stage, phrase)
    if (isVerb(cue) && cue.kind === 'finite') return undefined
  }
  if (report.naked !== undefined) {
    const verb = grammar.verbs.findLast((each) => each.kind === 'finite' && each.to <= report.naked!)
    const phrase = verb && stage.subjects.get(verb)
    if (phrase && SPEAKS.test(phrase.sort)) return byPhrase(stage, phrase)
  }
  const near = grammar.sentence.index - cast.lastSpoke <= 3
  if (!cast.lastSpeaker || !near) return undefined
  return { speaker: spoken(cast.lastSpeaker, undefined, 'continuation'), figure: cast.lastSpeaker }
}

const SPEAKS = /^(?:name|person|pronoun|body|source|proper)$/

/** The phrase that names who the cue says it was. */
function phraseOf({ grammar, subjects, sources, lexis }: Stage, cue: Cue): Phrase | undefined {
  if (!isVerb(cue)) return cue.phrase
  if (cue.passive) return grammar.phrases.find((phrase) => phrase.governed === 'agent' && phrase.from >= cue.to)
  const subject = subjects.get(cue)
  // a appris l'AFP de source policière: who told it is the source
  const bare = sources.find(
    ({ from, lemma }) => from >= cue.to && from <= cue.to + 8 && lemma === grammar.sentence.word[from],
  )
  const told = bare && !lexis.sources.has(bare.lemma) ? bare.phrase : undefined
  return told ?? subject
}

function byPronoun(stage: Stage, cue: Verb, pronoun: string) {
  const { lexis, cast, grammar } = stage
  if (lexis.nobody.has(pronoun)) {
    const source = stage.sources.find(({ from }) => from >= cue.to)
    return source ? byPhrase(stage, source.phrase) : undefined
  }
  const figure = figureOfPronoun(cast, lexis.shapes.get(pronoun) ?? {}, grammar.sentence.index)
  const at = grammar.sentence.end[cue.from]!
  const span = [at - pronoun.length, at] as const
  return figure ? { speaker: spoken(figure, span, 'pronoun'), figure } : undefined
}

function byPhrase(stage: Stage, phrase: Phrase): { speaker: Speaker; figure: Figure } | undefined {
  const { grammar } = stage
  const figure = figureOf(stage, phrase)
  if (!figure) return undefined
  const span = spanOf(grammar.sentence, phrase.from, phrase.to)
  const by =
    phrase.sort === 'pronoun'
      ? 'pronoun'
      : phrase.sort === 'name'
        ? 'name'
        : figure.sort === 'person'
          ? 'title'
          : 'source'
  return { speaker: spoken(figure, span, by), figure }
}

function spoken(figure: Figure, span: Speaker['span'], by: Speaker['by']): Speaker {
  return {
    ...(span && { span }),
    name: figure.name,
    ...(figure.entity !== undefined && { entity: figure.entity }),
    by,
  }
}

/** The figure that a phrase means; one that fits nobody known is somebody new, named by its words. */
export function figureOf(stage: Stage, phrase: Phrase): Figure | undefined {
  const { links, cast, lexis, grammar } = stage
  const known = links.get(phrase)
  if (known) return known
  const shape = shapeOf(phrase)
  const { sentence } = grammar
  if (phrase.sort === 'pronoun') return figureOfPronoun(cast, shape, sentence.index)
  const role = roleOf(sentence, phrase, lexis)
  const points = phrase.definite || phrase.demonstrative || phrase.possessive
  const found = points ? figureOfRole(cast, role, shape, sentence.index, lexis) : undefined
  const figure = found ?? (phrase.demonstrative ? present(stage, phrase) : undefined) ?? newFigure(stage, phrase)
  if (!found) figure.roles.push(role)
  links.set(phrase, figure)
  return figure
}

/** `cet instituteur`: whoever of that shape is on everyone's mind. */
function present({ cast, grammar }: Stage, phrase: Phrase): Figure | undefined {
  return phrase.sort === 'person' ? figureOfPronoun(cast, shapeOf(phrase), grammar.sentence.index) : undefined
}

function newFigure({ cast, text, grammar }: Stage, phrase: Phrase): Figure {
  const [start, end] = spanOf(grammar.sentence, phrase.from, phrase.to)
  const sort = phrase.sort === 'person' ? 'person' : phrase.sort === 'body' ? 'body' : 'other'
  const { gender, plural } = phrase
  const more = { named: false, ...(gender && { gender }), ...(plural !== undefined && { plural }) }
  return cast.add(text.slice(start, end).replace(/\s+/g, ' '), sort, more)
}

const shapeOf = ({ gender, plural }: Phrase): Shape => ({
  ...(gender && { gender }),
  ...(plural !== undefined && { plural }),
})

/** Notes whom a sentence mentions, so that pronouns behind it find them. */
export function noteMentions(stage: Stage): void {
  const { grammar, subjects, cast, links } = stage
  const asSubject = new Set(subjects.values())
  for (const phrase of grammar.phrases) {
    const speaks =
      phrase.sort === 'person' || phrase.sort === 'body' || phrase.sort === 'source' || phrase.sort === 'pronoun'
    const figure = links.get(phrase) ?? (asSubject.has(phrase) && speaks ? figureOf(stage, phrase) : undefined)
    if (figure) cast.mention(figure, grammar.sentence.index, asSubject.has(phrase))
  }
}

import type { Figure } from '../grammar/figure.ts'
import { type Phrase, shapeOfPhrase } from '../grammar/phrase.ts'
import type { Grammar } from '../grammar/subject.ts'
import { type Lexis, trait } from '../words/lexis.ts'
import { agrees } from './cast.ts'
import { roleOf } from './resolve.ts'

/**
 * `La fleuriste de Jean Mallet a porté plainte. "…", a dit Clara Voss`: a role that opens the text and reports is named by the next
 * paragraph's speaker, where that one is new there and has no role of their own.
 */
export function linkLead(grammars: readonly Grammar[], lexis: Lexis): void {
  const first = grammars.find(({ sentence }) => !sentence.heading)
  const role = first && opening(first)
  if (!first || !role) return
  const known = new Set<Figure>()
  for (const grammar of grammars) {
    const { sentence, phrases } = grammar
    if (sentence.paragraph > first.sentence.paragraph + LEAD_REACH) return
    const name = sentence.paragraph > first.sentence.paragraph ? newSpeaker(grammar, known) : undefined
    if (name) {
      const figure = name.figure!
      if (figure.roles.every(({ noun }) => isTitle(lexis, noun)) && agrees(figure, shapeOfPhrase(role))) {
        figure.roles.push(roleOf(first.sentence, role, lexis))
        role.figure = figure
      }
      return
    }
    for (const phrase of phrases) if (phrase.figure) known.add(phrase.figure)
  }
}

/** How many paragraphs behind the first one the name stands at most. */
const LEAD_REACH = 2

/** The role that opens the first sentence and reports there. */
function opening({ phrases, verbs }: Grammar): Phrase | undefined {
  const role = phrases.find(({ governed, sort }) => !governed && sort !== 'time')
  if (role?.sort !== 'person' || role.plural || role.figure || !(role.definite || role.possessive)) return undefined
  return verbs.some(({ usage, from, passive }) => usage && !passive && from >= role.to) ? role : undefined
}

/** The name behind a reporting verb that follows quoted words, of somebody not mentioned before. */
function newSpeaker({ sentence, phrases, verbs }: Grammar, known: ReadonlySet<Figure>): Phrase | undefined {
  return phrases.find((phrase) => {
    const figure = phrase.figure
    if (phrase.sort !== 'name' || phrase.governed || figure?.sort !== 'person' || known.has(figure)) return false
    const says = verbs.some(({ usage, to }) => usage && to <= phrase.from && phrase.from - to <= NEAR)
    return says && sentence.run.slice(0, phrase.from).some(Boolean)
  })
}

/** `a déclaré à l'AFP Clara Voss`: how far behind its verb the name begins at most. */
const NEAR = 6

const isTitle = ({ traits }: Lexis, noun: string) => ((traits.get(noun) ?? 0) & trait.honorific) !== 0

import { remembering } from '../../../text/remember.ts'
import type { Span } from '../../../text/span.ts'
import { fold } from '../../../text/words.ts'
import type { Figure } from '../grammar/figure.ts'
import type { Shape } from '../words/shapes.ts'

/** The figures of one dispatch. */
export class Cast {
  readonly figures: Figure[] = []
  /** The party that stands in brackets behind somebody's name. */
  readonly parties = new Map<Figure, string>()
  private readonly byWord = new Map<string, Figure[]>()
  /** How many of the figures are in `byWord`. */
  private indexed = 0
  /** Who spoke last, and in which sentence. */
  lastSpeaker: Figure | undefined
  lastSpoke = -1
  /** The words that named them. */
  lastWords: Span | undefined
  /** The sentence that opens the paragraph. */
  opening = 0
  private mentions = 0
  /** Somebody else has been the subject of a sentence since. */
  private handedOver = false

  /** Adds somebody new under a name. */
  add(
    name: string,
    sort: Figure['sort'],
    more: Partial<Pick<Figure, 'gender' | 'guessed' | 'plural' | 'entity' | 'named' | 'pointing'>>,
  ): Figure {
    const figure: Figure = {
      name,
      words: [],
      sort,
      named: more.named ?? true,
      pointing: more.pointing ?? false,
      gender: more.gender,
      guessed: more.guessed ?? false,
      plural: more.plural,
      roles: [],
      entity: more.entity,
      seen: -1,
      asSubject: false,
      told: false,
      earlier: undefined,
      place: 0,
      order: -1,
    }
    this.figures.push(figure)
    return figure
  }

  /** Most names are those of entities, so that nobody is looked for: the words are told when one is. */
  private index(figure: Figure): void {
    if (!figure.named) return
    figure.words = wordsOf(figure.name)
    for (const word of figure.words) {
      const known = this.byWord.get(word)
      if (!known) this.byWord.set(word, [figure])
      else if (!known.includes(figure)) known.push(figure)
    }
  }

  /** The figure that a name means: the same words, a surname, a first name, initials and surname. */
  named(name: string, shape: Shape = {}): Figure | undefined {
    for (; this.indexed < this.figures.length; this.indexed++) this.index(this.figures[this.indexed]!)
    const words = wordsOf(name)
    const known = this.byWord.get(words.at(-1)!)
    if (!known) return undefined
    let longest: Figure | undefined
    for (const figure of known) {
      if (!agrees(figure, shape) || !contains(figure, words)) continue
      if (figure.words.length === words.length && figure.words.every((word, i) => word === words[i])) return figure
      if (!longest || figure.name.length > longest.name.length) longest = figure
    }
    return longest
  }

  mention(figure: Figure, sentence: number, place: number, asSubject: boolean): void {
    if (figure.seen !== sentence) {
      figure.earlier = { seen: figure.seen, asSubject: figure.asSubject }
      figure.place = place
    }
    const other = figure !== this.lastSpeaker && figure.sort === 'person' && sentence > this.lastSpoke
    if (asSubject && other) this.handedOver = true
    figure.asSubject = figure.seen === sentence ? figure.asSubject || asSubject : asSubject
    figure.seen = sentence
    figure.order = this.mentions++
  }

  /** A pronoun that is joined to its verb (`a-t-elle dit`) keeps somebody in mind, but is no mention that `ce dernier` takes up. */
  recall(figure: Figure, sentence: number): void {
    if (figure.seen >= sentence) return
    figure.earlier = { seen: figure.seen, asSubject: figure.asSubject }
    figure.seen = sentence
    figure.asSubject = false
    figure.place = 0
  }

  spoke(figure: Figure, sentence: number, words?: Span): void {
    if (words || figure !== this.lastSpeaker) this.lastWords = words
    this.lastSpeaker = figure
    this.lastSpoke = sentence
    this.handedOver = false
  }

  /** The one person that the sentence before has by name for its subject, where another one spoke last. */
  subjectBefore(sentence: number): Figure | undefined {
    if (this.lastSpeaker && (!this.handedOver || this.lastSpoke >= sentence - 1)) return undefined
    const people = this.figures.filter(
      ({ sort, named, seen, asSubject }) => sort === 'person' && named && asSubject && seen === sentence - 1,
    )
    return people.length === 1 ? people[0] : undefined
  }

  /** Whether somebody spoke in the sentence before, or in this one. */
  spokeJustBefore(sentence: number): boolean {
    return this.lastSpeaker !== undefined && this.lastSpoke >= sentence - 1
  }

  /** How present a figure is in the reader's mind at a place of a sentence. */
  presence(figure: Figure, sentence: number, place = Number.POSITIVE_INFINITY): number {
    const later = figure.seen === sentence && figure.place >= place
    const { seen, asSubject } = later ? (figure.earlier ?? figure) : figure
    if (seen < 0) return 0
    const mention = (asSubject ? 1 : 0.5) / (1 + 0.6 * (sentence - seen))
    const weight = this.handedOver ? 0.3 : 1
    const spoke = figure === this.lastSpeaker ? weight / (1 + 0.4 * (sentence - this.lastSpoke)) : 0
    // Clara Voss y croit. "…", dit-elle
    const named = asSubject && figure.named && figure.sort === 'person'
    return mention + spoke + (named && seen < sentence && seen >= this.opening ? JUST_NAMED : 0)
  }
}

/** How much more present is who was by name the subject of the sentence before in the same paragraph. */
const JUST_NAMED = 0.2

const wordsOf = remembering((name): readonly string[] => fold(name).split(' '))

function agrees(figure: Figure, { gender, plural, neuter }: Shape): boolean {
  if (neuter && figure.sort === 'person') return false
  if (gender && figure.gender && gender !== figure.gender) return false
  return plural === undefined || figure.plural === undefined || plural === figure.plural
}

/** Whether all words of a name stand in a figure's, in order; an initial stands for a word. */
function contains({ words: own }: Figure, words: readonly string[]): boolean {
  let at = 0
  for (const word of words) {
    const initial = word.endsWith('.') && /^\p{L}\.$/u.test(word) ? word[0]! : undefined
    while (at < own.length && own[at] !== word && !(initial && own[at]!.startsWith(initial))) at++
    if (at++ >= own.length) return false
  }
  return true
}

export { agrees }

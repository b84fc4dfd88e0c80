import type { Complement, Forms, Speech, Words } from '../../../languages/index.ts'
import { listed } from './listed.ts'

/** How a verb reports. All its keys are always there and in this order, as those of a verb and its forms are. */
export interface Usage {
  readonly strength: 1 | 2 | 3
  readonly takes: readonly Complement[]
  readonly reflexive: boolean
  /** The speaker is its object, or the subject of its passive. */
  readonly quotes: boolean
  /** Only of a subject that can speak. */
  readonly speakers: boolean
  /** Words that must follow the form: `valoir` after `fait`. */
  readonly rest: readonly string[]
  /** The particle that the clause ends with: `mit` of `teilte … mit`. */
  readonly apart: string | undefined
}

/** One reading of a word as a verb. */
export interface VerbForm {
  readonly lemma: string
  readonly kind: 'finite' | 'gerund' | 'participle' | 'infinitive'
  /** Of a finite form or participle, where it shows. */
  readonly plural: boolean | undefined
  /** Not there for a verb that reports nothing. */
  readonly usage: Usage | undefined
}

/** All forms of a language's verbs. */
export function verbForms(speech: Speech): Map<string, VerbForm[]> {
  const forms = new Map<string, VerbForm[]>()
  const endings = Object.keys(speech.conjugations).toSorted((a, b) => b.length - a.length)
  const add = (entry: string, usage: Usage | undefined) => {
    for (const [word, form] of formsOf(entry, usage, speech, endings)) {
      const known = forms.get(word)
      if (!known) forms.set(word, [form])
      else if (!known.some((other) => sameUse(other, form))) known.push(form)
    }
  }
  for (const { strength, takes, reflexive, quotes, speakers, lemmas } of speech.verbs) {
    for (const entry of listed(lemmas)) {
      const [, ...rest] = entry.split('_')
      add(entry, usageOf(strength, takes, { reflexive, quotes, speakers, rest }))
    }
  }
  for (const entry of listed(speech.otherVerbs)) add(entry, undefined)
  return forms
}

/** A usage of which most verbs have no more than how strong it is and what it takes. */
export function usageOf(
  strength: Usage['strength'],
  takes: Usage['takes'],
  more: { readonly [key in keyof Usage]?: Usage[key] | undefined } = {},
): Usage {
  const { reflexive = false, quotes = false, speakers = false, rest = [], apart } = more
  return { strength, takes, reflexive, quotes, speakers, rest, apart }
}

function sameUse(a: VerbForm, b: VerbForm): boolean {
  return a.lemma === b.lemma && a.kind === b.kind && a.plural === b.plural && a.usage === b.usage
}

/** The forms of one entry: `affirmer`, `répéter:répèt`, `faire_valoir`. */
function* formsOf(
  entry: string,
  usage: Usage | undefined,
  speech: Speech,
  endings: readonly string[],
): Generator<[string, VerbForm]> {
  if (entry.includes('|')) return yield* separable(entry, usage!, speech, endings)
  const { conjugations } = speech
  const [head, ...rest] = entry.split('_') as [string, ...string[]]
  const [verb, strong] = head.split(':') as [string, string?]
  const lemma = [verb, ...rest].join(' ')
  yield [verb, { lemma, kind: 'infinitive', plural: undefined, usage }]
  const key = endings.find((end) => (end.startsWith('^') ? end === `^${verb}` : verb.endsWith(end)))
  if (key === undefined) return
  const table: Forms = conjugations[key]!
  const weak = key.startsWith('^') ? '' : verb.slice(0, verb.length - key.length)
  const spell = (end: string) => (end.startsWith('*') ? (strong ?? weak) + end.slice(1) : weak + end)
  for (const [kind, plural, list] of rows(table)) {
    for (const end of listed(list)) {
      yield [spell(end), { lemma, kind, plural, usage }]
    }
  }
}

/** `mit|teilen`: `teilte … mit`, `mitteilte`, `mitgeteilt`. */
function* separable(
  entry: string,
  usage: Usage,
  speech: Speech,
  endings: readonly string[],
): Generator<[string, VerbForm]> {
  const [apart, verb] = entry.split('|') as [string, string]
  const parted = usageOf(usage.strength, usage.takes, { ...usage, apart })
  for (const [word, form] of formsOf(verb, usage, speech, endings)) {
    const { kind, plural } = form
    const lemma = apart + form.lemma
    yield [apart + word, { lemma, kind, plural, usage }]
    if (kind === 'finite') yield [word, { lemma, kind, plural, usage: parted }]
  }
}

function rows({ singular, plural, gerund, participle }: Forms): [VerbForm['kind'], boolean | undefined, Words][] {
  return [
    ['finite', false, singular],
    ['finite', true, plural],
    ['gerund', undefined, gerund ?? ''],
    ['participle', undefined, participle ?? ''],
  ]
}

import { countries } from '../../src/lexicon/countries.ts'
import type { Annotated, Name } from './annotated.ts'

/** What a corpus tags otherwise than our guideline, by language; each pattern names the habit that forced it. */
interface Habits {
  /** Words before the name that the corpus has inside: articles, honorifics, titles. */
  readonly before: RegExp
  /** What the corpus tags and we don't. */
  readonly drop: (name: Name, text: string, before: string) => boolean
  /** Names of a kind that the corpus gives another. */
  readonly organisations: RegExp
  /** Places that the corpus calls organisations where they stand for a government or a team. */
  readonly places?: ReadonlySet<string>
  /** Lower-case bodies of a place: only the place is a name. */
  readonly placeOf?: RegExp
}

const none = /(?!)/

const french: Habits = {
  before:
    /^(?:l['’] ?|d['’] ?|la |le |les |MM?\. |Mmes? |Mgr |Me |abbé |père |docteur |Dr |général |président |roi |reine |prince |pape |sœur )(?=\S)/,
  drop: ({ kind }, text, before) =>
    // ministre de l'[Intérieur]: an office, not the ministry
    (kind === 'ORG' &&
      /(?:ministres?|[Ss]ecrétaires? d['’][EÉé]tat|[Mm]inistres? \p{L}+)(?: \p{L}+){0,2} (?:de la |de l['’] ?|du |des |de |à la |à l['’] ?|aux )$/u.test(
        before,
      )) ||
    // armée syrienne, gilets jaunes, gouvernement du Qatar: common nouns
    (kind === 'ORG' &&
      /^(?:armées?|gouvernements?|[Gg]ilets?|[Gg]ouvernement|mouvement|gauche|droite|fisc|régime|rébellion|opposition|justice|coalition|police|gendarmerie|diplomatie|intérieur|service|services|parlement|armée|marine|forces?|troupes|milices?|GJs?|Gjs)(?: |$)/u.test(
        text,
      ) &&
      !/^service d|^services? (?:national|secret)/.test(text)) ||
    // frontière turque, désert syrien
    (kind === 'LOC' && /^(?:frontières?|désert|nord|sud|est|ouest|côte|système|hadrons|région)(?: |$)/.test(text)),
  organisations:
    /^(?:Maison[- ][Bb]lanche|Kremlin|[EÉ]lysée|palais de l['’][EÉ]lysée|Pentagone|Matignon|Quai d['’]Orsay|Facebook|Twitter|YouTube|Youtube|Instagram|Google|WhatsApp|Netflix|Telegram|Snapchat|LinkedIn|Amazon|TikTok)$/,
  placeOf: /^(?:mairie|police|gendarmerie|ville|Ville|municipalité|pompiers|aéroport) (?:de |du |d['’])(?=\p{Lu})/u,
}

const countryNames = Object.values(countries).flatMap((names) => names.split('|'))

// Congreso, Senado and Parlamento stay: they are the names of houses
const spanish: Habits = {
  before: none,
  drop: ({ kind }, text, before) =>
    kind === 'ORG' &&
    // el Gobierno, jefe del Estado: common nouns with a capital
    (/^(?:Gobiernos?|Gobierno Central|Estado|Estado Mayor|Ejecutivo|Administración|Presidencia(?: de la República| del Gobierno)?|Ejército|Armada|Fuerzas? (?:Armadas?|Aérea)|Policía|Justicia|Ministerio)$/.test(
      text,
    ) ||
      // ministro de [Economía]: an office, not the ministry
      /(?:[Mm]inistr[oa]s?|[Cc]onsejer[oa]s?|[Tt]itular(?:es)?|[Ss]ecretari[oa]s? de Estado) (?:de la |del |de )$/u.test(
        before,
      )),
  organisations: /^(?:Casa Blanca|Pentágono|Kremlin|Moncloa|Casa Rosada|Universidad (?:de \p{Lu}|\p{Lu}).*)$/u,
  places: new Set([
    ...countryNames,
    ...['EEUU', 'EE.UU.', 'Gran Bretaña', 'Inglaterra', 'Holanda', 'Yugoslavia', 'Europa', 'Latinoamérica', 'Moscú'],
    ...['Washington', 'Pekín', 'Londres', 'Bruselas', 'La Habana', 'Ammán', 'Viena', 'París'],
  ]),
  placeOf: /^(?:Gobierno|Ejecutivo|Ejército|Ayuntamiento|Presidencia) de (?=\p{Lu})/u,
}

const portuguese: Habits = {
  before: none,
  drop: ({ kind }, text, before) =>
    kind === 'ORG' &&
    // governo, presidente: without a capital no name
    (!/\p{Lu}/u.test(text) ||
      /^(?:Governo|Estado|Executivo|Exército|Forças Armadas|Justiça|Polícia|Presidência|Ministério)$/.test(text) ||
      // ministro da [Fazenda]: an office, not the ministry
      /(?:[Mm]inistr[oa]s?|[Ss]ecretári[oa]s? d(?:e|o) Estado) d[aoe]s? $/.test(before)),
  organisations: /^(?:Casa Branca|Pentágono|Kremlin|Planalto|Universidade de \p{Lu}.*)$/u,
  places: new Set(countryNames),
  placeOf: /^(?:Governo|Câmara) de (?=\p{Lu})/u,
}

const habits: Readonly<Record<string, Habits>> = { fr: french, pt: portuguese, es: spanish }

/** Converts a text's names to the guideline of the gold annotation. */
export function toGuideline(language: string): (doc: Annotated) => Annotated {
  const habit = habits[language]
  if (!habit) return (doc) => doc
  return (doc) => ({ ...doc, names: doc.names.flatMap((name) => converted(name, doc.text, habit)) })
}

function converted(name: Name, text: string, habit: Habits): Name[] {
  let { start, end, kind } = name
  while (end > start && /\s/.test(text[end - 1]!)) end--
  while (start < end && /\s/.test(text[start]!)) start++
  for (;;) {
    const width = habit.before.exec(text.slice(start, end))?.[0].length
    if (!width) break
    start += width
  }
  const written = text.slice(start, end)
  if (!written || habit.drop(name, written, text.slice(Math.max(0, start - 60), start))) return []
  const body = habit.placeOf?.exec(written)?.[0].length
  if (kind === 'ORG' && body) return [{ start: start + body, end, kind: 'LOC' }]
  if (habit.organisations.test(written)) kind = 'ORG'
  if (kind === 'ORG' && habit.places?.has(written)) kind = 'LOC'
  // ministère de l'[Intérieur]: the name is whole
  const ministry =
    kind === 'ORG' &&
    /(?:ministère|secrétariat d['’][EÉé]tat) (?:\p{L}+ )?(?:de la |de l['’] ?|du |des |de |à la |à l['’] ?)$/u.exec(
      text.slice(Math.max(0, start - 50), start),
    )
  return [{ start: ministry ? start - ministry[0].length : start, end, kind }]
}

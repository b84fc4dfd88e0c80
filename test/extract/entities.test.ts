import { describe, expect, test } from 'vitest'
import type { Entity } from '../../src/extract/entities/index.ts'
import { type AroundNames, findEntities } from '../../src/extract/entities/index.ts'
import { languageFor } from '../../src/languages/index.ts'
import { type Tokens, tokenise } from '../../src/text/tokens.ts'

const tags = { person: 'per', organization: 'org', location: 'loc' } as const

/** What is found in a text of paragraphs parted by line breaks. */
function entitiesIn(text: string, code = 'fr', around: Partial<AroundNames> = {}): Entity[] {
  const language = languageFor(code)
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    span: [index, index + line.length] as const,
    kind: 'body' as const,
  }))
  const tokens = tokenise(
    text,
    paragraphs.map(({ span }) => span),
    language.tokens,
  )
  const body = { text, paragraphs, origin: { at: [0], from: [0], to: [text.length] } }
  return findEntities(body, tokens, language, { dateline: undefined, declared: [], ...around })
}

/** The text with its mentions marked: `{per:Ana Reis}`. */
function marked(text: string, code?: string): string {
  const mentions = entitiesIn(text, code).flatMap(({ type, mentions }) => mentions.map((span) => ({ type, span })))
  return mentions
    .toSorted((a, b) => b.span[0] - a.span[0])
    .reduce(
      (out, { type, span: [from, to] }) =>
        `${out.slice(0, from)}{${tags[type]}:${out.slice(from, to)}}${out.slice(to)}`,
      text,
    )
}

const bare = (text: string) => text.replace(/\{[a-z]+:([^{}]*)\}/g, '$1')

describe('mentions', () => {
  test.each([
    ['fr', 'Le président portugais {per:Duarte Lemos} est arrivé mardi à {loc:Lisbonne}.'],
    ['fr', 'Selon M. {per:Lemos}, rien ne presse.'],
    ['fr', "L'{org:Union européenne} ({org:UE}) a réagi jeudi."],
    ['fr', 'La police a fermé la route vendredi.'],
    ['fr', 'Car à 46 ans, {per:Hugo Doulet} a de la suite dans les idées.'],
    ['fr', "Malgré {per:Lemos}, M. {per:Lemos} ne cède pas, selon l'{org:AFP}."],
    ['fr', 'Le porte-parole du {org:Rassemblement national} {per:Hugo Lemos} raillait la ministre.'],
    ['fr', 'La {org:Fondation Hugo Lemos} a réagi jeudi.'],
    ['fr', "La maire d'{loc:Atlanta} {per:Keisha Bottoms} a réagi jeudi."],
    ['fr', 'Le journaliste de {org:France Inter} {per:Djillali Anane} a parlé jeudi.'],
    ['fr', "Le secrétaire d'Etat {per:Hugo O.} Le texte est prêt."],
    ['fr', 'Le {org:CHU de Lyon} embauche.'],
    ['fr', '{per:Zelmar Quistorp} a souri. Le port dort, confie {per:Zelmar}, le frère de {per:Zelmar}.'],
    ['fr', 'M. {per:Florence Hovestad} a souri à {loc:Florence}.'],
    ['fr', "Rien ne presse, a dit à l'{org:AFP} {per:J T Morvanne}, libraire."],
    ['fr', "La cour relit l'arrêt Jane Morrow v. Wadding de 1981."],
    ['fr', 'Une figure de la Macronie.'],
    ['fr', "Selon l'{org:ONG de défense des rivières Unité Ecologique Zorbaine} ({org:Unez}), rien ne presse."],
    ['fr', "Outre des retards pénibles, rien ne presse; l'{org:ONU} aide l'Etat norvégien."],
    ['fr', '{org:Epidor Games} a porté plainte. "Non", répond {org:Epidor}, qui vise {org:Google}.'],
    ['fr', 'La cheffe vante son peuple Zomba Tefi.'],
    ['fr', 'Un avion de {org:Zorbania Airways} a disparu; toute activité de {org:Zorbania} cesse en {loc:France}.'],
    ['fr', "Le président de la cour d'assises {per:Hugo de Lemos} a levé la séance."],
    ['fr', 'La console sort, selon {org:Microsoft} de la Zetta S, et le {org:CHU de Lyon} aussi.'],
    ['fr', "Face à la {org:cour d'assises spéciale de Paris}, rien."],
    ['fr', 'Elle reproche au {org:Hezbollah} de vouloir vendre au {loc:Liban} ses barques.'],
    ['fr', 'Près du village voisin de {loc:Zarkam al Fehim}, la pluie a cessé.'],
    ['fr', 'Elle a quitté le village de {per:Hugo Lemos}.'],
    ['fr', 'Des baleines ont échoué dans les eaux de {loc:Norwella Harbour} et sur {loc:Stonewall Creek}.'],
    ['en', 'Crews worked along the {loc:Norwella River} on Monday, said {org:Belmar Shipping}.'],
    ['fr', "Le chef de l'{loc:hôpital universitaire Hugo Lemos} à {loc:Beyrouth} a parlé."],
    ['fr', 'La start-up lyonnaise {org:Zorbix} embauche.'],
    ['fr', 'Le patron de {org:Nagaki Shipping} et celui de {org:Belmar Lines} ont réagi.'],
    ['fr', 'La visite de {per:Hugo Hollande}\n- {per:Hollande} auprès des réfugiés -\nIl a vécu en {loc:Hollande}.'],
    ['fr', "Le {org:parquet de Bordeaux} et la {org:préfecture de la Gironde} n'ont rien dit."],
    ['fr', 'La mairie de {loc:Bordeaux} a ouvert une cellule.'],
    ['fr', 'Il avait combattu pendant la guerre du Vietnam.'],
    ['fr', 'Le film a été montré au festival de Cannes.'],
    ['fr', 'Les Américains et les Afro-Américains ont voté.'],
    ['fr', 'Les constructeurs {org:Renault} et {org:Nissan} ont signé.'],
    ['fr', 'Le groupe {org:Renault} a publié ses comptes.'],
    ['fr', 'Le président {per:Bachar al-Lemos} est parti. M. {per:al-Lemos} reviendra jeudi.'],
    ['fr', "Le porte-parole du {org:ministère de la Santé} {per:Mario Lemos} l'a dit."],
    ['fr', "L'{org:Ecole Nationale Marie Curie} ouvre mardi."],
    ['fr', "La {org:Commission européenne} et le {org:Sénat} l'ont voté."],
    ['fr', "L'agence sanitaire {org:Santé publique France} l'a dit."],
    ['fr', "Le {org:conseil de sécurité de l'ONU} se réunit."],
    ['fr', 'La région {loc:Bretagne} a voté, avec le département de la {loc:Drôme}.'],
    ['fr', 'Il écoute {org:Radio France} avec ses amis.'],
    ['fr', "La maison {org:Sotheby's} a vendu la toile."],
    ['fr', 'Le pape est rentré au {loc:Vatican}.'],
    ['fr', 'Le {org:Sénat} américain a voté, la {org:Croix-Rouge française} a salué.'],
    ['fr', "La {org:Commission européenne} peut saisir la justice, dit l'{org:AFP} mardi."],
    ['fr', "Nous attendons, confie à l'{org:AFP} {per:Anouk}, venue de loin."],
    ['fr', "Le texte va à l'{org:ONU Femmes} de la ville."],
    ['fr', 'Il est à la {loc:prison de Rennes}, loin de la plage de {loc:Rennes}.'],
    ['fr', 'La cour a jugé mardi le maire de {loc:Douai}.'],
    ['fr', "Condamné à la prison en {loc:Espagne}, il s'est enfui."],
    ['fr', 'La {org:commission des Lois du Sénat} a entendu M. {per:Lemos}.'],
    ['fr', "La {org:commission judiciaire de la Chambre des représentants} l'a convoqué."],
    ['fr', "La commission d'enquête du {org:Sénat} l'a convoqué."],
    ['fr', "L'ouragan Clara a touché la {loc:Floride} lundi, avant que Clara ne faiblisse."],
    ['fr', 'La ministre {per:Clara Lemos} a vu les dégâts en {loc:Floride}.'],
    ['fr', "Un incendie a ravagé l'{loc:église Saint-Barnabé} mardi."],
    ['fr', 'Ils ont pique-niqué au bord du {loc:canal Saint-Luc} et dans la {loc:rue Clara Lemos}.'],
    ['fr', "Le collectif {org:Zorblax} a porté plainte, et l'association aussi."],
    ['fr', "Les associations LGBT et le site Internet n'ont rien dit."],
    ['fr', 'Le groupe {org:Radiohead} a chanté, le groupe A a gagné.'],
    ['fr', 'Le site {org:Les Vendeurs} ferme, le site Internet aussi.'],
    ['fr', "Les frères {per:Zorbi} sont partis, et leur famille n'a rien dit."],
    ['fr', "Le {org:tribunal de Rennes} l'a condamné, un tribunal à {loc:Rennes} l'a relaxé."],
    ['fr', "L'émission passe sur {org:M6} mardi, dans le Sud aussi."],
    ['fr', 'Le texte de la garde des Sceaux a été lu à {loc:Dijon}, pas la guerre au Yémen.'],
    ['de', 'Der Fernsehsender „{org:Zorblau}“ berichtete am Montag, der Sender Montag nicht.'],
    ['de', 'Das Urteil des {org:Landgerichts Leipzig} fiel am Montag.'],
    ['de', 'Die Raumsonde „Clara“ flog über den Norden von {loc:Frankreich}.'],
    ['de', 'Das {org:Landgericht Leipzig} hat verhandelt. Das {org:Landgericht} hat in {loc:Leipzig} verhandelt.'],
    ['de', 'Ministerin {per:Ursula von der Lahden} kam. {per:Ursula} von der {org:SPD} kam auch.'],
    ['de', 'Papst {per:Benedikt XVI.} war in {loc:Rom}.'],
    ['en', 'Mr. {per:Lemos} flew to {loc:Lisbon} on Tuesday.'],
    ['en', "{loc:Iran}'s foreign minister left {loc:Vienna}."],
    ['es', 'El presidente {per:Duarte Lemos} llegó a {loc:Madrid}.'],
    ['es', 'La unión de empresas se reunió en {loc:San José}.'],
    ['es', 'El senador por {loc:Zaragoza} {per:Evaristo Lemos Ruiz} votó en contra.'],
    ['es', 'La alcaldesa de {loc:Lugo} {per:Carmen Iglesias} no asistió.'],
    ['es', 'El futbolista {per:Santiago José Lemos} fichó ayer.'],
    ['es', 'Los candidatos a la Presidencia de {loc:México} {per:Mario Lemos} y {per:Luis Ruiz} llegaron ayer.'],
    ['pt', 'O deputado por {loc:Lisboa} {per:Duarte Lemos} votou contra.'],
    ['de', 'Der Minister sprach am Montag in {loc:Berlin}.'],
    ['pt', 'O presidente {per:Duarte Lemos} chegou a {loc:Lisboa}.'],
  ])('%s: %s', (code, sentence) => expect(marked(bare(sentence), code)).toBe(sentence))
})

describe('what a tagger takes in too much is cut off', () => {
  const whole = (kind: 'PER' | 'ORG') => ({ engine: (tokens: Tokens) => [{ first: 0, last: tokens.count, kind }] })
  const found = (text: string, kind: 'PER' | 'ORG') =>
    entitiesIn(text, 'en', whole(kind)).map(({ type, name }) => `${tags[type]} ${name}`)

  test.each([
    ['But Ana Reis', 'PER', ['per Ana Reis']],
    ['68-year-old Reis', 'PER', ['per Reis']],
    ['Reis questioned', 'PER', ['per Reis']],
    ['Democrat Ana Reis', 'PER', ['per Ana Reis']],
    ['Republican candidate Ana Reis', 'ORG', ['per Ana Reis']],
    ['Pts\tReis', 'PER', ['per Pts', 'per Reis']],
    ['Ana de Reis', 'PER', ['per Ana de Reis']],
    ['Reis Motor Group', 'ORG', ['org Reis Motor Group']],
    ['Reis/Lemos', 'PER', ['per Reis', 'per Lemos']],
    ['RLQ against the council', 'ORG', ['org RLQ']],
  ] as const)('%j', (text, kind, names) => expect(found(text, kind)).toEqual(names))
})

describe('a surname that the tagger takes for a body', () => {
  // A person of two words first, then one word that is said to be an organisation.
  const engine = (tokens: Tokens) => [
    { first: 0, last: 2, kind: 'PER' as const },
    { first: tokens.count - 2, last: tokens.count - 1, kind: 'ORG' as const },
  ]

  test.each([
    ['Ana Reis arrived before Reis.', ['per Ana Reis 2']],
    ['Ana Reis arrived before Reisa.', ['per Ana Reis 1', 'org Reisa 1']],
    ['Ana Bloomberg arrived before Bloomberg.', ['per Ana Bloomberg 1', 'org Bloomberg 1']],
  ])('%s', (text, names) => {
    const found = entitiesIn(text, 'en', { engine })
    expect(found.map(({ type, name, mentions }) => `${tags[type]} ${name} ${mentions.length}`)).toEqual(names)
  })
})

describe('what is found at one place', () => {
  // What stands in brackets is found.
  const found = (text: string, kind: 'ORG' | 'LOC', code = 'fr') => {
    const engine = (tokens: Tokens) => {
      const at = (offset: number) => tokens.start.findIndex((start) => start >= offset)
      return [...text.matchAll(/<([^>]*)>/g)].map(({ 0: whole, index }, i) => ({
        first: at(index - 2 * i),
        last: tokens.end.findLastIndex((end) => end <= index - 2 * i + whole.length - 2) + 1,
        kind,
      }))
    }
    const entities = entitiesIn(text.replace(/[<>]/g, ''), code, { engine })
    return entities.map(({ type, name, mentions }) => `${tags[type]} ${name} ${mentions.length}`)
  }

  test.each([
    ['<Zorblax Ô> ferme. Ce soir <Zorblax> Ô tire sa révérence.', 'ORG', ['org Zorblax Ô 2']],
    ['<Zorblax Ô> ferme. Ce soir <Zorblax> tire sa révérence.', 'ORG', ['org Zorblax Ô 1', 'org Zorblax 1']],
    ["Le camp d'<Al-Zorb> brûle, et al-Zorb est vide. Le zorb est vide.", 'LOC', ['loc Al-Zorb 2']],
    ['Le <Syndicat des marins camerounais> (SMC) part.', 'ORG', ['org Syndicat des marins camerounais 2']],
    ['Le <Syndicat des marins> camerounais (SMC) part.', 'ORG', ['org Syndicat des marins camerounais 2']],
    ['Le <Syndicat des marins> camerounais (SM) part.', 'ORG', ['org Syndicat des marins 1']],
    ['Il vit dans le quartier chic de <Lo Zorbea>.', 'ORG', ['loc Lo Zorbea 1']],
    ['Il vit dans la famille de <Lo Zorbea>.', 'ORG', ['org Lo Zorbea 1']],
    ['La victoire des <Zorbis 28> à 27 est belle.', 'ORG', ['org Zorbis 1']],
    ['La victoire de <Zorbi 28> est belle.', 'ORG', ['org Zorbi 28 1']],
    ['Un homme est mort à <Ben Zorba> (sud-est).', 'ORG', ['loc Ben Zorba 1']],
    ["Un homme est mort dans l'<Etat de Zorba> (sud du pays).", 'ORG', ['loc Zorba 1']],
    ["Il vit dans l'<Etat de Zorba>.", 'ORG', ['loc Zorba 1']],
    ["Il a fui l'<Etat islamique>.", 'ORG', ['org Etat islamique 1']],
    ["Un homme étudie à l'<université de Zorba> (sud).", 'ORG', ['org université de Zorba 1']],
    ['La maire du <Zorbet> (Morbihan) est élue.', 'ORG', ['loc Zorbet 1']],
    ['La filiale de <Zorblax> (Allemagne) ferme.', 'ORG', ['org Zorblax 1']],
  ] as const)('%s', (text, kind, names) => expect(found(text, kind)).toEqual(names))

  test.each([
    ['Er lebt im <französischen Toulouse>.', 'de', ['loc Toulouse 1']],
    ['Er liest die <französische Zorba>.', 'de', ['org französische Zorba 1']],
    ['<London Zorbians> won. The Zorbians left, Zorbians stayed.', 'en', ['org London Zorbians 2']],
    ['<Zorblax Inc> won. Then Zorblax left.', 'en', ['org Zorblax Inc 2']],
    ['<Zorblax Blue> won. Then Zorblax left.', 'en', ['org Zorblax Blue 1']],
  ] as const)('a body is called so for short: %s', (text, code, names) =>
    expect(found(text, 'ORG', code)).toEqual(names),
  )
})

describe('entities', () => {
  const names = (text: string) => entitiesIn(text).map(({ name, mentions }) => [name, mentions.length])

  test('surnames, honorifics and full names are one person', () => {
    const text = 'Le ministre Duarte Lemos a parlé.\nM. Lemos est parti. Duarte Lemos reviendra.'
    expect(names(text)).toEqual([['Duarte Lemos', 3]])
  })

  test('two people with one surname are kept apart', () => {
    const text = 'Ana Reis et son frère Luis Reis ont été reçus.\nMme Reis a souri. M. Reis non plus.'
    expect(names(text)).toEqual([
      ['Ana Reis', 2],
      ['Luis Reis', 2],
    ])
  })

  test('a first name alone is its bearer', () => {
    expect(names('Duarte Lemos est venu avec sa femme. Duarte a chanté.')).toEqual([['Duarte Lemos', 2]])
  })

  test('initials are whose name they are of', () => {
    const text = 'Le ministre Duarte Marco Lemos a parlé mardi. DML reviendra, dit le PIB, DMX aussi.'
    expect(names(text)).toEqual([['Duarte Marco Lemos', 2]])
  })

  test('an acronym in brackets is the name before it', () => {
    const text = "L'Observatoire portugais des ports de pêche (OPPP) a compté.\nL'OPPP publiera ses chiffres."
    expect(names(text)).toEqual([['Observatoire portugais des ports de pêche', 3]])
  })

  test('a listed acronym and its name are one', () => {
    expect(names("La Commission européenne a tranché. L'ONU a salué, et les Nations unies aussi.")).toEqual([
      ['Commission européenne', 1],
      ['Nations unies', 2],
    ])
  })

  test.each([
    ['Die Deutsche Bank verlor. Der Chef der Deutschen Bank schwieg.', 'Deutsche Bank', 2],
    ['Der Sprecher des Bundesverwaltungsamtes in Köln schwieg.', 'Bundesverwaltungsamt', 1],
    ['Die Zahlen des Statistischen Bundesamtes liegen vor.', 'Statistisches Bundesamt', 1],
    ['Die Vereinten Nationen halfen.', 'Vereinte Nationen', 1],
    ['Die Freien Wähler halfen.', 'Freien Wähler', 1],
    ['Ralf Lemmer kam am Montag. Lemmers Anwalt schwieg.', 'Ralf Lemmer', 2],
  ])('German names stand in the nominative where their noun is known: %s', (text, name, mentions) => {
    const [first] = entitiesIn(text, 'de')
    expect([first?.name, first?.mentions.length]).toEqual([name, mentions])
  })

  test.each([
    ['Le chef de la diplomatie turque Mehmet Aslan a parlé.', ['chef de la diplomatie turque']],
    ['Ana Reis, porte-parole du syndicat, a parlé.', ['porte-parole du syndicat']],
    ['M. Lemos a parlé mardi.', []],
    ['Les avocats de Duarte Lemos attaquent cette expertise.', []],
    ['« Il pleut », assure Duarte Lemos, agriculteur qui les nourrit tous.', ['agriculteur']],
    ['« Il pleut », assure Duarte Lemos, patron de ce bar.', ['patron de ce bar']],
    ['Le président est parti, Duarte Lemos est resté.', []],
  ])('roles: %s', (text, roles) => {
    expect(entitiesIn(text).find(({ type }) => type === 'person')?.roles).toEqual(roles)
  })

  test('a place has its country where it is sure', () => {
    expect(entitiesIn('Il vit à Bakou, en Azerbaïdjan.').map(({ country }) => country)).toEqual(['AZ', 'AZ'])
  })

  test('the dateline is no mention', () => {
    const dateline = { text: 'Lisbonne, 12 mars (AFP)', span: [0, 23] as const, places: [] }
    expect(entitiesIn('Lisbonne, 12 mars (AFP) - Rien à dire.', 'fr', { dateline })).toEqual([])
  })

  test('declared names are found, and kept where the text lacks them', () => {
    const declared = [
      { type: 'organization', name: 'Zorblax' },
      { type: 'person', name: 'Luis Reis' },
    ] as const
    expect(entitiesIn('Hier Zorblax a fermé.', 'fr', { declared })).toMatchObject([
      { name: 'Zorblax', type: 'organization', declared: true, mentions: [[5, 12]] },
      { name: 'Luis Reis', declared: true, mentions: [] },
    ])
  })

  test("the user's names are found by all their forms", () => {
    const own = [{ type: 'organization', name: 'Zorblax SARL', aliases: ['ZBX'], country: 'PT' }] as const
    expect(entitiesIn('ZBX a fermé. Zorblax SARL rouvre.', 'fr', { own })).toMatchObject([
      {
        name: 'Zorblax SARL',
        country: 'PT',
        declared: false,
        mentions: [
          [0, 3],
          [13, 25],
        ],
      },
    ])
  })

  test.each([
    ['La empresa nacional "Edrica" cerró.', 4, 'organization'],
    ['La empresa Edrica cerró.', 2, 'organization'],
    ['La empresaria Edrica cantó.', 2, 'person'],
  ])('what a noun of companies names is no person: %s', (text, first, type) => {
    const engine = () => [{ first, last: first + 1, kind: 'PER' as const }]
    expect(entitiesIn(text, 'es', { engine })).toMatchObject([{ name: 'Edrica', type }])
  })

  test('without a tagger the lists and first names serve', () => {
    expect(entitiesIn('Il presidente Mario Zorbi è a Roma.', 'it')).toMatchObject([
      { name: 'Mario Zorbi', type: 'person' },
      { name: 'Roma', type: 'location', country: 'IT' },
    ])
  })
})

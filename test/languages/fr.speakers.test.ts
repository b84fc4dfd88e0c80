import { describe, expect, test } from 'vitest'
import { bare, marked, voices } from '../marked.ts'

/** Each text, the people that are known in it, and who its quotes are put to. */
type Case = [why: string, text: string, people: string[], names: string[]]

describe('whom a role means', () => {
  test.each<Case>([
    [
      'a doctor’s title may be a woman’s',
      'La psychiatre Clara Voss est là. "Je reste", a dit le Dr Voss. "Je pars demain", a ajouté la psychiatre.',
      ['Clara Voss'],
      ['Clara Voss', 'Clara Voss'],
    ],
    [
      'a name behind `de` is another’s, with its title too',
      'Le mari de Mme Voss, Jean Mallet, a dit qu’elle dormait. "Elle dort", a dit l’avocat de Mme Voss.',
      ['Voss', 'Jean Mallet'],
      ['Jean Mallet', 'l’avocat de Mme Voss'],
    ],
    [
      'who got a document did not write it',
      'Selon les mots recueillis par Clara Voss, la digue tient. Selon les mots de Clara Voss, elle cède.',
      ['Clara Voss'],
      ['les mots', 'Clara Voss'],
    ],
    [
      'a relative clause is about whoever has the role, not whose they are',
      'Il a vu la fille de Clara Voss, qui a dit que tout allait bien. Il a revu Clara Voss, qui a dit que rien n’allait.',
      ['Clara Voss'],
      ['la fille de Clara Voss', 'Clara Voss'],
    ],
    [
      'a source that is no subject is in mind once it is quoted',
      'La mairie a fermé le pont. Selon une source policière, tout va bien. "Rien ne bouge", a-t-elle ajouté.',
      [],
      ['une source policière', 'une source policière'],
    ],
    [
      'a role in apposition says more than a first name',
      '"Elle dort enfin", a dit sa mère, Camille Voss.',
      ['Camille Voss'],
      ['Camille Voss'],
    ],
    [
      'a minister of another country is another',
      'Le ministre belge des Eaux Jean Mallet est là. "Je reste", a dit le ministre italien des Eaux.',
      ['Jean Mallet'],
      ['le ministre italien des Eaux'],
    ],
    [
      'but the adjective of a country may have another gender',
      'Le ministre belge Jean Mallet est là. "Je reste", a dit le chef de la diplomatie belge.',
      ['Jean Mallet'],
      ['Jean Mallet'],
    ],
    [
      'who has just spoken without a role may get one',
      '"Je reste", a dit Clara Voss. "Rien ne change", a ajouté la ministre des Eaux.',
      ['Clara Voss'],
      ['Clara Voss', 'Clara Voss'],
    ],
    [
      'but not one of something that is brought in with it',
      '"Je reste", a dit Clara Voss. "Rien ne change", a ajouté la directrice d\'une école.',
      ['Clara Voss'],
      ['Clara Voss', "la directrice d'une école"],
    ],
    [
      'and not who has a role already',
      '"Je reste", a dit la fleuriste Clara Voss. "Rien ne change", a répondu la ministre des Eaux.',
      ['Clara Voss'],
      ['Clara Voss', 'la ministre des Eaux'],
    ],
    [
      'the one person without a role has the office',
      'La pluie de Jean Mallet tombe. Le vent souffle. La mer monte. "Je reste", a dit le président belge.',
      ['Jean Mallet'],
      ['Jean Mallet'],
    ],
    [
      'of two it may be either',
      'La pluie de Jean Mallet et de Luc Berne tombe. Le vent souffle. La mer monte. "Je reste", a dit le président belge.',
      ['Jean Mallet', 'Luc Berne'],
      ['le président belge'],
    ],
    [
      'an age is no complement',
      'Jean Mallet joue. "Je reste", a dit le musicien de 39 ans.',
      ['Jean Mallet'],
      ['Jean Mallet'],
    ],
    [
      'two roles of one person',
      'Jean Mallet joue. Le musicien et militant se disait "attaqué" hier.',
      ['Jean Mallet'],
      ['Jean Mallet'],
    ],
    [
      'a noun in no list, pointed at',
      '"Je reste", a dit Jean Mallet. "Il pleut", a ajouté ce zozoteur.',
      ['Jean Mallet'],
      ['Jean Mallet', 'Jean Mallet'],
    ],
    [
      'but a document’s noun speaks for itself',
      '"Je reste", a dit Jean Mallet. "Il pleut", ajoute ce bulletin.',
      ['Jean Mallet'],
      ['Jean Mallet', 'ce bulletin'],
    ],
    [
      'a role behind an age',
      '"Je reste", a dit Camille Voss, 39 ans, fleuriste, qui se dit "ravie".',
      ['Camille Voss'],
      ['Camille Voss', 'Camille Voss'],
    ],
    [
      'a noun that takes somebody up, whatever stands behind it',
      'Jean Mallet, maire, attend. "Je reste", a dit le quinquagénaire de la banlieue.',
      ['Jean Mallet'],
      ['Jean Mallet'],
    ],
    [
      'another noun does not',
      'Jean Mallet, maire, attend. "Je reste", a dit le boulanger de la banlieue.',
      ['Jean Mallet'],
      ['le boulanger de la banlieue'],
    ],
    [
      'nobody is brought in as a former one',
      'Clara Voss attend. La pluie tombe. "Je reste", a dit l\'ex-inspectrice du travail.',
      ['Clara Voss'],
      ['Clara Voss'],
    ],
    [
      'but as one of now',
      'Clara Voss attend. La pluie tombe. "Je reste", a dit l\'inspectrice du travail.',
      ['Clara Voss'],
      ["l'inspectrice du travail"],
    ],
    [
      'words that only point back give way to a name',
      'Un film de Clara Voss. C\'est beau, selon sa réalisatrice. "Je reste", a dit la réalisatrice.',
      ['Clara Voss'],
      ['sa réalisatrice', 'Clara Voss'],
    ],
    [
      'those that brought somebody in do not',
      'Une voisine de Clara Voss arrive. Un agent attend aussi. "Je reste", a dit l\'agent.',
      ['Clara Voss'],
      ['Un agent'],
    ],
    ['an inhabitant is somebody', 'Un Belge mécontent a dit: "Le pont est à nous".', [], ['Un Belge mécontent']],
    [
      'a name joined to a complement is no subject',
      'Le fondateur de Nordex et Valdor a dit: "Le pont est à nous".',
      [],
      ['Le fondateur de Nordex'],
    ],
    [
      'the verb behind the words has its subject behind it, though a relative clause reports',
      '"Le pont est à nous", assure son adjoint Jean Mallet qui prédit que la mer montera.',
      ['Jean Mallet'],
      ['Jean Mallet', 'Jean Mallet'],
    ],
    [
      'nobody is the subject of what is near, so who says it all',
      'Le prix s\'explique par la "fatigue du pont", a dit Jean Mallet.',
      ['Jean Mallet'],
      ['Jean Mallet', 'Jean Mallet'],
    ],
    [
      'who starts something does not say it',
      'Le réseau Valdor a lancé "un plan de départs", a dit Jean Mallet.',
      ['Jean Mallet'],
      ['Jean Mallet', 'Jean Mallet'],
    ],
    [
      'a role behind a bracket',
      '"Je reste", a dit Camille Voss (LR), maire de Belmont. "Je pars", a dit la maire de Belmont.',
      ['Camille Voss'],
      ['Camille Voss', 'Camille Voss'],
    ],
    [
      'whom it is told does not say it',
      '"Je reste", a dit à la Fondation le juge Jean Mallet.',
      ['Jean Mallet'],
      ['Jean Mallet'],
    ],
    [
      'several are not one person',
      'La statue de Jean Mallet tombe. Ils ont scandé "Partez tous d\'ici!"',
      ['Jean Mallet'],
      ['-'],
    ],
    [
      'the first part of a compound tells who it is',
      'Jean Mallet joue. "Je reste", a dit l\'artiste-militant.',
      ['Jean Mallet'],
      ['Jean Mallet'],
    ],
    [
      'who the words before a colon are about',
      'Clara Voss est sortie soulagée: le pont rouvrira "dès lundi matin sans faute".',
      ['Clara Voss'],
      ['Clara Voss'],
    ],
    [
      'nobody gives a building a name',
      'Dans l\'hôpital du quai, Jean Mallet attend. "Les lits manquent", a dit l\'hôpital.',
      ['Jean Mallet'],
      ["l'hôpital"],
    ],
  ])('%s', (_, text, people, names) => expect(voices(text, 'fr', people)).toEqual(names))
})

describe('who speaks where no cue says it', () => {
  test.each<Case>([
    [
      'words that open a sentence before a colon are its subject’s',
      '"On n\'en peut plus": Jean Mallet attend la pluie depuis mars.',
      ['Jean Mallet'],
      ['Jean Mallet'],
    ],
    ['but not of a thing', '"On n\'en peut plus": la pluie manque depuis mars à Jean Mallet.', ['Jean Mallet'], ['-']],
    [
      'a quote of its own goes to the person that the sentence before is about',
      '"Je reste", a dit Clara Voss. Plus loin, Jean Mallet a les yeux fermés. "Je suis venu hier soir de Belmont."',
      ['Clara Voss', 'Jean Mallet'],
      ['Clara Voss', 'Jean Mallet'],
    ],
    [
      'but not past a sentence about a thing',
      '"Je reste", a dit Clara Voss. La pluie de Jean Mallet tombe. "Je suis venue hier soir de Belmont."',
      ['Clara Voss', 'Jean Mallet'],
      ['Clara Voss', 'Clara Voss'],
    ],
    [
      'a sentence without a subject goes on',
      'Jean Mallet attend la pluie. Et répète que "rien ne pousse plus ici".',
      ['Jean Mallet'],
      ['Jean Mallet'],
    ],
    [
      'a strong pronoun is a subject',
      'Jean Mallet attend. Lui aussi avait dit "rien ne pousse".',
      ['Jean Mallet'],
      ['Jean Mallet'],
    ],
    [
      'who says it behind the words, not who is blamed before the colon',
      'Belmont est raillé par le préfet: "Le pont est à nous", dit Jean Mallet.',
      ['Jean Mallet'],
      ['Jean Mallet'],
    ],
    ['an answer is nobody', 'Un cri, puis rien. Réponse: "Mais il pleut sur le pont!"', [], ['-']],
    [
      'what others said inside does not take the word',
      'Les experts estiment que le pont tient, a dit Jean Mallet. "Rien ne change", a ajouté le ministre des Eaux.',
      ['Jean Mallet'],
      ['Jean Mallet', 'Les experts', 'Jean Mallet'],
    ],
    [
      'a noun behind the name of who did it to him is not that one',
      "Limogé par Jean Mallet, l'ancien directeur de l'agence a averti que la digue céderait.",
      ['Jean Mallet'],
      ["l'ancien directeur de l'agence"],
    ],
    [
      'a former office takes up who was named in the sentence before',
      "Jean Mallet a quitté la ville. Limogé en mai, l'ancien directeur a averti que la digue céderait.",
      ['Jean Mallet'],
      ['Jean Mallet'],
    ],
    [
      'where somebody stands takes up who was named',
      'Clara Voss a annoncé sa candidature. "Nous sommes prêts", a assuré la dirigeante d\'extrême droite.',
      ['Clara Voss'],
      ['Clara Voss'],
    ],
    [
      'whose body somebody leads does not',
      'Clara Voss a annoncé sa candidature. "Nous sommes prêts", a assuré la dirigeante d\'une usine de Belmont.',
      ['Clara Voss'],
      ["la dirigeante d'une usine de Belmont"],
    ],
    [
      'a feminine body is not meant by `il`',
      'L\'agence a ouvert ses bureaux à Belmont. "La pluie viendra", a-t-il dit.',
      [],
      ['-'],
    ],
    ['but by `elle`', 'L\'agence a ouvert ses bureaux à Belmont. "La pluie viendra", a-t-elle dit.', [], ["L'agence"]],
  ])('%s', (_, text, people, names) => expect(voices(text, 'fr', people)).toEqual(names))
})

describe('sources and what they say', () => {
  test.each([
    '{says:Selon} {speaker:son avocat}, {indirect:le pont était fermé}.',
    'Selon ses besoins, la ville ouvre la digue.',
    '{says:Pour} {speaker:les autorités}, "{direct:le pont reste trop fragile}".',
    'Pour les enfants, le pont reste trop fragile.',
    "{indirect:Le pont est fermé}, {says:a appris} l'XNP de {speaker:source policière}.",
    '"{direct:Le pont va tenir cent ans}", {says:veut croire} {speaker:Jean Mallet}.',
    '"{direct:Le pont va tenir cent ans}", {says:répète} {speaker:un témoin} tandis que la pluie tombe.',
    '{speaker:Le maire} {says:parle} de "{mixed:retards sans fin}" sur le pont.',
    '{speaker:Jean Mallet} publie une carte, le {says:qualifiant} de "{mixed:bon résumé}".',
    '"{direct:Il faut une ligne claire}", {says:plaide} {speaker:un proche du pouvoir}.',
    'Il aime les films remarqués, comme "Rivages".',
    'Il a tourné des films dont "La digue" et "Le vent du nord".',
    '{speaker:Clara Voss} {says:a parlé} de "{mixed:retards}" et de "{mixed:Grande peur}".',
    'Le collectif Free Rivers ("Les rivières sont à nous") est né hier.',
    'Elle a écrit deux romans: "Le vent nous portera" et "La pluie".',
    'Il sera jugé pour "usage de faux en écriture" et "recel de biens volés".',
    'Il est parti pour "{mixed:se faire oublier de tous}".',
    'Les expositions "Le vent nous porte" et "La pluie" ont ouvert.',
    '{speaker:Clara Voss} {says:a écrit} deux lettres: "{direct:Le vent nous porte}".',
  ])('%s', (sentence) => expect(marked(bare(sentence), 'fr')).toBe(sentence))
})

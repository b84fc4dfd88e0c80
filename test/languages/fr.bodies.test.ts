import { describe, expect, test } from 'vitest'
import { voices } from '../marked.ts'

/** Each text, the people that are known in it, and who its quotes are put to. */
type Case = [why: string, text: string, people: string[], names: string[]]

describe('whom a noun takes up', () => {
  test.each<Case>([
    [
      'a collective whose name stands in marks behind it is another one',
      '"Le port est fermé", a dit la préfecture. "La mer monte partout", a plaidé le collectif "La mer doit tomber".',
      [],
      ['la préfecture', 'le collectif', 'le collectif'],
    ],
    [
      'a party in brackets parts role and name',
      '"Le port rouvre", a ajouté le président de la région (LR) Jean Mallet.',
      ['Jean Mallet'],
      ['Jean Mallet'],
    ],
    [
      'what stands in brackets behind a name parts nobody',
      '"Le port rouvre", a ajouté le président de la région (sud). Jean Mallet attend.',
      ['Jean Mallet'],
      ['le président de la région'],
    ],
    [
      'an age brings nobody in',
      'Jean Mallet est revenu. Il pleut. "Je reste", a dit l\'artiste de 27 ans.',
      ['Jean Mallet'],
      ['Jean Mallet'],
    ],
    [
      'a party tells people apart',
      'Le débat oppose Clara Voss (XNP) à Nina Berne (UDX). La candidate UDX a jugé le port "trop cher".',
      ['Clara Voss', 'Nina Berne'],
      ['Nina Berne'],
    ],
    [
      'who leads another party is nobody of these',
      'Le débat oppose Clara Voss (XNP) à Nina Berne (UDX). "Le port rouvre", a dit la présidente du PXR.',
      ['Clara Voss', 'Nina Berne'],
      ['la présidente du PXR'],
    ],
    [
      'who adds something is who has spoken',
      '"Le port rouvre", a dit l\'ingénieur Jean Mallet. "Il était temps", a ajouté le patron des dockers.',
      ['Jean Mallet'],
      ['Jean Mallet', 'Jean Mallet'],
    ],
    [
      'who says something is not',
      '"Le port rouvre", a dit l\'ingénieur Jean Mallet. "Il était temps", a dit le patron des dockers.',
      ['Jean Mallet'],
      ['Jean Mallet', 'le patron des dockers'],
    ],
    [
      'the only woman of the text',
      'La candidate du port, Clara Voss, renonce. La vice-présidente du conseil a dénoncé "un oubli".',
      ['Clara Voss'],
      ['Clara Voss'],
    ],
    [
      'one of two women',
      'La candidate du port, Clara Voss, renonce face à Nina Berne. La vice-présidente du conseil a dénoncé "un oubli".',
      ['Clara Voss', 'Nina Berne'],
      ['La vice-présidente du conseil'],
    ],
    [
      'one of many takes up who was named',
      'Le vent est tombé, a constaté l\'ingénieur Jean Mallet. "Je reste", a dit le membre du conseil des digues.',
      ['Jean Mallet'],
      ['Jean Mallet', 'Jean Mallet'],
    ],
    [
      'what kind of waiter brings nobody in',
      'Jean Mallet, cravate noire, sert ses clients. "Ils reviennent", témoigne le garçon de café.',
      ['Jean Mallet'],
      ['Jean Mallet'],
    ],
    [
      'of which office does',
      'Jean Mallet, cravate noire, sert ses clients. "Ils reviennent", témoigne le chef de cuisine.',
      ['Jean Mallet'],
      ['le chef de cuisine'],
    ],
    [
      'the comma behind an apposition is missing',
      'Présent au port, Jean Mallet, un professeur de chant défend une digue "plus haute".',
      ['Jean Mallet'],
      ['Jean Mallet'],
    ],
    [
      'how a country shows is told by who reports',
      'Jean Mallet a assuré que la Norvège se montrera "ferme" face au vent.',
      ['Jean Mallet'],
      ['Jean Mallet', 'Jean Mallet'],
    ],
    [
      'an enumeration goes on with who speaks in its sentence',
      '"Il était temps", a assuré Jean Mallet, ajoutant que "le port vivra", développera du "lien" et cherchera à "nourrir toute la ville".',
      ['Jean Mallet'],
      ['Jean Mallet', 'Jean Mallet', 'Jean Mallet', 'Jean Mallet'],
    ],
    [
      'a word between two of a name is no verb',
      'La maire de Belmont, Clara Lance Voss, dont le nom circule, a annoncé une décision "immédiate".',
      ['Clara Lance Voss'],
      ['Clara Lance Voss'],
    ],
    [
      'one of several, and another',
      '"La pluie tombe", assure à la presse un de ses collègues. "Le vent aussi", a précisé l\'une de ces sources. "Tout va", dit un autre.',
      [],
      ['un de ses collègues', "l'une de ces sources", 'un autre'],
    ],
    [
      'another one of somebody else is no speaker',
      '"La pluie tombe", a dit Jean Mallet. "Le vent aussi", a dit un autre marin.',
      ['Jean Mallet'],
      ['Jean Mallet', 'un autre marin'],
    ],
    [
      'what is pointed at and feels is somebody',
      'Jean Mallet chante. Cette boule d\'énergie s\'inquiète pour la suite, "sans aucun travail depuis mars".',
      ['Jean Mallet'],
      ['Jean Mallet'],
    ],
    [
      'what is pointed at and does something else is not',
      'Jean Mallet chante. Cette boule de neige reste "sans aucun travail depuis mars".',
      ['Jean Mallet'],
      ['-'],
    ],
    [
      'whose view opens the sentence is not its subject',
      'Pour Clara Voss, le cadre du robot est "trop froid". "Il fait peur", a dit la jeune femme de 29 ans.',
      ['Clara Voss'],
      ['Clara Voss', 'Clara Voss', 'Clara Voss'],
    ],
    [
      'words in marks before a colon are of who reports behind it',
      'La pluie mardi sur le port "n\'est pas un signe de fin": le marin Jean Mallet estime que tout ira bien.',
      ['Jean Mallet'],
      ['Jean Mallet', 'Jean Mallet'],
    ],
    [
      'of somebody whose verb stands in marks',
      'Au téléphone, une fleuriste de la ville "ne sait plus quoi faire": la nuit est tombée.',
      [],
      ['une fleuriste de la ville'],
    ],
    [
      'a relative clause behind what was said reports nothing',
      '"Je pars", explique à la presse le jeune Jean Mallet, installé dans le jardin de la maison qu\'il partage avec un ami.',
      ['Jean Mallet'],
      ['Jean Mallet'],
    ],
    [
      'a clause of the same verb without quoted words before is said',
      'Jean Mallet explique à la presse, dans son jardin, que la maison tiendra.',
      ['Jean Mallet'],
      ['Jean Mallet'],
    ],
    [
      'whom one accuses does not speak',
      'La branche de la ligue du port (XNP) accuse ainsi la ville d\'avoir oublié "les marins perdus".',
      [],
      ['La branche de la ligue du port', 'La branche de la ligue du port'],
    ],
    [
      'a country with an apposition is nobody',
      'La Norvège, voisine du pays, a écrit. Pour les experts, le pont "tiendra peut-être l\'hiver".',
      [],
      ['les experts', 'les experts'],
    ],
    [
      'whom one accuses behind an aside',
      'Les trois ligues accusent eux les marins d\'être "toujours plus en retard".',
      [],
      ['Les trois ligues', 'Les trois ligues'],
    ],
    [
      'an envoy of a country is not who was told of elsewhere',
      '"La mer monte", a dit Jean Mallet, maire de Belmont. "Le port tient", a dit l\'ambassadeur norvégien.',
      ['Jean Mallet'],
      ['Jean Mallet', "l'ambassadeur norvégien"],
    ],
    [
      'a clitic before a gerund is no subject',
      'Lui succédant devant la presse, Clara Voss a assuré: "Je reste au port".',
      ['Clara Voss'],
      ['Clara Voss'],
    ],
    [
      'behind a source it is somebody',
      '"Je reste", a dit Jean Mallet. Selon lui, "le port tiendra".',
      ['Jean Mallet'],
      ['Jean Mallet', 'Jean Mallet'],
    ],
    ['as many of them', '60% des Norvégiens se disent "très inquiets".', [], ['60% des Norvégiens']],
    ['a number of something else', 'Le port a perdu 60%. Des marins se disent "très inquiets".', [], ['Des marins']],
    [
      "the words of some are nobody's",
      '"La pluie tombe", a dit Jean Mallet. Pour certains, "tout cela est nouveau".',
      ['Jean Mallet'],
      ['Jean Mallet', '-'],
    ],
    [
      'what stands between dashes tells of the subject',
      'Ces élus - une foule de la côte mais aussi des maires, marins et le pêcheur Jean Mallet - réclament enfin un soutien "massif aux ports de pêche".',
      ['Jean Mallet'],
      ['Ces élus'],
    ],
    [
      'a participle behind a noun reports nothing',
      'Jean Mallet a rendu un hommage appuyé à la "fidélité aux marins perdus" de son ami.',
      ['Jean Mallet'],
      ['Jean Mallet'],
    ],
    [
      'who considers somebody so',
      'Clara Voss était considérée par Jean Mallet lui-même comme "la plus grande de tous".',
      ['Clara Voss', 'Jean Mallet'],
      ['Jean Mallet'],
    ],
    [
      'what is somebody’s does not speak for them',
      'Luc Berne a jugé que la mort de Jean Mallet révélait "la nature de la mer".',
      ['Jean Mallet', 'Luc Berne'],
      ['Luc Berne', 'Luc Berne'],
    ],
    [
      'who stands before the relative pronoun',
      'Le port rouvre, selon la préfecture qui "attend encore quelques bateaux".',
      [],
      ['la préfecture', 'la préfecture'],
    ],
    [
      'an order that begins with a negation',
      'Clara Voss succède à Jean Mallet qui a, lui aussi, appelé à "ne pas fermer le port".',
      ['Clara Voss', 'Jean Mallet'],
      ['Jean Mallet'],
    ],
    [
      'where a place opens the sentence, what follows is none of its names',
      'Dans le Vaux, la commune de Belmont, avec ses plages, a dit que le port rouvrait.',
      [],
      ['la commune de Belmont'],
    ],
    ['a space before the closing mark', '"Je reste ici ", a dit Clara Voss.', ['Clara Voss'], ['Clara Voss']],
  ])('%s', (_, text, people, names) => expect(voices(text, 'fr', people)).toEqual(names))
})

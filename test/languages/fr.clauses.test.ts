import { describe, expect, test } from 'vitest'
import { voices } from '../marked.ts'

/** Each text, the people that are known in it, and who its quotes are put to. */
type Case = [why: string, text: string, people: string[], names: string[]]

describe('who a sentence is about', () => {
  test.each<Case>([
    [
      'a second verb in a relative clause is the one of who stands before it',
      'L\'écrivain qui s\'était nommé consul de Valdor se disait "homme libre".',
      [],
      ["L'écrivain"],
    ],
    [
      'nobody behind the verb of `qui` does what it tells',
      'Clara Voss attend sous la tente qui abrite huit personnes. "Aidez-nous", a-t-elle demandé.',
      ['Clara Voss'],
      ['Clara Voss'],
    ],
    [
      'a gerund takes nobody from behind it',
      '"Tout va bien", a dit Clara Voss. "Rien ne presse", ajoute-t-elle, évoquant une personne "discrète".',
      ['Clara Voss'],
      ['Clara Voss', 'Clara Voss', 'Clara Voss'],
    ],
    [
      'a verb joined behind what was said is the speaker’s',
      'Clara Voss a regretté que le pont n’ait pas été rouvert et a réclamé des digues "solides".',
      ['Clara Voss'],
      ['Clara Voss', 'Clara Voss'],
    ],
    [
      'a relative clause that has ended tells of nobody further on',
      'Jean Mallet a accusé la ville, à qui le pont appartient, d\'avoir "menti à tous les habitants".',
      ['Jean Mallet'],
      ['Jean Mallet'],
    ],
    [
      'whose words a clause with `c’est` brings in',
      'Clara Voss est partie. "Je pars", a-t-elle dit. C\'est Anna Berg, élue de Belmont, qui est venue. "Me voici", a-t-elle lancé.',
      ['Clara Voss', 'Anna Berg'],
      ['Clara Voss', 'Anna Berg'],
    ],
    [
      'a first name tells less than the pronoun',
      '"Tout va bien", a dit Nicola Mallet. "Je pars", explique-t-elle.',
      ['Nicola Mallet'],
      ['Nicola Mallet', 'Nicola Mallet'],
    ],
    [
      'a number before its verb has no other subject',
      'Quatre marins ont tenu, et six avaient développé des fièvres suggérant une infection.',
      [],
      [],
    ],
    [
      'a capital behind an article is no verb',
      '"On tient", regrette Clara Voss, experte dans un bureau de l\'Est parisien.',
      ['Clara Voss'],
      ['Clara Voss'],
    ],
    [
      'of whom the words behind them are',
      '"Quelle joie", pour Clara Voss, venue en train.',
      ['Clara Voss'],
      ['Clara Voss'],
    ],
    [
      'with whom it was learned',
      'Le pont est "hors d\'usage", a-t-on appris auprès de la mairie de Belmont. "On tient", dit-on au conseil départemental.',
      [],
      ['la mairie de Belmont', 'la mairie de Belmont', 'au conseil départemental'],
    ],
    [
      'whose feeling a clause explains',
      'Clara Voss s\'est dite "ravie" que le pont tienne.',
      ['Clara Voss'],
      ['Clara Voss', 'Clara Voss'],
    ],
    [
      '`de crainte que` reports nothing',
      'Clara Voss juge la digue utile, de crainte que la pluie revienne.',
      ['Clara Voss'],
      [],
    ],
    [
      'a father or mother is whoever was named',
      '"Je reste", a dit Clara Voss. "Tout va bien", a ajouté la mère de famille.',
      ['Clara Voss'],
      ['Clara Voss', 'Clara Voss'],
    ],
  ])('%s', (_, text, people, names) => expect(voices(text, 'fr', people)).toEqual(names))
})

describe('whom several words name together', () => {
  test.each<Case>([
    [
      'an adjective joined to a role’s complement',
      'La ministre du Climat sobre et juste Clara Voss, qui a reçu les élus, a salué leur "ambition".',
      ['Clara Voss'],
      ['Clara Voss'],
    ],
    ['two roles', '"Un danger", a dit le journaliste et avocat Jean Mallet.', ['Jean Mallet'], ['Jean Mallet']],
    [
      'another is no part of a role',
      '"Un danger", a dit le journaliste devant Jean Mallet.',
      ['Jean Mallet'],
      ['le journaliste'],
    ],
    [
      'an aside cuts a joined subject off',
      '"Bien joué", a lancé Jean Mallet, élu, tandis que Clara Voss, de la ligue, a salué un "plan solide".',
      ['Jean Mallet', 'Clara Voss'],
      ['Jean Mallet', 'Clara Voss'],
    ],
    [
      'one comma cuts nobody off',
      '"Il est trop tôt pour changer" l\'équipe en place, souligne un conseiller.',
      [],
      ['un conseiller'],
    ],
    [
      'a word in marks in an aside cuts nobody off',
      'Jean Mallet, auteur et "garant" du plan, a salué "un effort".',
      ['Jean Mallet'],
      ['Jean Mallet'],
    ],
    [
      'a noun that is an adjective too is nobody behind another',
      "Le pays a besoin d'aide humanitaire selon Jean Mallet, qui dit que la paix tarde.",
      ['Jean Mallet'],
      ['Jean Mallet', 'Jean Mallet'],
    ],
    [
      'who does it behind a gerund',
      '"Je reste", a dit Clara Voss. Jean Mallet, faisant "un pari sur la pluie", attend.',
      ['Clara Voss', 'Jean Mallet'],
      ['Clara Voss', 'Jean Mallet'],
    ],
    [
      'a pronoun behind a colon is who the sentence opens with',
      '"Je reste", a dit Clara Voss. La ligue a fait un geste: elle demande "un débat".',
      ['Clara Voss'],
      ['Clara Voss', 'La ligue'],
    ],
    [
      'who reported where the text opens may have an office that is not told',
      'Jean Mallet a annoncé un plan. Il pleut. "Tout va bien", a dit le ministre du Climat.',
      ['Jean Mallet'],
      ['Jean Mallet'],
    ],
    [
      'a secretary of state is no minister',
      '"Tout va bien", a dit le ministre du Climat. "Non", a dit le secrétaire d\'Etat au Climat Jean Mallet.',
      ['Jean Mallet'],
      ['le ministre du Climat', 'Jean Mallet'],
    ],
  ])('%s', (_, text, people, names) => expect(voices(text, 'fr', people)).toEqual(names))
})

describe('who is in mind', () => {
  test.each<Case>([
    [
      'a name in a sentence without a verb',
      '"On tient", a dit Jean Mallet. Même analyse pour Clara Voss, de la ligue. "Je compte rester en ville".',
      ['Jean Mallet', 'Clara Voss'],
      ['Jean Mallet', 'Clara Voss'],
    ],
    [
      'whoever’s wife is nobody new',
      '"On tient", a dit Jean Mallet. A deux, sa femme Clara et lui. "Je compte rester en ville".',
      ['Jean Mallet', 'Clara'],
      ['Jean Mallet', 'Jean Mallet'],
    ],
    [
      'who a clause with `c’est` presents',
      '"On tient", a dit Jean Mallet. Le doyen, c\'est Luc Berne. "Je reste", raconte-t-il.',
      ['Jean Mallet', 'Luc Berne'],
      ['Jean Mallet', 'Luc Berne'],
    ],
    [
      'who was the subject just before',
      '"On tient", a dit Jean Mallet. Il dort. Luc Berne y croit. "Je reste", raconte-t-il.',
      ['Jean Mallet', 'Luc Berne'],
      ['Jean Mallet', 'Luc Berne'],
    ],
    [
      'nobody that is spoken of in what is said',
      '"On tient", a dit Jean Mallet. Le maire belge a "tout perdu", analyse-t-il.',
      ['Jean Mallet'],
      ['Jean Mallet', 'Jean Mallet', 'Jean Mallet'],
    ],
    [
      'who a source that opens the sentence names',
      '"On tient", a dit Jean Mallet. Pour le ministre Luc Berne, la mer "est calme", a-t-il estimé.',
      ['Jean Mallet', 'Luc Berne'],
      ['Jean Mallet', 'Luc Berne', 'Luc Berne', 'Luc Berne'],
    ],
    [
      'nobody has written what stands somewhere',
      '"On tient", a dit Jean Mallet. "Entrée libre pour tous les enfants", est-il écrit.',
      ['Jean Mallet'],
      ['Jean Mallet', '-'],
    ],
    [
      'a title with capitals behind `ce` is no name',
      '"On tient", a dit Luc Berne. Ce Grand Maître de la pêche prédit que "la mer reviendra".',
      ['Luc Berne'],
      ['Luc Berne', 'Luc Berne'],
    ],
    [
      'one who was elected is whoever was named',
      '"On tient", a dit Luc Berne, sénateur LR. "Il faut tenir", a plaidé l\'élu de Belmont.',
      ['Luc Berne'],
      ['Luc Berne', 'Luc Berne'],
    ],
    [
      'who a pronoun takes up behind a comma',
      '"On tient", a dit Luc Berne. Quant à la ministre du Travail, elle a demandé "un effort".',
      ['Luc Berne'],
      ['Luc Berne', 'la ministre du Travail'],
    ],
    [
      'a clause far behind a tag tells nothing',
      '"On tient", dit Clara Voss. "Je reste", dit-elle, avec un accent que trente ans n\'ont pas effacé.',
      ['Clara Voss'],
      ['Clara Voss', 'Clara Voss'],
    ],
    [
      'a year or its author make a title',
      'Clara Voss a joué dans "Le vent se lève" (1974) et "La mer monte encore" de Jean Mallet.',
      ['Clara Voss', 'Jean Mallet'],
      [],
    ],
    ['no author', 'Clara Voss a promis "Le vent se lève" de nouveau.', ['Clara Voss'], ['Clara Voss']],
  ])('%s', (_, text, people, names) => expect(voices(text, 'fr', people)).toEqual(names))
})

describe('what nobody says', () => {
  test.each<Case>([
    [
      'what stands on a wall',
      '"On tient", a dit Jean Mallet. "Non à la digue et à ses tours", pouvait-on lire sur un mur.',
      ['Jean Mallet'],
      ['Jean Mallet', '-'],
    ],
    [
      'what somebody or something is called',
      'La justice suit une affaire, appelée "4000". Jean Mallet, dit "Penguin", a parlé.',
      ['Jean Mallet'],
      [],
    ],
    [
      'but what somebody says',
      'Jean Mallet, chef de la ligue, dit "merci à la mer".',
      ['Jean Mallet'],
      ['Jean Mallet'],
    ],
    [
      'a thing behind a verb that no words in marks stand before',
      'Les talibans, qui tiennent le port, ont démenti ces rumeurs. "La paix tient", affirment-ils.',
      [],
      ['Les talibans'],
    ],
    [
      'a first person outside of marks goes on',
      '"On tient", a dit Clara Voss. Je pense "avoir tout dit à la ligue".',
      ['Clara Voss'],
      ['Clara Voss', 'Clara Voss'],
    ],
    [
      'whoever is told of behind a name',
      'Habibou, un autre marin explique que "tout le monde a été battu".',
      [],
      ['Habibou'],
    ],
    [
      'a source in mind',
      'La mesure est "tardive" selon la famille du marin. "Nous voulons la paix", a-t-elle affirmé.',
      [],
      ['la famille du marin', 'la famille du marin', 'la famille du marin'],
    ],
  ])('%s', (_, text, people, names) => expect(voices(text, 'fr', people)).toEqual(names))
})

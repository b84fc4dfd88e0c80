import { describe, expect, test } from 'vitest'
import { quotesIn, voices } from '../marked.ts'

/** Each text, the people that are known in it, and who its quotes are put to. */
type Case = [why: string, text: string, people: string[], names: string[]]

describe('whose words they are where clauses join', () => {
  test.each<Case>([
    [
      'a gerund is of who reports, not of what is reported',
      'Jean Mallet a admis que les prix montaient ajoutant que la ville vivait "des heures noires".',
      ['Jean Mallet'],
      ['Jean Mallet', 'Jean Mallet', 'Jean Mallet'],
    ],
    [
      'behind a comma it is of who opens the sentence, however far',
      'Clara Voss s\'était montrée prudente quand Luc Berne avait affirmé que le pont était prêt, rappelant que rien n\'était "sûr".',
      ['Clara Voss', 'Luc Berne'],
      ['Luc Berne', 'Clara Voss', 'Clara Voss'],
    ],
    [
      'what stands behind `de` is no subject',
      'Selon Jean Mallet, "les enfants" reprendront lundi le chemin de l\'école.',
      ['Jean Mallet'],
      ['Jean Mallet', 'Jean Mallet'],
    ],
    [
      'words in marks in a relative clause cut nobody off',
      'Jean Mallet, qui se dit "serein" face aux vents, a mentionné une digue "plus haute".',
      ['Jean Mallet'],
      ['Jean Mallet', 'Jean Mallet'],
    ],
    [
      'a joined clause may have an aside',
      'La mer reste calme et Jean Mallet, dans une lettre, a dénoncé "un oubli".',
      ['Jean Mallet'],
      ['Jean Mallet'],
    ],
    [
      'brackets cut nobody off',
      'La mer monte tandis que Jean Mallet (XNP) évoquait "une marée sans fin".',
      ['Jean Mallet'],
      ['Jean Mallet'],
    ],
    [
      'the surer cue is the voice',
      'La ville demande "un effort", a insisté Jean Mallet.',
      ['Jean Mallet'],
      ['Jean Mallet', 'Jean Mallet'],
    ],
    [
      'of two alike the nearer',
      'La ville affirme "tenir", a dit Jean Mallet.',
      ['Jean Mallet'],
      ['Jean Mallet', 'La ville'],
    ],
    [
      'who is spoken of does not go on',
      '"Ils ont menti", a accusé Jean Mallet, fustigeant l\'ancien patron du port, qui avait dit "le pont tiendra". "Rien n\'a tenu", a-t-il ajouté.',
      ['Jean Mallet'],
      ['Jean Mallet', "l'ancien patron du port", 'Jean Mallet'],
    ],
    ['one of several', '"Je reste ici", dit l\'une d\'elles, accusant le consulat de lenteur.', [], ["l'une d'elles"]],
    [
      'who is in a clause of its own is the subject there',
      'Anna Berg a ouvert la digue. Alors que la mer monte, Clara Voss attend. "Je reste", dit-elle.',
      ['Anna Berg', 'Clara Voss'],
      ['Clara Voss'],
    ],
    [
      'a name behind `de` and a title is not who is meant',
      'Le prédécesseur de M. Mallet, Luc Berne, a dénoncé "un oubli".',
      ['Jean Mallet', 'Luc Berne'],
      ['Luc Berne'],
    ],
    [
      'what somebody is in charge of stands before the name',
      "Selon la secrétaire d'Etat au Logement Clara Voss, la pluie a cessé.",
      ['Clara Voss'],
      ['Clara Voss'],
    ],
    [
      'a role may go on with a preposition',
      'Selon le commandant en chef de la flotte, la pluie a cessé.',
      [],
      ['le commandant en chef de la flotte'],
    ],
    ['an inhabitant by the ending', '"Je reste ici", lance un jeune Niçois.', [], ['un jeune Niçois']],
    [
      'who opens the sentence did what the words say',
      '"Je reste", a dit Luc Berne. Clara Voss, 77 ans, "regardait passer les grands bateaux" hier.',
      ['Luc Berne', 'Clara Voss'],
      ['Luc Berne', 'Clara Voss'],
    ],
    [
      'who opens the sentence writes it',
      'Luc Berne arrive. L\'écrivain "espère" que Jean Mallet viendra, écrit-il.',
      ['Luc Berne', 'Jean Mallet'],
      ['Luc Berne', 'Luc Berne'],
    ],
    [
      'an infinitive is of no surer voice',
      'Jean Mallet doit annoncer un "plan pour tous", a dit la ville.',
      ['Jean Mallet'],
      ['la ville', 'la ville'],
    ],
    [
      'who told it before the colon is meant behind the words',
      'Jean Mallet a déploré la pluie: "Rien ne va", a écrit l\'élu de Belmont.',
      ['Jean Mallet'],
      ['Jean Mallet'],
    ],
    [
      'of another gender somebody else is',
      'Jean Mallet a déploré la pluie: "Rien ne va", a écrit l\'élue de Belmont.',
      ['Jean Mallet'],
      ["l'élue de Belmont"],
    ],
    ['what one says somewhere', '"La page se tourne", résume-t-on dans son entourage.', [], ['son entourage']],
    [
      'in a clause that opens the sentence a pronoun may point ahead',
      'S\'ils ont regretté "un retard", les élus de Belmont ont tenu bon.',
      [],
      ['les élus de Belmont'],
    ],
    [
      'what is ruled speaks for who ruled it',
      '"Les règles changent", a dit Jean Mallet. Elles prévoient "un effort de tous".',
      ['Jean Mallet'],
      ['Jean Mallet', 'Jean Mallet'],
    ],
    [
      'a participle opens a sentence like a name',
      'Equipé de bottes, le maire attend. "Je reste", a-t-il dit.',
      [],
      ['le maire'],
    ],
    [
      'who is accused says nothing, who tells it does',
      'Luc Berne est accusé d\'avoir payé "des cadeaux hors de prix", a indiqué la juge Clara Voss.',
      ['Luc Berne', 'Clara Voss'],
      ['Clara Voss', '-', 'Clara Voss'],
    ],
    [
      'who was asked something by another goes on',
      '"Rien ne presse", a dit Luc Berne, interrogé par le maire, qui veut partir. "La mer monte", a-t-il ajouté.',
      ['Luc Berne'],
      ['Luc Berne', 'Luc Berne'],
    ],
    [
      'whom something is done to says nothing of it',
      'Des pêcheurs seront formés par la ville à des filets "plus larges et plus solides".',
      [],
      ['-'],
    ],
  ])('%s', (_, text, people, names) => expect(voices(text, 'fr', people)).toEqual(names))
})

describe('words that open a dispatch', () => {
  test.each<Case>([
    [
      'people behind a colon',
      '"On n\'en peut plus": les pêcheurs de Belmont attendent la pluie.',
      [],
      ['les pêcheurs de Belmont'],
    ],
    ['but no thing', '"On n\'en peut plus": les rivières de Belmont attendent la pluie.', [], ['-']],
    [
      'a name in the next sentence',
      '"On n\'en peut plus!" Jean Mallet attend la pluie à Belmont.',
      ['Jean Mallet'],
      ['Jean Mallet'],
    ],
    [
      'who says them again with more',
      '"On n\'en peut plus": la pluie tombe. Le vent souffle. "Ici, on n\'en peut plus de la boue", dit Clara Voss.',
      ['Clara Voss'],
      ['Clara Voss', 'Clara Voss'],
    ],
    [
      'but not who says others',
      '"On n\'en peut plus": la pluie tombe. Le vent souffle. "Ici, on en a assez de la boue", dit Clara Voss.',
      ['Clara Voss'],
      ['-', 'Clara Voss'],
    ],
    ['but no role', '"On n\'en peut plus!" Le maire attend la pluie à Belmont.', [], ['-']],
  ])('%s', (_, text, people, names) => expect(voices(text, 'fr', people)).toEqual(names))
})

describe('whose role it is', () => {
  test.each<Case>([
    [
      'a secretary general is no general',
      'Le secrétaire général de la Ligue Jean Mallet est là. Luc Berne aussi. "Je reste", a dit le secrétaire général.',
      ['Jean Mallet', 'Luc Berne'],
      ['Jean Mallet'],
    ],
    [
      'a woman who was just named has the role that a woman has',
      'Clara Voss est revenue lundi. "Je reste", a dit la présidente du parti.',
      ['Clara Voss'],
      ['Clara Voss'],
    ],
    [
      'a man’s role may be another man’s',
      'Jean Mallet est revenu lundi. "Je reste", a dit le président du parti.',
      ['Jean Mallet'],
      ['le président du parti'],
    ],
  ])('%s', (_, text, people, names) => expect(voices(text, 'fr', people)).toEqual(names))
})

describe('what the agency learned', () => {
  test.each([
    [
      'Le pont a été "rouvert sans délai", a appris l\'XNP auprès de la mairie de Belmont.',
      'xnp',
      'la mairie de Belmont',
    ],
    ['Le pont a été "rouvert sans délai", a indiqué l\'XNP.', undefined, 'XNP'],
  ])('%s', (text, agency, name) => {
    expect(quotesIn(text, 'fr', [], agency).map(({ speaker }) => speaker?.name)).toEqual([name, name])
  })
})

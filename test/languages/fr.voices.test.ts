import { describe, expect, test } from 'vitest'
import { voices } from '../marked.ts'

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

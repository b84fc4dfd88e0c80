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
    ['a space before the closing mark', '"Je reste ici ", a dit Clara Voss.', ['Clara Voss'], ['Clara Voss']],
  ])('%s', (_, text, people, names) => expect(voices(text, 'fr', people)).toEqual(names))
})

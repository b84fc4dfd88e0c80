import { describe, expect, test } from 'vitest'
import { languageFor } from '../../src/languages/index.ts'
import { tokenise, tokenKind } from '../../src/text/tokens.ts'

/** The tokens with a blank between them, sentences parted by ` / `. */
function cut(text: string, code = 'fr'): string {
  const { start, end, sentences } = tokenise(text, [[0, text.length]], languageFor(code)!.tokens)
  const words = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => text.slice(start[from + i], end[from + i])).join(' ')
  return sentences.map(([from, to]) => words(from, to)).join(' / ')
}

describe('words', () => {
  test.each([
    ['fr', "L'Iran n'a rien dit d'Alep.", "L' Iran n' a rien dit d' Alep ."],
    ['fr', "qu’à N'Djamena, M'Barek l'attend aujourd'hui", "qu’ à N'Djamena , M'Barek l' attend aujourd'hui"],
    ['fr', "L'ETAT D'URGENCE A N'DJAMENA", "L' ETAT D' URGENCE A N'DJAMENA"],
    ['fr', "d'«urgence», a-t-il dit", "d' « urgence » , a -t-il dit"],
    ['fr', "Répond-il au rendez-vous d'Aulnay-sous-Bois ?", "Répond -il au rendez-vous d' Aulnay-sous-Bois ?"],
    ['fr', "le Val-d'Oise et la Côte-d'Or", "le Val-d'Oise et la Côte-d'Or"],
    ['fr', 'M. J.-C. Lemos, avant J.-C.', 'M. J.-C. Lemos , avant J.-C.'],
    ['fr', 'à 20H00 GMT le 1er, 2-1 (1-0)', 'à 20H00 GMT le 1er , 2 - 1 ( 1 - 0 )'],
    [
      'fr',
      '1.234,5 euros, 3\u202f800 tonnes, 12:30, 2016-2018',
      '1.234,5 euros , 3\u202f800 tonnes , 12:30 , 2016 - 2018',
    ],
    ['fr', 'le Covid-19, Canal+, AT&T et lepoint.fr', 'le Covid-19 , Canal+ , AT&T et lepoint.fr'],
    ['fr', 'voir https://exemple.fr/a?b=c. Fin', 'voir https://exemple.fr/a?b=c . / Fin'],
    ['fr', '@duarte_l sur #Peniche', '@duarte_l sur #Peniche'],
    ['fr', 'l’🙂 rit', 'l’ 🙂 rit'],
    [
      'en',
      "Iran's U.S.-led talks, O'Neil's and the workers' 20-year-old row",
      "Iran 's U.S. -led talks , O'Neil 's and the workers ' 20-year-old row",
    ],
    ['pt', 'Disse-lhe em Trás-os-Montes', 'Disse -lhe em Trás-os-Montes'],
  ])('%s: %s', (code, text, tokens) => expect(cut(text, code)).toBe(tokens))
})

describe('sentences', () => {
  test.each([
    ['fr', 'M. Lemos est parti. Mme. Reis reste.', 'M. Lemos est parti . / Mme. Reis reste .'],
    ['fr', 'Oui ?! Non... Si. et puis', 'Oui ? ! / Non ... / Si . et puis'],
    ['fr', '"Oui. Non." Il part.', '" Oui . Non . " / Il part .'],
    ['fr', '« Oui. Non », dit-il. Il part.', '« Oui . Non » , dit -il . / Il part .'],
    ['fr', '"Oui. Non, dit-il', '" Oui . / Non , dit -il'],
    ['fr', '“Oui. Non” a dit A. Reis. Fin', '“ Oui . Non ” a dit A. Reis . / Fin'],
    ['de', 'Am 6. Februar kam „Er. Sie“ an. Gut.', 'Am 6 . Februar kam „ Er . Sie “ an . / Gut .'],
    ['en', 'The U.S. Senate met. Mr. Reed left.', 'The U.S. Senate met . / Mr. Reed left .'],
  ])('%s: %s', (code, text, sentences) => expect(cut(text, code)).toBe(sentences))
})

test('knows words, numbers, marks, punctuation and addresses apart', () => {
  const text = 'Le +Soir+ a 3 pages: www.exemple.fr +5%'
  const { kind } = tokenise(text, [[0, text.length]], languageFor('fr')!.tokens)
  const { word, number, mark, punctuation, url } = tokenKind
  expect([...kind]).toEqual([
    word,
    mark,
    word,
    mark,
    word,
    number,
    word,
    punctuation,
    url,
    punctuation,
    number,
    punctuation,
  ])
})

test('cuts each paragraph apart, however many tokens there are', () => {
  const text = `${'a.'.repeat(500)}\n\nb "c`
  const tokens = tokenise(
    text,
    [
      [0, 1000],
      [1002, text.length],
    ],
    languageFor('fr')!.tokens,
  )
  expect(tokens.paragraphs.at(-1)).toEqual([tokens.count - 3, tokens.count])
  for (const [from, to] of tokens.sentences) expect(tokens.paragraphs.some(([a, b]) => a <= from && to <= b)).toBe(true)
})

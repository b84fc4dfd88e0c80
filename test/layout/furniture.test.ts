import { describe, expect, test } from 'vitest'
import { findOpening, opensNews } from '../../src/extract/dateline/index.ts'
import { linesOf } from '../../src/formats/lines.ts'
import { languageFor } from '../../src/languages/index.ts'
import { type Sorted, sortOut, unwrap } from '../../src/layout/index.ts'

function sort(text: string, code = 'fr', marked = false): Sorted {
  const drafts = unwrap(linesOf(text), opensNews)
  const found = findOpening(drafts.map((draft) => draft.content.text))
  const opening = found && { draft: found.index, span: found.lead.span }
  return sortOut(drafts, languageFor(code).wire, { opening, marked })
}

const bodyOf = (sorted: Sorted) => sorted.body.map((draft) => draft.content.text)
const NEWS = 'VALMONT, 9 mars 2025 (AFP) - Le port de Valmont a rouvert dimanche, a annoncé la capitainerie.'
const MORE = '"Les bateaux sortent", a déclaré Jules Ormeau, le capitaine du port.'

describe('above the dateline', () => {
  test('stand a label, the slug, the headline and the author', () => {
    const sorted = sort(
      `URGENT\nFrance-ports-tempête\n\nLe port de Valmont rouvre\n\nPar Jeanne EXEMPLE\n\n${NEWS}\n\n${MORE}`,
    )
    expect(sorted.slug).toBe('France-ports-tempête')
    expect(sorted.headline).toBe('Le port de Valmont rouvre')
    expect(sorted.notes).toEqual([{ kind: 'label', text: 'URGENT' }])
    expect(sorted.bylines).toMatchObject([{ text: 'Par Jeanne EXEMPLE', role: 'author', names: ['Jeanne EXEMPLE'] }])
    expect(bodyOf(sorted)).toEqual([NEWS, MORE])
  })

  test('a headline may go on in a second line', () => {
    const head = 'Le port de Valmont rouvre après neuf jours de tempête et sept\nmois de travaux sur la digue'
    const news = 'VALMONT, 9 mars 2025 (AFP) - Le port de Valmont a rouvert\ndimanche, a annoncé la capitainerie.'
    expect(sort(`${head}\n${news}`).headline).toBe(head.replace('\n', ' '))
  })

  test('a headline and an author may be glued to it', () => {
    const sorted = sort(
      `Port reopens two days late By Ada Olsen and Jan Novak WASHINGTON, Nov 6 (Reuters) - The port reopened. ${MORE}`,
      'en',
    )
    expect(sorted.headline).toBe('Port reopens two days late')
    expect(sorted.bylines[0]?.names).toEqual(['Ada Olsen', 'Jan Novak'])
    expect(bodyOf(sorted)[0]).toMatch(/^WASHINGTON, Nov 6/)
  })

  test.each([
    ['(Foto - aktuell) =', 'photo', '(Foto - aktuell)', 'de'],
    ['(Berichtigung: Name im zweiten Absatz)', 'correction', undefined, 'de'],
    ['(Aktualisierung: neu mit Reaktion)', 'advisory', undefined, 'de'],
    ['2ND LEAD', 'label', undefined, 'en'],
    ['CORRECTS para 4 to say Thursday', 'correction', undefined, 'en'],
    ['RESTRICTED TO EDITORIAL USE', 'restriction', undefined, 'en'],
    ['Eds: With AP Photos.', 'editor', undefined, 'en'],
    ['(Con fotografía)', 'photo', undefined, 'es'],
    ['ATTENTION - AJOUTE déclarations ///', 'advisory', undefined, 'fr'],
    ['=(PHOTO)=', 'photo', undefined, 'fr'],
    ['عاجل', 'label', undefined, 'ar'],
  ])('%s is a note', (line, kind, text, code) => {
    expect(sort(`${line}\n\n${NEWS}\n\n${MORE}`, code).notes).toEqual([{ kind, text: text ?? line }])
  })
})

describe('below the news', () => {
  test.each([
    ['bur-abc/def/gh', ['abc', 'def', 'gh'], 'bur'],
    ['str-xx/yy', ['xx', 'yy'], 'str'],
    ['dch/jk', ['dch', 'jk'], null],
    ['pr/BC/ial/rhl', ['pr', 'BC', 'ial', 'rhl'], null],
    ['ly', ['ly'], null],
    ['ع ز/ماب/ب ق', ['ع ز', 'ماب', 'ب ق'], null],
    ['dpa thn yyby n1 kre', ['thn', 'kre'], 'yyby'],
    ['EFE vm/pe', ['vm', 'pe'], null],
  ])('%s signs', (line, initials, desk) => {
    const sorted = sort(`${NEWS}\n\n${MORE}\n\n${line}`)
    expect(sorted.bylines).toEqual([{ text: line, role: 'signature', names: [], initials, desk }])
    expect(bodyOf(sorted)).toEqual([NEWS, MORE])
  })

  test('a signature may be glued to the last sentence', () => {
    const sorted = sort(`${NEWS}\n\n${MORE} bur-vg/sc/lpt`)
    expect(sorted.bylines[0]?.text).toBe('bur-vg/sc/lpt')
    expect(bodyOf(sorted)).toEqual([NEWS, MORE])
  })

  test('an editors’ line names who reported and who edited', () => {
    const sorted = sort(
      `${NEWS}\n\n${MORE}\n\n(Reporting by Ada Olsen and Jan Novak in Oslo; Editing by Pia Holm)`,
      'en',
    )
    expect(sorted.bylines.map(({ role, names }) => [role, names])).toEqual([
      ['contributor', ['Ada Olsen', 'Jan Novak']],
      ['editor', ['Pia Holm']],
    ])
  })

  test.each([
    ['© Agence France-Presse', 'copyright'],
    ['AFP 091530 MAR 25', 'trailer'],
    ['(*) prénom modifié', 'editor'],
    ['Contact: +33 1 00 00 00 00', 'contact'],
    ['EFE', 'trailer'],
    ['-30-', 'trailer'],
    ['***', 'trailer'],
  ])('%s is a note', (line, kind) => {
    const sorted = sort(`${NEWS}\n\n${MORE}\n\n${line}`)
    expect(sorted.notes).toEqual([{ kind, text: line }])
    expect(bodyOf(sorted)).toEqual([NEWS, MORE])
  })
})

describe('between the paragraphs', () => {
  test.each([
    ['Advertisement', 'advisory', 'en'],
    ['Newsletter Sign Up Please enter an address.', 'advisory', 'en'],
    ['FILE PHOTO: A boat leaves the port of Valmont.', 'caption', 'en'],
    ['A boat leaves the port of Valmont. REUTERS/Ada Olsen', 'caption', 'en'],
    ['Ein Boot im Hafen von Valmont. Foto: Eva Muster/Archiv', 'caption', 'de'],
    ['(This story was refiled with the year)', 'correction', 'en'],
  ])('%s is a note', (line, kind, code) => {
    const sorted = sort(`${NEWS}\n\n${line}\n\n${MORE}`, code)
    expect(sorted.notes).toEqual([{ kind, text: line }])
  })

  test('a title in capitals is a heading', () => {
    expect(sort(`${NEWS}\n\nA LONG WINTER\n\n${MORE}`).body.map((draft) => draft.kind)).toEqual([
      'body',
      'heading',
      'body',
    ])
  })
})

describe('a story that a website ran into one paragraph', () => {
  const long = 'The boats are leaving the port of Valmont. '.repeat(30)

  test('is cut at its titles in capitals', () => {
    const text = `VALMONT, Nov 6 (Reuters) - ${long}HARBOR TOWNS FEAR ANOTHER WINTER Mayors of three towns met on Sunday.`
    expect(sort(text, 'en').body.map((draft) => draft.kind)).toEqual(['body', 'heading', 'body'])
  })

  test('is not cut at names in capitals', () => {
    const text = `VALMONT, Nov 6 (Reuters) - ${long}EU and NATO agreed. UN AND EU The port is open.`
    expect(sort(text, 'en').body).toHaveLength(1)
  })
})

describe('a body paragraph stays', () => {
  test.each([
    ['Par ailleurs, la capitainerie a promis une aide.', 'fr'],
    ['Par Toutatis, a dit le capitaine.', 'fr'],
    ['By Monday, the port was full.', 'en'],
    ['Von Montag an ist der Hafen wieder offen.', 'de'],
    ['(Il a ensuite quitté la salle.)', 'fr'],
    ['Photo, vidéo, radio: tous étaient là.', 'fr'],
    ['Contact a été pris avec la famille.', 'fr'],
    ['Il a dit non.', 'fr'],
    ['Attention, a-t-il prévenu, la digue est fragile.', 'fr'],
    ['Le film sera projeté à Paris/Londres', 'fr'],
  ])('%s', (line, code) => {
    expect(bodyOf(sort(`${NEWS}\n\n${MORE}\n\n${line}`, code))).toEqual([NEWS, MORE, line])
  })

  test('where the format marks them and the headline, a line above the dateline stays too', () => {
    expect(bodyOf(sort(`Ein Teaser über den Hafen\n\n${NEWS}`, 'de', true))).toHaveLength(2)
  })
})

describe('without a dateline', () => {
  test('a first line without a stop is the headline', () => {
    const sorted = sort(
      'Ports: Valmont rouvre\n\nLe port de Valmont a rouvert dimanche après neuf jours de tempête.\n\nLa digue tient.',
    )
    expect(sorted.headline).toBe('Ports: Valmont rouvre')
    expect(sorted.body).toHaveLength(2)
  })

  test('an alert keeps its only line as its text', () => {
    expect(sort('Le port de Valmont rouvre').headline).toBeUndefined()
  })

  test('a first sentence is news', () => {
    expect(sort('Le port a rouvert.\n\nLa digue de Valmont tient après la tempête.').headline).toBeUndefined()
  })
})

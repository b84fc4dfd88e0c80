import { expect, test } from 'vitest'
import { iramuteq } from '../../src/emit/iramuteq.ts'
import { madeRecord } from '../made.ts'

test('a text is a starred line of one-word variables, then the headline and the paragraphs', () => {
  const record = madeRecord()
  expect(iramuteq.write(record)).toBe(
    `**** *id_${record.id.slice(7)} *source_afp *date_2024-03-05 *am_2024-03 *annee_2024 *langue_fr *rubrique_eco *lieu_lyon
Une digue cède.
${record.text}

`,
  )
})

test.each(['**** *x_1', '-*theme'])('a body line that would begin a text does not: %s', (line) => {
  const text = `Un.\n\n${line}`
  expect(iramuteq.write(madeRecord({ text, headline: null }))).toContain(`\n ${line}\n`)
})

test('a value is one word', () => {
  const { header } = madeRecord()
  expect(iramuteq.write(madeRecord({ header: { ...header, category: 'Économie & social_2' } }))).toContain(
    ' *rubrique_economie-social-2 ',
  )
})

test('the date of the dateline goes before the date of transmission, but only a whole one', () => {
  const dateline = madeRecord().dateline!
  const dated = (date: string) => iramuteq.write(madeRecord({ dateline: { ...dateline, date } }))
  expect(dated('2020-02-06')).toContain(' *date_2020-02-06 ')
  expect(dated('XXXX-02-06')).toContain(' *date_2024-03-05 ')
})

test('a dispatch without text is left out', () => {
  expect(iramuteq.write(madeRecord({ text: '' }))).toBe('')
})

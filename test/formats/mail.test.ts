import { describe, expect, test } from 'vitest'
import { parse } from '../../src/pipeline.ts'

const wire =
  'nor0318 3 so 74    nor 512\r\n\r\nBretagne/pêche/\r\nLes ligneurs gagnent =\r\n\r\nConcarneau (nor) - Le port ferme.\r\n'

const read = (...lines: string[]) => [...parse(Buffer.from(lines.join('\r\n')), { extract: [] })][0]!

describe('a mail', () => {
  test('gives up a dispatch that is attached in base64', () => {
    const record = read(
      'From: desk@nor.example',
      'Date: Mon, 11 Mar 2024 17:42:30 +0100',
      'Subject: nor0318',
      'Content-Type: application/octet-stream; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(wire).toString('base64').replace(/.{60}/g, '$&\r\n'),
    )
    expect(record.source.format).toBe('iptc7901')
    expect(record.headline).toBe('Les ligneurs gagnent')
    expect(record.text).toBe('Concarneau (nor) - Le port ferme.')
    expect(record.header.transmittedAt).toBe('2024-03-11T16:42:30Z')
  })

  test.each([
    ['Mon, 11 Mar 2024 17:42:30 +0100 (CET)', '2024-03-11T16:42:30Z'],
    ['11 Mar 2024 17:42 GMT', '2024-03-11T17:42:00Z'],
    ['Mon, 11 Mar 2024 17:42:30', null],
    ['31 Feb 2024 17:42:30 +0000', null],
  ])('dated %s was sent at %s', (date, sent) => {
    expect(read('From: a@nor.example', `Date: ${date}`, '', 'Gales, then snow.').header.transmittedAt).toBe(sent)
  })

  test.each([
    ['=?iso-8859-1?B?UOpjaGU=?=', 'Pêche'],
    ['=?utf-8?Q?a?= =?utf-8?Q?_b?=', 'a b'],
    ['plain = text?', 'plain = text?'],
  ])('with the subject %s has the headline %s', (subject, headline) => {
    expect(read('From: a@nor.example', `Subject: ${subject}`, '', 'Gales, then snow.').headline).toBe(headline)
  })

  test('is not seen in a dispatch that speaks of one', () => {
    expect(read('From: the port to the sea', '', 'Gales, then snow.').source.format).toBe('plain')
  })

  test('ends where it is cut off', () => {
    expect(read('From: a@nor.example', 'Subject: Gales').text).toBe('')
  })
})

test('wrappers nested beyond reason are read as text', () => {
  const spool = '~\nSU:NOR\n~\n'
  expect(read(`${spool.repeat(2000)}Gales, then snow.`).text).toContain('Gales, then snow.')
})

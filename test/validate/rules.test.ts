import { expect, test } from 'vitest'
import { Framer } from '../../src/frame/index.ts'
import { checkFrames } from '../../src/validate/check.ts'
import { Feed, type Summary } from '../../src/validate/feed.ts'
import { openPolicy } from '../../src/validate/policy.ts'

/** The text with marks around what the rules of a family find in it. */
function marked(text: string, family: RegExp, language: string): string {
  const framer = new Framer()
  const options = { path: 'a.wire', language, extract: ['dateline'] }
  const frames = [...framer.push(Buffer.from(text)), ...framer.end()]
  const findings = checkFrames(frames, options, openPolicy).flatMap((checked) => checked.findings)
  const lines = text.split('\n').map((line) => [...line])
  for (const { code, line, column, endColumn } of findings.toReversed()) {
    if (!family.test(code)) continue
    const end = endColumn ?? column
    lines[line - 1]!.splice(end - 1, 0, '}')
    lines[line - 1]!.splice(column - 1, 0, `{${code}:`)
  }
  return lines.map((line) => line.join('')).join('\n')
}

const bare = (text: string) => text.replace(/\{[a-z-]+:|\}/g, '')

test.each([
  ['fr', 'Le maire a dit "oui" puis "non" mardi.'],
  ['fr', 'Le maire a dit {quote-unclosed:"}oui mardi.'],
  ['fr', 'Le maire a dit oui{quote-unopened:"} mardi.'],
  ['fr', 'Le maire a parlé {quote-unclosed:«} de tout mardi.'],
  ['fr', 'Le maire a évoqué l\'"exigence" et le film "Le "Bon" Jour".'],
  ['fr', '"Nous irons tous au bout de ce chantier.\n\n"Nous ne voulons plus attendre", a dit le maire.'],
  ['fr', '"Nous irons tous au bout de ce chantier.\n\nNous ne voulons plus attendre", a dit le maire.'],
  ['fr', 'Le tableau mesure 24" sur 18".'],
  ['en', "He said ``we will go'' and left. “Fine,” she said. It's 6'2\" tall."],
  ['en', 'He said {quote-unclosed:``}we will go and left.'],
  ['en', 'He said “we will go”{quote-unopened:”} and left.'],
  ['de', 'Er sagte „ja“ und »nein«, dann „vielleicht" und ging.'],
  ['de', 'Er sagte {quote-unclosed:„}ja und ging.'],
  ['sv', 'Han sa ”ja” och gick.'],
])('quotation marks, %s: %s', (language, text) => {
  expect(marked(bare(text), /^quote-un(?:closed|opened)$/, language)).toBe(text)
})

test.each([
  ['fr', 'Le pont (ouvert en 1931) [et non (1932)] a été fermé :) hier.'],
  ['fr', 'Le pont {bracket-unclosed:(}ouvert en 1931 a été fermé.'],
  ['fr', 'Le pont ouvert en 1931{bracket-unopened:)} a été fermé.'],
  ['fr', '1) Le pont rouvrira. a) Quand ? ii) Comment ?'],
  ['fr', 'Le pont (ouvert en 1931.\n\nIl a été fermé en 2023.) Il rouvrira.'],
])('brackets, %s: %s', (language, text) => {
  expect(marked(bare(text), /^bracket-/, language)).toBe(text)
})

test.each([
  ['fr', 'La fête aura lieu {weekday-mismatch:mardi 3 avril 2025} au soir, et non jeudi 3 avril 2025.'],
  [
    'fr',
    'Il viendra {date-impossible:le 31 avril}, pas le 29 février 2024 ni le 31 mai.'.replace(
      '{date-impossible:le ',
      'le {date-impossible:',
    ),
  ],
  ['fr', 'Quelque 33 mars ont été vus, et 31 septembriseurs, en mai 68.'],
  ['en', 'It opens on {weekday-mismatch:Tuesday, April 3, 2025}, not on Thursday, April 3, 2025.'],
  ['en', 'It opens on {date-impossible:June 31}. Some 33 may come, 31 sept members, May 4.'],
  [
    'de',
    'Am {weekday-mismatch:Dienstag, 3. April 2025}, nicht am Donnerstag, 3. April 2025; der {date-impossible:31. Juni 2025}.',
  ],
  [
    'es',
    'El {weekday-mismatch:martes 3 de abril de 2025} y el {date-impossible:30 de febrero de 2025} y el 3 de mayo.',
  ],
  ['en', 'It opens on the {date-impossible:31st of June}, not on the 30th of June.'],
  ['pt', 'Em {date-impossible:31 de junho de 2025}, e na quinta-feira, 3 de abril de 2025.'],
  ['it', 'Il {date-impossible:31 giugno 2025} e giovedì 3 aprile 2025.'],
  ['nl', 'Op {date-impossible:31 juni 2025} en donderdag 3 april 2025.'],
])('days, %s: %s', (language, text) => {
  expect(marked(bare(text), /date-impossible|weekday/, language)).toBe(text)
})

const summary = (changes: Partial<Summary>): Summary => ({
  ...{ path: 'a', index: 0, byte: 0, line: 1, column: 1, excerpt: '', excerptColumn: 1, format: 'iptc7901' },
  ...{ id: `sha256:${changes.messageNumber}`, service: 'fra', messageNumber: '1', documentId: null, version: null },
  ...{ status: 'usable', day: '2025-03-12', target: null },
  ...changes,
})

/** The codes that the feed tells of each dispatch of one service, by their numbers. */
function toldOf(numbers: readonly string[], changes: readonly Partial<Summary>[] = []): string[][] {
  const feed = new Feed(openPolicy)
  return numbers.map((messageNumber, i) =>
    feed.add(summary({ messageNumber, id: `sha256:${i}`, ...changes[i] })).map(({ code }) => code),
  )
}

test.each([
  ['in order', ['0412', '0413'], [[], []]],
  ['a gap', ['0412', '0415'], [[], ['message-number-gap']]],
  ['another part of the day', ['0412', '0900'], [[], []]],
  ['a new count', ['9999', '0001'], [[], []]],
  ['a late one', ['0412', '0414', '0413'], [[], ['message-number-gap'], []]],
  ['a number twice', ['0412', '0413', '0412'], [[], [], ['message-number-repeat']]],
  ['who does not count', ['000', '000'], [[], []]],
])('numbers: %s', (_, numbers, told) => {
  expect(toldOf(numbers)).toEqual(told)
})

test('the same number on another day, in another service or with the same bytes is no repetition', () => {
  expect(toldOf(['1', '1'], [{}, { day: '2025-03-13' }])).toEqual([[], []])
  expect(toldOf(['1', '1'], [{}, { service: 'eco' }])).toEqual([[], []])
  expect(toldOf(['1', '1'], [{ id: 'x' }, { id: 'x' }])).toEqual([[], ['dispatch-duplicate']])
})

test('a feed without end is remembered in part', () => {
  const feed = new Feed(openPolicy)
  const at = (index: number) => summary({ id: `sha256:${index}`, messageNumber: null })
  for (let index = 0; index <= 50_000; index++) feed.add(at(index))
  expect(feed.add(at(50_000))).toHaveLength(1)
  expect(feed.add(at(0))).toHaveLength(0)
})

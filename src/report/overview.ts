import { visible } from '../text/visible.ts'
import type { Paint } from './paint.ts'
import { dayRow, spark } from './spark.ts'
import { type Counts, ranked, type Tally } from './tally.ts'

/** An archive on one screen; `top` is how many names a table shows. */
export function overview(tally: Tally, paint: Paint, top: number): string {
  const { speakers, people, places, organizations, formats, encodings, statuses, findings } = tally
  const parts = [
    headline(tally, paint),
    rhythm(tally, paint),
    sideBySide(table('Speakers', speakers, top), table('People', people, top), paint),
    sideBySide(table('Places', places, top), table('Organisations', organizations, top), paint),
    [
      listed('formats', formats, paint),
      listed('encodings', encodings, paint),
      listed('status', statuses, paint),
      listed('findings', findings, paint),
    ].join(''),
  ]
  return `${parts
    .map((part) => part.trimEnd())
    .filter((part) => part !== '')
    .join('\n\n')}\n`
}

const figure = (count: number) => count.toLocaleString('en-US')
const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ')

function headline({ dispatches, quotes, days, languages, agencies }: Tally, paint: Paint): string {
  const known = [...days.keys()].sort()
  const period = known.length < 2 ? (known[0] ?? '') : `${known[0]} to ${known.at(-1)}`
  const shares = ranked(languages, 6).map(([name, count]) => `${name} ${Math.round((100 * count) / dispatches)} %`)
  const sums = [`${figure(dispatches)} dispatches`, `${figure(quotes)} quotes`, period, shares.join('  ')]
  return `${paint('bold', joined(sums))}\n${joined(ranked(agencies, 8).map(([name, n]) => `${visible(name)} ${figure(n)}`))}`
}

/** When dispatches came: a bar a day, a bar an hour. */
function rhythm({ days, hours }: Tally, paint: Paint): string {
  const row = dayRow(days)
  const clock = Array.from({ length: 24 }, (_, hour) => hours.get(String(hour).padStart(2, '0')) ?? 0)
  const perDay = row.length < 2 ? '' : `${paint('dim', 'per day')}  ${spark(row.map(([, n]) => n))}\n${busiest(row)}\n`
  return hours.size === 0 ? perDay : `${perDay}${paint('dim', 'by hour')}  ${spark(clock)}  00 to 23 UTC`
}

function busiest(row: readonly (readonly [day: string, count: number])[]): string {
  const most = row.reduce((best, day) => (day[1] > best[1] ? day : best))
  const empty = row.filter(([, n]) => n === 0).map(([day]) => day)
  const more = empty.length > 3 ? ` and ${empty.length - 3} more days` : ''
  // Where most days are empty, these are samples and no archive with gaps.
  const gaps = empty.length > 0 && empty.length < row.length / 2
  const none = gaps ? `, none on ${empty.slice(0, 3).join(', ')}${more}` : ''
  return `         most on ${most[0]}: ${figure(most[1])}${none}`
}

const NAME = 26
const BAR = 12

/** A title and a bar for each of the most frequent. */
function table(title: string, counts: Counts, top: number): string[] {
  const rows = ranked(counts, top)
  const most = rows[0]?.[1] ?? 1
  const lines = rows.map(([name, n]) => {
    const bar = '█'.repeat(Math.max(1, Math.round((BAR * n) / most)))
    return `${padded(visible(name), NAME)} ${figure(n).padStart(6)} ${bar.padEnd(BAR)}`
  })
  return lines.length === 0 ? [] : [title.padEnd(NAME + BAR + 8), ...lines]
}

function padded(name: string, width: number): string {
  const points = [...name]
  return points.length > width ? `${points.slice(0, width - 1).join('')}…` : name + ' '.repeat(width - points.length)
}

function sideBySide(left: readonly string[], right: readonly string[], paint: Paint): string {
  const blank = ' '.repeat(NAME + BAR + 8)
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
    const line = `${left[at] ?? (left.length === 0 ? '' : blank)}  ${right[at] ?? ''}`.trimEnd()
    return at === 0 ? paint('bold', line) : line
  }).join('\n')
}

function listed(title: string, counts: Counts, paint: Paint): string {
  const all = ranked(counts).map(([name, n]) => `${visible(name)} ${figure(n)}`)
  return all.length === 0 ? '' : `${paint('dim', title.padEnd(11))}${all.join('  ')}\n`
}

const SHAPE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/
const daysOf = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether there is such a time, written `YYYY-MM-DDTHH:MM:SS`: there is no 31 June, and no 25 o'clock. */
export function isTime(local: string): boolean {
  if (!SHAPE.test(local)) return false
  const two = (at: number) => local.charCodeAt(at) * 10 + local.charCodeAt(at + 1) - 11 * 48
  const [month, day] = [two(5), two(8)]
  if (two(11) > 23 || two(14) > 59 || two(17) > 59 || day === 0 || !(day <= daysOf[month - 1]!)) return false
  return month !== 2 || day < 29 || isLeap(two(0) * 100 + two(2))
}

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** A time that is written so, and is so many minutes ahead of UTC, in UTC; `undefined` where there is no such time. */
export function utcOf(local: string, ahead: number): string | undefined {
  if (!isTime(local)) return undefined
  if (ahead === 0) return `${local}Z`
  const minutes = Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16)) - ahead
  if (Number.isInteger(minutes) && minutes >= 0 && minutes < 1440) return `${atMinute(local, minutes)}Z`
  return `${new Date(Date.parse(`${local}Z`) - ahead * 60_000).toISOString().slice(0, 19)}Z`
}

/** The same day and second at another minute of the day. */
function atMinute(local: string, minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${local.slice(0, 11)}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}${local.slice(16)}`
}

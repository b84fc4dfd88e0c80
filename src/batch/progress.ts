/** What a conversion has done so far. */
export interface Progress {
  readonly filesDone: number
  readonly files: number
  readonly bytesDone: number
  readonly bytes: number
  readonly dispatches: number
  readonly errors: number
}

/** Progress in one line: done of total, rates, time left. `spent` is in milliseconds. */
export function progressLine(
  { filesDone, files, bytesDone, bytes, dispatches, errors }: Progress,
  spent: number,
): string {
  const seconds = Math.max(spent, 1) / 1000
  const rate = bytesDone / seconds
  const left = rate > 0 ? Math.max(0, bytes - bytesDone) / rate : 0
  return [
    `${filesDone}/${files} files`,
    `${(rate / 1e6).toFixed(1)} MB/s`,
    `${Math.round(dispatches / seconds)} dispatches/s`,
    `${clock(left)} left`,
    `${errors} ${errors === 1 ? 'error' : 'errors'}`,
  ].join('  ')
}

function clock(seconds: number): string {
  const whole = Math.round(seconds)
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}

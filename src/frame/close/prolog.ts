import type { Scan } from '../closer.ts'

// <newsMessage xmlns=… · <ns:NewsML>
const openTag = /<(?<name>[A-Za-z_][^\s/<>]{0,100})(?=[\s/>])/y
const white = /[\s\ufeff\xef\xbb\xbf]*/y
const parts: readonly (readonly [opens: string, closes: string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
]

/** Passes what stands before an XML document's root and gives its name; `''` where no element follows. */
export function passProlog(scan: Scan): string | undefined {
  const { text, final } = scan.view
  for (;;) {
    white.lastIndex = scan.from
    white.test(text)
    scan.from = white.lastIndex
    openTag.lastIndex = scan.from
    const name = openTag.exec(text)?.groups?.name
    if (name) return name
    const end = prologPart(text, scan.from)
    const hopeless = final || (end === 'none' && text.length > scan.from + 128)
    if (typeof end !== 'number') return hopeless ? '' : undefined
    scan.from = end
  }
}

/** Where a declaration, a comment or a DOCTYPE ends; nothing while its end is still to come. */
function prologPart(text: string, at: number): number | 'none' | undefined {
  const part = parts.find(([opens]) => text.startsWith(opens, at))
  if (part) return after(text, part[1], at + part[0].length)
  if (!text.startsWith('<!', at)) return 'none'
  const end = after(text, '>', at)
  const subset = text.indexOf('[', at)
  return end !== undefined && (subset < 0 || end < subset) ? end : subset < 0 ? undefined : after(text, ']>', subset)
}

function after(text: string, closes: string, from: number): number | undefined {
  const at = text.indexOf(closes, from)
  return at < 0 ? undefined : at + closes.length
}

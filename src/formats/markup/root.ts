import { past } from './past.ts'

/** The name of a text's first element, local and in lower case, after what may stand before it. */
export function rootName(text: string): string | undefined {
  const limit = 100_000
  for (let at = 0; at < Math.min(text.length, limit); ) {
    const open = text.indexOf('<', at)
    if (open < 0 || text.slice(at, open).trim().replace('\ufeff', '') !== '') return undefined
    const end = prologEnd(text, open)
    if (end === undefined)
      return /^<(?:[\w.-]{1,60}:)?(?<name>[\w.-]{1,60})/.exec(text.slice(open, open + 130))?.groups?.name?.toLowerCase()
    at = end
  }
  return undefined
}

/** The end of a declaration, an instruction, a comment or a DOCTYPE; `undefined` where an element opens. */
function prologEnd(text: string, open: number): number | undefined {
  if (text.startsWith('<!--', open)) return past(text, '-->', open)
  if (text.startsWith('<?', open)) return past(text, '?>', open)
  if (!text.startsWith('<!', open)) return undefined
  // <!DOCTYPE NewsML SYSTEM "…" [<!ENTITY % nitf SYSTEM "nitf-3-0.dtd"> %nitf; ]>
  const close = text.indexOf('>', open)
  const subset = text.indexOf('[', open)
  return subset >= 0 && subset < close ? past(text, ']', subset) + 1 : past(text, '>', open)
}

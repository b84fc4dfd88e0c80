import { past } from './past.ts'

/** A fault that the parser found: where, and what it says. */
export interface Fault {
  readonly at: number
  readonly message: string
}

/**
 * Where a fault of XML really stands. The parser tells of it where it can go no further: of a bare `&` at the next `;` or at the
 * end, of a tag that is not closed at the end tag of another one.
 */
export function settleFault(text: string, told: Fault): Fault {
  const open: { readonly name: string; readonly at: number }[] = []
  for (const { at, end, kind } of tokens(text)) {
    const bare = kind === 'characters' ? bareAmpersand(text.slice(at, end)) : -1
    if (bare >= 0 && at + bare <= told.at) return { at: at + bare, message: 'an ampersand opens no reference' }
    if (at > told.at) break
    if (kind === 'open') open.push({ name: nameAt(text, at + 1), at })
    if (kind === 'close') {
      const name = nameAt(text, at + 2)
      const opener = open.findLastIndex((one) => one.name === name)
      if (opener < 0) return { at, message: `${name} is closed and was not open` }
      const inner = open.splice(opener)[1]
      if (inner) return { at: inner.at, message: `${inner.name} is not closed` }
    }
    const cut = (kind === 'open' || kind === 'close') && text[end - 1] !== '>'
    if (cut || (kind !== 'characters' && end > told.at)) return { ...told, at }
  }
  return { ...told, at: Math.min(told.at, text.length) }
}

interface Token {
  readonly kind: 'characters' | 'open' | 'close' | 'other'
  readonly at: number
  readonly end: number
}

/** Cuts XML into tags and what stands between them; a tag also ends before the next one. */
function* tokens(text: string): Generator<Token> {
  for (let at = 0; at < text.length; ) {
    const token = text[at] === '<' ? tagAt(text, at) : charactersAt(text, at)
    yield token
    at = token.end
  }
}

function charactersAt(text: string, at: number): Token {
  const next = text.indexOf('<', at)
  return { kind: 'characters', at, end: next < 0 ? text.length : next }
}

// Nothing in these is markup, but for a DOCTYPE's own subset.
const sections = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const

function tagAt(text: string, at: number): Token {
  const section = sections.find(([opens]) => text.startsWith(opens, at))
  if (section) return { kind: 'other', at, end: past(text, section[1], at) }
  const subset = text.startsWith('<!', at) && /^<![^<>[]{0,500}\[/.test(text.slice(at, at + 510))
  if (subset) return { kind: 'other', at, end: past(text, ']', at) }
  const close = text.indexOf('>', at)
  const next = text.indexOf('<', at + 1)
  const end = close >= 0 && (next < 0 || close < next) ? close + 1 : next < 0 ? text.length : next
  const kind = text[at + 1] === '/' ? 'close' : text[at + 1] === '!' || text[end - 2] === '/' ? 'other' : 'open'
  return { kind, at, end }
}

const nameAt = (text: string, at: number) => /^[^\s/<>]{0,100}/.exec(text.slice(at, at + 100))![0]

/** An ampersand that opens no reference; -1 where there is none. */
const bareAmpersand = (text: string) =>
  text.search(/&(?!(?:#\d{1,7}|#x[0-9a-f]{1,6}|[\p{L}_:][\p{L}\p{N}_:.-]{0,60});)/iu)

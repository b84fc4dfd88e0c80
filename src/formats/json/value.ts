import type { Report } from '../../diagnostics.ts'
import type { Span } from '../../text/span.ts'
import { sourceOffset, sourceSpan, type Traced, Tracer } from '../../text/traced.ts'

/** A JSON value that knows where it stands. Member names are in lower case: dialects differ in it. */
export type Json =
  | { readonly kind: 'object'; readonly span: Span; readonly members: ReadonlyMap<string, Json> }
  | { readonly kind: 'array'; readonly span: Span; readonly items: readonly Json[] }
  /** The span is that of the characters between the quotes, still escaped. */
  | { readonly kind: 'string'; readonly span: Span; readonly base: Traced }
  | { readonly kind: 'number' | 'literal'; readonly span: Span; readonly text: string }

/** Deepest nesting that is read. */
const depthLimit = 200

/** Reads JSON values that follow one another. Where they break off, what came before is kept and the place reported. */
export function readJson(base: Traced, report: Report): Json[] {
  const reader = new Reader(base)
  const values = reader.values()
  if (reader.fault) {
    const at = sourceOffset(base.origin, reader.at)
    report('json-malformed', [at, at], { fault: reader.fault })
  }
  return values
}

const SCALAR = /-?\d[\d.eE+-]*|true|false|null/y
const isBlank = (unit: number) => unit === 32 || unit === 10 || unit === 13 || unit === 9 || unit === 0xfeff

class Reader {
  at = 0
  fault: string | undefined
  private readonly base: Traced
  private readonly text: string

  constructor(base: Traced) {
    this.base = base
    this.text = base.text
  }

  values(): Json[] {
    const values: Json[] = []
    for (this.blank(); this.at < this.text.length && !this.fault; this.blank()) {
      const value = this.value(0)
      if (value) values.push(value)
    }
    return values
  }

  private value(depth: number): Json | undefined {
    const sign = this.text[this.at]
    if (depth > depthLimit) return this.fail(`nested deeper than ${depthLimit}`)
    if (sign === '{') return this.object(depth)
    if (sign === '[') return this.array(depth)
    if (sign === '"') return this.string()
    return this.scalar()
  }

  private object(depth: number): Json {
    const start = this.at
    const members = new Map<string, Json>()
    this.list('}', () => {
      if (this.text[this.at] !== '"') return this.fail('a member has no name')
      const name = stringValue(this.string()).toLowerCase()
      this.blank()
      if (this.text[this.at] !== ':') return this.fail(`nothing follows the name ${name.slice(0, 40)}`)
      this.at++
      this.blank()
      const value = this.value(depth + 1)
      if (value && !members.has(name)) members.set(name, value)
    })
    return { kind: 'object', members, span: [start, this.at] }
  }

  private array(depth: number): Json {
    const start = this.at
    const items: Json[] = []
    this.list(']', () => {
      const value = this.value(depth + 1)
      if (value) items.push(value)
    })
    return { kind: 'array', items, span: [start, this.at] }
  }

  /** What stands between brackets, parted by commas. */
  private list(close: string, one: () => void): void {
    this.at++
    this.blank()
    while (this.text[this.at] !== close) {
      one()
      if (this.fault) return
      this.blank()
      if (this.text[this.at] === ',') this.at++
      else if (this.text[this.at] !== close) this.fail(`no ${close} closes it`)
      if (this.fault) return
      this.blank()
    }
    this.at++
  }

  private string(): Json & { kind: 'string' } {
    const start = this.at + 1
    const end = stringEnd(this.text, start)
    if (end === undefined) this.fail('a string is not closed')
    this.at = end === undefined ? this.text.length : end + 1
    return { kind: 'string', base: this.base, span: [start, end ?? this.text.length] }
  }

  private scalar(): Json | undefined {
    SCALAR.lastIndex = this.at
    const text = SCALAR.exec(this.text)?.[0]
    if (text === undefined) return this.fail('no value stands here')
    const span = [this.at, this.at + text.length] as const
    this.at = span[1]
    return { kind: /^[-\d]/.test(text) ? 'number' : 'literal', text, span }
  }

  private blank(): void {
    while (isBlank(this.text.charCodeAt(this.at))) this.at++
  }

  private fail(fault: string): undefined {
    this.fault ??= fault
  }
}

/** Where the quote is that closes a string which opened before `start`. */
function stringEnd(text: string, start: number): number | undefined {
  for (let at = text.indexOf('"', start); at >= 0; at = text.indexOf('"', at + 1)) {
    let first = at
    while (first > start && text.charCodeAt(first - 1) === BACKSLASH) first--
    // One that an odd number of them stands before is part of the string.
    if ((at - first) % 2 === 0) return at
  }
  return undefined
}

const BACKSLASH = 92

// \n \" \\ \/ \u00e9
const ESCAPE = /\\(?:u(?<hex>[0-9a-fA-F]{4})|(?<sign>.?))/sy
const signs: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

/** A string's text with its escapes resolved; each unit leads back to what it was written as. */
export function tracedString({ base, span: [start, end] }: Json & { kind: 'string' }): Traced {
  const tracer = new Tracer()
  const plain = base.origin.at.length === 1 && base.origin.from[0] === 0 && base.origin.to[0] === base.text.length
  const stand = (text: string, from: number, to: number) =>
    plain ? tracer.stand(text, from, to) : tracer.stand(text, ...sourceSpan(base, [from, to]))
  let done = start
  for (let at = base.text.indexOf('\\', done); at >= 0 && at < end; at = base.text.indexOf('\\', done)) {
    if (at > done) stand(base.text.slice(done, at), done, at)
    const { sign, length } = escapeAt(base.text, at)
    done = Math.min(end, at + length)
    stand(sign, at, done)
  }
  if (end > done) stand(base.text.slice(done, end), done, end)
  return tracer.done()
}

/** What an escape stands for, and how long it is. */
function escapeAt(text: string, at: number): { sign: string; length: number } {
  const sign = text.charAt(at + 1)
  if (sign !== 'u') return { sign: signs[sign] ?? sign, length: 1 + sign.length }
  ESCAPE.lastIndex = at
  const match = ESCAPE.exec(text)!
  return { sign: signOf(match.groups!), length: match[0].length }
}

/** A string's text with its escapes resolved. */
export function stringValue({ base, span }: Json & { kind: 'string' }): string {
  const raw = base.text.slice(...span)
  return raw.includes('\\') ? (parsed(raw) ?? raw.replace(ESCAPES, (...found) => signOf(found.at(-1)))) : raw
}

const ESCAPES = new RegExp(ESCAPE, 'gs')

/** A string as the engine reads it, ten times as fast; `undefined` where it holds what JSON forbids, as a line feed. */
function parsed(raw: string): string | undefined {
  try {
    return JSON.parse(`"${raw}"`)
  } catch {
    return undefined
  }
}

function signOf({ hex, sign = '' }: Record<string, string>): string {
  return hex === undefined ? (signs[sign] ?? sign) : String.fromCharCode(Number.parseInt(hex, 16))
}

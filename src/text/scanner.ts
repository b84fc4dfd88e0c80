import { charClass, classOf, isWordClass } from './characters.ts'
import type { Forms } from './forms.ts'
import { checked, hashed, hashSeed } from './hash.ts'
import { TokenRoom } from './token-room.ts'
import { type Lookup, tokenKind } from './token-rules.ts'
import { unitsOf } from './units.ts'

const sign = {
  plus: 43,
  comma: 44,
  dot: 46,
  colon: 58,
  ampersand: 38,
  at: 64,
  hash: 35,
  underscore: 95,
  grave: 96,
  apostrophe: 0x2019,
} as const
const urlStart = /(?:https?:\/\/|www\.)[^\s"«»“”<>]{2,2000}/iy
const urlTail = /[.,;:!?)\]'’]+$/
// h, w and their capitals
const opensUrl = (unit: number) => (unit & ~0x20) === 0x48 || (unit & ~0x20) === 0x57
const isNoBreak = (unit: number) => unit === 0xa0 || unit === 0x202f
const isLetter = (found: number) => found === charClass.lower || found === charClass.upper

const room = new TokenRoom()

/** Collects the tokens of a text, paragraph by paragraph. */
export class Scanner {
  /** Those collected, good as long as no other text is scanned. */
  readonly tokens = room
  readonly text: string
  private plusOpen = false
  private quoteOpen = false
  private readonly units: Uint16Array
  private readonly rules: Lookup
  private readonly forms: Forms

  constructor(text: string, rules: Lookup, forms: Forms) {
    this.text = text
    this.units = unitsOf(text)
    this.rules = rules
    this.forms = forms
    this.tokens.open()
  }

  scan(from: number, to: number): void {
    this.plusOpen = false
    this.quoteOpen = false
    this.tokens.expect(to - from)
    let at = from
    while (at < to) {
      const found = this.classAt(at)
      if (found === charClass.space) at++
      else if (isWordClass(found)) at = this.plainWord(at, to) || this.word(at, at, to)
      else at = this.signs(at, to, found)
    }
  }

  private push(start: number, end: number, kind: number): number {
    this.tokens.push(start, end, kind, this.forms.numberIn(this.units, this.text, start, end))
    return end
  }

  /** Reads a word that ends before a blank, as three of four do: nothing can join it to what follows. Gives its end; 0 where there is none. */
  private plainWord(from: number, to: number): number {
    const { units } = this
    let hash = hashSeed
    let check = 0
    let at = from
    let found: number
    do {
      const unit = units[at]!
      hash = hashed(hash, unit)
      check = checked(check, unit)
      found = classOf(units[++at]!)
    } while (isWordClass(found))
    if (found !== charClass.space || at > to || isNoBreak(units[at]!)) return 0
    const kind = this.classAt(from) === charClass.digit ? tokenKind.number : tokenKind.word
    this.tokens.pushWord(from, at, kind, this.forms.numberAt(this.text, from, at, hash, check))
    return at
  }

  private classAt(at: number): number {
    return classOf(this.units[at]!)
  }

  /** Reads a word whose letters begin at `from`; `start` is one before that for `@name`. */
  private word(start: number, from: number, to: number): number {
    const first = this.classAt(from)
    if (opensUrl(this.units[from]!)) {
      const url = this.url(from, to)
      if (url) return this.push(start, url, tokenKind.url)
    }
    let at = from
    let segment = from
    let joined = false
    for (;;) {
      while (at < to && isWordClass(this.classAt(at))) at++
      if (at + 1 >= to) break
      const found = this.classAt(at)
      if (found === charClass.space && !this.groups(at)) break
      if (found === charClass.apostrophe && segment === from && this.elides(from, at)) {
        return this.push(start, at + 1, tokenKind.word)
      }
      const width = this.joint(found, segment, at)
      if (width === 0) break
      joined = true
      at += width
      segment = at
    }
    const end = this.tail(from, segment, at, to)
    const kind = first === charClass.digit ? tokenKind.number : tokenKind.word
    const cut = joined ? this.clitic(from, end) : end
    this.push(start, cut, kind)
    return cut < end ? this.push(cut, end, tokenKind.word) : end
  }

  /** How many units join what stands before `at` to the word after them; 0 where the word ends. */
  private joint(found: number, segment: number, at: number): number {
    const unit = this.units[at]!
    const before = this.classAt(at - 1)
    const after = this.classAt(at + 1)
    // 2016-2018 is two years, Covid-19 and 20-year-old are one word.
    if (found === charClass.hyphen) return isLetter(after) || (after === charClass.digit && isLetter(before)) ? 1 : 0
    if (found === charClass.apostrophe) return isLetter(after) ? 1 : 0
    if (before === charClass.digit && after === charClass.digit) {
      return unit === sign.dot || unit === sign.comma || unit === sign.colon || this.groups(at) ? 1 : 0
    }
    if (unit === sign.dot) return this.dotJoint(segment, at, after)
    if (unit === sign.underscore) return isWordClass(after) ? 1 : 0
    return unit === sign.ampersand && before === charClass.upper && after === charClass.upper ? 1 : 0
  }

  // U.S, J.-C and lepoint.fr go on after the dot; M.Lemos, with its blank lost, does not.
  private dotJoint(segment: number, at: number, after: number): number {
    const single = at - segment === 1
    if (single && after === charClass.hyphen && isLetter(this.classAt(at + 2))) return 2
    if (single && isLetter(after) && !isWordClass(this.classAt(at + 2))) return 1
    return !single && after === charClass.lower && this.classAt(at + 2) === charClass.lower ? 1 : 0
  }

  // 3 800 with a no-break space between the digits.
  private groups(at: number): boolean {
    return isNoBreak(this.units[at]!) && /^\d{3}(?!\d)/.test(this.text.slice(at + 1, at + 5))
  }

  // L' is cut before a vowel only, so that N'Djamena and M'Barek stay whole; l' is cut before anything.
  private elides(from: number, at: number): boolean {
    if (!this.isElision(from, at)) return false
    if (this.classAt(from) === charClass.lower) return true
    return !isLetter(this.classAt(at + 1)) || /[aeiouyhàâäéèêëîïôöùûüœæ]/i.test(this.text[at + 1]!)
  }

  private isElision(from: number, at: number): boolean {
    const { elisions, elidedLetters } = this.rules
    // Nearly all are single letters, which need not be cut out: their capitals are 32 less.
    if (at - from === 1) return elidedLetters.has(this.units[from]! | 0x20)
    return elisions.size > 0 && at - from <= 9 && elisions.has(this.text.slice(from, at).toLowerCase())
  }

  /** The end of the word with its dot or plus, if that belongs to it: `M.`, `J.`, `U.S.`, `Canal+`. */
  private tail(from: number, segment: number, at: number, to: number): number {
    if (at >= to) return at
    const unit = this.units[at]!
    if (unit === sign.plus && !this.plusOpen && !isWordClass(this.classAt(at + 1))) return at + 1
    if (unit !== sign.dot || this.units[at + 1] === sign.dot) return at
    const initial = at - segment === 1 && (segment > from || this.classAt(segment) === charClass.upper)
    return initial || this.isAbbreviation(from, at + 1) ? at + 1 : at
  }

  private isAbbreviation(from: number, end: number): boolean {
    const { abbreviations, longestAbbreviation } = this.rules
    return end - from <= longestAbbreviation && abbreviations.has(this.text.slice(from, end))
  }

  private clitic(from: number, end: number): number {
    for (const ending of this.rules.clitics) {
      const cut = end - ending.length
      // Each begins with a hyphen or an apostrophe.
      if (cut <= from || (this.units[cut] !== ending.charCodeAt(0) && this.units[cut] !== sign.apostrophe)) continue
      const tail = this.text.slice(cut, end).toLowerCase().replace('’', "'")
      if (tail === ending) return this.rules.whole.has(this.text.slice(from, end).toLowerCase()) ? end : cut
    }
    return end
  }

  private url(at: number, to: number): number | undefined {
    urlStart.lastIndex = at
    const found = urlStart.exec(this.text)?.[0]
    if (found === undefined) return undefined
    return Math.min(to, at + found.replace(urlTail, '').length)
  }

  private signs(at: number, to: number, found: number): number {
    const unit = this.units[at]!
    const after = at + 1 < to ? this.classAt(at + 1) : charClass.space
    if (found === charClass.surrogate) return this.pair(at, to)
    if ((unit === sign.at || unit === sign.hash) && isLetter(after)) return this.word(at, at + 1, to)
    if (found === charClass.apostrophe) return this.apostrophe(at, after)
    if (unit === sign.plus) return this.push(at, at + 1, this.plus(at, after))
    if (found === charClass.mark) return this.push(at, this.run(at, to, unit === sign.grave ? 2 : 1), tokenKind.mark)
    const longest = unit === sign.dot || found === charClass.hyphen ? 8 : 1
    return this.push(at, this.run(at, to, longest), tokenKind.punctuation)
  }

  /** The end of a run of one sign: `...`, `--`. */
  private run(at: number, to: number, longest: number): number {
    let end = at + 1
    while (end < to && end - at < longest && this.units[end] === this.units[at]) end++
    return end
  }

  private pair(at: number, to: number): number {
    const end = Math.min(at + String.fromCodePoint(this.text.codePointAt(at)!).length, to)
    return this.push(at, end, /\p{L}/u.test(this.text.slice(at, end)) ? tokenKind.word : tokenKind.punctuation)
  }

  // 'Le Soir' opens and closes; the one in Reuters' closes nothing.
  private apostrophe(at: number, after: number): number {
    if (after === charClass.apostrophe) return this.push(at, at + 2, tokenKind.mark)
    const opens = !this.quoteOpen && isWordClass(after) && !isWordClass(at > 0 ? this.classAt(at - 1) : charClass.space)
    const closes = this.quoteOpen && !isWordClass(after)
    if (opens) this.quoteOpen = true
    if (closes) this.quoteOpen = false
    return this.push(at, at + 1, opens || closes ? tokenKind.mark : tokenKind.punctuation)
  }

  // +Le Soir+ within a quotation; +2% and +33 are signs.
  private plus(at: number, after: number): number {
    const before = at > 0 ? this.classAt(at - 1) : charClass.space
    if (this.plusOpen && before !== charClass.space) {
      this.plusOpen = false
      return tokenKind.mark
    }
    if (isLetter(after) && !isWordClass(before)) {
      this.plusOpen = true
      return tokenKind.mark
    }
    return tokenKind.punctuation
  }
}

import type { Span } from '../../../text/span.ts'

/** The words between an opening and a closing mark of one paragraph. */
export interface Run {
  /** Its number among those of the text. */
  readonly order: number
  /** Without the marks and the white space at its ends. */
  readonly span: Span
  /** With them. */
  readonly outer: Span
  /** Opens where the paragraph before left its quote open. */
  readonly reopened: boolean
}

// « A » “A” „A“ »A« ``A'' "A" ‹A› ‘A’
const MARK = /``|''|["«»“”„‟‹›‘]/g
const OPENERS = '«“„‹‘``'
const CLOSERS: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«',
  '“': '”"“',
  '„': '“”"„',
  '‹': '›',
  '‘': '’',
  '``': "''\"”",
  '"': '"“”',
  '”': '”',
}

interface Mark {
  readonly sign: string
  readonly at: number
  readonly end: number
  /** Stands where a quote can begin, or end. */
  readonly opens: boolean
  readonly closes: boolean
}

/** Pairs the quotation marks of each paragraph; only the outermost runs are given. What does not pair is left alone. */
export function findRuns(text: string, paragraphs: readonly Span[], unclosed: (mark: Span) => void): Run[] {
  const runs: Run[] = []
  let openBefore = false
  let next = markFrom(text, 0)
  for (const paragraph of paragraphs) {
    // Most paragraphs have none: they are not looked through for one that stands far behind.
    if (next < paragraph[0]) next = markFrom(text, paragraph[0])
    const marks = next < paragraph[1] ? marksOf(text, paragraph) : []
    if (marks.length === 0) {
      openBefore = false
      continue
    }
    const { pairs, unpaired } = pair(marks)
    const left = unpaired.at(-1)
    const reopened = openBefore && marks[0]!.at === paragraph[0]
    for (const { open, close, depth } of pairs) {
      if (depth === openBehind(unpaired, open))
        push(runs, text, open, close.at, close.end, reopened && open === marks[0])
    }
    openBefore = false
    if (left) unclosed([left.at, left.end])
    if (left && opensSpeech(text, left, paragraph)) {
      openBefore = true
      push(runs, text, left, paragraph[1], paragraph[1], reopened && left === marks[0])
    }
  }
  return runs
}

function push(runs: Run[], text: string, open: Mark, at: number, end: number, reopened: boolean): void {
  let from = open.end
  let to = at
  while (from < to && isSpace(text, from)) from++
  while (to > from && isSpace(text, to - 1)) to--
  if (to > from) runs.push({ order: runs.length, span: [from, to], outer: [open.at, end], reopened })
}

/** An opening mark that nothing closes: speech that runs to the paragraph's end, unless only a few words are left. */
function opensSpeech(text: string, open: Mark, [start, end]: Span): boolean {
  const before = text.slice(Math.max(start, open.at - 3), open.at).trimEnd()
  return open.opens && (before === '' || /[.:!?]$/.test(before)) && end - open.end > 40
}

/** Where the next mark stands; beyond all where there is none. */
function markFrom(text: string, from: number): number {
  MARK.lastIndex = from
  return MARK.test(text) ? firstOf(text) : Number.POSITIVE_INFINITY
}

/** Where the mark begins that was just found: only those of ASCII are of two signs. */
function firstOf(text: string): number {
  const last = MARK.lastIndex - 1
  return text[last] === '`' || text[last] === "'" ? last - 1 : last
}

function marksOf(text: string, [start, end]: Span): Mark[] {
  const marks: Mark[] = []
  let singles = false
  MARK.lastIndex = start
  while (MARK.test(text)) {
    const at = firstOf(text)
    if (at >= end) break
    const after = MARK.lastIndex
    const sign = text.slice(at, after)
    // "Je reste ici ", a dit X: a space too much
    const late = sign === '"' && isSpace(text, at - 1) && /[,.;]/.test(text[after] ?? '')
    const opens = !late && startsWord(text, at, start) && after < end && !isSpace(text, after)
    const closes = late || (at > start && !isSpace(text, at - 1) && endsWord(text, after, end))
    if (sign === "''" && !closes) continue
    if (sign === '‘' && !opens) continue
    // the town"s mayor: in some feeds a straight mark stands for the apostrophe
    if (sign === '"' && isLetter(text, at - 1) && isLetter(text, after)) continue
    marks.push({ sign, at, end: after, opens, closes })
    if (sign !== '‘') continue
    pushSingle(marks, text, after, end)
    singles = true
  }
  // Only the marks that close single ones are found before their time.
  return singles ? marks.toSorted((a, b) => a.at - b.at) : marks
}

/** The ’ that closes a ‘: the next one at the end of a word, since every other is an apostrophe. */
function pushSingle(marks: Mark[], text: string, from: number, end: number): void {
  for (let at = text.indexOf('’', from); at >= 0 && at < end && at - from < 600; at = text.indexOf('’', at + 1)) {
    if (/\p{L}/u.test(text[at + 1] ?? ' ') || !/[\p{L}\p{N}.,!?…]/u.test(text[at - 1]!)) continue
    marks.push({ sign: '’', at, end: at + 1, opens: false, closes: true })
    return
  }
}

interface Pair {
  readonly open: Mark
  readonly close: Mark
  /** How many marks are open around it. */
  readonly depth: number
}

/** Pairs marks; a mark of the same kind that can only open, inside an open one, is nested as long as enough marks close. */
function pair(marks: readonly Mark[]): { pairs: readonly Pair[]; unpaired: readonly Mark[] } {
  const open: Mark[] = []
  const pairs: Pair[] = []
  for (const mark of marks) {
    const depth = closedBy(mark, open)
    if (depth >= 0) {
      pairs.push({ open: open[depth]!, close: mark, depth })
      // A new length takes the slow way into V8.
      while (open.length > depth) open.pop()
    } else if (canOpen(mark, open)) open.push(mark)
  }
  return { pairs, unpaired: open }
}

/** The index of the innermost open mark that a mark closes. */
function closedBy(mark: Mark, open: readonly Mark[]): number {
  for (let depth = open.length - 1; depth >= 0; depth--) if (closesIt(open[depth]!, mark)) return depth
  return -1
}

/** How many marks that nothing closes stand before one: they hide no pair, so that those behind count as outermost. */
function openBehind(unpaired: readonly Mark[], { at }: Mark): number {
  let count = 0
  for (const mark of unpaired) if (mark.at < at) count++
  return count
}

function closesIt(open: Mark, mark: Mark): boolean {
  const closers = CLOSERS[open.sign]
  if (closers === undefined || !closers.includes(mark.sign)) return false
  if (mark.sign === open.sign) return mark.closes || !mark.opens
  return mark.sign !== '“' || open.sign === '„' || mark.closes
}

function canOpen(mark: Mark, stack: readonly Mark[]): boolean {
  if (mark.sign === "''" || mark.sign === '’' || mark.sign === '›') return false
  if (OPENERS.includes(mark.sign)) return true
  if (mark.sign === '”' || mark.sign === '»') return mark.opens && !mark.closes && stack.length === 0
  return mark.opens || !mark.closes
}

const startsWord = (text: string, at: number, start: number) => at === start || is(text, at - 1, beside.opens)
const endsWord = (text: string, after: number, end: number) => after >= end || !is(text, after, beside.word)
const isLetter = (text: string, at: number) => is(text, at, beside.letter)
const isSpace = (text: string, at: number) => is(text, at, beside.space)

/** What may stand beside a mark, as bits of one number. */
const beside = {
  known: 1,
  /** A quote opens after a space, a bracket, a dash, an apostrophe (l'"exigence"), another mark, or a colon without a space. */
  opens: 2,
  word: 4,
  letter: 8,
  space: 16,
} as const

// Filled as units are met: a regular expression runs once for each unit in use, not four times for each mark.
const table = new Uint8Array(0x10000)

/** Whether a unit of a text is of a kind; beyond its ends there is space. */
function is(text: string, at: number, bits: number): boolean {
  const unit = at >= 0 && at < text.length ? text.charCodeAt(at) : 32
  return ((table[unit] || classify(unit)) & bits) !== 0
}

function classify(unit: number): number {
  const sign = String.fromCharCode(unit)
  let bits: number = beside.known
  if (/[\s([{\-–—'’"«“„:/+]/.test(sign)) bits |= beside.opens
  if (/[\p{L}\p{N}]/u.test(sign)) bits |= beside.word
  if (/\p{L}/u.test(sign)) bits |= beside.letter
  if (/\s/.test(sign)) bits |= beside.space
  table[unit] = bits
  return bits
}

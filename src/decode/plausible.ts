/**
 * How likely a character stands in a wire's text between its neighbours: above 0 for what such texts hold, far below for what
 * only a wrong charset makes. The weights were set on transcoded dispatches in eight languages (`npm run bench -- charsets`).
 */
export function plausibility(character: string, before: string, after: string): number {
  const mark = marks[character]
  if (mark) return mark(before, after)
  if (isArabic(character)) return inScript(isArabic, common.arabic, character, before, after)
  if (isCyrillic(character)) return inScript(isCyrillic, common.cyrillic, character, before, after)
  if (!isLetter(character)) return character < '\u00a0' || character === '\ufffd' ? -5 : -3
  return isLower(character) ? lowerLatin(character, before, after) : upperLatin(before, after)
}

const isLetter = (character: string) => (caseOf(character) & letter) !== 0
const isLower = (character: string) => (caseOf(character) & lower) !== 0
const isUpper = (character: string) => (caseOf(character) & upper) !== 0
const isDigit = (character: string) => character >= '0' && character <= '9'
const isSpace = (character: string) => character <= ' ' || character === '\u00a0'
const isArabic = (character: string) => character >= '\u0600' && character <= '\u06ff'
const isCyrillic = (character: string) => character >= '\u0400' && character <= '\u04ff'
const isAscii = (character: string) => character < '\u0080'

const [asked, letter, lower, upper] = [1, 2, 4, 8]
// Filled as characters are met: a regular expression runs once for each one of the alphabet in use.
const cases = new Uint8Array(0x10000)

function caseOf(character: string): number {
  const unit = character.charCodeAt(0)
  if (cases[unit] === 0) cases[unit] = asked | caseBits(character)
  return cases[unit]!
}

function caseBits(character: string): number {
  if (!/\p{L}/u.test(character)) return 0
  return letter | (/\p{Ll}/u.test(character) ? lower : 0) | (/\p{Lu}/u.test(character) ? upper : 0)
}

const common = {
  latin: new Set('éèàçêäöüñóíáãß'),
  latinToo: new Set('âîôûùëïœúòìõåøæłąęśżźćńőűčšžřěýůığşţ'),
  arabic: new Set('اليمنورتبةعدسفهأكقىجحشخطصضزثذغءئؤإآظ،؟؛'),
  cyrillic: new Set('оеаинтсрвлкпдмуяыьгзбчйхжшюцщэфъ'),
}
/** Accented letters that are words of their own. */
const words = new Set('àéèòóúíñyöâ')

/** They stand next to a vowel: `völ` is a syllable, `všl` is none. */
const consonants = new Set('çñšžčćńłřśżźşğßťď')
const base = (character: string) => character.normalize('NFD')[0]!
const isVowel = (character: string) => /[aeiouy]/i.test(base(character)) || /[œæøı]/.test(character)
const sameVowel = (character: string, before: string) => before.toLowerCase() === base(character)

function lowerLatin(character: string, before: string, after: string): number {
  const inWord = isLetter(before) || isLetter(after)
  if (!inWord) return words.has(character) ? 0.5 : -1
  const likely = common.latin.has(character) ? 3 : common.latinToo.has(character) ? 2 : -1
  const fits = consonants.has(character) ? isVowel(before) || isVowel(after) : !sameVowel(character, before)
  const accented = (isLetter(before) && !isAscii(before) ? 1 : 0) + (isLetter(after) && !isAscii(after) ? 1 : 0)
  return likely - (fits ? 0 : 2) - accented * 1.5 - (isUpper(after) ? 3 : 0)
}

function upperLatin(before: string, after: string): number {
  if (isLower(before)) return -4
  if (isLetter(before) && !isAscii(before) && isLetter(after) && !isAscii(after)) return -2
  return isLetter(after) ? 1.5 : isUpper(before) ? 1 : -1
}

function inScript(
  belongs: (character: string) => boolean,
  likely: ReadonlySet<string>,
  character: string,
  before: string,
  after: string,
): number {
  if (!isLetter(character) && !likely.has(character)) return isDigit(character) ? 0 : -0.5
  const strange = (isLetter(before) && !belongs(before) ? 1 : 0) + (isLetter(after) && !belongs(after) ? 1 : 0)
  if (strange > 0) return -3 * strange
  if (isUpper(character) && isLower(before)) return -2
  return (belongs(before) || belongs(after) ? 1 : -0.5) + (likely.has(character.toLowerCase()) ? 0.5 : -1)
}

type Mark = (before: string, after: string) => number
const opens: Mark = (before, after) => (!isLetter(before) && !isDigit(before) && !isSpace(after) ? 1.5 : -2)
const closes: Mark = (before, after) => (!isSpace(before) && !isLetter(after) && !isDigit(after) ? 1.5 : -2)
const dash: Mark = (before, after) =>
  isSpace(before) && isSpace(after) ? 2 : isDigit(before) && isDigit(after) ? 1 : -1.5

const marks: Readonly<Record<string, Mark>> = {
  // l’été, qu’il, it’s, don’t
  '’': (before, after) => {
    if (!isLetter(before) || !isLetter(after)) return isLetter(before) ? 0.5 : -1
    const elided = /[ldnscjmtu]/i.test(before) && (isVowel(after) || /h/i.test(after))
    return elided || /[stvrldm]/.test(after) ? 2.5 : 0.5
  },
  '‘': (before, after) => (!isLetter(before) && isLetter(after) ? 0.5 : -2),
  '“': (before, after) => Math.max(opens(before, after), closes(before, after)),
  '”': closes,
  '„': opens,
  '‚': opens,
  '\u00ab': (before, after) => (!isLetter(before) && !isDigit(before) ? (after > ' ' || isSpace(after) ? 2 : 0) : -2),
  '\u00bb': (before, after) => (!isLetter(after) && !isDigit(after) && before !== '(' ? 2 : -2),
  '–': dash,
  '—': dash,
  '…': (before) => (isLetter(before) || isDigit(before) ? 1 : 0),
  '€': (before, after) => (isDigit(before) || isDigit(after) ? 2 : isSpace(before) || before === '(' ? 1 : -2),
  '£': (_, after) => (isDigit(after) ? 1 : -2),
  '¥': (_, after) => (isDigit(after) ? 0.5 : -2),
  '°': (before) => (isDigit(before) || /[nN ]/.test(before) ? 1.5 : -1),
  º: (before) => (isDigit(before) ? 1.5 : -1),
  ª: (before) => (isDigit(before) ? 1.5 : -1),
  '§': (_, after) => (isSpace(after) || isDigit(after) ? 0.5 : -2),
  '·': (before, after) => (isLetter(before) && isLetter(after) ? 0.3 : -0.5),
  '¿': opens,
  '¡': opens,
  '½': (before, after) => (isLetter(before) || isLetter(after) ? -3 : 0.5),
  '¼': (before, after) => (isLetter(before) || isLetter(after) ? -3 : 0.3),
  '¾': (before, after) => (isLetter(before) || isLetter(after) ? -3 : 0.3),
  '²': (before) => (isLetter(before) ? 0.3 : -2),
  '³': (before) => (before === 'm' ? 0.3 : -2),
  '\u00a0': (before, after) =>
    isLetter(before) && isLetter(after)
      ? -0.5
      : /[\d«»:;!?%€–-]/.test(before) || /[\d«»:;!?%€–-]/.test(after)
        ? 0.5
        : 0,
  '•': (before) => (before < ' ' ? 1 : -0.5),
  '©': (before) => (isLetter(before) ? -2 : 0.3),
  '®': (before) => (isLetter(before) ? 0 : -1),
  '™': (before) => (isLetter(before) ? 0 : -1),
  '×': (before, after) => (isDigit(before) || isSpace(before) ? (isDigit(after) || isSpace(after) ? 0.3 : -1) : -2),
  '\u00ad': () => -1,
  '\u200c': () => -0.5,
}

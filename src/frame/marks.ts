/** How the end of a dispatch is found, by what opened it. */
export type Ending = 'message' | 'telex' | 'root' | 'element' | 'object' | 'mail' | 'wrapper' | 'section' | 'plain'

/** An opening of a dispatch. */
export interface Mark {
  readonly what: string
  /** The fixed part that is searched for. */
  readonly sign: string
  /** The opening, from the sign on, where a dispatch is looked for: at the beginning and after the end of another one. */
  readonly open: RegExp
  /** The opening in the midst of another dispatch that has no end of its own, or lost it; nothing if it opens none there. */
  readonly amid?: RegExp
  /** How many units such an opening takes at most. */
  readonly most?: number
  /**
   * What it ends besides text without an end mark: a wire message that is still open, or anything. No text and no XML can
   * hold such a mark by right.
   */
  readonly ends?: 'messages' | 'anything'
  readonly ending: Ending
}

/**
 * All openings; to be asked in this order. What none of them knows is plain text. Those that are long enough to be certain need
 * not stand at the beginning of a line: one file in ten has no line break at its end, and files are joined with `cat`.
 */
export const marks: readonly Mark[] = [
  {
    // SOH fra0412 4 pl 52 ccccb   xyz 203 · SYN SYN SOH W1234 US asian · SOH a0105KYODO US koko-
    what: 'IPTC 7901, ANPA 1312',
    sign: '\x01',
    open: /\x01/y,
    amid: /\x01[A-Za-z]{0,4}\d{2,5}[ \x1fA-Za-z]/y,
    most: 12,
    ends: 'anything',
    ending: 'message',
  },
  {
    what: 'XML with a declaration',
    sign: '<?xml',
    open: /<\?xml[ \t\r\n]/y,
    amid: /<\?xml[ \t\r\n]{1,8}version/y,
    most: 32,
    ends: 'anything',
    ending: 'root',
  },
  {
    // SGML and HTML are not nested and not well-formed: <DOC id="XYZ_FRE_20250309.0412" type="story" >
    what: 'SGML, HTML',
    sign: '<',
    open: /<(?:DOC|doc|REUTERS|html|HTML|!DOCTYPE (?:html|HTML))(?=[ \t\r\n>])/y,
    amid: /(?<=[\r\n][ \t]{0,16})<(?:DOC|doc|REUTERS|html|HTML|!DOCTYPE (?:html|HTML))(?=[ \t\r\n>])/y,
    most: 20,
    ends: 'messages',
    ending: 'element',
  },
  {
    what: 'XML without a declaration',
    sign: '<',
    open: /<(?:[A-Za-z_][^\s<>/]{0,100}[\s/>]|!DOCTYPE[ \t\r\n]{1,8}[^\s<>[]{1,100}[\s>[]|!--)/y,
    amid: /<(?:(?<=[\r\n][ \t]{0,16}<)!DOCTYPE|(?:\w{1,16}:)?(?:NewsML|nitf|newsMessage|newsItem|packageItem))(?=[ \t\r\n>])/y,
    most: 40,
    ending: 'root',
  },
  {
    // ZCZC FRA0412 240 · ZCZC CR #Betting; a relay that drops the last line break glues it to the line before: AAPZCZC FMG000
    what: 'telex',
    sign: 'ZCZC',
    open: /ZCZC(?![A-Za-z])/y,
    amid: /(?:(?<=[\r\n][ \t]{0,16})ZCZC(?: (?:[A-Z0-9]|[a-z]{2,4}\d{3})[^\r\n]{0,60})?|ZCZC [A-Z]{2,6}\d{0,6}(?: \d{1,5})?)[ \t]*[\r\n]/y,
    most: 80,
    ends: 'messages',
    ending: 'telex',
  },
  {
    what: 'JSON',
    sign: '{',
    open: /\{[ \t\r\n]*["}]/y,
    amid: /(?<=[\r\n](?:\[[ \t\r\n]{0,16})?)\{[ \t\r\n]*"/y,
    most: 40,
    ending: 'object',
  },
  {
    // ~ SU:XYZ SN:0412 ~
    what: 'FIP',
    sign: '~',
    open: /~[ \t]*\r?\n[A-Z]{2}:/y,
    amid: /~[ \t]*\r?\n[A-Z]{2}:/y,
    most: 24,
    ending: 'wrapper',
  },
  {
    // **** *source_afp *date_2020-02
    what: 'IRaMuTeQ',
    sign: '**** *',
    open: /\*{4} \*\S/y,
    amid: /(?<!\*)\*{4} \*\S/y,
    most: 7,
    ends: 'messages',
    ending: 'section',
  },
  {
    // .N 001 · .I 12
    what: 'tagged collection',
    sign: '.N ',
    open: /\.[NI] \d{1,7}[ \t]*[\r\n]/y,
    amid: /(?<=[\r\n])\.N \d{1,7}[ \t]*[\r\n]/y,
    most: 24,
    ending: 'section',
  },
  {
    what: 'tagged collection',
    sign: '.I ',
    open: /\.I \d{1,7}[ \t]*[\r\n]/y,
    amid: /(?<=[\r\n])\.I \d{1,7}[ \t]*[\r\n]/y,
    most: 24,
    ending: 'section',
  },
  {
    // From desk@example.org Sun Mar  9 18:15:00 2025
    what: 'mbox',
    sign: 'From ',
    open: /From \S{1,100} [^\r\n]{4,40}:\d\d[^\r\n]{0,30}[\r\n]/y,
    amid: /(?<=\n\r?\n)From \S{1,100} [^\r\n]{4,40}:\d\d[^\r\n]{0,30}[\r\n]/y,
    most: 190,
    ending: 'mail',
  },
  {
    what: 'mail',
    sign: ':',
    open: /(?:Received|Return-Path|Delivered-To|MIME-Version|Message-I[Dd]|From|To|Date|Subject|Content-Type|X-[A-Za-z-]{1,40}): [^\r\n]{1,400}\r?\n(?:[ \t]+\S|[A-Za-z][A-Za-z-]{1,40}:)/y,
    ending: 'mail',
  },
  {
    // Source: Example Ltd · MEDIA RELEASE PR67276
    what: 'press releases',
    sign: 'Source',
    open: /Source: [^\r\n]{1,120}\r?\nMEDIA RELEASE PR\d/y,
    amid: /Source: [^\r\n]{1,120}\r?\nMEDIA RELEASE PR\d/y,
    most: 160,
    ending: 'plain',
  },
  {
    // zczc · AN#26945219
    what: 'tagged text',
    sign: 'zczc',
    open: /zczc[ \t]*\r?\n[A-Z]{2}#/y,
    amid: /zczc[ \t]*\r?\n[A-Z]{2}#/y,
    most: 24,
    ending: 'plain',
  },
  {
    // IDY21020: a weather bureau's bulletin opens with its product
    what: 'bulletin',
    sign: 'ID',
    open: /ID[A-Z]\d{5}[ \t]*[\r\n]/y,
    amid: /(?<=[\r\n])ID[A-Z]\d{5}[ \t]*[\r\n]/y,
    most: 24,
    ending: 'plain',
  },
  {
    // HD   Nine sailors saved … WC 38 words: the datelines of its articles open none, and its reader parts them.
    what: 'Factiva text',
    sign: 'HD',
    open: /(?:SE(?:[ \t]{2,}[^\r\n]{1,200}|[ \t]*)\r?\n(?:[^\r\n]{1,200}\r?\n)?)?HD(?:[ \t]{2,}|[ \t]*[\r\n])/y,
    ending: 'section',
  },
  {
    // 3 of 214 DOCUMENTS
    what: 'Nexis',
    sign: ' of ',
    open: /\d{1,5} of \d{1,5} DOCUMENTS/y,
    ending: 'plain',
  },
]

/**
 * A telex head without its SOH: `eca00075 3 i 510    dpa 1003`, `FRA0064 1 G 0004 FRA/AFP-RC58`. It has no fixed part to
 * search for, nor has the trailer.
 */
export const bareHeader = /[A-Za-z]{1,3}\d{2,5} [1-9] [A-Za-z]{1,3} \d{1,5}(?:[ \t][^\r\n]{0,60})?[\r\n]/y

/** What may still become a `bareHeader` or a `trailerLine`. */
export const bareHeaderBegun = /[ \t]*(?:[A-Za-z]{0,3}(?:\d[^\r\n]{0,90})?|[A-Z]{2,6}(?: [^\r\n]{0,40})?)$/y

/** Lines that are the last of a dispatch, by the fixed part that is searched for. */
export const lastLines = {
  NNNN: /NNNN(?![A-Za-z0-9])/y,
  // Factiva: Document XYZFR00020250309el39000p1
  'Document ': /Document [A-Z]{4,8}\d{8,14}[a-z0-9]{6,12}[ \t]*(?=[\r\n]|$)/y,
} as const satisfies Record<string, RegExp>

/** The last line of a message without marks, which has no fixed part: `101137 GMT Dez 18`, `AFP 310544 AOU 97`. */
export const trailerLine =
  /(?:[A-Z]{2,6} )?\d{6}(?: [A-Z]{3,4})? [A-Za-z\x80-\uffff]{3,5} \d\d(?:\d\d)?[ \t]*(?=[\r\n]|$)/y

/** White space and the fillers of the wires: NUL, DEL and the controls that are neither SOH nor STX. */
export const filler = /[\x00\x03-\x20\x7f]*/y

/** After an object of a JSON array the array's own punctuation is filler too. */
export const objectFiller = /[\x00\x03-\x20\x7f,\]]*/y

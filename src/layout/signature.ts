import type { Byline } from '../schema.ts'
import type { WirePatterns } from './wirewords.ts'

/** Longest line of initials: `burs-jah-kd/cds/fjb/plh/ybl`, with room. */
const LONGEST = 64
// dch/jk    burs-jah-kd/cds/fjb/plh/ybl    pr/BC/ial/rhl    mw/mrm jla/im    (SDA/sj)    str-xx/yy
const SLASHED =
  /^\(?(?=[^\p{Lu}]|\p{Lu}{1,5}[/)\\-])[\p{L}]{1,6}(?:-[\p{L}]{1,6}){0,8}(?:\\?\/[\p{L}]{1,6}(?:-[\p{L}]{1,6}){0,6}){1,7}(?: [\p{L}]{1,6}(?:\/[\p{L}]{1,6}){1,4}){0,2}\)?$/u
// ع ز/ماب/ب ق    بور/غ ر    سب-لال/نور-كام
const ARABIC =
  /^[\u0621-\u064a]{1,6}(?:[ -][\u0621-\u064a]{1,6}){0,4}(?:\/[\u0621-\u064a]{1,6}(?:[ -][\u0621-\u064a]{1,6}){0,6}){1,6}$/u
// bur-abc-def    str-xx
const DASHED = /^(?:burs?x?|strs?|sts)-\p{Ll}{1,5}(?:-\p{Ll}{1,5}){0,5}$/u
// dpa hei xx n1 bok    dpa poi/bk yydd z2 wn    EFE vm/pe
const LISTED =
  /^(?:\p{Ll}{2,4}(?:-\p{L}{2,4})?|\p{Lu}{2,5})(?: (?:\p{Ll}{1,5}|[a-z]\d{1,2})(?:\/\p{Ll}{1,5}){0,4}){1,12}(?: \/)?$/u
// ly    jcp : initials alone
const ALONE = /^\p{Ll}{2,4}$/u

/** The initials of those who wrote and edited a dispatch, where the line holds nothing else. */
export function readSignature(text: string, { signers }: WirePatterns): Byline | undefined {
  if (text.length > LONGEST) return undefined
  const signed = isSlashed(text) || DASHED.test(text) || ALONE.test(text) || (LISTED.test(text) && signers.test(text))
  if (!signed) return undefined
  return { text, role: 'signature', names: [], ...(LISTED.test(text) ? listed(text) : slashed(text)) }
}

type Initials = Pick<Byline, 'initials' | 'desk'>

const DESK = /^(?:burs?x?|strs?|sts|ito|eco|spo|بور)$/u

function slashed(text: string): Initials {
  const [writers = '', ...editors] = text.replace(/^\(|\)$/g, '').split(/\\?\//u)
  const [first = '', ...rest] = writers.split('-')
  const desk = rest.length + editors.length > 0 && DESK.test(first) ? first : null
  const initials = [...(desk ? rest : [first, ...rest]), ...editors.flatMap((part) => part.split('-'))]
  // A blank parts two people in Latin letters, and the letters of one in Arabic.
  return { desk, initials: initials.flatMap((part) => (/^[\u0621-\u064a]/.test(part) ? [part] : part.split(' '))) }
}

// dpa kre/su yysw a3 mda : the agency, the writers, the desk ("yy…", "xx"), a code, the editors
function listed(text: string): Initials {
  const [, ...parts] = text.split(/[ /]+/u)
  const desk = parts.find((part) => /^(?:yy|xx)\p{Ll}{0,3}$/u.test(part))
  return { desk: desk ?? null, initials: parts.filter((part) => part !== desk && /^\p{L}+$/u.test(part)) }
}

/** Is the line a row of initials between strokes? It is one wherever it stands. */
export function isSlashed(text: string): boolean {
  return text.length <= LONGEST && text.includes('/') && (SLASHED.test(text) || ARABIC.test(text))
}

import type { Envelope, Format } from '../format.ts'
import { known } from '../known.ts'
import type { Wrapper } from '../wrapper.ts'
import { instantOf } from './date.ts'
import { type Headers, readHeaders } from './headers.ts'
import { storyIn } from './part.ts'

// From desk@example.org Mon Mar 11 16:22:00 2024 · Received: from … · Subject: …
const OPENS =
  /^[\s\ufeff]{0,200}(?:From \S{1,100} [^\r\n]{4,40}\r?\n)?(?:Received|Return-Path|Delivered-To|MIME-Version|Message-I[Dd]|From|To|Date|Subject|Content-Type|Reply-To|X-[A-Za-z-]{1,40}):[ \t]/
/** The name of a message that holds no other format. */
const bare: Format['name'] = 'mail'
const SIGNS = ['from', 'subject', 'date', 'message-id', 'mime-version', 'received']

/** An internet message (RFC 5322 and MIME) with a dispatch in its text or attached to it. */
export const mail: Wrapper = {
  opens: 'CDFMRSTX',
  detect(text) {
    if (!OPENS.test(text)) return false
    const { fields } = readHeaders(text.slice(0, 1 << 15))
    return SIGNS.filter((name) => fields.has(name)).length > 1
  },
  open(text) {
    const message = readHeaders(text)
    return {
      content: storyIn(text, message),
      bare,
      fill: (envelope) => fill(envelope, message),
    }
  },
}

function fill(envelope: Envelope, { fields }: Headers): Envelope {
  const date = fields.get('date')
  const id = fields.get('message-id')
  const named = { from: fields.get('from'), to: fields.get('to'), subject: fields.get('subject'), date }
  const attributes = Object.entries(named).flatMap(([name, value]) => (value ? [{ name: `mail:${name}`, value }] : []))
  const own = envelope.format === bare ? known({ headline: envelope.headline ?? fields.get('subject') }) : {}
  const sent = date === undefined || envelope.times ? undefined : instantOf(date)
  return {
    ...envelope,
    ...own,
    header: {
      ...known({ transmittedAt: sent }),
      ...envelope.header,
      altIds: [...(envelope.header?.altIds ?? []), ...(id ? [{ role: 'message-id', value: id }] : [])],
      attributes: [...attributes, ...(envelope.header?.attributes ?? [])],
    },
  }
}

import iconv from 'iconv-lite'
import type { Story } from './story.ts'

/** How a story is sent: as the bytes of one dispatch. */
export type Shape = (story: Story) => Buffer

const two = (number: number, width = 2) => String(number).padStart(width, '0')
const stamp = ({ month, day }: Story) => `2024${two(month + 1)}${two(day)}T091500Z`
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** Breaks text into lines of a width. */
function wrapped(text: string, width: number, indent = ''): string {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(' ')) {
    if (line.length + word.length > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += `${word} `
  }
  return [...lines, line.trimEnd()].join('\n')
}

// A charset that a wire of the language was sent in before UTF-8.
const legacy = ({ language }: Story) => (language === 'ar' ? 'windows-1256' : 'windows-1252')
const sameBytes = (text: string, charset: string) => {
  const bytes = iconv.encode(text, charset)
  return iconv.decode(bytes, charset) === text ? bytes : Buffer.from(text)
}

const dateline = ({ place, day, monthName, agency }: Story) =>
  `${place.toUpperCase()}, ${day} ${monthName} 2024 (${agency}) - `

function copy(story: Story, width: number, indent: string, gap: string): string {
  const [lead, ...rest] = story.paragraphs
  return [dateline(story) + lead, ...rest].map((text) => wrapped(text, width, indent)).join(gap)
}

const plain = (story: Story) => Buffer.from(`${copy(story, 72, '', '\n\n')}\n\f\n`)
const indented = (story: Story) =>
  sameBytes(
    `ZCZC ${two(story.number % 10000, 4)}\n${story.headline}\n\n${copy(story, 69, '   ', '\n')}\nNNNN\n`,
    legacy(story),
  )

function iptc7901(story: Story): Buffer {
  const head = `\x01afp${two(story.number % 10000, 4)} 4 i ${two(story.paragraphs.join(' ').split(' ').length, 4)} afp\r\n`
  const keys = `${story.slug}/\r\n\x02${story.headline} =\r\n`
  const end = `\r\n\x03${two(story.day)}0915 GMT mar 24\r\n\x04`
  return sameBytes(head + keys + copy(story, 68, '   ', '\n').replace(/\n/g, '\r\n') + end, legacy(story))
}

function anpa(story: Story): Buffer {
  const head = `\x16\x16\x01a${two(story.number % 10000, 4)} r i ^BC-${story.slug},${two(story.paragraphs.length * 40, 4)}^\r\n`
  const paragraphs = story.paragraphs.map((text, at) => `\t${at === 0 ? dateline(story) : ''}${text}\r\n`)
  return Buffer.from(
    `${head}^BC-${story.slug}<\r\n\x02^${story.headline}<\r\n${paragraphs.join('')}\x0311-03-24 0915GMT<\r\n\x04\r\n`,
  )
}

const newsml = (story: Story) =>
  Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<NewsML Version="1.2"><NewsItem><Identification><NewsIdentifier><ProviderId>example.test</ProviderId><DateId>${stamp(story)}</DateId>
<NewsItemId>TX-${story.number}</NewsItemId><RevisionId PreviousRevision="0" Update="N">1</RevisionId></NewsIdentifier></Identification>
<NewsComponent><NewsLines><HeadLine>${escaped(story.headline)}</HeadLine><SlugLine>${escaped(story.slug)}</SlugLine></NewsLines>
<ContentItem><DataContent>${story.paragraphs.map((text, at) => `<p>${escaped((at === 0 ? dateline(story) : '') + text)}</p>`).join('\n')}
</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>
`)

const nitf = (story: Story) =>
  Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<nitf><head><title>${escaped(story.headline)}</title><docdata><doc-id id-string="${story.number}"/><date.issue norm="${stamp(story)}"/></docdata></head>
<body><body.head><hedline><hl1>${escaped(story.headline)}</hl1></hedline><byline>${story.byline}</byline><dateline><location>${story.place}</location></dateline></body.head>
<body.content>${story.paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}</body.content></body></nitf>
`)

const ninjs = (story: Story) =>
  Buffer.from(
    `${JSON.stringify({
      uri: `urn:newsml:example.test:${story.number}`,
      type: 'text',
      language: story.language,
      versioncreated: `2024-${two(story.month + 1)}-${two(story.day)}T09:15:00Z`,
      headline: story.headline,
      body_text: story.paragraphs.join('\n\n'),
    })}\n`,
  )

/** Every shape that the generator knows. */
export const shapes = { plain, indented, iptc7901, anpa, newsml, nitf, ninjs } as const satisfies Record<string, Shape>
export type ShapeName = keyof typeof shapes

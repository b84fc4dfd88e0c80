import type { NewsRecord } from '../schema.ts'
import { fold } from '../text/words.ts'
import type { Emitter } from './emitter.ts'

/**
 * A corpus for IRaMuTeQ and rainette: a starred line of variables, then the text. UTF-8 without a byte-order mark, with
 * which IRaMuTeQ would lose the first text; a dispatch without text is left out, as IRaMuTeQ would do without a word.
 */
export const iramuteq: Emitter = {
  does: 'a corpus for IRaMuTeQ and rainette',
  write: (record) => (record.text === '' ? '' : `${starred(record)}\n${body(record)}\n\n`),
}

/** The names are those of the converters of Europresse files, so that corpora can be mixed. */
function starred(record: NewsRecord): string {
  const date = dayOf(record)
  const variables = {
    id: record.id.replace('sha256:', ''),
    source: record.dateline?.agency ?? record.header.provider,
    date,
    am: date?.slice(0, 7),
    annee: date?.slice(0, 4),
    langue: record.language,
    rubrique: record.header.category,
    lieu: record.dateline?.places[0]?.name,
  }
  const stars = Object.entries(variables).flatMap(([name, value]) => {
    const plain = value ? oneWord(value) : ''
    return plain === '' ? [] : [`*${name}_${plain}`]
  })
  return ['****', ...stars].join(' ')
}

function dayOf({ dateline, header }: NewsRecord): string | undefined {
  const written = dateline?.date && /^\d{4}-\d\d-\d\d$/.test(dateline.date) ? dateline.date : undefined
  return written ?? (header.createdAt ?? header.revisedAt ?? header.transmittedAt)?.slice(0, 10)
}

// A variable ends at the first space, and `_` parts its name from its value.
function oneWord(value: string): string {
  return fold(value)
    .replace(/[^\p{L}\p{N}-]+/gu, '-')
    .replace(/^-|-$/g, '')
}

// A line that begins with **** starts a new text, one with -* a theme.
function body({ headline, text }: NewsRecord): string {
  const title = headline === null ? [] : [/[.!?…]$/.test(headline) ? headline : `${headline}.`]
  return [...title, text].join('\n').replace(/^(?=\*{4}|-\*)/gm, ' ')
}

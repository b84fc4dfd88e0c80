import type { Header } from '../../schema.ts'
import type { Fields } from './field.ts'

/** Factiva's field codes, from what a row or a line says for each. */
export function factivaFields(field: (code: string) => string | undefined): Fields {
  const coded = (code: string) => codesIn(field(code) ?? '', code)
  return {
    documentId: field('AN')?.replace(/^(?:Document|Dokument|Documento)\s/, ''),
    provider: field('SN'),
    headline: field('HD'),
    byline: field('BY'),
    category: field('SE'),
    copyright: field('CY'),
    date: field('PD'),
    clock: field('ET'),
    words: field('WC'),
    language: field('LA'),
    subjects: [...coded('CO'), ...coded('IN'), ...coded('NS')],
    locations: coded('RE').map(({ name, code }) => ({ name: name ?? code!, country: null })),
    attributes: {
      source: field('SC'),
      group: field('NGC'),
      edition: field('ED'),
      page: field('PG'),
      credit: field('CR'),
      contact: field('CT'),
      reference: field('RF'),
      publisher: field('PUB'),
      publisherCodes: field('IPC'),
      publisherTerms: field('IPD'),
    },
  }
}

// gvote1 : National/Presidential Elections | gpol : Domestic Politics
function codesIn(text: string, scheme: string): Header['subjects'] {
  return text.split('|').flatMap((part) => {
    const [code, name] = part.split(/\s:\s/, 2).map((one) => one.trim())
    return code ? [{ scheme, code, name: name || null }] : []
  })
}

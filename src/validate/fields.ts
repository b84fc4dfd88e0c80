import type { NewsRecord } from '../schema.ts'

/** What a feed may require of each dispatch, and where a record has it. */
export const fields = {
  agency: ({ header, dateline }) => header.provider ?? dateline?.agency,
  abstract: ({ abstract }) => abstract,
  byline: ({ bylines }) => bylines[0]?.text,
  category: ({ header }) => header.category,
  copyright: ({ header }) => header.copyright,
  dateline: ({ dateline }) => dateline?.text,
  'dateline.date': ({ dateline }) => dateline?.date,
  'dateline.place': ({ dateline }) => dateline?.places[0]?.name,
  documentId: ({ header }) => header.documentId,
  genre: ({ header }) => header.genre,
  headline: ({ headline }) => headline,
  keywords: ({ header }) => header.keywords[0],
  language: ({ language }) => language,
  messageNumber: ({ header }) => header.messageNumber,
  priority: ({ header }) => header.priority,
  service: ({ header }) => header.service,
  slug: ({ slug }) => slug,
  subjects: ({ header }) => header.subjects[0]?.name ?? header.subjects[0]?.code,
  text: ({ text }) => text || null,
  time: ({ header }) => header.transmittedAt ?? header.revisedAt ?? header.createdAt,
  version: ({ header }) => header.version,
  wordCount: ({ header }) => header.wordCount?.toString(),
} as const satisfies Readonly<Record<string, (record: NewsRecord) => string | null | undefined>>

export type FieldName = keyof typeof fields

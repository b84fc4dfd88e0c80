import { type Code, catalog } from '../diagnostics.ts'
import type { Profile } from './profile.ts'

const latin = ['utf-8', 'iso-8859-1', 'iso-8859-15', 'windows-1252']

/** No fault of a feed, however strict one is with it: a kill, and what depeche has no data for. */
const blameless: ReadonlySet<string> = new Set<Code>([
  'dispatch-killed',
  'entities-limited',
  'entities-engine',
  'language-limited',
])

const worse = { info: 'warning', warning: 'error', error: 'error' } as const

/** Every code, those that are off by default too, a grade worse than the catalogue has it. */
function oneGradeWorse(): Profile['severities'] {
  const grades = Object.entries(catalog).filter(([code]) => !blameless.has(code))
  return Object.fromEntries(grades.map(([code, [severity]]) => [code, worse[severity]]))
}

/** The profiles that come with depeche. */
export const profiles = {
  'afp-text': {
    description: 'AFP, as text',
    formats: ['plain', 'iptc7901', 'zczc'],
    charsets: [...latin, 'windows-1256', 'iso-8859-6'],
    languages: ['fr', 'en', 'es', 'pt', 'de', 'ar'],
    agencies: ['AFP'],
    required: ['text'],
  },
  iptc7901: {
    description: 'IPTC 7901, any agency: seven-bit header, lines of 69 signs',
    formats: ['iptc7901'],
    priorities: ['1', '2', '3', '4', '5', '6'],
    lineWidth: 69,
    required: ['service', 'messageNumber', 'priority', 'category', 'text'],
  },
  anpa: {
    description: 'ANPA 1312: AP, Kyodo, AAP',
    formats: ['anpa1312'],
    charsets: latin,
    priorities: ['f', 'b', 'u', 'r', 'd', 'a', 's', 'w', 'z'],
    required: ['messageNumber', 'priority', 'category', 'slug', 'text'],
  },
  'newsml-g2': {
    description: 'NewsML-G2, any agency',
    formats: ['newsml-g2'],
    charsets: ['utf-8', 'utf-16le', 'utf-16be'],
    required: ['documentId', 'version', 'time'],
  },
  strict: {
    description: 'any feed, with everything that can be asked of it',
    required: ['text', 'language', 'agency'],
    severities: oneGradeWorse(),
  },
} as const satisfies Readonly<Record<string, Profile>>

export type ProfileName = keyof typeof profiles

import type { Language } from '../language.ts'
import { calendar } from './calendar.ts'

export const fr: Language = {
  code: 'fr',
  common: ['le', 'la', 'les', 'des', 'et', 'est', 'une', 'du', 'dans', 'pour', 'que', 'qui', 'sur', 'au', 'par'],
  tokens: {
    abbreviations: ['M.', 'MM.'],
    elisions: ['l', 'd', 'qu', 'j', 'n', 's', 'c', 'm', 't', 'jusqu', 'lorsqu', 'puisqu'],
  },
  wire: { bylineOpeners: ['Par'] },
  calendar,
}

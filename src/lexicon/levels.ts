import type { Header } from '../schema.ts'

type Level = NonNullable<Header['level']>

/** The scale of most agencies: IPTC's urgency, and the letters of ANPA 1312. What is not listed has no level. */
export const levels: Readonly<Record<string, Level>> = {
  '1': 'flash',
  '2': 'alert',
  '3': 'urgent',
  '4': 'normal',
  '5': 'normal',
  '6': 'normal',
  '7': 'normal',
  '8': 'normal',
  f: 'flash',
  b: 'alert',
  u: 'urgent',
  r: 'normal',
  d: 'normal',
}

/** Scales of agencies that are known and are not all of the scale above. */
export const agencyLevels: Readonly<Record<string, Readonly<Record<string, Level>>>> = {
  // 2 Blitz and Eil, 3 Vorrang, 4 Dringend (an ordinary story, for all its name), 5 Normal.
  dpa: { '1': 'flash', '2': 'alert', '3': 'urgent', '4': 'normal', '5': 'normal', '6': 'normal' },
}

/** Words that stand alone in a line above the headline and say how urgent the dispatch is. */
export const levelWords: Readonly<Record<string, Level>> = {
  flash: 'flash',
  blitz: 'flash',
  'خبر عاجل': 'flash',
  alert: 'alert',
  alerte: 'alert',
  alerta: 'alert',
  eil: 'alert',
  eilmeldung: 'alert',
  bulletin: 'alert',
  newsalert: 'alert',
  apnewsalert: 'alert',
  spoed: 'alert',
  تنبيه: 'alert',
  urgent: 'urgent',
  urgente: 'urgent',
  vorrang: 'urgent',
  dringend: 'urgent',
  عاجل: 'urgent',
}

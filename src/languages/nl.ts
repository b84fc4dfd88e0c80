import { words } from '../text/words.ts'
import { bareCalendar } from './calendar.ts'
import type { Language } from './language.ts'
import { anyWire } from './wire.ts'

export const nl: Language = {
  code: 'nl',
  common: words(`
    de het een en van in is dat op te zijn met voor niet die er aan om ook als bij door naar heeft maar uit
    worden hij was over tot nog werd wordt deze meer zich hebben kan dan hun zij wel geen volgens na tegen haar
    hem hen ze we wij ik je jij u dit wat wie waar hoe toen al alleen veel andere nu omdat zou zouden moet
    moeten kunnen mag wil had hadden waren onder tussen zonder sinds tijdens vanaf binnen twee drie jaar jaren
    eerste nieuwe zei zegt maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gaan gaat doen echter
    daarom daar hier men mensen toch heb
  `),
  tokens: {
    abbreviations: words(`
      dhr. mevr. mw. dr. drs. ir. mr. prof. St. nr. bijv. bv. enz. e.d. o.a. d.w.z. ca. blz. t.o.v. i.p.v.
      m.b.t. jl. mln. mld. jan. feb. febr. mrt. apr. jun. jul. aug. sept. sep. okt. nov. dec.
    `),
    elisions: [],
    clitics: ["'s"],
  },
  wire: {
    ...anyWire,
    bylineOpeners: ['Door', 'DOOR'],
    nameJoins: ['en'],
    whereFrom: ['in', 'uit', 'te'],
    reportedBy: ['Verslag van', 'Met medewerking van', 'Geschreven door'],
    editedBy: ['Redactie', 'Eindredactie', 'Vertaald door'],
    interviewedBy: ['Interview door'],
    labels: [
      ...anyWire.labels,
      'DRINGEND',
      'NIEUW BERICHT',
      'SAMENVATTING',
      'ACHTERGROND',
      'INTERVIEW',
      'PORTRET',
      'HERHALING',
    ],
    pictures: [...anyWire.pictures, 'Foto', "Foto's", 'Beeld', 'Grafiek', 'Infografiek'],
    captionCredits: [...anyWire.captionCredits, 'Foto', 'Beeld'],
    corrections: [...anyWire.corrections, 'CORRECTIE', 'RECTIFICATIE', 'GECORRIGEERD'],
    advisories: [
      ...anyWire.advisories,
      'Nieuw bericht',
      'vervangt',
      'Aanvulling',
      'NB',
      'Let op',
      'Noot voor de redactie',
    ],
    editorNotes: [...anyWire.editorNotes, 'Noot van de redactie', 'Red'],
    contacts: [...anyWire.contacts, 'Contactpersoon', 'Persdienst', 'Telefoon'],
    copyrights: [...anyWire.copyrights, 'Alle rechten voorbehouden'],
    siteLines: ['Advertentie', 'Lees ook'],
  },
  calendar: {
    ...bareCalendar,
    months: {
      januari: 1,
      jan: 1,
      februari: 2,
      feb: 2,
      febr: 2,
      maart: 3,
      mrt: 3,
      maa: 3,
      april: 4,
      apr: 4,
      mei: 5,
      juni: 6,
      jun: 6,
      juli: 7,
      jul: 7,
      augustus: 8,
      aug: 8,
      september: 9,
      sept: 9,
      sep: 9,
      oktober: 10,
      okt: 10,
      november: 11,
      nov: 11,
      december: 12,
      dec: 12,
    },
    weekdays: { maandag: 1, dinsdag: 2, woensdag: 3, donderdag: 4, vrijdag: 5, zaterdag: 6, zondag: 7 },
  },
}

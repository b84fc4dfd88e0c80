import { words } from '../text/words.ts'
import { bareCalendar } from './calendar.ts'
import type { Language } from './language.ts'
import { anyWire } from './wire.ts'

export const it: Language = {
  code: 'it',
  common: words(`
    il lo la i gli le di del della dei delle e che in un una per con non è da si nel nella al alla sono ha ma
    come più anche dal dalla sul sulla tra ai alle suo sua dopo questo stato essere hanno contro secondo degli
    ed nei negli nelle agli allo dallo dagli dalle sullo sugli sulle col ogni questa questi queste quello quella
    quelli suoi sue loro lui lei noi voi io mi ci vi ne se però ancora già ora poi prima dove quando perché cosa
    chi cui quale così solo molto tutti tutto tutte altri altro due tre anni aveva erano era sarà stata stati
    fatto detto può deve ad o senza fra verso mentre oggi ieri fa avere
  `),
  tokens: {
    abbreviations: words(`
      Sig. Sigg. Sig.ra Dott. Dott.ssa Dr. Prof. Prof.ssa Avv. Ing. On. Sen. Gen. Col. Mons. S.p.A. S.r.l. St.
      ecc. pag. n. gen. feb. febb. apr. mag. giu. giugn. lug. ago. sett. ott. nov. dic.
    `),
    elisions: [
      'l',
      'un',
      'dell',
      'all',
      'dall',
      'nell',
      'sull',
      'coll',
      'd',
      'c',
      's',
      'quest',
      'quell',
      'anch',
      'com',
      'dov',
      'sant',
      'bell',
      'nessun',
      'ciascun',
      'mezz',
      'tutt',
    ],
  },
  wire: {
    ...anyWire,
    bylineOpeners: ['di', 'Di', 'DI'],
    nameJoins: ['e'],
    whereFrom: ['da', 'a', 'in'],
    reportedBy: ['Servizio di', 'A cura di', 'Ha collaborato'],
    editedBy: ['Redazione', 'Editing', 'Tradotto da'],
    interviewedBy: ['Intervista di', 'Intervista a cura di'],
    labels: [...anyWire.labels, 'URGENTE', 'AGGIORNAMENTO', 'PUNTO', 'SCHEDA', 'INTERVISTA', 'ANALISI', 'RIEPILOGO'],
    pictures: [...anyWire.pictures, 'Foto', 'FOTO', 'Video', 'Infografica', 'CON FOTO'],
    captionCredits: [...anyWire.captionCredits, 'Foto', 'Credito', 'Immagine'],
    corrections: [...anyWire.corrections, 'CORREZIONE', 'CORREGGE', 'RETTIFICA', 'ERRATA CORRIGE'],
    advisories: [...anyWire.advisories, 'AGGIORNA', 'AGGIUNGE', 'AVVISO', 'ATTENZIONE', 'RIPETIZIONE'],
    editorNotes: [...anyWire.editorNotes, 'Nota della redazione', 'NDR'],
    restrictions: [...anyWire.restrictions, 'USO EDITORIALE'],
    contacts: [...anyWire.contacts, 'Contatti', 'Ufficio stampa', 'Telefono'],
    copyrights: [...anyWire.copyrights, 'Tutti i diritti', 'RIPRODUZIONE RISERVATA'],
    siteLines: ['Pubblicità', 'Leggi anche'],
  },
  calendar: {
    ...bareCalendar,
    months: {
      gennaio: 1,
      gen: 1,
      genn: 1,
      febbraio: 2,
      feb: 2,
      febb: 2,
      febbr: 2,
      marzo: 3,
      mar: 3,
      aprile: 4,
      apr: 4,
      maggio: 5,
      mag: 5,
      magg: 5,
      giugno: 6,
      giu: 6,
      luglio: 7,
      lug: 7,
      agosto: 8,
      ago: 8,
      settembre: 9,
      sett: 9,
      set: 9,
      ottobre: 10,
      ott: 10,
      novembre: 11,
      nov: 11,
      dicembre: 12,
      dic: 12,
    },
    weekdays: { lunedì: 1, martedì: 2, mercoledì: 3, giovedì: 4, venerdì: 5, sabato: 6, domenica: 7 },
  },
}

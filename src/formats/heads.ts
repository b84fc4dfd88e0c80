/** Words of the lines above a story. They are read before its language is known: all languages stand together. */

/** Open an author's line: `Von Annett Gehler, dpa`. A capital follows. */
export const bylineOpeners = [
  'By',
  'Par',
  'Von',
  'Por',
  'De',
  'Da',
  'Di',
  'Door',
  'Av',
  'Af',
  'BY',
  'PAR',
  'VON',
  'POR',
]

/** Stand in an author's line in place of a name: `By dpa correspondents`. */
export const collectiveWords = [
  'correspondents',
  'reporters',
  'staff',
  'Korrespondenten',
  'Korrespondentinnen',
  'correspondants',
  'corresponsales',
]

/** In a label in brackets: that pictures go with the story. */
export const pictureWords = [
  'foto',
  'fotos',
  'photo',
  'photos',
  'grafik',
  'graphic',
  'infographie',
  'bild',
  'video',
  'vidéo',
  'grafica',
  'gráfico',
]

/** In a label in brackets: that the story is held back. */
export const holdWords = ['sperrfrist', 'embargo', 'hold', 'embargoed', 'gesperrt']

/** Labels in capitals on a line of their own; an ordinal may stand before and a number behind them. */
export const labelWords = [
  'LEAD',
  'LD',
  'NET',
  'ROUNDUP',
  'EXTRA',
  'REFILE',
  'REPEAT',
  'URGENT',
  'FLASH',
  'BULLETIN',
  'ALERT',
  'ALERTE',
  'UPDATE',
  'CORRECTION',
  'CORRECTED',
  'CORRECTS',
  'KILL',
  'ADVISORY',
  'PREVIEW',
  'FEATURE',
  'ANALYSIS',
  'BACKGROUND',
  'TICKER',
  'WRAPUP',
  'WRITETHRU',
  'EIL',
  'EILMELDUNG',
  'BLITZ',
  'VORRANG',
  'KORREKTUR',
  'BERICHTIGUNG',
  'WIEDERHOLUNG',
  'ZUSAMMENFASSUNG',
  'ACHTUNG',
  'ATTENTION',
  'URGENTE',
  'ALERTA',
  'REPETITION',
  'RÉPÉTITION',
  'RECTIFICATIF',
  'CORRECTIF',
  'ANNULATION',
  'AVANCE',
  'AMPLIACIÓN',
  'AMPLIACION',
  'CORRECCIÓN',
  'CORRECCION',
  'REPETICIÓN',
  'REPETICION',
  'PAPIER GENERAL',
  'SYNTHESE',
  'SYNTHÈSE',
  'ENCADRÉ',
  'ENCADRE',
]

/** Call for attention before a word in capitals: `ATTENTION - CORRIGE le bilan`. */
export const callWords = ['ATTENTION', 'ACHTUNG', 'ATENCIÓN', 'ATENCION', 'ATTENZIONE', 'ATENÇÃO', 'LET OP']

/** Section headings of a notebook, lower case, and what stands under them; the others are not for publication. */
export const notebookSections: Readonly<Record<string, 'editor' | 'correction' | 'advisory' | 'contact'>> = {
  'note to editors': 'editor',
  'notes to editors': 'editor',
  'redaktionelle hinweise': 'editor',
  'note aux rédactions': 'editor',
  berichtigung: 'correction',
  korrektur: 'correction',
  correction: 'correction',
  rectificatif: 'correction',
  aktualisierung: 'advisory',
  update: 'advisory',
  refile: 'advisory',
  ansprechpartner: 'contact',
  kontakte: 'contact',
  contacts: 'contact',
  'editorial contacts': 'contact',
}

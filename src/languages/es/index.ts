import { words } from '../../text/words.ts'
import type { Language } from '../language.ts'
import { calendar } from './calendar.ts'
import { names } from './names.ts'
import { speech } from './speech.ts'
import { wire } from './wire.ts'

export const es: Language = {
  code: 'es',
  common: words(`
    el la los las de del y en que un una por con para se su no es al lo como más pero sus le ha este fue son ya
    o entre cuando muy sin sobre también hasta desde según dijo está han tras años donde contra ser esta ante
    bajo durante mediante había tiene tienen puede pueden dos tres todo todos otros otra mientras aunque porque
    además aún así eso ese esa estos estas esto qué quien quienes mismo parte antes después gobierno presidente
    país informó señaló hoy ayer lunes martes miércoles jueves viernes sábado domingo haber sido hacer nos bien
    les hay e u él ella ellos nuestro mayor
  `),
  tokens: {
    abbreviations: words(`
      Sr. Sra. Sres. Sras. Srta. Dña. Dr. Dra. Drs. Prof. Lic. Ing. Gral. Cnel. Mons. Sto. Sta. Ud. Uds. Vd.
      EE.UU. EE. UU. S.A. Cía. Av. Avda. núm. pág. etc. aprox. p.ej. ene. feb. abr. jun. jul. ago. sep. sept.
      oct. nov. dic.
    `),
    elisions: [],
  },
  wire,
  calendar,
  names,
  speech,
}

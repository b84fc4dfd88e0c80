import { words } from '../../text/words.ts'
import type { Language } from '../language.ts'
import { calendar } from './calendar.ts'
import { names } from './names.ts'
import { speech } from './speech.ts'
import { wire } from './wire.ts'

export const de: Language = {
  code: 'de',
  common: words(`
    der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er
    hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur
    bis mehr durch man sein wurde sei ihr ihre ihren ihrem ihrer seine seinen seiner seinem diese dieser dieses
    diesem diesen jedoch allem alle allen wenn wegen gegen unter ohne bereits können kann könnte soll sollen
    muss müssen will wollen worden würde würden hatte hatten waren dabei damit dazu doch denn weil während zwei
    drei ab seit wir ich ihn ihm uns vom beim ins sagte teilte montag dienstag mittwoch donnerstag freitag
    samstag sonntag rund etwa zwischen neue neuen jetzt jahr jahre jahren prozent
  `),
  tokens: {
    abbreviations: words(`
      Hr. Dr. Prof. Dipl. Ing. St. Str. Nr. Mio. Mrd. Tsd. bzw. ca. d.h. z.B. u.a. u.U. usw. etc. evtl. ggf.
      inkl. sog. vgl. Abs. Jh. Jhd. geb. gest. Co. e.V. v. Chr. Jan. Jän. Feb. Febr. Mär. Apr. Jun. Jul. Aug.
      Sept. Sep. Okt. Nov. Dez. Sa.
    `),
    elisions: [],
    ordinalDot: true,
  },
  wire,
  calendar,
  names,
  speech,
}

import { words } from '../../text/words.ts'
import type { Language } from '../language.ts'
import { calendar } from './calendar.ts'
import { names } from './names.ts'
import { speech } from './speech.ts'
import { wire } from './wire.ts'

export const fr: Language = {
  code: 'fr',
  common: words(`
    le la les des et est une du dans pour que qui sur au par avec ne pas sont a été plus aux ce cette son ses
    leur selon mais ou où après entre comme dont deux ont avait était sans contre depuis aussi il elle ils nous
    vous je leurs ces cet sera fait faire trois étaient avaient peut doit même tout tous toute très bien encore
    quand alors lors dit déclaré ainsi notamment jeudi mardi vendredi lundi mercredi samedi dimanche ans lui eux
    donc car moins celui celle chez sous vers pendant avant jusqu ministre mort personnes être avoir à y en
  `),
  tokens: {
    abbreviations: words(`
      M. MM. Mme. Mmes. Mlle. Dr. Pr. Me. Mgr. St. Ste. av. apr. env. etc. cf. pp. éd. tél. hab. janv. févr.
      fév. avr. juil. juill. sept. oct. nov. déc.
    `),
    elisions: ['l', 'd', 'qu', 'j', 'n', 's', 'c', 'm', 't', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'presqu', 'quelqu'],
    clitics: [
      '-t-il',
      '-t-elle',
      '-t-on',
      '-t-ils',
      '-t-elles',
      '-il',
      '-elle',
      '-on',
      '-ils',
      '-elles',
      '-je',
      '-tu',
      '-nous',
      '-vous',
      '-ce',
    ],
    whole: ['rendez-vous', 'garde-à-vous', 'chez-nous'],
  },
  wire,
  calendar,
  names,
  speech,
}

import { words } from '../../text/words.ts'
import type { Language } from '../language.ts'
import { calendar } from './calendar.ts'
import { names } from './names.ts'
import { speech } from './speech.ts'
import { wire } from './wire.ts'

export const pt: Language = {
  code: 'pt',
  common: words(`
    o a os as de do da dos das e em no na que um uma para com não por se mais como foi ao ele seu sua ou quando
    muito nos já também pelo pela até isso entre depois sem mesmo aos são está ser tem nas segundo disse ainda
    sobre após contra à às num numa pelos pelas deste desta neste nesta dessa desse nessa essa esse este esta
    estes estas isto aquele aquela têm teve tinha foram era eram seria será deve pode podem fez feira há você
    eles ela elas lhe me meu minha nosso tudo todos todas outros outra mil milhões ano anos dia país governo
    presidente onde porque quem qual quanto então assim bem antes durante desde contudo porém enquanto afirmou
    dois duas três estava estão vez só lá nem menos maior ontem hoje
  `),
  tokens: {
    abbreviations: words(`
      Sr. Sra. Srs. Sras. D. Dr. Dra. Drs. Prof. Profa. Eng. Gen. Cel. Cap. Exmo. Sto. Sta. Ltda. S.A. Cia.
      Av. nº. pág. etc. aprox. EUA. jan. fev. abr. jun. jul. ago. out. nov. dez.
    `),
    elisions: [],
    clitics: [
      '-se',
      '-me',
      '-te',
      '-lhe',
      '-lhes',
      '-nos',
      '-o',
      '-a',
      '-os',
      '-as',
      '-lo',
      '-la',
      '-los',
      '-las',
      '-no',
      '-na',
    ],
  },
  wire,
  calendar,
  names,
  speech,
}

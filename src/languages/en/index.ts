import { words } from '../../text/words.ts'
import type { Language } from '../language.ts'
import { calendar } from './calendar.ts'
import { names } from './names.ts'
import { speech } from './speech.ts'
import { wire } from './wire.ts'

export const en: Language = {
  code: 'en',
  common: words(`
    the of and to in a is that for was on with as his he be at by had it from have not are or which this an were
    but has their its who they said will been after would there when one all about into also than them could can
    over more other first new people some most last two no if up out we you i do did so she her him my our what
    only any time between against under since while during before being such because both through off down where
    now just how three monday tuesday wednesday thursday friday saturday sunday told
  `),
  tokens: {
    abbreviations: words(`
      Mr. Mrs. Ms. Dr. Prof. Sen. Rep. Gov. Gen. Lt. Col. Maj. Capt. Sgt. Cpl. Pvt. Adm. Cmdr. Rev. Pres. St.
      Jr. Sr. Inc. Corp. Co. Ltd. Bros. vs. v. U.S. U.N. U.K. E.U. D.C. a.m. p.m. e.g. i.e. etc. approx. Jan.
      Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. Mon. Tue. Wed. Thu. Fri. Sat. Sun. Ala. Ariz.
      Ark. Calif. Colo. Conn. Del. Fla. Ga. Ind. Kan. Ky. Md. Mich. Minn. Mo. Mont. Neb. Nev. Okla. Ore. Pa.
      Tenn. Tex. Va. Vt. Wis. Wyo.
    `),
    elisions: [],
    // a Tokyo-bound jet: the place is a name of its own
    clitics: words(`
      's -based -bound -born -led -backed -listed -owned -controlled -held -occupied -style -made -trained -registered
      -headquartered -linked -sponsored -flagged -area
    `),
  },
  wire,
  calendar,
  names,
  speech,
}

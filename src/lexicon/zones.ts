/** Zone names that wires write, to an offset or, where the date decides, an IANA zone. */
export const zones: Readonly<Record<string, string>> = {
  GMT: '+00:00',
  UTC: '+00:00',
  TU: '+00:00',
  UT: '+00:00',
  Z: '+00:00',
  WET: '+00:00',
  WEST: '+01:00',
  BST: '+01:00',
  MEZ: '+01:00',
  CET: '+01:00',
  MESZ: '+02:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  JST: '+09:00',
  KST: '+09:00',
  HKT: '+08:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  ET: 'America/New_York',
  PT: 'America/Los_Angeles',
}

/** Agencies whose times carry no zone because they are always in one; documented, not guessed. Lower case. */
export const agencyZones: Readonly<Record<string, string>> = {
  kyodo: 'Asia/Tokyo',
}

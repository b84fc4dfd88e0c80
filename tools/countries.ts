import { writeFileSync } from 'node:fs'

// npx tsx tools/countries.ts: writes src/lexicon/countries.ts, the countries' names in the languages of the wires, from the
// Unicode CLDR that Node carries, and short forms that wires use. The file is data: the names must not depend on Node's version.
const locales = ['fr', 'en', 'es', 'de', 'pt', 'it', 'nl', 'ar', 'ru', 'sv', 'pl', 'tr']
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const notCountries = new Set(['EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB', 'QO', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA'])
const short: Record<string, string> = {
  AE: 'UAE|Emirats|Emirats arabes|EAU|Emirate',
  BA: 'Bosnie|Bosnia|Bosnien|Bosnië',
  BY: 'Belarus|Bélarus|Biélorussie',
  CD: 'RDC|RD Congo|DRC|DR Congo|Congo-Kinshasa|République démocratique du Congo|Democratic Republic of Congo|الكونغو الديموقراطية',
  CF: 'Centrafrique|CAR',
  CG: 'Congo|Congo-Brazzaville',
  CI: "Côte d'Ivoire|Ivory Coast|Elfenbeinküste",
  CN: 'Chine|China|Cina|الصين',
  CZ: 'République tchèque|Tchéquie|Czech Republic|República Checa|Tschechien|República Tcheca|Repubblica Ceca|Tsjechië',
  GB: 'Britain|Grande-Bretagne|Royaume-Uni|Gran Bretaña|Grã-Bretanha|Großbritannien|England|بريطانيا',
  HK: 'Hong Kong|Hongkong|هونغ كونغ',
  IR: 'Iran|ايران|إيران',
  KP: 'North Korea|Corée du Nord|Corea del Norte|Nordkorea|Coreia do Norte|Corea del Nord',
  KR: 'South Korea|Corée du Sud|Corea del Sur|Südkorea|Coreia do Sul|Corea del Sud',
  LY: 'Libye|Libya|ليبيا',
  MK: 'Macédoine|Macedonia|Mazedonien|Macédoine du Nord|North Macedonia',
  MM: 'Birmanie|Burma|Birmania|Birma|Birmanya|Myanmar|بورما',
  MO: 'Macao|Macau',
  NL: 'Pays-Bas|Hollande|Holland|Netherlands|Holanda|Olanda',
  PS: 'Palestine|Palästina|Palestina|فلسطين',
  SA: 'Arabie saoudite|Saudi Arabia|السعودية',
  SY: 'Syrie|Syria|Siria|Syrien|سوريا|سورية',
  SZ: 'Swaziland|Eswatini',
  TR: 'Turquie|Turkey|Turquía|Türkei|Turquia|Turchia|Turkije|Türkiye|تركيا',
  US: 'Etats-Unis|United States|USA|U.S.|US|EEUU|EUA|Vereinigte Staaten|Stati Uniti|Estados Unidos|الولايات المتحدة',
  VA: 'Vatican|Vaticano|Vatikan|الفاتيكان',
  VN: 'Vietnam|Viêt Nam|Viet Nam',
}

const rows = letters
  .flatMap((a) => letters.map((b) => a + b))
  .filter((code) => !notCountries.has(code) && new Intl.Locale(`und-${code}`).region === code)
  .flatMap((code) => {
    const names = locales.map((locale) =>
      new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }).of(code),
    )
    const known = names.filter((name) => name !== undefined)
    if (known.length === 0) return []
    const clean = known.map((name) => name.replace(/ \(.*\)$/, '').replace(/\u00a0/g, ' '))
    const all = [...new Set([...clean, ...(short[code]?.split('|') ?? [])])]
    return [`  ${code}: ${JSON.stringify(all.join('|')).replace(/'/g, "\\'").replace(/^"|"$/g, "'")},`]
  })

writeFileSync(
  'src/lexicon/countries.ts',
  `/** Countries and territories by ISO 3166-1 alpha-2, their names in the languages of the wires; made by tools/countries.ts from Unicode CLDR. */
export const countries: Readonly<Record<string, string>> = {
${rows.join('\n')}
}
`,
)

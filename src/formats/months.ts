// Both sets of names, in lower case without accents; a wire's own month is cut to three or four letters.
const names = [
  'jan janv january januar janvier enero ene gen gennaio januari janeiro يناير',
  'fev fevr feb february februar fevrier febrero febbraio februari fevereiro فبراير',
  'mar mars march marz mrz maerz marzo maart mrt marco مارس',
  'avr apr april avril abr abril aprile أبريل ابريل',
  'mai may mayo mag maggio mei maio مايو',
  'jun juin june juni junio giu giugno junho يونيو',
  'jul juil july juli juillet julio lug luglio julho يوليو',
  'aou aout aug august ago agosto augustus أغسطس اغسطس',
  'sep sept september septembre septiembre set settembre setembro سبتمبر',
  'oct oktober okt october octobre octubre ott ottobre out outubro أكتوبر اكتوبر',
  'nov november novembre noviembre novembro نوفمبر',
  'dec dez dic december dezember decembre diciembre dicembre dezembro ديسمبر',
]

/** The month, 1 to 12, that trailers and exports name, whatever their language; keys are lower case without accents. */
export const months: ReadonlyMap<string, number> = new Map(
  names.flatMap((line, index) => line.split(' ').map((name) => [name, index + 1] as const)),
)

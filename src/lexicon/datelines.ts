/** Months as datelines write them in languages that have no data of their own here, lower case, without dots. */
export const foreignMonths: Readonly<Record<string, number>> = {
  // Russian, Ukrainian
  ...{ января: 1, янв: 1, февраля: 2, фев: 2, февр: 2, марта: 3, мар: 3, апреля: 4, апр: 4, мая: 5, июня: 6, июн: 6 },
  ...{ июля: 7, июл: 7, августа: 8, авг: 8, сентября: 9, сен: 9, сент: 9, октября: 10, окт: 10 },
  ...{ ноября: 11, ноя: 11, нояб: 11, декабря: 12, дек: 12 },
  ...{ січня: 1, лютого: 2, березня: 3, квітня: 4, травня: 5, червня: 6, липня: 7, серпня: 8, вересня: 9 },
  ...{ жовтня: 10, листопада: 11, грудня: 12 },
  // Turkish
  ...{
    ocak: 1,
    şubat: 2,
    mart: 3,
    nisan: 4,
    mayıs: 5,
    haziran: 6,
    temmuz: 7,
    ağustos: 8,
    eylül: 9,
    ekim: 10,
    kasım: 11,
    aralık: 12,
  },
  // Polish, Czech
  ...{ stycznia: 1, lutego: 2, marca: 3, kwietnia: 4, maja: 5, czerwca: 6, lipca: 7, sierpnia: 8, września: 9 },
  ...{ października: 10, grudnia: 12 },
  ...{
    ledna: 1,
    února: 2,
    března: 3,
    dubna: 4,
    května: 5,
    června: 6,
    července: 7,
    srpna: 8,
    září: 9,
    října: 10,
    prosince: 12,
  },
  // Hungarian, Romanian
  ...{
    január: 1,
    február: 2,
    március: 3,
    április: 4,
    május: 5,
    június: 6,
    július: 7,
    augusztus: 8,
    szeptember: 9,
    október: 10,
  },
  ...{
    ianuarie: 1,
    februarie: 2,
    martie: 3,
    aprilie: 4,
    iunie: 6,
    iulie: 7,
    septembrie: 9,
    octombrie: 10,
    noiembrie: 11,
  },
  // Swedish, Norwegian, Danish
  ...{
    januari: 1,
    februari: 2,
    mars: 3,
    maj: 5,
    juni: 6,
    juli: 7,
    augusti: 8,
    oktober: 10,
    desember: 12,
    januar: 1,
    februar: 2,
  },
  ...{ marts: 3, august: 8, september: 9, november: 11, december: 12 },
  // Greek
  ...{ ιανουαρίου: 1, φεβρουαρίου: 2, μαρτίου: 3, απριλίου: 4, μαΐου: 5, ιουνίου: 6, ιουλίου: 7, αυγούστου: 8 },
  ...{ σεπτεμβρίου: 9, οκτωβρίου: 10, νοεμβρίου: 11, δεκεμβρίου: 12 },
  // Catalan, Indonesian
  ...{
    gener: 1,
    febrer: 2,
    març: 3,
    maig: 5,
    juny: 6,
    juliol: 7,
    agost: 8,
    setembre: 9,
    desembre: 12,
    maret: 3,
    mei: 5,
    agustus: 8,
  },
}

/** Words that a dateline puts between the place and the date, and inside a written date. */
export const dateParticles: readonly string[] = [
  ...['le', 'on', 'den', 'am', 'il', 'el', 'em', 'a', 'of', 'de', 'del', 'di', 'في', 'of'],
]

/** Small words that stand in names of places: `Saint-Denis de la Réunion`, `Newcastle upon Tyne`, `Neustadt an der Weinstraße`. */
export const placeParticles: readonly string[] = [
  ...['de', 'du', 'des', 'la', 'le', 'les', 'sur', 'sous', 'en', 'lès', 'lez', 'et', 'aux', 'au', "d'", "l'"],
  ...['of', 'the', 'on', 'upon', 'and', 'in', 'near', 'off', 'over', 'aan', 'den', 'van'],
  ...[
    'an',
    'der',
    'am',
    'im',
    'ob',
    'bei',
    'und',
    'vor',
    'unter',
    'do',
    'da',
    'dos',
    'das',
    'e',
    'del',
    'los',
    'las',
    'el',
    'y',
  ],
  ...['di', 'della', 'dei', 'al', 'as', 'ash', 'es', 'ez', 'i', 'nad', 'pod'],
]

/** Openers of a dateline that is no town: a ship, a plane, a train. */
export const aboard: readonly string[] = [
  ...[
    'A bord',
    'À bord',
    'Aboard',
    'On board',
    'ABOARD',
    'A BORD',
    'À BORD',
    'An Bord',
    'A bordo',
    'A BORDO',
    'Aan boord',
  ],
]

/** What stands for a place that is not told. */
export const noPlace: readonly string[] = ['NO CITY', 'NO DATE', 'CLANDESTINE', 'UNDATED', 'Undated', 'Non daté']

/** What German datelines put behind a stroke that is no second place: `Frankfurt/Main`, `Halle/Saale`. */
export const strokeSuffixes: readonly string[] = [
  ...[
    'Main',
    'Oder',
    'Saale',
    'Inn',
    'Donau',
    'Neckar',
    'Rhein',
    'Ruhr',
    'Elbe',
    'Weser',
    'Spree',
    'Isar',
    'Lahn',
    'Havel',
  ],
  ...['Breisgau', 'Pfalz', 'Weinstraße', 'Aisch', 'Lausitz', 'Harz', 'Westfalen', 'Thüringen', 'Sachsen', 'Ammersee'],
  ...[
    'Taunus',
    'Odenwald',
    'Eifel',
    'Allgäu',
    'Bodensee',
    'Chiemsee',
    'Rügen',
    'Usedom',
    'Sylt',
    'Oberpfalz',
    'Ems',
    'Fils',
  ],
]

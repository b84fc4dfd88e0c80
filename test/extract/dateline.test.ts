import { describe, expect, test } from 'vitest'
import { findDateline } from '../../src/extract/dateline/index.ts'
import { linesOf } from '../../src/formats/lines.ts'
import { compose, unwrap } from '../../src/layout/index.ts'

const read = (text: string, around = {}) => findDateline(compose(unwrap(linesOf(text))), around)
const bodies = (text: string) => compose(unwrap(linesOf(text)))

// dateline | places | date | agency; what stands behind the dateline belongs to the news
test.each([
  'Istanbul, 6 fév 2020 (AFP)| - Le port|Istanbul|2020-02-06|AFP',
  'Paris, 1er mars 2021 (AFP)| - Le port|Paris|2021-03-01|AFP',
  'PARIS, 3 AOU 97 (AFP)| - Le port|PARIS|1997-08-03|AFP',
  'Strasbourg, 10 juil 2024 (AFP)| Le port|Strasbourg|2024-07-10|AFP',
  'La Haye (Pays-Bas), 6 févr. 2020 (AFP)| - Le port|La Haye/NL|2020-02-06|AFP',
  'Paris/Londres, 6 fév 2020 (AFP)| - Le port|Paris/FR,Londres/GB|2020-02-06|AFP',
  'Paris et Londres, 6 fév 2020 (AFP)| - Le port|Paris/FR,Londres/GB|2020-02-06|AFP',
  'A bord du Charles-de-Gaulle, 6 fév 2020 (AFP)| - Le port|A bord du Charles-de-Gaulle|2020-02-06|AFP',
  'Redon (Ille-et-Vilaine), 6 fév 2020 (AFP)| - Le port|Redon/FR|2020-02-06|AFP',
  'ANKARA, 19 février (Reuters)| - Le port|ANKARA|XXXX-02-19|Reuters',
  'BEYROUTH (Reuters)| - Le port|BEYROUTH||Reuters',
  'Genève (ats afp)| Les ports|Genève||ATS/AFP',
  'Berne, 6 fév (Keystone-ATS)| - Le port|Berne|XXXX-02-06|Keystone-ATS',
  'PARIS, 14. (Havas.)| — Le port|PARIS|XXXX-XX-14|Havas',
  'TÉHÉRAN, 24. — AFP|. — Le port|TÉHÉRAN|XXXX-XX-24|AFP',
  '(Belga)| Le port|||Belga',
  'BRUXELLES 06/02 (BELGA)| = Le port|BRUXELLES|XXXX-02-06|Belga',
  'TUNIS, 6 fév 2020 (TAP)| - Le port|TUNIS|2020-02-06|TAP',
  'STOCKHOLM, Aug 29, 2014 (AFP)| - The port|STOCKHOLM|2014-08-29|AFP',
  'MOSCOW, Aug 30 (AFP)| -- The port|MOSCOW|XXXX-08-30|AFP',
  'Abuja 7-15 (AFP)| - The port|Abuja|XXXX-07-15|AFP',
  'WASHINGTON (AP)| _ The port|WASHINGTON||AP',
  'CHATHAM, Mass. (AP)| — The port|CHATHAM/US||AP',
  'ST. PETERSBURG, Russia (AP)| _ The port|ST. PETERSBURG/RU||AP',
  'DALLAS| _ The port|DALLAS||',
  'TALLAHASSEE, Fla.| _ The port|TALLAHASSEE/US||',
  'BRUSSELS/SAO PAULO (Reuters)| - The port|BRUSSELS/BE,SAO PAULO/BR||Reuters',
  '(Reuters)| - The port|||Reuters',
  'AFP| - The port|||AFP',
  'Jan 30 (Gracenote)| - The port||XXXX-01-30|Gracenote',
  'MOSCOW, January 21. /TASS/|. The port|MOSCOW|XXXX-01-21|TASS',
  'BEIJING, Feb. 6 (Xinhua)| -- The port|BEIJING|XXXX-02-06|Xinhua',
  'TOKYO, Feb. 6, Kyodo| - The port|TOKYO|XXXX-02-06|Kyodo',
  'SYDNEY March 22 AAP| - The port|SYDNEY|XXXX-03-22|AAP',
  'MARLBOROUGH, Mass.--(BUSINESS WIRE)--Dec 5, 2024|--The port|MARLBOROUGH/US|2024-12-05|BUSINESS WIRE',
  'ANKARA (AA)| - The port|ANKARA||AA',
  'SHEFFIELD, March 9 XYZ| - The port|SHEFFIELD|XXXX-03-09|XYZ',
  'Redon (xyz)| Le port|Redon||xyz',
  'ATLANTIS CITY, 9 March (XYZ)| - The port|ATLANTIS CITY|XXXX-03-09|XYZ',
  'PANAMA CITY (PANAMA), 4 FEB 90 (ACAN-EFE)| -- [TEXT] THE PORT|PANAMA CITY/PA|1990-02-04|ACAN-EFE',
  'CLANDESTINE, 4 FEB 90 (EFE)| -- [TEXT] THE PORT||1990-02-04|EFE',
  'Madrid, 25 may (EFE)|.- El puerto|Madrid|XXXX-05-25|EFE',
  'Bruselas, (EFECOM)|.- El puerto|Bruselas||EFECOM',
  'Arévalo (Avila), 23 may (EFE)|.- El puerto|Arévalo/ES|XXXX-05-23|EFE',
  'Amorebieta, (Vizcaya) 23 May (EFE)|.- El puerto|Amorebieta/ES|XXXX-05-23|EFE',
  'LIMA, 24 Ago. (EUROPA PRESS)| - El puerto|LIMA|XXXX-08-24|EUROPA PRESS',
  'Madrid, 2 ene| .- El puerto|Madrid|XXXX-01-02|',
  'Berlin (dpa)| - Der Hafen|Berlin||dpa',
  'Frankfurt/Main (dpa)| - Der Hafen|Frankfurt/Main/DE||dpa',
  'Moskau/Berlin (dpa)| - Der Hafen|Moskau/RU,Berlin/DE||dpa',
  'Weimar (dpa/th)| - Der Hafen|Weimar||dpa',
  'HANNOVER (dpa-AFX)| - Der Hafen|HANNOVER||dpa-AFX',
  'San Diego (tca/dpa)| - Der Hafen|San Diego||TCA/dpa',
  'Wien (APA)| - Der Hafen|Wien||APA',
  'Berlin (AFP)| In der Stadt|Berlin||AFP',
  'Neustadt an der Weinstraße, 6. Februar (dpa)| - Der Hafen|Neustadt an der Weinstraße|XXXX-02-06|dpa',
  'Lisboa, 06 fev 2020 (Lusa)| – O porto|Lisboa|2020-02-06|Lusa',
  'Odivelas, 11 jun (Lusa)| -- O porto|Odivelas|XXXX-06-11|Lusa',
  'Quito, 24 Set 2018 (AFP)| - O porto|Quito|2018-09-24|AFP',
  '(ANSA) - ROMA, 1 LUG| - Il porto|ROMA|XXXX-07-01|ANSA',
  'Roma, 23 apr.| - Il porto|Roma|XXXX-04-23|',
  'Haag /ritzau/| Havnen|Haag||Ritzau',
  'AMSTERDAM (ANP)| - De haven|AMSTERDAM||ANP',
  'МОСКВА, 25 дек - РИА Новости|. Порт|МОСКВА|XXXX-12-25|RIA Novosti',
  'МОСКВА, 6 февраля. /ТАСС/|. Порт|МОСКВА|XXXX-02-06|TASS',
  'نيقوسيا, 26-11-2023 (أ ف ب)| - قال|نيقوسيا|2023-11-26|AFP',
  'باريس (أ ف ب)| - قال|باريس||AFP',
  'بنوم بنه (كمبوديا) (ا ف ب)| - قال|بنوم بنه/KH||AFP',
  'القاهرة في ٦ فبراير /أ ش أ/| قال|القاهرة|XXXX-02-06|MENA',
  'Warszawa (PAP)| - Port|Warszawa||PAP',
  'Budapest, 2020. február 6. (MTI)| - A kikötő|Budapest|2020-02-06|MTI',
])('%s', (marked) => {
  const [text, rest, places, date, agency] = marked.split('|') as [string, string, string, string, string]
  const found = read(`${text}${rest} a rouvert mardi.`)
  const withCountries = places.replaceAll(/\/[A-Z]{2}(?=,|$)/g, '') !== places
  const named = found?.places
    .map(({ name, country }) => (withCountries && country ? `${name}/${country}` : name))
    .join(',')
  expect([found?.text, named, found?.date ?? '', found?.agency ?? '']).toEqual([text, places, date, agency])
})

test.each([
  'Ole Hansen, a veteran port executive (AP), said on Monday that the quay was safe.',
  "L'équipe de l'Agence France-Presse (AFP) a vu le port.",
  'Le Parti du port (PP) a gagné mardi.',
  'Foto: Anna Muster (dpa)',
  'Marseille (OM) Le club a gagné.',
  'Ormeau (lui) Le sait.',
  'Jules Ormeau (PS) - qui préside la ville - a dit non.',
  'Lundi 3 mars - Le port a rouvert.',
  'FOOTBALL - Le club de Valmont a gagné.',
  'Le 3 mars, à Valmont (Nord), le port a rouvert.',
  '- Valmont: le port a rouvert.',
  'Le port a rouvert - enfin.',
  'Valmont a rouvert son port (AFP) - mardi.',
  'EN DIRECT - Le port rouvre.',
])('no dateline: %s', (text) => {
  expect(read(text)).toBeUndefined()
})

describe('the year', () => {
  test.each([
    ['2020-03-01', '2020-02-06'],
    ['2021-01-02T08:00:00Z', '2021-02-06'],
    ['2020-12-31', '2021-02-06'],
  ])('of a dateline without one is the nearest to the envelope: %s', (near, date) => {
    expect(read('Lima, 6 feb (EFE).- El puerto reabrió.', { near })?.date).toBe(date)
  })

  test('that is written stands', () => {
    expect(read('Lima, 6 feb 2001 (EFE).- El puerto reabrió.', { near: '2020-03-01' })?.date).toBe('2001-02-06')
  })

  test('nothing is dated by the envelope alone', () => {
    expect(read('Lima (EFE).- El puerto reabrió.', { near: '2020-03-01' })?.date).toBeUndefined()
  })
})

describe('a dateline in an element of its own', () => {
  test('has no place in the text', () => {
    const found = read('Le port a rouvert.', { declared: 'Nice, 6 fév 2020 (AFP) -' })
    expect(found).toEqual({
      text: 'Nice, 6 fév 2020 (AFP)',
      places: [{ name: 'Nice', country: 'FR' }],
      date: '2020-02-06',
      agency: 'AFP',
    })
  })

  test('may be a place alone', () => {
    expect(read('Le port a rouvert.', { declared: 'Nice' })?.places).toEqual([{ name: 'Nice', country: 'FR' }])
  })

  test('yields to the one in the text, and adds what only it says', () => {
    const found = read('NICE (AFP) - Le port.', { declared: 'Nice, 6 fév 2020' })
    expect(found).toMatchObject({ text: 'NICE (AFP)', span: [0, 10], date: '2020-02-06', places: [{ name: 'Nice' }] })
  })
})

test('a dateline that is broken over two lines is whole', () => {
  const text =
    'Saint-Denis de la Réunion (La Réunion), 6 fév\n2020 (AFP) - Le port a rouvert mardi après\nneuf jours de tempête et de vent.'
  expect(findDateline(bodies(text), {})?.date).toBe('2020-02-06')
})

import { expect, test } from 'vitest'
import { withDates } from './marked.ts'

test.each([
  'De burgemeester van Ormeville zei {2020-02-06=donderdag} dat de brug veilig is.',
  'De jury zal {2020-02-10TEV=maandagavond} vergaderen.',
  'Hij stierf {2020-02-05=gisteren} in Kern en vertrekt {2020-02-07=morgen}.',
  'De beurs opent op {2020-03-03=3 maart}.',
  'Hij werd geboren op {1929-06-26=26 juni 1929}.',
  'Hij trad {2020-01=eind januari} af en werd in {2016=2016} gekozen.',
  'Het akkoord kwam {2020-W05=vorige week}, {2018=twee jaar geleden}.',
  'De beurs loopt van {2020-02-03=3} tot {2020-02-05=5 februari}.',
  'De oorlog van {199=de jaren 90} en {2020=dit jaar}.',
  'De loods brandde in {2020-02-04TNI=de nacht van dinsdag op woensdag}.',
  'Een 61-jarige man, elke dinsdag, twee keer per week.',
  'Vlucht 1812 had 2020 mensen aan boord.',
])('%s', (sentence) => {
  expect(withDates('nl', sentence)).toBe(sentence)
})

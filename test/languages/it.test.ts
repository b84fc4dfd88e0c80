import { expect, test } from 'vitest'
import { withDates } from './marked.ts'

test.each([
  'Il sindaco di Ormeville ha detto {2020-02-06=giovedì} che il ponte è sicuro.',
  'La giuria si riunirà {2020-02-10T20:30=lunedì prossimo alle 20.30}.',
  'È morto {2020-02-05=ieri} a Kern, partirà {2020-02-07=domani}.',
  'La fiera aprirà {2020-03-03=il 3 marzo}.',
  'È nato {1929-06-26=il 26 giugno 1929}.',
  'Si è dimesso a {2020-01=fine gennaio}, eletto nel {2016=2016}.',
  "L'accordo è {2020-W05=della scorsa settimana}, {2018=due anni fa}.",
  'Il salone va dal {2020-02-03=3} al {2020-02-05=5 febbraio}.',
  "La guerra {199=degli anni '90} e {2020=quest'anno}.",
  'Il deposito è bruciato {2020-02-04TNI=nella notte tra martedì e mercoledì}.',
  'Un uomo di 61 anni, ogni martedì, un giorno.',
  'Il volo 1812 portava 2020 persone.',
])('%s', (sentence) => {
  expect(withDates('it', sentence)).toBe(sentence)
})

import { describe, expect, test } from 'vitest'
import { bare, marked, voices } from '../marked.ts'

describe('cues and what they report', () => {
  test.each([
    '„{direct:Wir machen weiter}“, {says:sagte} {speaker:der Minister}.',
    '„{direct:Wir machen weiter}“, {says:sagte} {speaker:Anna Berg}, Sprecherin der Polizei. „{direct:Es ist schwer.}“',
    '{speaker:Anna Berg} {says:sagte}, {indirect:die Brücke sei gesperrt}.',
    '{speaker:Die Polizei} {says:teilte} am Montag mit, dass {indirect:zwei Männer verletzt wurden}.',
    '{speaker:Der Minister} hat am Montag in Berlin {says:gesagt}, dass {indirect:die Brücke gesperrt sei}.',
    '{says:Laut} {speaker:Polizei} {indirect:wurden zwei Männer verletzt}.',
    '{indirect:Zwei Männer wurden {says:nach Angaben} {speaker:der Polizei} verletzt}.',
    '{speaker:Dem Bericht} {says:zufolge} {indirect:wurden zwei Männer verletzt}.',
    '„{direct:Das ist eine gute Nachricht für uns}“, {says:so} {speaker:Bürgermeister Hans Berg}.',
    'Am Montag {says:sagte} {speaker:Anna Berg}: „{direct:Wir sind bereit dazu.}“',
    '{speaker:Anna Berg} {says:nannte} den Plan „{mixed:eine Schande für die Stadt}“.',
  ])('%s', (sentence) => expect(marked(bare(sentence), 'de')).toBe(sentence))
})

describe('no speech', () => {
  test.each([
    'Das Schiff „Seestern“ lief aus.',
    'Die Zeitung „Abendblatt“ erscheint am Montag.',
    'Die Polizei teilte die Stadt in zwei Hälften.',
    'Nach dem Regen kam die Sonne.',
  ])('%s', (sentence) => expect(marked(sentence, 'de')).toBe(sentence))
})

describe('who speaks', () => {
  test.each<[why: string, text: string, names: string[]]>([
    [
      'eine Stimme spricht weiter',
      '„Ich bleibe hier“, sagte Anna Berg. „Diese Arbeit muss fertig werden.“',
      ['Anna Berg', 'Anna Berg'],
    ],
  ])('%s', (_, text, names) => expect(voices(text, 'de')).toEqual(names))
})

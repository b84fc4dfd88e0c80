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
    'Der neuen Zeitung {says:sagte} {speaker:Anna Berg}: „{direct:Ich bleibe noch lange hier.}“',
    '{speaker:Die gesundheitspolitische Sprecherin der Partei} {says:erklärte}, dass {indirect:die Brücke gesperrt sei}.',
    '{speaker:Verkehrsminister Hans Berg} {says:sagte}, {indirect:die Brücke werde neu gebaut}.',
    '{speaker:Anna Berg}, Sprecherin der Stadt, {says:sagte} am Montag, {indirect:die Brücke sei gesperrt}.',
    '{says:Nach offiziellen Angaben} {speaker:der Stadt} {indirect:wurden zwei Männer verletzt}.',
    '{says:Nach {speaker:offiziellen Angaben}} {indirect:wurden zwei Männer verletzt}.',
    'Wie {speaker:der Minister} am Montag in Belmont {says:sagte}, {indirect:wird die Brücke neu gebaut}.',
    '{indirect:Die Brücke wird neu gebaut}, wie {speaker:der Minister} {says:sagte}.',
    'In {speaker:dem Schreiben} {says:heißt} es, {indirect:die Brücke sei gesperrt}.',
    '{speaker:Hans Berg} wird mit den Worten {says:zitiert}: „{direct:Wir sind bereit dazu.}“',
    'Die Zeitung {says:zitiert} {speaker:Hans Berg} mit den Worten: „{direct:Wir sind bereit dazu.}“',
    '{speaker:Ministerin Anna Berg}: „{direct:Wir sind bereit dazu.}“',
    '„{direct:Wir sind bereit dazu}“, hatte {speaker:Verkehrsminister Hans Berg} in Belmont {says:erklärt}.',
    '„{direct:Wir sind bereit dazu}“, {says:so} {speaker:Vereinschef Hans Berg} zu den Gründen.',
    '{speaker:Anna Berg} {says:bezeichnete} den Plan als „{mixed:Wortbruch}“.',
    '{speaker:Die Polizei} {says:forderte} die Leute auf, {indirect:das Haus zu verlassen}.',
    '{speaker:Anna Berg} {says:sagte}, {indirect:sie komme}. {indirect:Die Brücke sei „{mixed:ganz}“ gesperrt}.',
    '{speaker:Die Ministerin} warnte vor einem Alleingang. {indirect:Die Brücke könne „{mixed:jederzeit}“ brechen}.',
    '{speaker:Anna Berg} {says:sprach} am Abend von „{mixed:Panikkäufen}“.',
    '{speaker:Anna Berg} {says:nannte} diese Zahlen „{mixed:aus der Luft gegriffen}“.',
    '{speaker:Die Sprecherin} {says:wies} das als „{mixed:Unfug}“ zurück.',
    'Als „{mixed:Unfug}“ {says:bezeichnete} {speaker:die Sprecherin} den Plan.',
    'Die Kritik an dem Plan {says:bezeichnete} {speaker:Hans Berg} als „{mixed:Unsinn}“.',
    'Die Rede der Stadt stellte {speaker:der Vorsitzende Hans Berg} in Frage: „{direct:Das ist nicht wahr.}“',
    'Das Angebot lehnt {speaker:er} jedoch ab: „{direct:Wir brauchen das nicht.}“',
    '{indirect:Die Brücke ist gesperrt}, {says:so} {speaker:das Ergebnis einer Prüfung}.',
    '{says:Laut Angaben} {speaker:der Polizei} {indirect:wurden zwei Männer verletzt}.',
    'Aus {speaker:dem Rathaus} {says:hieß} es, {indirect:die Brücke sei gesperrt}.',
    'Es {says:hieß}, {indirect:die Brücke sei gesperrt}.',
    '{speaker:Die Stadt} {says:hat angekündigt}, {indirect:am Montag die Brücke aufzugeben}.',
    '{speaker:Die Stadt} {says:geht} von „{mixed:schweren Schäden}“ aus.',
    '»{direct:Wir sind bereit dazu}«, {says:sagte} {speaker:Anna Berg}.',
    '„{direct:Wir sind bereit dazu}“, {says:sagte} {speaker:Anna Berg}.',
    '“{direct:Wir sind bereit dazu}”, {says:sagte} {speaker:Anna Berg}.',
    "``{direct:Wir sind bereit dazu}'', {says:sagte} {speaker:Anna Berg}.",
    '«{direct:Wir sind bereit dazu}», {says:sagte} {speaker:Anna Berg}.',
  ])('%s', (sentence) => expect(marked(bare(sentence), 'de')).toBe(sentence))
})

describe('no speech', () => {
  test.each([
    'Das Schiff „Seestern“ lief aus.',
    'Die Zeitung „Abendblatt“ erscheint am Montag.',
    'Die Polizei teilte die Stadt in zwei Hälften.',
    'Nach dem Regen kam die Sonne.',
    'Die Brücke sei gesperrt.',
    'Die Organisation „Wege ins Tal“ und die „Neue Post“ laden ein.',
    'Die „Neue Post“ erscheint am Montag.',
    'Der Artikel stand in „Panorama“.',
    'Die Brücke schloss die Stadt, als der Regen kam.',
    'Der Mond (auch „Trabant“ genannt) ist klein.',
  ])('%s', (sentence) => expect(marked(sentence, 'de')).toBe(sentence))
})

describe('who speaks', () => {
  test.each<[why: string, text: string, names: string[]]>([
    [
      'ein Dativ vor dem Verb ist kein Subjekt',
      'Dem Sender sagte die Ministerin, dass sie gehe. Anna Berg ist Ministerin.',
      ['die Ministerin'],
    ],
    ['ein Relativsatz ist keine Rede', 'Hans Berg fordert eine Brücke, die am Montag kommt.', []],
    ['noch ein Relativsatz', 'Hans Berg fordert eine Brücke, die neue Wege öffnet.', []],
    [
      'wovon die Rede ist, das redet nicht',
      'Anna Berg bezweifelte das offen: Die Stadt habe „nie einen anderen Weg gesehen“.',
      ['Anna Berg'],
    ],
    [
      'eine Quelle vor dem Doppelpunkt',
      'Das sei leicht, so Anna Berg weiter: „Diese Arbeit muss fertig werden.“',
      ['Anna Berg', 'Anna Berg'],
    ],
    [
      'eine Stimme spricht weiter',
      '„Ich bleibe hier“, sagte Anna Berg. „Diese Arbeit muss fertig werden.“',
      ['Anna Berg', 'Anna Berg'],
    ],
  ])('%s', (_, text, names) => expect(voices(text, 'de')).toEqual(names))
})

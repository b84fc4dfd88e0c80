import { expect, test } from 'vitest'
import { identify } from '../../src/languages/index.ts'

const texts: Readonly<Record<string, string>> = {
  fr: "Le préfet a confirmé que la digue serait réparée avant l'été, mais les habitants du bourg n'en croient rien.",
  en: 'The mayor said that the old bridge would be closed for two weeks while engineers look at what is left of it.',
  es: 'El alcalde informó de que el puente se cerrará durante dos semanas para que los técnicos lo revisen.',
  de: 'Der Bürgermeister sagte, dass die Brücke zwei Wochen lang gesperrt bleibt, weil sie nicht mehr sicher ist.',
  pt: 'O presidente da câmara disse que a ponte vai ficar fechada durante duas semanas e que não há alternativa.',
  it: 'Il sindaco ha detto che il ponte resterà chiuso per due settimane e che gli abitanti della valle sono stati avvisati.',
  nl: 'De burgemeester zei dat de brug twee weken dicht blijft omdat het niet meer veilig is voor het verkeer.',
  ar: 'وقال رئيس البلدية إن الجسر سيبقى مغلقا لمدة أسبوعين على الأقل بعد أن تضرر من السيول في الشهر الماضي.',
  ru: 'Мэр сообщил, что мост будет закрыт на две недели, и что об этом уже было сказано жителям города.',
  pl: 'Burmistrz powiedział, że most będzie zamknięty przez dwa tygodnie i że nie jest to jego wina, ale wody.',
  sv: 'Borgmästaren sade att bron ska vara stängd i två veckor och att det inte finns någon annan väg för bilar.',
  da: 'Borgmesteren sagde, at broen bliver lukket i to uger, og at der ikke er nogen anden vej efter stormen.',
  no: 'Ordføreren sier at broen blir stengt i to uker, og at det ikke finnes noen annen vei etter stormen. Hva nå?',
  fi: 'Pormestari sanoi, että silta on suljettu kaksi viikkoa, mutta myös että se ei ole hänen syytään.',
  tr: 'Belediye başkanı, köprünün iki hafta için kapalı olduğunu söyledi ve bu daha önce de böyle oldu, dedi.',
  ro: 'Primarul a declarat că podul va fi închis două săptămâni și că nu este vina lui, ci a apei din munți.',
  ca: "L'alcalde ha dit que el pont serà tancat dues setmanes i que això no és cosa seva, sinó també dels altres.",
  el: 'Ο δήμαρχος είπε ότι η γέφυρα θα μείνει κλειστή για δύο εβδομάδες.',
  zh: '市长说，大桥将关闭两个星期。',
  ja: '市長は、橋が二週間閉鎖されると述べた。',
  uk: 'Мер повідомив, що міст буде закрито на два тижні, і що про це вже було сказано мешканцям міста.',
}

test.each(Object.entries(texts))('%s', (code, text) => {
  expect(identify(text)).toBe(code)
})

test.each(['', 'Zürich 3, Basel 2.', 'ly', '12 34 56', 'Kino Bar Hotel'])('cannot be told: %j', (text) => {
  expect(identify(text)).toBeUndefined()
})

test('telex capitals are read as well', () => {
  expect(identify('THE MAYOR SAID THAT THE BRIDGE WOULD BE CLOSED FOR TWO WEEKS.')).toBe('en')
})

/** What the generator knows of a language. Slots: {place} {person} {name} {org} {day} {number} {quote} {topic}. */
export interface Phrases {
  readonly places: readonly string[]
  readonly first: readonly string[]
  readonly last: readonly string[]
  readonly organisations: readonly string[]
  readonly days: readonly string[]
  readonly months: readonly string[]
  readonly topics: readonly string[]
  readonly quotes: readonly string[]
  readonly sentences: readonly string[]
  /** Sentences of which nothing is extracted: four in ten are of these. */
  readonly plain: readonly string[]
}

const fr: Phrases = {
  places: ['Lyon', 'Quimper', 'Bruxelles', 'Dakar', 'La Haye', 'Perpignan'],
  first: ['Hélène', 'Duarte', 'Solène', 'Paul', 'Awa', 'Étienne'],
  last: ['Lefèvre', 'Kerbiriou', 'Roux', 'Diop', 'Vasseur', 'Le Guen'],
  organisations: ['la Régie des eaux', 'le Conseil du littoral', 'l’Union des éleveurs', 'la société Norduel'],
  days: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'],
  months: ['janv', 'févr', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc'],
  topics: ['la digue', 'le prix du blé', 'la ligne de tram', 'le budget', 'la pêche au bar'],
  quotes: [
    'Nous avons entendu les équipages et nous irons jusqu’au bout',
    'Il faut que {topic} soit réglée avant l’hiver',
    'Personne ne restera à quai faute d’argent',
  ],
  sentences: [
    '"{quote}", a déclaré {day} {person}, porte-parole de {org}.',
    'Selon {org}, {topic} a coûté {number} millions d’euros depuis le 12 mars 2021.',
    'Interrogé à {place}, {name} a estimé que {topic} restait "une affaire de patience".',
    'Quelque {number} personnes ont défilé {day} à {place} contre {topic}, selon la préfecture.',
    '« {quote} », a ajouté {name} lors d’une conférence de presse.',
    'Le texte, adopté en première lecture, doit être examiné {day} par les députés à {place}.',
  ],
  plain: [
    'Les travaux ont pris du retard et la facture s’est alourdie, sans que personne ne s’en étonne vraiment.',
    'Le trafic a été interrompu plusieurs heures avant de reprendre lentement dans les deux sens.',
    'La mesure ne concerne que les petites embarcations, qui devront être équipées d’une balise.',
  ],
}

const en: Phrases = {
  places: ['Leeds', 'Halifax', 'Nairobi', 'Perth', 'Cork', 'Dover'],
  first: ['Helen', 'Marcus', 'Amina', 'George', 'Orla', 'Wei'],
  last: ['Farrow', 'Okafor', 'Hartnell', 'Byrne', 'Sandys', 'Lim'],
  organisations: ['the Harbour Authority', 'Norduel Ltd', 'the Growers Union', 'the Ministry of Fisheries'],
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  months: ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  topics: ['the sea wall', 'wheat prices', 'the tram line', 'the budget', 'the quota'],
  quotes: [
    'We have listened to the crews and we will see this through',
    'Nobody will be left ashore for want of money',
    'It has to be settled before winter',
  ],
  sentences: [
    '"{quote}," {person}, a spokesman for {org}, said on {day}.',
    'According to {org}, {topic} has cost {number} million dollars since March 12, 2021.',
    '{name} told reporters in {place} that {topic} was "a matter of patience".',
    'About {number} people marched in {place} on {day} against {topic}, police said.',
    '“{quote},” {name} added.',
    'Lawmakers in {place} are expected to take up the bill on {day}.',
  ],
  plain: [
    'Work has fallen behind and the bill has grown, to nobody’s real surprise.',
    'Traffic was stopped for hours before it slowly resumed in both directions.',
    'The measure covers only small boats, which will have to carry a beacon.',
  ],
}

const de: Phrases = {
  places: ['Husum', 'Graz', 'Basel', 'Leipzig', 'Bremen', 'Kiel'],
  first: ['Imke', 'Jürgen', 'Aylin', 'Matthias', 'Käthe', 'Lars'],
  last: ['Petersen', 'Böhm', 'Yıldız', 'Schäfer', 'Grün', 'Oldenburg'],
  organisations: ['die Reederei Norduel', 'der Deichverband', 'das Fischereiamt', 'der Bauernbund'],
  days: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag'],
  months: ['Jan.', 'Feb.', 'März', 'April', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'],
  topics: ['den Deich', 'den Weizenpreis', 'die Straßenbahn', 'den Haushalt', 'die Fangquote'],
  quotes: [
    'Wir haben die Besatzungen gehört und bleiben dabei',
    'Niemand wird aus Geldmangel im Hafen bleiben',
    'Das muss vor dem Winter geklärt sein',
  ],
  sentences: [
    '«{quote}», sagte {person}, Sprecherin für {org}, am {day}.',
    'Nach Angaben der Behörde kostete der Streit um {topic} seit dem 12. März 2021 rund {number} Millionen Euro.',
    'In {place} sagte {name}, bei {topic} gehe es um Geduld.',
    'Rund {number} Menschen demonstrierten am {day} in {place} gegen {topic}, teilte die Polizei mit.',
    '„{quote}“, fügte {name} hinzu.',
    'Der Landtag berät am {day} in {place} über das Gesetz.',
  ],
  plain: [
    'Die Arbeiten sind im Verzug und die Kosten gestiegen, was niemanden wirklich überrascht.',
    'Der Verkehr ruhte mehrere Stunden, bevor er in beiden Richtungen langsam wieder anlief.',
    'Die Regelung betrifft nur kleine Boote, die ein Funkfeuer mitführen müssen.',
  ],
}

const es: Phrases = {
  places: ['Vigo', 'Rosario', 'Cádiz', 'Quito', 'Almería', 'León'],
  first: ['Lucía', 'Andrés', 'Begoña', 'Martín', 'Inés', 'Tomás'],
  last: ['Ibáñez', 'Quiroga', 'Muñoz', 'Peralta', 'Cano', 'Echeverría'],
  organisations: ['la Autoridad Portuaria', 'el Consejo del Litoral', 'la Unión de Ganaderos', 'la empresa Norduel'],
  days: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes'],
  months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  topics: ['el dique', 'el precio del trigo', 'la línea de tranvía', 'el presupuesto', 'la cuota'],
  quotes: [
    'Hemos escuchado a las tripulaciones y llegaremos hasta el final',
    'Nadie se quedará en tierra por falta de dinero',
    'Hay que resolverlo antes del invierno',
  ],
  sentences: [
    '"{quote}", declaró el {day} {person}, portavoz de {org}.',
    'Según {org}, {topic} ha costado {number} millones de euros desde el 12 de marzo de 2021.',
    '{name} afirmó en {place} que {topic} es "cuestión de paciencia".',
    'Unas {number} personas marcharon el {day} en {place} contra {topic}, según la policía.',
    '«{quote}», añadió {name}.',
    'Los diputados debatirán el texto el {day} en {place}.',
  ],
  plain: [
    'Las obras se han retrasado y la factura ha crecido, sin que nadie se sorprenda de verdad.',
    'El tráfico estuvo cortado varias horas antes de reanudarse lentamente en ambos sentidos.',
    'La medida afecta solo a las embarcaciones pequeñas, que deberán llevar una baliza.',
  ],
}

const pt: Phrases = {
  ...es,
  places: ['Peniche', 'Recife', 'Évora', 'Luanda', 'Braga', 'Leiria'],
  days: ['segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira'],
  months: ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez'],
  topics: ['o dique', 'o preço do trigo', 'a linha do elétrico', 'o orçamento', 'a quota'],
  quotes: ['Ouvimos as tripulações e iremos até ao fim', 'Ninguém ficará em terra por falta de dinheiro'],
  sentences: [
    '"{quote}", afirmou na {day} {person}, porta-voz do setor.',
    'Segundo o Governo, {topic} custou {number} milhões de euros desde 12 de março de 2021.',
    '{name} disse em {place} que {topic} é uma questão de paciência.',
    '«{quote}», acrescentou {name}.',
  ],
  plain: [
    'As obras atrasaram-se e a fatura cresceu, sem que ninguém se admire verdadeiramente.',
    'O trânsito esteve cortado várias horas antes de ser retomado lentamente nos dois sentidos.',
    'A medida abrange apenas as pequenas embarcações, que terão de levar uma baliza.',
  ],
}

const it: Phrases = {
  ...es,
  places: ['Ancona', 'Lecce', 'Trieste', 'Cuneo', 'Siena', 'Bari'],
  days: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì'],
  months: ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'],
  topics: ['la diga', 'il prezzo del grano', 'la linea del tram', 'il bilancio', 'la quota'],
  quotes: ['Abbiamo ascoltato gli equipaggi e andremo fino in fondo', 'Nessuno resterà a terra per mancanza di soldi'],
  sentences: [
    '"{quote}", ha detto {day} {person}, portavoce della società.',
    'Secondo il ministero, {topic} è costata {number} milioni di euro dal 12 marzo 2021.',
    '{name} ha spiegato a {place} che per {topic} ci vuole pazienza.',
    '«{quote}», ha aggiunto {name}.',
  ],
  plain: [
    'I lavori sono in ritardo e il conto è cresciuto, senza che nessuno se ne stupisca davvero.',
    'Il traffico è rimasto fermo per ore prima di riprendere lentamente nei due sensi.',
    'La misura riguarda solo le piccole imbarcazioni, che dovranno avere un radiofaro.',
  ],
}

const nl: Phrases = {
  ...de,
  places: ['Delft', 'Gent', 'Texel', 'Breda', 'Zwolle', 'Paramaribo'],
  days: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'],
  months: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  topics: ['de dijk', 'de tarweprijs', 'de tramlijn', 'de begroting', 'het quotum'],
  quotes: ['We hebben de bemanningen gehoord en zetten door', 'Niemand blijft aan wal door geldgebrek'],
  sentences: [
    '"{quote}", zei {person}, woordvoerder van het waterschap, {day}.',
    'Volgens het ministerie kostte {topic} sinds 12 maart 2021 zo’n {number} miljoen euro.',
    '{name} zei in {place} dat het bij {topic} om geduld gaat.',
    '“{quote}”, voegde {name} eraan toe.',
  ],
  plain: [
    'Het werk heeft vertraging opgelopen en de rekening is gestegen, wat niemand echt verbaast.',
    'Het verkeer lag uren stil voordat het langzaam weer op gang kwam in beide richtingen.',
    'De maatregel geldt alleen voor kleine boten, die een baken moeten voeren.',
  ],
}

const ar: Phrases = {
  places: ['صور', 'بنغازي', 'أكادير', 'العقبة'],
  first: ['ليلى', 'كريم', 'نادية', 'سامر'],
  last: ['الحداد', 'منصور', 'الزين', 'بركات'],
  organisations: ['هيئة الموانئ', 'اتحاد المزارعين', 'شركة نوردويل'],
  days: ['الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة'],
  months: [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'مايو',
    'يونيو',
    'يوليو',
    'أغسطس',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
  topics: ['السد', 'سعر القمح', 'خط الترام'],
  quotes: ['استمعنا إلى الطواقم وسنمضي حتى النهاية', 'لن يبقى أحد في الميناء بسبب المال'],
  sentences: [
    'وقال {person} المتحدث باسم {org} {day} "{quote}".',
    'وأضاف {name} في {place} أن {topic} مسألة صبر.',
    'وبلغت كلفة {topic} {number} مليون يورو منذ 12 مارس 2021.',
  ],
  plain: [
    'تأخرت الأعمال وارتفعت الفاتورة من دون أن يفاجأ أحد حقا.',
    'توقفت حركة السير ساعات عدة قبل أن تستأنف ببطء في الاتجاهين.',
    'لا يشمل الإجراء سوى القوارب الصغيرة التي سيكون عليها حمل منارة.',
  ],
}

export const phrases = { fr, en, de, es, pt, it, nl, ar } as const satisfies Record<string, Phrases>
export type LanguageCode = keyof typeof phrases

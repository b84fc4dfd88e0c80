import { words } from '../../text/words.ts'
import { bareCalendar, type Calendar } from '../calendar.ts'

export const calendar: Calendar = {
  ...bareCalendar,
  months: {
    janvier: 1,
    jan: 1,
    janv: 1,
    février: 2,
    fevrier: 2,
    fév: 2,
    fev: 2,
    févr: 2,
    fevr: 2,
    mars: 3,
    mar: 3,
    avril: 4,
    avr: 4,
    mai: 5,
    juin: 6,
    jun: 6,
    juillet: 7,
    juil: 7,
    juill: 7,
    jul: 7,
    août: 8,
    aout: 8,
    aoû: 8,
    aou: 8,
    septembre: 9,
    sept: 9,
    sep: 9,
    octobre: 10,
    oct: 10,
    novembre: 11,
    nov: 11,
    décembre: 12,
    decembre: 12,
    déc: 12,
    dec: 12,
  },
  namesakes: ['mars', 'avril', 'mai'],
  weekdays: {
    ...{ lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7 },
    ...{ lun: 1, mar: 2, mer: 3, jeu: 4, ven: 5, sam: 6, dim: 7 },
  },
  short: words(
    'jan. janv. fév. fev. févr. fevr. mar. avr. jun. juil. juill. jul. aoû. aou. sept. sep. oct. nov. déc. dec. lun. mer. jeu. ven. sam. dim.',
  ),
  relativeDays: { hier: -1, "aujourd'hui": 0, demain: 1, 'avant-hier': -2, 'après-demain': 2 },
  dayParts: {
    ...{ matin: 'MO', matinée: 'MO', 'mi-journée': 'MI', 'après-midi': 'AF', soir: 'EV', soirée: 'EV', nuit: 'NI' },
    ...{
      'au matin': 'MO',
      'au soir': 'EV',
      midi: 'MI',
      'à midi': 'MI',
      'à la mi-journée': 'MI',
      "à l'aube": 'MO',
      aube: 'MO',
    },
  },
  units: {
    ...{ heure: 'H', heures: 'H', minute: 'MIN', minutes: 'MIN', seconde: 'S', secondes: 'S', jour: 'D', jours: 'D' },
    ...{ nuits: 'D', semaine: 'W', semaines: 'W', mois: 'M', an: 'Y', ans: 'Y', année: 'Y', années: 'Y' },
    ...{
      'week-end': 'WE',
      weekend: 'WE',
      'week-ends': 'WE',
      trimestre: 'Q',
      trimestres: 'Q',
      semestre: 'HY',
      semestres: 'HY',
    },
    ...{ décennie: 'DEC', décennies: 'DEC', siècle: 'CEN', siècles: 'CEN' },
  },
  numbers: {
    ...{ deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12 },
    ...{ treize: 13, quatorze: 14, quinze: 15, seize: 16, 'dix-sept': 17, 'dix-huit': 18, 'dix-neuf': 19, vingt: 20 },
    ...{
      'vingt et un': 21,
      'vingt-deux': 22,
      'vingt-trois': 23,
      'vingt-quatre': 24,
      'vingt-cinq': 25,
      'vingt-six': 26,
    },
    ...{ 'vingt-sept': 27, 'vingt-huit': 28, 'vingt-neuf': 29, trente: 30, 'trente et un': 31, 'trente-cinq': 35 },
    ...{ quarante: 40, 'quarante-cinq': 45, 'quarante-huit': 48, cinquante: 50, soixante: 60, 'soixante-dix': 70 },
    ...{
      'soixante-douze': 72,
      'quatre-vingts': 80,
      'quatre-vingt': 80,
      'quatre-vingt-dix': 90,
      cent: 100,
      mille: 1000,
    },
  },
  ones: ['un', 'une'],
  halves: { 'et demi': 0.5, 'et demie': 0.5 },
  ordinals: {
    ...{
      premier: 1,
      première: 1,
      deuxième: 2,
      second: 2,
      seconde: 2,
      troisième: 3,
      quatrième: 4,
      '1er': 1,
      '2e': 2,
      '3e': 3,
    },
    ...{ '4e': 4, '2ème': 2, '3ème': 3, '4ème': 4, xe: 10, xie: 11, xiie: 12, xiiie: 13, xive: 14, xve: 15, xvie: 16 },
    ...{ xviie: 17, xviiie: 18, xixe: 19, xxe: 20, xxie: 21, xixème: 19, xxème: 20, xxième: 21, xxiè: 21 },
  },
  seasons: { printemps: 'SP', été: 'SU', automne: 'FA', hiver: 'WI' },
  currents: ['ce', 'cet', 'cette'],
  everies: ['chaque', 'tous les', 'toutes les'],
  habits: { lundis: 1, mardis: 2, mercredis: 3, jeudis: 4, vendredis: 5, samedis: 6, dimanches: 7 },
  turns: {
    ...{ dernier: -1, dernière: -1, derniers: -1, dernières: -1, passé: -1, passée: -1, passés: -1, passées: -1 },
    ...{ écoulé: -1, écoulée: -1, écoulés: -1, écoulées: -1, prochain: 1, prochaine: 1, prochains: 1, prochaines: 1 },
    ...{ 'à venir': 1, 'en cours': 0, courant: 0 },
  },
  leads: { 'il y a': 'ago', voici: 'ago', voilà: 'ago', dans: 'ahead', "d'ici": 'ahead' },
  trails: { 'plus tôt': 'before', auparavant: 'before', 'plus tard': 'after' },
  edges: ['début', 'fin', 'mi', 'milieu', 'courant', 'au début', 'à la fin'],
  dayMarks: ['er', 'e', 'ème', 'eme'],
  zones: {
    ...bareCalendar.zones,
    ...{ locale: '', locales: '', 'heure locale': '', 'heures locales': '', 'heure de Paris': 'Europe/Paris' },
    ...{
      'heures de Paris': 'Europe/Paris',
      'heure française': 'Europe/Paris',
      'heure de Bruxelles': 'Europe/Brussels',
    },
    ...{ 'heure de Londres': 'Europe/London', 'heure de New York': 'America/New_York', TU: 'Z' },
  },
  feasts: {
    ...{ Noël: '12-25', 'Nouvel An': '01-01', "jour de l'An": '01-01', 'Saint-Sylvestre': '12-31', Toussaint: '11-01' },
    ...{
      Pâques: 0,
      'lundi de Pâques': 1,
      'Vendredi saint': -2,
      Ascension: 39,
      Pentecôte: 49,
      'lundi de Pentecôte': 50,
    },
    ...{ Assomption: '08-15', Epiphanie: '01-06', 'mercredi des Cendres': -46 },
  },
  decades: { sixties: 196, seventies: 197, eighties: 198, nineties: 199 },
  hours: { minuit: 24 },
  counted: words(`
    euros euro dollars dollar livres yuans roubles francs personnes habitants morts décès victimes cas blessés emplois postes salariés
    employés soldats militaires policiers manifestants migrants élèves places voix km kilomètres mètres m hectares
    tonnes kg kilos litres pages points mots logements véhicules voitures appareils exemplaires spectateurs abonnés entreprises
    magasins fois signatures candidats joueurs membres familles pièces objets oeuvres maisons degrés MW GW watts pixels calories
  `),
  parts: {
    clock: [
      '{hour}h{minute} [{zone}]',
      '{hour} h {minute} [{zone}]',
      '{hour}h [{zone}]',
      "{hour} (heure|heures) [{minute}] [{zone}] [du {dayPart}|de [l'|la] {dayPart}]",
      '{hour}:{minute} [{zone}]',
      '{hourName}',
    ],
    date: ['[{weekday}|{shortWeekday}] {day} [{dayMark}] {month} [{year}]', '{weekday} {day} [{dayMark}]'],
    at: ["(à|vers|dès|avant|après|jusqu'à|autour de|aux alentours de) {clock}"],
    about: ["(plus|moins|près) (de|d')", 'environ', 'quelque', 'à peine', 'presque', 'pas moins de'],
    when: ["[{edge} (de|d')] {dayPart}", "(dans|en|à|au) [la|l'] [{edge} (de|d')] {dayPart}"],
    period: ['{year}', '{turn}', "de (l'année|l'an) {year}", "(de|d') {year}"],
    plural: words('jours semaines années ans heures week-ends décennies siècles'),
    penalty: words(`
      prison réclusion emprisonnement détention sursis bagne travaux cellule camp efforts effort guerre conflit négociations mariage
      carrière règne travail recherche recherches présence dictature pouvoir service attente procédure enquête retard exil fermeture
    `),
    person: ['âgé', 'âgée', 'âgés', 'âgées'],
    labelled: words(
      'vol numéro article Boeing Airbus page chapitre Formule Agenda département RN A340 nationale Windows Paris-Match chaîne résolution résolutions Cyberpunk',
    ),
    span: words(`
      délai période durée contrat bail peine mandat plan programme embargo moratoire suspension interdiction prêt trêve sursis report
      absence règne conflit guerre carrière moyenne recul retard parenthèse
    `),
  },
  patterns: [
    // le jeudi 6 février 2020 à 20H00, le 12 décembre dernier au soir
    '[le|{current}] {date} [{turn}] [{when}] [{at}|, {clock}]',
    'le {day}/{numericMonth}[/{year}|/{shortYear}]',
    '{day}/{numericMonth}/{year}',
    '{day}.{numericMonth}.{year}',
    '{day}-{numericMonth}-{year}',
    // ce jeudi, jeudi dernier, lundi vers 14H30, vendredi en fin de matinée, samedi (01H15 GMT)
    '[{current}|{current} {ordinal}] {weekday} [{turn}] [{when}] [{at}]',
    '{weekday} [{when}] \\({clock}\\)',
    'le {weekday} {turn} [{when}] [{at}]',
    '<le {weekday} [{when}]> \\(',
    '{relativeDay} [{when}] [{at}]',
    // du 3 au 5 février, entre le 3 et le 5, les 7 et 8 février
    '(du|de) <[{weekday}] {day} [{dayMark}]> au <{date}>',
    'du <{day} [{dayMark}] {month}> au <{date}>',
    'entre <le [{weekday}] {day} [{dayMark}]> et <le {date}>',
    'les <{day}> (et|,|ou|-) <{date}>',
    // de janvier à août 2019, entre mars et mai
    "(de|d'|entre) <{monthName}> (à|et) <[{edge}] {month} [{year}]>",
    '(de|entre|depuis|en) <{year}> (à|et|-) <{year}>',
    '<{year}>(-|/)<{year}>',
    '<{year}>(-|/)<{shortYear}>',
    "(en|de|d'|depuis|dès|avant|après) <{monthName}>-<{monthName} [{period}]>",
    '<{edge} {monthName}>-<[{edge}] {month} [{year}]>',
    // fin juin, la mi-mars 2020, en octobre, mars dernier
    '[la|le] {edge} [-] [du mois de|de] {month} [{period}]',
    '[le mois de] {month} {period}',
    "(en|de|d'|depuis|dès|pour|avant|après|jusqu'en|jusqu'à|fin|courant|et|ou|à|d'ici|d'ici à|au mois de|partir de) <{monthName} [{period}]>",
    "[la|le] {edge} [-] [de|d'] [l'année|l'an] {year}",
    "(l'an|l'année) {year}",
    '{year}',
    // les années 1990, les Sixties, le XIXe siècle, le premier trimestre 2020
    '[des|aux] <[les] années {decade}>',
    '{decadeName}',
    "[le|la|{current}] ({ordinal}|{ranked}{dayMark}) {unit} [{period}|de l'année|de {current} {unit}]",
    // la semaine dernière, l'an prochain, ce week-end, la fin de l'année
    "[la|le|l'|{current}] {unit} {turn}",
    "(la|le|l') {turn} {unit}",
    '{current} {unit} [-ci]',
    "[la|le] {edge} (du|de|d') [l'|la|le|{current}] {unit} [{period}]",
    "(durant|pendant) <[toute] (la|l') {unit}>",
    '[durant|pendant] <[la|le] {unit} du {date}>',
    // cet été, l'hiver dernier, au printemps 2020
    "(l'|le|{current}) [{turn}] {season} [{period}]",
    'au <{season} [{period}]>',
    'du <{season} [{period}]>',
    '{season} {period}',
    // chaque mardi, tous les lundis matin, chaque été
    '{every} ({weekday}|{habit}) [{dayPart}]',
    '{every} {season}',
    // ce matin, dans la nuit de mardi à mercredi, en début de soirée
    '{current} {dayPart}',
    "(dans|en|durant|pendant|vers|avant|après|toute|à|tard|tôt|long de) <[la|l'] [{edge} (de|d')] {dayPart}>",
    "(de|d') <(la|l') [{edge} (de|d')] {dayPart}>",
    "[dans] <(la|l'|cette) {dayPart} (de|du|d') ({date}|{weekday}|{relativeDay}) [(à|au) ({date}|{weekday}|{relativeDay})]>",
    '[dans] <la {dayPart} {turn}>',
    '{dayPart} (de|du) ({date}|{weekday}) [(à|au) ({date}|{weekday})]',
    // il y a deux ans, dans deux semaines, trois jours plus tard, un an et demi
    '{lead} [{about}] ({number}|{one}) {unit} [{half}]',
    '({number}|{one}) {unit} {trail}',
    '{number} [{half}] {unit} [{half}]',
    '{one} {unit} [{half}]',
    "(ces|les) [{turn}] {number} [{turn}|premiers|premières] {unit} [{turn}] [de l'année]",
    '<{number}> (à|ou|-) <{number} {unit}>',
    '{about} <({number}|{one}) {unit}>',
    "{span} (de|d') [{about}] <({number}|{one}) {unit}>",
    "(à|de|d'|,|\\() <({number}|{one}) {unit}> [ferme|fermes] (de|d') {penalty}",
    '{number} (premiers|premières) {unit}',
    // 20H00 GMT, à 9 heures locales, de 8H35
    "(à|vers|dès|avant|après|jusqu'à|depuis|entre|de|et) <{clock}>",
    '{hour}h{minute} [{zone}]',
    '{clock} {zone}',
    // un mois de juin favorable
    "un mois (de|d') <{month}>",
    // avant Noël, à la Pentecôte
    "(à|avant|après|depuis|jusqu'à|pour|dès|d'ici|d'ici à|partir de) <[la|l'|le] {feast} [{period}]>",
  ],
  others: [
    'à ce jour',
    // tous les ans le 8 janvier
    '(tous les ans|chaque année) [,] le {day}[{dayMark}] {month}',
    // le 11-Septembre, le 14-Juillet
    '{day}-{month}',
    // âgé de 61 ans, à 61 ans, de 61 ans, ", 61 ans", les plus de 65 ans, les 18-25 ans
    "{person} [{about}] (de|d') [{about}] ({number}|{one}) [à {number}] {unit} [{half}]",
    "(à|a|de|d'|,|avait|ont|avaient|ai|ses|mes|leurs|les|des|aux|aura|auront|aurait|auraient|eu|ait|aient|avoir|ayant) [{about}] [tout juste] {digits} [(à|-|et|ou) {digits}] (an|ans)",
    "(avait|avaient) {number} ans (quand|lorsque|lorsqu'il|lorsqu'elle)",
    '\\( {digits} [(à|-) {digits}] ans',
    '(les|aux|des|de) {about} {number} ans',
    // tous les deux ans, le lundi, 35 heures par semaine, 24 heures sur 24
    '(un|les|par|plusieurs|autre) {weekday}',
    '(chaque|par|autre) {unit}',
    '(tous les|toutes les) {number} {unit}',
    '{number} {unit} (par|sur) ({unit}|{number})',
    '{number} (h|heure|heures) (/|sur) {number}',
    'le {weekday} [{dayPart}]',
    '(les|ces|des|aux|de) [{turn}] {plural} [{turn}]',
    '{turn} {plural}',
    '{plural} {turn}',
    'un jour',
    'champ de mars',
    '(journal|jt) du {weekday}',
    '(black|super) (friday|{weekday})',
    '(une|la) minute de silence',
    '{current} {unit}-là',
    '{current} {dayPart}-là',
    '{current} {weekday}-là',
    '{number} {unit} (suivant|suivante|suivants|précédent)',
    // 2020 personnes, vol 1812
    '{year} {counted}',
    '(plus|moins|près) de {year}',
    'quelque {year}',
    '{labelled} {number}',
    '{labelled} [n°] {number}',
  ],
  past: {
    words: words(`
      a ont ai ayant avait avaient avions était étaient est fut furent eut eurent eu dit fait mis pris mort morte morts tué tuée tués
      prévenu retenu reconnu répondu obtenu soutenu défendu vendu entendu paru disparu couru aperçu revu cru voulu pu su vécu connu
      appris promis admis remis soumis commis écrit inscrit décrit conduit produit réduit ouvert offert couvert découvert craint atteint
      rejoint reconduit reconduite reconduits élargi sorti parti fini choisi réagi averti saisi subi réussi établi garanti agi suivi senti interdit détruit
      né née hier dernier dernière passé tenu rendu vu su venu venue paru reçu reçue perdu battu battue lu élu élue
      conclu conclue conclus conclues survenu survenue survenus survenues intervenu intervenue revenu revenue revenus devenu devenue
      abattu abattue abattus disparue disparus suspendu suspendue suspendus interrompu interrompue rompu rompue détenu détenue
      survécu paru parue tenue tenus tenues apparu apparue défendue rendue rendus perdue prise prises mise mises remise
      remises commise commises promise promises ouverte ouverts ouvertes mortes sortie partie fourni fournie puni promu promue
    `),
    endings: ['é', 'ée', 'és', 'ées', 'ait', 'aient', 'èrent'],
    except: words(
      `
        -ité -ités -auté -eté -arté -rnée -irée -inée société santé liberté majorité lait fait années année armée musée comité marché été
        café côté député députée députés pays intérêt volonté difficulté forfait forfaits souhait souhaits trait traits portrait portraits
        retrait retraits extrait extraits parfait comté clé degré congé congés carré résumé communiqué communiqués traité entrée
        rentrée durée portée montée idée idées vallée assemblée percée levée pensée lycée lycées trophée données blessés réfugiés
        employé employés salariés affilié affiliée privé privée andré rené josé honoré
      `,
    ),
    before: [
      ...['depuis', 'depuis le', 'remonter au', 'remonte au', 'remonter à', 'remonte à'],
      ...["remonter jusqu'au", "remonter jusqu'à", "remonter jusqu'en"],
    ],
    since: ['depuis'],
    determiners: ['la', 'une', 'sa', 'cette', 'leur', 'un', 'son', 'ce'],
  },
  future: {
    words: words(`
      sera seront aura auront va vont fera feront ira iront doit doivent devra devront devrait devraient devait devaient allait allaient
      prévu prévue prévus prévues attendu attendue attendus attendues prévoit prévoient prévoyant prochain prochaine prochains prochaines
      reporté reportée reportés reportées bientôt demain programmé programmée fixé fixée fixés convoqué convoquée candidat entend espère souhaite veut veulent paraître approche
      débute débutent démarre démarrent commence commencent ouvre ouvrent rouvre rouvrent reprend reprennent aborde affronte affrontent reçoit accueille
    `),
    endings: [
      'era',
      'ira',
      'dra',
      'vra',
      'ura',
      'rront',
      'eront',
      'iront',
      'dront',
      'vront',
      'erait',
      'irait',
      'drait',
      'eraient',
      'iraient',
      'draient',
    ],
    except: words('laura riviera libéra camera opera'),
    carriers: [
      'sera',
      'seront',
      'serait',
      'seraient',
      'soit',
      'soient',
      'doit être',
      'doivent être',
      'devra être',
      'devront être',
      'devrait être',
      'devraient être',
      'devait être',
      'devaient être',
      'peut être',
      'peuvent être',
      'pourra être',
      'pourront être',
      'pourrait être',
      'pourraient être',
      'va être',
      'vont être',
      'pour être',
    ],
    before: [
      "jusqu'à",
      "jusqu'au",
      "d'ici",
      "d'ici à",
      "d'ici au",
      'à partir de',
      'à partir du',
      'à compter de',
      'à compter du',
      'pour',
      'avant',
      'au plus tard',
    ],
  },
}

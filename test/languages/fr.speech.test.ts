import { describe, expect, test } from 'vitest'
import { bare, marked, quotesIn, voices } from '../marked.ts'

describe('cues and what they report', () => {
  test.each([
    '"{direct:Nous irons jusqu\'au bout}", {says:a déclaré} {speaker:le ministre}.',
    '"{direct:Le pont sera rouvert lundi}", {says:explique} {speaker:Clara Voss}, maire de Belmont.',
    '"{direct:Nous sommes prêts}" depuis mars, {says:assure} à la presse {speaker:Jean Mallet}.',
    '"{direct:Tout va bien}", {says:a indiqué} jeudi lors d\'une conférence de presse {speaker:la directrice de l\'usine}.',
    '"{direct:Nous tiendrons bon}", {says:a estimé} de son côté {speaker:Digue Ouverte}.',
    '"{direct:Nous tiendrons bon}", {says:a dit} dans une lettre {speaker:Clara Voss}.',
    '"{direct:Nous tiendrons bon}", {says:a lancé} jeudi sur Twitter {speaker:la Préfecture}.',
    '"{direct:Nous tiendrons bon}", {says:écrivent} dans une tribune {speaker:60 députés}.',
    '"{direct:Nous tiendrons bon}", {says:a dit} {speaker:la femme} dont la police n\'a donné que le prénom.',
    '"{direct:Nous tiendrons bon}", {says:ont dit} {speaker:la préfecture et le maire}.',
    '"{direct:Nous tiendrons bon}", {says:a dit} {speaker:le maire} et la digue tient.',
    '{speaker:Clara Voss} {says:a confié} à la presse {indirect:avoir perdu la vue}.',
    'Le texte est prêt. {speaker:Il} {says:réclame} une "{mixed:pause immédiate}" afin de soigner les blessés.',
    '{indirect:La digue était inutile} {says:aux dires de} {speaker:ses voisins}.',
    '{indirect:La ville traverse, {says:selon} {speaker:les élus}, la pire crue du siècle}.',
    "{speaker:Une dizaine d'experts} {says:estiment} que {indirect:la digue tiendra}.",
    '{speaker:La plupart des élus} {says:ont dit} que {indirect:la digue tiendra}.',
    '{speaker:Le maire} {says:a estimé} que {indirect:la digue tiendrait encore dix ans}.',
    '{speaker:Le maire} {says:a, de son côté, estimé} que {indirect:la digue tiendrait encore dix ans}.',
    '{speaker:Clara Voss} {says:a dit} {indirect:avoir reçu trois offres}.',
    '{speaker:La ville} {says:exhorte} les habitants {indirect:à quitter la zone}.',
    '{says:Selon} {speaker:la police}, {indirect:deux hommes ont été arrêtés}.',
    '{indirect:Deux hommes ont été arrêtés}, {says:selon} {speaker:une source policière}.',
    '{indirect:Le pont a cédé vers minuit}, {says:a précisé} {speaker:la préfecture}.',
    '{speaker:Jean Mallet} {says:a dénoncé} "{mixed:un accord indigne}" de l\'Europe.',
    '{speaker:Jean Mallet} {says:a jugé} que {indirect:le texte restait "{mixed:très fragile}"}.',
    '{speaker:Jean Mallet} {says:assure} que "{mixed:le texte sera voté avant l\'été}".',
    '{speaker:Clara Voss} {says:a tweeté}: "{direct:Nous avons gagné}".',
    '{says:Pour} {speaker:Clara Voss}, "{direct:il faudra tout reconstruire}".',
    '{indirect:Le chantier, {says:assure} {speaker:Jean Mallet}, sera fini en mai}.',
    "Comme l'{says:a indiqué} {speaker:la préfecture}, {indirect:le pont est fermé}.",
    "{indirect:Le pont est fermé}, comme l'{says:a indiqué} {speaker:le maire}.",
    'Le journal {says:cite} {speaker:Jean Mallet}: "{direct:Le pont est fermé depuis lundi.}"',
    '{speaker:Jean Mallet} {says:fait valoir} que {indirect:le canal est trop étroit}.',
    '»{direct:Nous sommes prêts à tout}«, {says:a dit} {speaker:Clara Voss}.',
    '„{direct:Nous sommes prêts à tout}“, {says:a dit} {speaker:Clara Voss}.',
    '“{direct:Nous sommes prêts à tout}”, {says:a dit} {speaker:Clara Voss}.',
    "``{direct:Nous sommes prêts à tout}'', {says:a dit} {speaker:Clara Voss}.",
    '«{direct:Nous sommes prêts à tout}», {says:a dit} {speaker:Clara Voss}.',
    '{speaker:La ville} {says:a appelé} les habitants {indirect:à "{mixed:éviter le pont}" jusqu\'à lundi}.',
    "{speaker:La ville} se {says:dit} {indirect:prête à accueillir la course}, faisant ainsi figure d'exception.",
    '{indirect:Clara Voss serait élue si le vote avait lieu dimanche}, {says:selon} {speaker:un sondage}.',
    'Si {indirect:la digue semble solide}, {says:selon} {speaker:les experts}, le pont a cédé.',
    '"{direct:Nous tiendrons cent points}" de contrôle, {says:a souligné} {speaker:Jean Mallet}.',
    '{indirect:Le traité, qui date de 1990, "{mixed:limite les pouvoirs du maire}"}, {says:a réagi} {speaker:Clara Voss}.',
    '"{direct:On verra ce qui arrive}", {says:déclarait} le mois dernier à la presse {speaker:Jean Mallet}.',
    '{speaker:Le renseignement belge} {says:a accusé} la mairie {indirect:de cacher un rapport}.',
    "{speaker:Le ministère de la Justice} {says:a accusé} la mairie {indirect:d'avoir vendu la digue}.",
    '{indirect:Le maire remettra les clés lundi}, {says:avaient auparavant rapporté} {speaker:plusieurs médias}.',
    '{speaker:Le club} {says:a annoncé} la semaine dernière {indirect:poursuivre le réseau}.',
    "{indirect:Dix soldats ont été tués dans l'attaque qui visait le pont}, {says:selon} {speaker:le ministère}.",
    '{indirect:Dix soldats, dont un officier, sont morts}, {says:selon} {speaker:le ministère}.',
    '{indirect:Le port est fermé}, {says:selon} {speaker:la police}, qui garde les quais.',
    "{indirect:Les soldats ont, {says:selon} {speaker:les enquêteurs}, assisté à l'attaque}.",
    'La digue tient mais {says:selon} {speaker:le maire}, {indirect:elle doit être refaite}.',
    '{speaker:La ligue}, {says:selon} qui {indirect:la digue tiendra}, a quitté la salle.',
    '{speaker:La ville} {says:a appelé} les habitants {indirect:à rester chez eux}, mais certains hésitent.',
    "{speaker:Le maire} {says:a dit} vendredi lors de son procès {indirect:avoir détruit l'acte}.",
    "{speaker:Le maire} {says:a dit} que {indirect:tout tenait}, avant d'{says:ajouter} que {indirect:le pont serait fermé}.",
    "Le maire {says:est accusé} {indirect:d'avoir vendu la digue}.",
    '{speaker:Le maire} {says:espère} ainsi que {indirect:le pont tiendra}.',
    '{indirect:Les ponts seront, eux aussi, un enjeu}, {says:soulignent} {speaker:des experts}.',
    'Enfin, {says:pour} {speaker:les experts}, {indirect:il est improbable que la digue cède}.',
    '{speaker:Les élus} {says:estimaient} alors que {indirect:le pont tenait}.',
    "S'{speaker:il} {says:estime} que {indirect:le pont tient}, le maire le rouvrira.",
    '{speaker:Les élus} {says:promettent} {indirect:de prendre en charge les frais}.',
    '{indirect:La digue a permis {says:selon} {speaker:le maire} de sauver la ville}.',
    '{speaker:La ville} a réagi, {says:accusant} le maire {indirect:de mentir}.',
  ])('%s', (sentence) => expect(marked(bare(sentence), 'fr')).toBe(sentence))
})

describe("the agency's own reporters", () => {
  test.each([
    ["Le quai était désert, a constaté une journaliste de l'ABC.", 0],
    ['Le quai était désert, a-t-on constaté.', 0],
    ['Le quai était désert, a constaté une journaliste du journal local.', 1],
  ])('%s', (sentence, count) => expect(quotesIn(sentence, 'fr', [], 'ABC')).toHaveLength(count))
})

describe('no speech', () => {
  test.each([
    'Comme le maire de Belmont, le préfet est parti.',
    'Le film "La Nuit" sort mardi.',
    'Les "gilets bleus" ont défilé samedi. Les "gilets bleus" reviendront.',
    'La demande de gaz recule et la note de la banque baisse.',
    'Selon que le temps change, la récolte varie.',
    'Pour la ville, 2012 fut une bonne année.',
    'Il fait "doux".',
    'Le sport "bouliste" ("le plus doux") attire.',
    "Aujourd'hui, l'été s'achève.",
    "Le maire n'a annoncé que deux départs depuis lundi.",
    "Le maire n'a pas dit que le pont tiendrait.",
    'Le maire a annoncé un plan que la ville prépare depuis lundi.',
    'Le maire revendique des critères plus larges que le mérite.',
    'La ville défend le port ainsi que des quais.',
    'Les habitants étaient appelés à voter dimanche.',
    'Une femme accusée de vol a été jugée.',
    'Le pont menace de tomber.',
    'Pour les enfants, la plage a rouvert.',
    'Je pense que le pont tiendra.',
    'Le tri se fait selon leur taille.',
  ])('%s', (sentence) => expect(marked(sentence, 'fr')).toBe(sentence))
})

describe('who speaks', () => {
  test.each<[why: string, text: string, names: string[]]>([
    [
      'an apposition is no other speaker',
      'Le ministre de la Santé, Jean Mallet, a dit que le vaccin arrivait.',
      ['Jean Mallet'],
    ],
    ['a role names who bore it', 'La maire Clara Voss est venue. "Je reste", a dit la maire.', ['Clara Voss']],
    ['a surname has its full name later', '"Je reste", a dit Mme Voss. Clara Voss est maire.', ['Clara Voss']],
    ['a pronoun is whoever agrees', 'Clara Voss a reçu Jean Mallet. "Nous avancerons", a-t-elle dit.', ['Clara Voss']],
    [
      'a relative clause has its antecedent',
      'La ville de Belmont soutient Jean Mallet, qui a dit que tout irait bien.',
      ['Jean Mallet'],
    ],
    [
      'a gerund shares the subject',
      '"Je reste", a dit Jean Mallet, ajoutant que le vote était clos.',
      ['Jean Mallet', 'Jean Mallet'],
    ],
    [
      'a gerund before its clause has that clause’s subject',
      'Estimant que "le texte est mort", Jean Mallet a quitté la salle.',
      ['Jean Mallet'],
    ],
    [
      'a quote of its own goes on',
      '"Je reste", a dit Jean Mallet. "Il faut finir ce travail."',
      ['Jean Mallet', 'Jean Mallet'],
    ],
    ['nobody is named', '"La mer monte partout", peut-on lire.', ['-']],
    ['a passive has only its agent', 'Jean Mallet est accusé d\'avoir "vendu la ville".', ['-', '-']],
    ['two speak together', '"Nous restons", ont dit Clara Voss et Jean Mallet.', ['Clara Voss et Jean Mallet']],
    [
      'the latter is the one named last',
      'Clara Voss a écrit à Jean Mallet. Ce dernier a dit que la lettre était belle.',
      ['Jean Mallet'],
    ],
    [
      'a cue inside the marks',
      'Clara Voss arrive. "Moi, dit-elle, j\'ai tout perdu dans cette affaire".',
      ['Clara Voss'],
    ],
    ['`il y a` is no subject', '"Je pars", disait il y a peu Jean Mallet.', ['Jean Mallet']],
    ['a document speaks for its body or itself', 'Selon un rapport, les prix baissent.', ['un rapport']],
    [
      'an indefinite role is named behind its comma',
      '"Je reste", a dit une habitante, Clara Voss, fleuriste.',
      ['Clara Voss'],
    ],
    ['a clause behind a comma names nobody', 'Selon un voisin, Jean Mallet est parti hier.', ['un voisin']],
    [
      'a name stands behind groups and brackets',
      '"Je reste", a dit le directeur de la Compagnie des eaux en Exemplie (sud), Jean Mallet.',
      ['Jean Mallet'],
    ],
    [
      'a name stands behind a group without a comma',
      '"Je reste", a dit l\'expert en sols humides Jean Mallet.',
      ['Jean Mallet'],
    ],
    ['who is spoken to is another', '"Je reste", a dit le candidat à la journaliste Clara Voss.', ['le candidat']],
    [
      'an epithet is who is on everyone’s mind',
      'Jean Mallet chante ce soir. "Je reste", a dit le rappeur.',
      ['Jean Mallet'],
    ],
    [
      'an epithet that says of what is somebody else',
      'Jean Mallet chante ce soir. "Je reste", a dit le patron de la salle.',
      ['le patron de la salle'],
    ],
    [
      'an epithet is not who has the role of something else',
      'Le ministre belge Jean Mallet est venu. "Je reste", a dit le ministre italien.',
      ['le ministre italien'],
    ],
    [
      'the title of an office is a role',
      'Le président Jean Mallet est venu. La pluie tombe. Le vent aussi. "Je reste", a dit le chef de l\'Etat.',
      ['Jean Mallet'],
    ],
    [
      'the title of another office is not',
      'Le maire Jean Mallet est venu. La pluie tombe. Le vent aussi. "Je reste", a dit le chef de l\'Etat.',
      ["le chef de l'Etat"],
    ],
    ['`A` opens a place', 'A Belmont, Jean Mallet attend. La pluie tombe. "Je reste", dit-il.', ['Jean Mallet']],
    ['a prefix leaves the role what it is', '"Je reste", a dit l\'ex-ministre, Jean Mallet.', ['Jean Mallet']],
    [
      'who a condition is about does not speak',
      'La région soutient les travaux. Le pont fermerait si les crues montaient, car "rien ne serait pire pour nous".',
      ['-'],
    ],
    [
      'a relative clause behind a comma goes back past what a preposition governs',
      'Jean Mallet, chercheur à la Fondation des eaux, qui a dit que le pont tenait, est là.',
      ['Jean Mallet'],
    ],
    ['without a comma it does not', 'Le maire a reçu Clara Voss qui a dit que le pont tenait.', ['Clara Voss']],
    [
      'a role that opens the text is named by the next paragraph’s speaker',
      'La fleuriste de Belmont a dénoncé "un vol" mardi.\n"Tout a disparu du magasin", a dit mardi Clara Voss.',
      ['Clara Voss', 'Clara Voss'],
    ],
    [
      'but not by one with another role',
      'La fleuriste de Belmont a dénoncé "un vol" mardi.\n"Tout a disparu du magasin", a dit la voisine Clara Voss.',
      ['La fleuriste de Belmont', 'Clara Voss'],
    ],
    [
      'an elected person keeps that name under another epithet',
      'Le sénateur belge Jean Mallet est là. "Je reste", a dit l\'élu républicain.',
      ['Jean Mallet'],
    ],
  ])('%s', (_, text, names) => expect(voices(text, 'fr')).toEqual(names))
})

describe('who speaks where names are known', () => {
  test.each<[why: string, text: string, people: string[], names: string[]]>([
    [
      'a name may end a group that belongs to its role',
      '"Je reste", a dit le candidat à la Maison rouge Jean Mallet.',
      ['Jean Mallet'],
      ['Jean Mallet'],
    ],
    [
      'a name behind another role is that one’s',
      '"Je reste", a dit le candidat au journaliste Jean Mallet.',
      ['Jean Mallet'],
      ['le candidat'],
    ],
    ['no person has a law’s gender', 'La loi Mallet est votée. "Je reste", a-t-il dit.', ['Mallet'], ['Mallet']],
    ['nobody of another gender', 'La maire Mallet est là. "Je reste", a-t-il dit.', ['Mallet'], ['-']],
  ])('%s', (_, text, people, names) => expect(voices(text, 'fr', people)).toEqual(names))
})

import type { Speech } from '../speech.ts'

export const speech = {
  verbs: [
    {
      strength: 3,
      takes: ['that', 'object'],
      lemmas: `sagen:gesag erklären mit|teilen:geteil betonen:beton behaupten:behaupt hinzu|fügen:gefüg entgegnen:entgegn erwidern:erwid
        warnen:gewarn versichern:versich berichten:bericht äußern:geäuß bekräftigen unterstreichen argumentieren beteuern:beteu
        konstatieren zu|sichern:gesich ein|wenden`,
    },
    {
      strength: 2,
      takes: ['that', 'object'],
      lemmas: `erläutern:erläut an|kündigen:gekündig bekannt|geben bestätigen schreiben twittern:getwitt formulieren erzählen
        schildern:geschild verkünden:verkünd melden:gemeld vermelden:vermeld hin|weisen verweisen präzisieren aus|sagen:gesag
        verlautbaren fest|stellen:gestell klar|stellen:gestell ergänzen fort|fahren resümieren erinnern:erinn antworten:geantwort
        bestreiten dementieren ein|räumen:geräum zu|geben an|geben an|deuten:gedeut gestehen fordern:geford verlangen empfehlen
        vor|schlagen plädieren meinen:gemein glauben:geglaub vermuten:vermut hoffen:gehoff fürchten:gefürcht befürchten:befürcht
        prognostizieren urteilen:geurteil begründen:begründ drohen:gedroh mahnen:gemahn beklagen bemängeln:bemäng an|prangern:geprang
        bedauern:bedau vor|werfen spotten:gespott schimpfen:geschimpf versprechen geloben scherzen:gescherz flüstern:geflüst
        skandieren kommentieren verteidigen fragen:gefrag bezweifeln:bezweif
        verlauten:verlaut spekulieren kritisieren beschreiben`,
    },
    {
      strength: 2,
      takes: ['object'],
      lemmas: `bezeichnen:bezeichn charakterisieren nennen werten:gewert loben:gelob begrüßen zurück|weisen würdigen attackieren
        sprechen verurteilen rügen:gerüg geißeln:gegeiß titulieren beschimpfen:beschimpf brandmarken:gebrandmark`,
    },
    {
      strength: 2,
      takes: ['order'],
      lemmas: `auf|fordern:geford auf|rufen bitten appellieren an|weisen beschuldigen drängen:gedräng raten an|bieten`,
    },
    {
      strength: 1,
      takes: [],
      lemmas: `informieren hervor|heben erwähnen lauten:gelaut dar|legen:geleg wiederholen reagieren widersprechen
        denken finden erwarten:erwart schätzen:geschätz klagen:geklag danken:gedank freuen:gefreu rufen schreien jubeln:gejub
        schwärmen:geschwärm`,
    },
    { strength: 2, takes: ['that'], lemmas: 'heißen' },
    { strength: 2, takes: ['object'], quotes: true, lemmas: 'zitieren' },
  ],
  otherVerbs: `sein haben werden können müssen sollen wollen dürfen mögen gehen kommen stehen geben nehmen machen:gemach lassen
    liegen bleiben halten bringen führen:geführ zeigen:gezeig sehen wissen stellen:gestell setzen:gesetz treten ziehen tragen
    fallen laufen leben:geleb arbeiten:gearbeit spielen:gespiel gewinnen verlieren erhalten bekommen treffen erreichen beginnen
    enden:geend folgen:gefolg gelten kosten:gekost sterben töten:getöt verletzen wählen:gewähl entscheiden planen:geplan suchen:gesuch
    versuchen verlassen öffnen schließen kaufen:gekauf verkaufen zahlen:gezahl steigen sinken wachsen bauen:gebau lesen hören:gehör
    schaffen bilden:gebild gehören:gehör gründen:gegründ bestehen entstehen befinden verhaften:verhaft warten:gewart helfen
    sitzen hängen brauchen:gebrauch beschließen stimmen:gestimm unterstützen verhindern übernehmen betragen scheinen passieren`,
  conjugations: {
    en: { singular: 't te e', plural: 'en ten', gerund: 'end', participle: '*t' },
    ten: { singular: 'tet tete te', plural: 'ten teten', gerund: 'tend', participle: '*tet' },
    den: { singular: 'det dete de', plural: 'den deten', gerund: 'dend', participle: '*det' },
    ern: { singular: 'ert erte ere', plural: 'ern erten', gerund: 'ernd', participle: '*ert' },
    eln: { singular: 'elt elte', plural: 'eln elten', gerund: 'elnd', participle: '*elt' },
    nen: { singular: 'net nete ne', plural: 'nen neten', gerund: 'nend', participle: '*net' },
    einen: { singular: 'eint einte eine', plural: 'einen einten', participle: '*eint' },
    onen: { singular: 'ont onte one', plural: 'onen onten', participle: 'ont' },
    warnen: { singular: 'warnt warnte warne', plural: 'warnen warnten', gerund: 'warnend', participle: 'gewarnt' },
    mahnen: { singular: 'mahnt mahnte mahne', plural: 'mahnen mahnten', gerund: 'mahnend', participle: 'gemahnt' },
    meinen: { singular: 'meint meinte meine', plural: 'meinen meinten', participle: 'gemeint' },
    planen: { singular: 'plant plante plane', plural: 'planen planten', participle: 'geplant' },
    sein: { singular: 'ist war sei wäre', plural: 'sind waren seien wären', participle: 'gewesen' },
    haben: { singular: 'hat hatte habe hätte', plural: 'haben hatten hätten', participle: 'gehabt' },
    werden: { singular: 'wird wurde werde würde', plural: 'werden wurden würden', participle: 'worden geworden' },
    können: { singular: 'kann konnte könne könnte', plural: 'können konnten könnten' },
    müssen: { singular: 'muss musste müsse müsste', plural: 'müssen mussten müssten' },
    sollen: { singular: 'soll sollte solle', plural: 'sollen sollten' },
    wollen: { singular: 'will wollte wolle', plural: 'wollen wollten' },
    dürfen: { singular: 'darf durfte dürfe dürfte', plural: 'dürfen durften dürften' },
    mögen: { singular: 'mag mochte möge möchte', plural: 'mögen mochten möchten' },
    gehen: { singular: 'geht ging gehe', plural: 'gehen gingen', participle: 'gegangen' },
    kommen: { singular: 'kommt kam komme käme', plural: 'kommen kamen', participle: 'gekommen' },
    stehen: { singular: 'steht stand stehe', plural: 'stehen standen', participle: 'standen' },
    geben: { singular: 'gibt gab gebe gäbe', plural: 'geben gaben', participle: 'gegeben' },
    nehmen: { singular: 'nimmt nahm nehme', plural: 'nehmen nahmen', participle: 'genommen' },
    lassen: { singular: 'lässt ließ lasse', plural: 'lassen ließen', participle: 'gelassen' },
    liegen: { singular: 'liegt lag liege', plural: 'liegen lagen', participle: 'gelegen' },
    bleiben: { singular: 'bleibt blieb bleibe', plural: 'bleiben blieben', participle: 'geblieben' },
    halten: { singular: 'hält hielt halte', plural: 'halten hielten', participle: 'halten' },
    bringen: { singular: 'bringt brachte bringe', plural: 'bringen brachten', participle: 'gebracht' },
    sehen: { singular: 'sieht sah sehe', plural: 'sehen sahen', participle: 'gesehen' },
    wissen: { singular: 'weiß wusste wisse', plural: 'wissen wussten', participle: 'gewusst' },
    treten: { singular: 'tritt trat trete', plural: 'treten traten', participle: 'getreten' },
    ziehen: { singular: 'zieht zog ziehe', plural: 'ziehen zogen', participle: 'gezogen' },
    tragen: { singular: 'trägt trug trage', plural: 'tragen trugen', participle: 'tragen' },
    fallen: { singular: 'fällt fiel falle', plural: 'fallen fielen', participle: 'gefallen' },
    laufen: { singular: 'läuft lief laufe', plural: 'laufen liefen', participle: 'gelaufen' },
    gewinnen: { singular: 'gewinnt gewann gewinne', plural: 'gewinnen gewannen', participle: 'gewonnen' },
    verlieren: { singular: 'verliert verlor verliere', plural: 'verlieren verloren', participle: 'verloren' },
    treffen: { singular: 'trifft traf treffe', plural: 'treffen trafen', participle: 'getroffen' },
    beginnen: { singular: 'beginnt begann beginne', plural: 'beginnen begannen', participle: 'begonnen' },
    gelten: { singular: 'gilt galt gelte', plural: 'gelten galten', participle: 'gegolten' },
    sterben: { singular: 'stirbt starb sterbe', plural: 'sterben starben', participle: 'gestorben' },
    entscheiden: {
      singular: 'entscheidet entschied entscheide',
      plural: 'entscheiden entschieden',
      participle: 'entschieden',
    },
    schließen: { singular: 'schließt schloss schließe', plural: 'schließen schlossen', participle: 'schlossen' },
    steigen: { singular: 'steigt stieg steige', plural: 'steigen stiegen', participle: 'gestiegen' },
    sinken: { singular: 'sinkt sank sinke', plural: 'sinken sanken', participle: 'gesunken' },
    wachsen: { singular: 'wächst wuchs wachse', plural: 'wachsen wuchsen', participle: 'gewachsen' },
    lesen: { singular: 'liest las lese', plural: 'lesen lasen', participle: 'gelesen' },
    helfen: { singular: 'hilft half helfe', plural: 'helfen halfen', participle: 'geholfen' },
    sitzen: { singular: 'sitzt saß sitze', plural: 'sitzen saßen', participle: 'gesessen' },
    sprechen: { singular: 'spricht sprach spreche', plural: 'sprechen sprachen', participle: 'sprochen' },
    streiten: { singular: 'streitet stritt streite', plural: 'streiten stritten', participle: 'stritten' },
    streichen: { singular: 'streicht strich streiche', plural: 'streichen strichen', participle: 'strichen' },
    schreiben: { singular: 'schreibt schrieb schreibe', plural: 'schreiben schrieben', participle: 'geschrieben' },
    weisen: { singular: 'weist wies weise', plural: 'weisen wiesen', participle: 'gewiesen' },
    werfen: { singular: 'wirft warf werfe', plural: 'werfen warfen', participle: 'geworfen' },
    schlagen: { singular: 'schlägt schlug schlage', plural: 'schlagen schlugen', participle: 'geschlagen' },
    fahren: { singular: 'fährt fuhr fahre', plural: 'fahren fuhren', participle: 'gefahren' },
    empfehlen: { singular: 'empfiehlt empfahl empfehle', plural: 'empfehlen empfahlen', participle: 'empfohlen' },
    bieten: { singular: 'bietet bot biete', plural: 'bieten boten', participle: 'geboten' },
    wenden: { singular: 'wendet wandte wende', plural: 'wenden wandten', participle: 'gewandt' },
    heben: { singular: 'hebt hob hebe', plural: 'heben hoben', participle: 'gehoben' },
    nennen: { singular: 'nennt nannte nenne', plural: 'nennen nannten', participle: 'genannt' },
    heißen: { singular: 'heißt hieß heiße', plural: 'heißen hießen', participle: 'geheißen' },
    bitten: { singular: 'bittet bat bitte', plural: 'bitten baten', participle: 'gebeten' },
    raten: { singular: 'rät riet rate', plural: 'raten rieten', participle: 'geraten' },
    denken: { singular: 'denkt dachte denke', plural: 'denken dachten', participle: 'gedacht' },
    finden: { singular: 'findet fand finde', plural: 'finden fanden', participle: 'gefunden' },
    rufen: { singular: 'ruft rief rufe', plural: 'rufen riefen', participle: 'gerufen' },
    schreien: { singular: 'schreit schrie schreie', plural: 'schreien schrien', participle: 'geschrien' },
  },
  finiteEndings: '',
  auxiliaries: { perfect: 'haben', passive: 'sein werden' },
  participleReach: 2,
  bareClause: 'comma',
  verbSecond: true,
  reportingMood: `sei seien habe werde könne müsse wolle dürfe solle möge gebe gehe komme stehe bleibe liege wisse lasse nehme sehe bringe
    halte führe mache bestehe brauche handle handele`,
  participleLast: true,
  nounsCapital: true,
  compounds: `minister ministerin präsident präsidentin kanzler sprecher sprecherin chef chefin leiter leiterin direktor direktorin
    vorsitzende vorsitzender vorstand sekretär sekretärin senator senatorin bürgermeister bürgermeisterin beauftragter beauftragte
    kommissar kommissarin anwalt anwältin experte expertin forscher forscherin politiker politikerin abgeordneter abgeordnete
    trainer trainerin spieler spielerin manager managerin vertreter vertreterin händler richter inspektor beamter dezernent
    funktionär mitglied mitarbeiter ministerium verband agentur behörde kommission gericht anwaltschaft gewerkschaft partei fraktion
    zeitung magazin sender konzern unternehmen institut organisation verwaltung regierung polizei bericht studie umfrage mitteilung
    erklärung gutachten`,
  cases: {
    oblique: `dem den des einem einen eines einer keinem keinen keines keiner seinem seinen seines seiner ihrem ihren ihres ihrer
      unserem unseren unserer diesem diesen jenem jenen`,
    obliqueFeminine: 'der dieser jener',
    obliqueEnding: 'en',
    genitive: 'der des eines einer seines seiner ihres ihrer dieses dieser',
    feminineEndings: 'ung heit keit schaft ion tät ik ei enz anz ie',
    adjectiveEndings: 'e en er es em',
  },
  sources: {
    before: `laut nach_angaben_von nach_angaben nach_aussage_von nach_aussagen_von nach_aussage nach_aussagen nach_ansicht nach_ansicht_von
      nach_meinung nach_meinung_von nach_auffassung nach_einschätzung nach_einschätzung_von nach_darstellung nach_den_worten
      nach_den_worten_von nach_worten nach_worten_von nach_überzeugung aus_sicht nach_informationen nach_informationen_von`,
    beforeClauseOnly: 'so',
    after: 'zufolge',
  },
  sourceNouns: {
    behind: 'nach',
    nouns: `angaben aussage aussagen informationen ansicht meinung auffassung einschätzung darstellung worten überzeugung berichten
      erkenntnissen ermittlungen untersuchungen bekunden schätzungen medienberichten medieninformationen zeitungsberichten
      polizeiangaben behördenangaben presseberichten agenturberichten medienangaben`,
  },
  notSources: 'dass gesetz plan',
  that: 'dass daß',
  infinitiveMarkers: '',
  infinitiveEndings: '',
  nounEndings: '',
  pronouns: {
    masculine: 'er dieser',
    feminine: 'sie diese',
    masculinePlural: '',
    femininePlural: '',
    nobody: 'es man das dies was',
  },
  latter: 'letzterer letztere',
  strongPronouns: { masculine: 'ihm', feminine: 'ihr', masculinePlural: 'ihnen', femininePlural: '', nobody: '' },
  inverted: '',
  clitics: '',
  reflexives: 'sich',
  negations: 'nicht',
  determiners: {
    definite: 'der die das den dem des',
    indefinite: `ein eine einen einem einer eines einige mehrere viele alle zwei drei vier fünf sechs sieben acht neun zehn kein keine
      beide manche andere`,
    demonstrative: 'dieser diese dieses diesen diesem jene jener',
    possessive: 'sein seine seiner seinen seinem ihr ihre ihrer ihren ihrem unser unsere mein meine meinen dein deine',
    feminine: '',
    masculine: '',
    plural: 'einige mehrere viele alle zwei drei vier fünf sechs sieben acht neun zehn beide',
  },
  of: 'des',
  prepositions: `in im an am auf aus bei beim mit nach seit von vom zu zum zur für gegen ohne um durch über unter vor hinter neben
    zwischen während wegen trotz innerhalb außerhalb ab bis gegenüber statt anstatt mangels per pro samt ins ans aufs angesichts
    mithilfe aufgrund hinsichtlich zugunsten`,
  agent: 'von durch',
  relativeArticles: 'der die das dem den denen',
  as: 'wie',
  coordinators: 'und oder aber doch sondern denn sowie',
  subordinators:
    'wenn als weil obwohl während ob wie warum wo nachdem bevor damit sodass falls sobald solange da indem wobei um anstatt womit wodurch wozu worauf woran wofür',
  beforeThat: 'so ohne dadurch',
  relatives: { subject: '', other: 'welche welcher welches dessen deren wonach wofür' },
  adverbs: `auch noch schon bereits dann jedoch dabei heute gestern morgen hier dort nun jetzt nur sehr mehr weiter weiterhin zudem
    außerdem allerdings dagegen später zuvor zunächst zugleich gleichzeitig erneut wieder immer nie nicht unterdessen derzeit
    weniger besonders etwa rund schließlich deshalb daher darum so einmal selbst sogar daraufhin darauf hingegen ferner ebenfalls
    abermals bislang bisher kürzlich jüngst offenbar wohl wörtlich unter_anderem`,
  adverbEndings: '',
  times: `montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend montagabend dienstagabend mittwochabend
    donnerstagabend freitagabend samstagabend sonntagabend montagmorgen januar februar märz april mai juni juli august september
    oktober november dezember heute gestern morgen abend nachmittag vormittag nacht mittag woche wochen monat jahr jahre jahren tag tage
    tagen stunde stunden minuten wochenende frühjahr sommer herbst winter ende anfang mitte`,
  nouns: {
    men: `präsident minister premierminister ministerpräsident bundeskanzler kanzler bürgermeister oberbürgermeister sprecher
      regierungssprecher polizeisprecher pressesprecher leiter chef direktor geschäftsführer vorsitzender vorsitzende vorstand parteichef
      fraktionschef vorstandschef polizeichef generalsekretär sekretär staatssekretär senator abgeordneter abgeordnete außenminister
      innenminister finanzminister justizminister verteidigungsminister wirtschaftsminister gesundheitsminister verkehrsminister
      umweltminister bildungsminister botschafter richter staatsanwalt anwalt rechtsanwalt verteidiger trainer spieler kapitän
      torwart stürmer manager experte analyst ökonom forscher wissenschaftler professor historiker arzt mediziner virologe soziologe
      politiker kandidat general oberst kommandeur soldat polizist beamter ermittler zeuge augenzeuge bewohner anwohner nachbar
      inspektor dezernent funktionär vater sohn bruder mann könig prinz papst bischof kardinal pfarrer priester autor schriftsteller regisseur schauspieler
      sänger musiker künstler unternehmer gründer besitzer inhaber betreiber händler bauer landwirt fahrer pilot lehrer schüler student
      aktivist demonstrant oppositionsführer vizepräsident stellvertreter nachfolger vorgänger kollege freund koordinator
      beauftragter gouverneur kommissar eu-kommissar vertreter journalist redakteur berater oberkommandierende amtschef ressortchef
      bundespräsident landrat intendant meteorologe sachverständiger gutachter fachmann geschäftsmann`,
    women: `präsidentin ministerin premierministerin ministerpräsidentin bundeskanzlerin kanzlerin bürgermeisterin sprecherin
      regierungssprecherin polizeisprecherin pressesprecherin leiterin chefin direktorin geschäftsführerin parteichefin
      generalsekretärin sekretärin senatorin außenministerin innenministerin finanzministerin justizministerin botschafterin
      richterin staatsanwältin anwältin trainerin spielerin expertin analystin ökonomin forscherin wissenschaftlerin professorin
      ärztin politikerin kandidatin polizistin zeugin bewohnerin nachbarin mutter tochter schwester frau königin prinzessin autorin
      schriftstellerin regisseurin schauspielerin sängerin unternehmerin gründerin besitzerin fahrerin lehrerin schülerin studentin
      aktivistin vizepräsidentin kollegin freundin journalistin beraterin vertreterin bäuerin`,
    people: `mitglied person personen leute menschen eltern opfer angehörige jugendliche behördenvertreter jury-mitglied
      mitarbeiter experten politiker sprecher kritiker beobachter demonstranten anwohner ärzte forscher wissenschaftler analysten
      ermittler kläger fans`,
    bodies: `polizei regierung bundesregierung ministerium außenministerium innenministerium verteidigungsministerium
      finanzministerium gesundheitsministerium justizministerium gericht staatsanwaltschaft bundesanwaltschaft parlament bundestag
      senat partei fraktion opposition koalition gewerkschaft verband bund verein club organisation menschenrechtsorganisation behörde behörden
      unternehmen konzern firma bank zentralbank notenbank institut universität anwaltschaft krankenhaus klinik feuerwehr armee militär marine
      kommission eu-kommission rat zeitung blatt magazin nachrichtenagentur agentur sender fernsehsender stadt stadtverwaltung
      verwaltung land kirche vatikan botschaft mannschaft team gruppe stiftung bewegung miliz rebellen bundeswehr bundesamt bundesgerichtshof
      amt zentrum hersteller betreiber autobauer airline fluggesellschaft börse medien presse kammer jury leitung geschäftsleitung
      rettungskräfte bundesverband bundesverfassungsgericht landgericht oberlandesgericht staatskanzlei`,
    documents: `bericht berichten studie umfrage untersuchung erklärung mitteilung pressemitteilung stellungnahme brief dokument gutachten
      artikel gesetz urteil statistik angaben medienbericht medienberichten zeitungsbericht presseerklärung papier entwurf schreiben agenturmeldung`,
    sources: `quelle quellen zeuge zeugen augenzeuge augenzeugen insider kreise regierungskreise polizeikreise`,
  },
  addressees: 'presse journalisten reportern medien agentur fernsehen zeitung',
  alike: [
    'unternehmen konzern firma hersteller autobauer',
    'zeitung blatt magazin',
    'chef leiter direktor geschäftsführer vorstandschef vorsitzender vorsitzende',
    'politiker abgeordneter abgeordnete',
    'anwalt rechtsanwalt verteidiger',
    'forscher wissenschaftler professor experte',
    'organisation verband verein menschenrechtsorganisation',
    'sprecher sprecherin',
    'trainer coach',
    'spieler kapitän torwart stürmer',
    'minister amtschef ressortchef',
  ],
  plurals: 'en n e innen s es',
  rank: '',
  beforeNoun: `ehemalige ehemaliger ehemaligen frühere früherer früheren neue neuer neuen neues alte alter alten junge junger jungen
    große großer großen kleine kleiner kleinen erste erster ersten zweite zweiter zweiten stellvertretende stellvertretender
    stellvertretenden zuständige zuständigen deutsche deutscher deutschen deutsches französische französischer französischen
    amerikanische amerikanischer amerikanischen britische britischer britischen russische russischer russischen russisches chinesische
    chinesischen chinesisches israelische israelischer israelischen iranische iranischen türkische türkischen ukrainische
    ukrainischen europäische europäischen österreichische österreichischer österreichischen schweizer örtliche örtlichen
    lokale lokalen staatliche staatlichen amtierende amtierenden derzeitige künftige heutige damalige damaligen parteilose
    oberste obersten weitere weiteren linke grüne konservative internationale innenpolitische parlamentarische
    englisch-sprachigen englischsprachigen oberkommandierende`,
  honorifics: { men: 'herr herrn sir lord graf', women: 'frau lady gräfin', either: 'dr. prof. professor doktor' },
  nameParticles: 'von van der den zu zur de la le du di da al el bin',
  notNames: 'aber und doch nach laut bei am im in für mit auch wenn als so dabei zudem danach',
  speechNouns: `worten wort worte satz frage antwort erklärung motto botschaft slogan parole aufschrift begründung titel
    kommentar aussage versprechen forderung fazit transparent plakat ruf rufe sprechchöre`,
  timePhrases: '',
  naming: `film lied song album buch roman serie sendung projekt begriff wort titel titels motto namen name zeitung zeitschrift magazin blatt agentur organisation schiff
    operation aktion stück oper ausstellung roman band gruppe sogenannte sogenannten sogenannter genannt genannte genannten namens heißt hieß heißen nennt kurz restaurant rufe überschrift
    spiel
    programm bezeichnung partei bündnis hotel kategorie preis thema schlagwort`,
  firstPerson: 'ich mir mich mein meine meinen meiner wir uns unser unsere unseren du ihr euch',
} as const satisfies Speech

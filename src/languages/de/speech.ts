import type { Speech } from '../speech.ts'

export const speech = {
  verbs: [
    {
      strength: 3,
      takes: ['that', 'object'],
      lemmas: `sagen:gesag erklären mit|teilen:geteil betonen:beton behaupten hinzu|fügen:gefüg entgegnen erwidern:erwid
        warnen:gewarn versichern:versich berichten äußern:geäuß bekräftigen unterstreichen argumentieren beteuern:beteu
        konstatieren zu|sichern:gesich ein|wenden:ge`,
    },
    {
      strength: 2,
      takes: ['that', 'object'],
      lemmas: `erläutern:erläut an|kündigen:gekündig bekannt|geben:ge bestätigen schreiben:ge twittern:getwitt formulieren erzählen
        schildern:geschild verkünden melden:gemel vermelden hin|weisen:ge verweisen präzisieren aus|sagen:gesag
        verlautbaren fest|stellen:gestell klar|stellen:gestell ergänzen fort|fahren:ge resümieren erinnern:erinn antworten:geantwor
        bestreiten dementieren ein|räumen:geräum zu|geben:ge an|geben:ge an|deuten:gedeu gestehen fordern:geford verlangen empfehlen
        vor|schlagen:ge plädieren meinen:gemein glauben:geglaub vermuten schätzen:geschätz aus|gehen:ge hoffen:gehoff fürchten:gefürch befürchten
        prognostizieren urteilen:geurteil begründen drohen:gedroh mahnen:gemahn beklagen bemängeln:bemäng an|prangern:geprang
        bedauern:bedau vor|werfen:ge spotten:gespot schimpfen:geschimpf versprechen geloben scherzen:gescherz flüstern:geflüst
        skandieren kommentieren verteidigen fragen:ge bezweifeln:bezweif
        verlauten spekulieren kritisieren beschreiben aus|führen:geführ heraus|streichen:gestrichen klar|machen:gemach deutlich|machen:gemach
        ein|gestehen:ge dar|legen:geleg hervor|heben:ge an|merken:gemerk ein|werfen:ge bekunden offenbaren enthüllen verraten:verraten
        monieren beanstanden kontern:gekont witzeln:gewitz frotzeln:gefrotz höhnen:gehöhn wettern:gewett poltern:gepolt
        garantieren folgern:gefolg schlussfolgern:geschlussfolg mutmaßen:gemutmaß prophezeien voraus|sagen:gesag vorher|sagen:gesag
        an|nehmen:ge insistieren vor|bringen:ge hinzu|setzen:gesetz signalisieren
        posten:gepos an|mahnen:gemahn an|regen:gereg errechnen ahnen:geahn zweifeln:gezweif nach|schieben:ge zurück|geben:ge aus|drücken:gedrück stellung|nehmen:ge zu|sagen:gesag ab|streiten:ge befürworten:befürwor erhoffen an|ordnen:geordne
        postulieren bilanzieren vor|rechnen:gerechne besagen beschwören`,
    },
    {
      strength: 2,
      takes: ['object'],
      lemmas: `bezeichnen charakterisieren nennen:ge werten:gewer loben:gelob begrüßen zurück|weisen:ge würdigen attackieren
        feiern:gefei betiteln:betit ein|stufen:gestuf rechtfertigen verunglimpfen verspotten umschreiben empfinden beurteilen
        zeigen_sich sprechen:ge verurteilen rügen:gerüg geißeln:gegeiß titulieren beschimpfen:beschimpf brandmarken:gebrandmark`,
    },
    {
      strength: 2,
      takes: ['order'],
      lemmas: `auf|fordern:geford auf|rufen:ge ermahnen:ermahn bitten:ge appellieren an|weisen:ge beschuldigen drängen:gedräng raten:ge an|bieten:ge`,
    },
    {
      strength: 1,
      takes: [],
      lemmas: `informieren erwähnen lauten:gelau wiederholen reagieren widersprechen
        denken:ge finden:ge erwarten klagen:geklag danken:gedank freuen:gefreu rufen:ge schreien:ge jubeln:gejub
        schwärmen:geschwärm empören wundern:gewunder bedanken:bedank entschuldigen ärgern:geärger seufzen:geseufz stöhnen:gestöhn
        lachen:gelach staunen:gestaun raunen:geraun tönen:getön unken:geunk lästern:geläster sticheln:gestichel ätzen:geätz
        meckern:gemecker frohlocken schwören:geschworen protestieren`,
    },
    {
      strength: 2,
      takes: ['as'],
      lemmas: 'sehen:ge halten:ge betrachten an|sehen:ge verstehen ab|tun:ge beschreiben preisen ab|lehnen:gelehn',
    },
    { strength: 2, takes: ['that'], lemmas: 'heißen:ge' },
    { strength: 2, takes: ['object'], quotes: true, lemmas: 'zitieren' },
  ],
  otherVerbs: `sein haben werden können müssen sollen wollen dürfen mögen gehen:ge kommen:ge stehen:ge geben:ge
    nehmen:ge machen:gemach lassen:ge liegen:ge bleiben:ge halten:ge bringen:ge führen:geführ zeigen:gezeig sehen:ge
    wissen:ge stellen:gestell setzen:gesetz treten:ge ziehen:ge tragen:ge fallen:ge laufen:ge leben:geleb
    arbeiten:gearbei spielen:gespiel gewinnen verlieren erhalten bekommen treffen:ge erreichen beginnen enden:geen
    folgen:gefolg gelten:ge kosten:gekos sterben:ge töten:getö verletzen wählen:gewähl entscheiden planen:geplan
    suchen:gesuch versuchen verlassen öffnen:geö schließen:ge kaufen:gekauf verkaufen zahlen:gezahl steigen:ge
    sinken:ge wachsen:ge bauen:gebau lesen:ge hören:gehör schaffen:ge bilden:gebil gehören:gehör gründen:gegrün
    bestehen entstehen befinden verhaften warten:gewar helfen:ge sitzen:ge hängen:ge brauchen:gebrauch beschließen
    stimmen:gestimm unterstützen verhindern übernehmen betragen scheinen:ge passieren sorgen:gesorg nutzen:genutz
    benutzen zählen:gezähl kämpfen:gekämpf bekämpfen fühlen:gefühl fehlen:gefehl dienen:gedien wohnen:gewohn
    lernen:gelern trennen:getrenn lehnen:gelehn ablehnen:abgelehn lösen:gelös auslösen:ausgelös löschen:gelösch
    prüfen:geprüf überprüfen rücken:gerück wirken:gewirk stützen:gestütz schützen:geschütz stürzen:gestürz
    abstürzen:abgestürz stecken:gesteck verstecken einsetzen:eingesetz durchsetzen:durchgesetz fortsetzen:fortgesetz
    besetzen ersetzen schicken:geschick decken:gedeck entdecken blicken:geblick drücken:gedrück fassen:gefass
    erfassen passen:gepass reisen:gereis leisten:geleis starten:gestar landen:gelan retten:geret richten:gerich
    achten:geach beobachten leiten:gelei begleiten stoppen:gestopp fördern:geförd ändern:geänd verändern
    liefern:gelief feiern:gefei dauern:gedau zögern:gezög verzögern scheitern:gescheit steigern:gesteig
    weigern:geweig verweigern sammeln:gesamm wechseln:gewechs handeln:gehand behandeln verhandeln ermitteln
    entwickeln vermitteln schenken:geschenk lenken:gelenk senken:gesenk wünschen:gewünsch herrschen:geherrsch
    rechnen:gere zeichnen:gezei verzeichnen unterzeichnen ordnen:geor begegnen eröffnen leugnen:geleu ereignen
    erfolgen veröffentlichen erlauben ermöglichen bedeuten besuchen bedrohen beschädigen zerstören ermorden
    beschäftigen beantragen beauftragen beteiligen beenden benötigen berühren beschränken bestimmen betreuen
    betrachten bewegen bewerten bezahlen drehen:gedreh enttäuschen entfernen entführen erfüllen erhöhen erlangen
    erleben erleichtern erobern erschüttern erstellen erteilen erweitern erzielen gefährden gelangen gratulieren
    genügen gewähren kontrollieren demonstrieren protestieren organisieren regieren funktionieren garantieren
    investieren kandidieren konzentrieren nominieren präsentieren produzieren profitieren reduzieren registrieren
    akzeptieren boykottieren diskutieren evakuieren existieren explodieren finanzieren transportieren trainieren
    überleben überraschen überzeugen untersuchen unterrichten verbessern verbreiten verdienen verfolgen verfügen
    verhängen verlängern verlegen vermissen verpassen verpflichten verschärfen versorgen verstärken verteilen
    vertagen verursachen verwandeln verwenden verzichten zielen:geziel spüren:gespür stammen:gestamm steuern:gesteu
    stören:gestör teilen:geteil üben:geüb ausüben:ausgeüb wagen:gewag wehren:gewehr enthalten unterhalten behalten
    greifen:ge angreifen:ange ergreifen eingreifen:einge schießen:ge erschießen beschießen brechen:ge abbrechen:abge
    ausbrechen:ausge unterbrechen treiben:ge betreiben vertreiben reißen:ge zerreißen schneiden:ge leiden:ge erleiden
    scheiden:ge ausscheiden:ausge unterscheiden vermeiden schweigen:ge verleihen fliegen:ge fliehen:ge fließen:ge
    lügen:ge schieben:ge verschieben wiegen:ge betrügen binden:ge verbinden gelingen dringen:ge klingen:ge ringen:ge
    singen:ge springen:ge trinken:ge zwingen:ge verschwinden werben:ge betreffen abnehmen:abge zunehmen:zuge
    teilnehmen:teilge festnehmen:festge aufnehmen:aufge annehmen:ange vornehmen:vorge geschehen vergessen messen:ge
    betreten vertreten zurücktreten:zurückge antreten:ange besitzen erfahren laden:ge einladen:einge schlagen:ge
    beitragen:beige vertragen gefallen entfallen entlassen erlassen zulassen:zuge beraten fangen:ge
    empfangen begehen vergehen ausgehen:ausge verstehen erlaufen verlaufen berufen stoßen:ge verstoßen verbringen
    kennen:ge erkennen brennen:ge verbrennen ernennen benennen senden:ge tun ankommen:ange vorkommen:vorge erheben
    aufheben:aufge unterschreiben beweisen erweisen nachweisen:nachge verbieten ergeben abgeben:abge aufgeben:aufge
    vergeben übergeben herausgeben:herausge verweisen erscheinen beziehen entziehen abziehen:abge vollziehen
    zurückziehen:zurückge besprechen entsprechen widersprechen abschließen:abge ausschließen:ausge anschließen:ange
    erwerben bewerben verderben stattfinden:stattge erfinden versterben entnehmen unternehmen anheben:ange
    verfallen überfallen auffallen:aufge ausfallen:ausge feststehen:festge vorsehen:vorge ansehen:ange
    vorliegen:vorge unterliegen erliegen dastehen bevorstehen:bevorge anhalten:ange festhalten:festge aufhalten:aufge
    verhalten`,
  conjugations: {
    en: { singular: 't te e', plural: 'en ten', gerund: 'end', participle: '*t' },
    ten: { singular: 'tet tete te', plural: 'ten teten', gerund: 'tend', participle: '*tet' },
    den: { singular: 'det dete de', plural: 'den deten', gerund: 'dend', participle: '*det' },
    ern: { singular: 'ert erte ere', plural: 'ern erten', gerund: 'ernd', participle: '*ert' },
    eln: { singular: 'elt elte ele le', plural: 'eln elten', gerund: 'elnd', participle: '*elt' },
    chnen: { singular: 'chnet chnete chne', plural: 'chnen chneten', gerund: 'chnend', participle: '*chnet' },
    fnen: { singular: 'fnet fnete fne', plural: 'fnen fneten', gerund: 'fnend', participle: '*fnet' },
    dnen: { singular: 'dnet dnete dne', plural: 'dnen dneten', gerund: 'dnend', participle: '*dnet' },
    gnen: { singular: 'gnet gnete gne', plural: 'gnen gneten', gerund: 'gnend', participle: '*gnet' },
    sein: { singular: 'ist war sei wäre', plural: 'sind waren seien wären', participle: 'gewesen' },
    haben: { singular: 'hat hatte habe hätte', plural: 'haben hatten hätten', participle: 'gehabt' },
    werden: { singular: 'wird wurde werde würde', plural: 'werden wurden würden', participle: 'worden geworden' },
    können: { singular: 'kann konnte könne könnte', plural: 'können konnten könnten' },
    müssen: { singular: 'muss musste müsse müsste', plural: 'müssen mussten müssten' },
    sollen: { singular: 'soll sollte solle', plural: 'sollen sollten' },
    wollen: { singular: 'will wollte wolle', plural: 'wollen wollten' },
    dürfen: { singular: 'darf durfte dürfe dürfte', plural: 'dürfen durften dürften' },
    mögen: { singular: 'mag mochte möge möchte', plural: 'mögen mochten möchten' },
    gehen: { singular: 'geht ging gehe ginge', plural: 'gehen gingen', participle: '*gangen' },
    kommen: { singular: 'kommt kam komme käme', plural: 'kommen kamen kämen', participle: '*kommen' },
    stehen: { singular: 'steht stand stehe stünde', plural: 'stehen standen stünden', participle: '*standen' },
    geben: { singular: 'gibt gab gebe gäbe', plural: 'geben gaben gäben', participle: '*geben' },
    nehmen: { singular: 'nimmt nahm nehme nähme', plural: 'nehmen nahmen nähmen', participle: '*nommen' },
    lassen: { singular: 'lässt ließ lasse ließe', plural: 'lassen ließen', participle: '*lassen' },
    liegen: { singular: 'liegt lag liege läge', plural: 'liegen lagen lägen', participle: '*legen' },
    bleiben: { singular: 'bleibt blieb bleibe bliebe', plural: 'bleiben blieben', participle: '*blieben' },
    halten: { singular: 'hält hielt halte hielte', plural: 'halten hielten', participle: '*halten' },
    bringen: { singular: 'bringt brachte bringe brächte', plural: 'bringen brachten brächten', participle: '*bracht' },
    sehen: { singular: 'sieht sah sehe sähe', plural: 'sehen sahen sähen', participle: '*sehen' },
    geschehen: { singular: 'geschieht geschah geschehe', plural: 'geschehen geschahen', participle: 'geschehen' },
    wissen: { singular: 'weiß wusste wisse wüsste', plural: 'wissen wussten wüssten', participle: '*wusst' },
    treten: { singular: 'tritt trat trete', plural: 'treten traten', participle: '*treten' },
    ziehen: { singular: 'zieht zog ziehe', plural: 'ziehen zogen', participle: '*zogen' },
    tragen: { singular: 'trägt trug trage', plural: 'tragen trugen', participle: '*tragen' },
    beantragen: {
      singular: 'beantragt beantragte beantrage',
      plural: 'beantragen beantragten',
      participle: 'beantragt',
    },
    beauftragen: {
      singular: 'beauftragt beauftragte beauftrage',
      plural: 'beauftragen beauftragten',
      participle: 'beauftragt',
    },
    fragen: { singular: 'fragt fragte frage', plural: 'fragen fragten', participle: '*fragt' },
    fallen: { singular: 'fällt fiel falle', plural: 'fallen fielen', participle: '*fallen' },
    laufen: { singular: 'läuft lief laufe', plural: 'laufen liefen', participle: '*laufen' },
    gewinnen: { singular: 'gewinnt gewann gewinne', plural: 'gewinnen gewannen', participle: 'gewonnen' },
    verlieren: { singular: 'verliert verlor verliere', plural: 'verlieren verloren', participle: 'verloren' },
    treffen: { singular: 'trifft traf treffe', plural: 'treffen trafen', participle: '*troffen' },
    beginnen: { singular: 'beginnt begann beginne', plural: 'beginnen begannen', participle: 'begonnen' },
    gelten: { singular: 'gilt galt gelte', plural: 'gelten galten', participle: '*golten' },
    sterben: { singular: 'stirbt starb sterbe', plural: 'sterben starben', participle: '*storben' },
    scheiden: { singular: 'scheidet schied scheide', plural: 'scheiden schieden', participle: '*schieden' },
    schließen: { singular: 'schließt schloss schließe', plural: 'schließen schlossen', participle: '*schlossen' },
    steigen: { singular: 'steigt stieg steige', plural: 'steigen stiegen', participle: '*stiegen' },
    schweigen: { singular: 'schweigt schwieg schweige', plural: 'schweigen schwiegen', participle: '*schwiegen' },
    sinken: { singular: 'sinkt sank sinke', plural: 'sinken sanken', participle: '*sunken' },
    trinken: { singular: 'trinkt trank trinke', plural: 'trinken tranken', participle: '*trunken' },
    wachsen: { singular: 'wächst wuchs wachse', plural: 'wachsen wuchsen', participle: '*wachsen' },
    lesen: { singular: 'liest las lese', plural: 'lesen lasen', participle: '*lesen' },
    helfen: { singular: 'hilft half helfe', plural: 'helfen halfen', participle: '*holfen' },
    sitzen: { singular: 'sitzt saß sitze', plural: 'sitzen saßen', participle: '*sessen' },
    sprechen: { singular: 'spricht sprach spreche', plural: 'sprechen sprachen', participle: '*sprochen' },
    brechen: { singular: 'bricht brach breche', plural: 'brechen brachen', participle: '*brochen' },
    streiten: { singular: 'streitet stritt streite', plural: 'streiten stritten', participle: 'stritten' },
    streichen: { singular: 'streicht strich streiche', plural: 'streichen strichen', participle: 'strichen' },
    schreiben: { singular: 'schreibt schrieb schreibe', plural: 'schreiben schrieben', participle: '*schrieben' },
    treiben: { singular: 'treibt trieb treibe', plural: 'treiben trieben', participle: '*trieben' },
    weisen: { singular: 'weist wies weise', plural: 'weisen wiesen', participle: '*wiesen' },
    werfen: { singular: 'wirft warf werfe', plural: 'werfen warfen', participle: '*worfen' },
    werben: { singular: 'wirbt warb werbe', plural: 'werben warben', participle: '*worben' },
    verderben: { singular: 'verdirbt verdarb verderbe', plural: 'verderben verdarben', participle: 'verdorben' },
    schlagen: { singular: 'schlägt schlug schlage', plural: 'schlagen schlugen', participle: '*schlagen' },
    fahren: { singular: 'fährt fuhr fahre', plural: 'fahren fuhren', participle: '*fahren' },
    laden: { singular: 'lädt lud lade', plural: 'laden luden', participle: '*laden' },
    empfehlen: { singular: 'empfiehlt empfahl empfehle', plural: 'empfehlen empfahlen', participle: 'empfohlen' },
    bieten: { singular: 'bietet bot biete', plural: 'bieten boten', participle: '*boten' },
    wenden: { singular: 'wendet wandte wende', plural: 'wenden wandten', participle: '*wandt' },
    senden: { singular: 'sendet sandte sende', plural: 'senden sandten', participle: '*sandt' },
    verwenden: { singular: 'verwendet verwendete verwende', plural: 'verwenden verwendeten', participle: 'verwendet' },
    heben: { singular: 'hebt hob hebe', plural: 'heben hoben', participle: '*hoben' },
    nennen: { singular: 'nennt nannte nenne', plural: 'nennen nannten', participle: '*nannt' },
    kennen: { singular: 'kennt kannte kenne', plural: 'kennen kannten', participle: '*kannt' },
    brennen: { singular: 'brennt brannte brenne', plural: 'brennen brannten', participle: '*brannt' },
    heißen: { singular: 'heißt hieß heiße', plural: 'heißen hießen', participle: '*heißen' },
    reißen: { singular: 'reißt riss reiße', plural: 'reißen rissen', participle: '*rissen' },
    bitten: { singular: 'bittet bat bitte', plural: 'bitten baten', participle: '*beten' },
    raten: { singular: 'rät riet rate', plural: 'raten rieten', participle: '*raten' },
    denken: { singular: 'denkt dachte denke', plural: 'denken dachten', participle: '*dacht' },
    finden: { singular: 'findet fand finde fände', plural: 'finden fanden fänden', participle: '*funden' },
    binden: { singular: 'bindet band binde', plural: 'binden banden', participle: '*bunden' },
    verschwinden: {
      singular: 'verschwindet verschwand verschwinde',
      plural: 'verschwinden verschwanden',
      participle: 'verschwunden',
    },
    rufen: { singular: 'ruft rief rufe', plural: 'rufen riefen', participle: '*rufen' },
    schreien: { singular: 'schreit schrie schreie', plural: 'schreien schrien', participle: '*schrien' },
    greifen: { singular: 'greift griff greife', plural: 'greifen griffen', participle: '*griffen' },
    schießen: { singular: 'schießt schoss schieße', plural: 'schießen schossen', participle: '*schossen' },
    fließen: { singular: 'fließt floss fließe', plural: 'fließen flossen', participle: '*flossen' },
    schneiden: { singular: 'schneidet schnitt schneide', plural: 'schneiden schnitten', participle: '*schnitten' },
    leiden: { singular: 'leidet litt leide', plural: 'leiden litten', participle: '*litten' },
    meiden: { singular: 'meidet mied meide', plural: 'meiden mieden', participle: '*mieden' },
    leihen: { singular: 'leiht lieh leihe', plural: 'leihen liehen', participle: '*liehen' },
    fliegen: { singular: 'fliegt flog fliege', plural: 'fliegen flogen', participle: '*flogen' },
    fliehen: { singular: 'flieht floh fliehe', plural: 'fliehen flohen', participle: '*flohen' },
    lügen: { singular: 'lügt log lüge', plural: 'lügen logen', participle: '*logen' },
    betrügen: { singular: 'betrügt betrog betrüge', plural: 'betrügen betrogen', participle: 'betrogen' },
    schieben: { singular: 'schiebt schob schiebe', plural: 'schieben schoben', participle: '*schoben' },
    wiegen: { singular: 'wiegt wog wiege', plural: 'wiegen wogen', participle: '*wogen' },
    gelingen: { singular: 'gelingt gelang gelinge', plural: 'gelingen gelangen', participle: 'gelungen' },
    dringen: { singular: 'dringt drang dringe', plural: 'dringen drangen', participle: '*drungen' },
    klingen: { singular: 'klingt klang klinge', plural: 'klingen klangen', participle: '*klungen' },
    ringen: { singular: 'ringt rang ringe', plural: 'ringen rangen', participle: '*rungen' },
    springen: { singular: 'springt sprang springe', plural: 'springen sprangen', participle: '*sprungen' },
    singen: { singular: 'singt sang singe', plural: 'singen sangen', participle: '*sungen' },
    zwingen: { singular: 'zwingt zwang zwinge', plural: 'zwingen zwangen', participle: '*zwungen' },
    scheinen: { singular: 'scheint schien scheine', plural: 'scheinen schienen', participle: '*schienen' },
    messen: { singular: 'misst maß messe', plural: 'messen maßen', participle: '*messen' },
    vergessen: { singular: 'vergisst vergaß vergesse', plural: 'vergessen vergaßen', participle: 'vergessen' },
    schaffen: {
      singular: 'schafft schuf schaffte schaffe',
      plural: 'schaffen schufen schafften',
      participle: '*schaffen *schafft',
    },
    fangen: { singular: 'fängt fing fange', plural: 'fangen fingen', participle: '*fangen' },
    hängen: { singular: 'hängt hing hänge', plural: 'hängen hingen', participle: '*hangen' },
    verhängen: { singular: 'verhängt verhängte verhänge', plural: 'verhängen verhängten', participle: 'verhängt' },
    stoßen: { singular: 'stößt stieß stoße', plural: 'stoßen stießen', participle: '*stoßen' },
    tun: { singular: 'tut tat tue täte', plural: 'tun taten täten', participle: 'getan' },
  },
  finiteEndings: '',
  auxiliaries: { perfect: 'haben', passive: 'sein werden' },
  participleReach: 2,
  callsBy: 'als für',
  leansBack: true,
  bareClause: 'comma',
  verbSecond: true,
  reportingMood: {
    without: 'n',
    forms:
      'sei seien hätten wären würden müssten könnten dürften stünden kämen gäben gingen lägen fänden wüssten nähmen',
  },
  participleLast: true,
  nounsCapital: true,
  clausesAfterComma: true,
  compounds: `jährige jähriger jährigen minister ministerin präsident präsidentin kanzler sprecher sprecherin chef chefin leiter leiterin direktor direktorin
    vorsitzende vorsitzender vorstand sekretär sekretärin senator senatorin bürgermeister bürgermeisterin beauftragter beauftragte
    kommissar kommissarin anwalt anwältin experte expertin forscher forscherin politiker politikerin abgeordneter abgeordnete
    trainer trainerin spieler spielerin manager managerin vertreter vertreterin händler richter inspektor beamter dezernent
    funktionär mitglied mitarbeiter ministerium verband agentur behörde kommission gericht anwaltschaft gewerkschaft partei fraktion
    zeitung magazin sender konzern unternehmen institut organisation verwaltung regierung polizei bericht studie umfrage mitteilung
    erklärung gutachten schreiben meldung verfügung urteil antrag entwurf gesetz brief rede zeitschrift blatt portal dienst verlag
    bund rat klub hersteller betreiber site`,
  cases: {
    nominative: 'er es man wir ich der',
    oblique: `dem den des einem einen eines einer keinem keinen keines keiner seinem seinen seines seiner ihrem ihren ihres ihrer
      unserem unseren unserer diesem diesen jenem jenen`,
    obliqueFeminine: 'der dieser jener',
    obliqueEnding: 'en',
    genitive: 'der des eines einer seines seiner ihres ihrer dieses dieser',
    feminineEndings: 'erin istin ntin orin ung heit keit schaft ion tät ik ei enz anz ie',
    adjectiveEndings: 'e en er es em',
  },
  sources: {
    before: `laut nach_angaben_von nach_angaben nach_aussage_von nach_aussagen_von nach_aussage nach_aussagen nach_ansicht nach_ansicht_von
      nach_meinung nach_meinung_von nach_auffassung nach_einschätzung nach_einschätzung_von nach_darstellung nach_den_worten
      nach_den_worten_von nach_worten nach_worten_von nach_überzeugung aus_sicht nach_informationen nach_informationen_von`,
    beforeClauseOnly: 'so für',
    quoting: 'für',
    after: 'zufolge',
    closing: 'so',
    within: 'in im auf aus',
  },
  sourceNouns: {
    behind: 'nach laut gemäß',
    own: 'eigenen eigener eigenem',
    held: `meinung ansicht auffassung überzeugung einschätzung hoffnung befürchtung sorge vermutung behauptung aussage forderung these
      ankündigung hinweis warnung schluss schlussfolgerung eindruck feststellung erwartung zusage versprechen standpunkt argument`,
    his: 'sein seine seiner seinen seinem dessen',
    hers: 'ihr ihre ihrer ihren ihrem',
    nouns: `angaben aussage aussagen informationen ansicht meinung auffassung einschätzung darstellung worten überzeugung berichten
      erkenntnissen ermittlungen untersuchungen bekunden schätzungen medienberichten medieninformationen zeitungsberichten
      polizeiangaben behördenangaben presseberichten agenturberichten medienangaben bewertung bewertungen darstellungen wort
      aussagen ankündigung ankündigungen behauptung behauptungen dafürhalten beobachtung beobachtungen verständnis ansichten
      berechnungen berechnung prognose prognosen analyse zählung lesart schilderung schilderungen erkenntnis willen vorstellung vorstellungen idee`,
  },
  notSources: 'dass gesetz plan',
  that: 'dass daß',
  infinitiveMarkers: '',
  infinitiveEndings: '',
  infinitiveLast: 'zu',
  nounEndings: '',
  pronouns: {
    masculine: 'er dieser letzterer',
    feminine: 'sie diese letztere',
    masculinePlural: '',
    femininePlural: '',
    nobody: 'es man das dies was',
  },
  latter: 'letzterer letztere',
  strongPronouns: { masculine: 'ihm ihn', feminine: 'ihr', masculinePlural: 'ihnen', femininePlural: '', nobody: '' },
  inverted: '',
  clitics: '',
  reflexives: 'sich',
  negations: 'nicht',
  determiners: {
    definite: 'der die das den dem des',
    indefinite: `ein eine einen einem einer eines einige mehrere viele alle zwei drei vier fünf sechs sieben acht neun zehn kein keine
      beide manche andere`,
    demonstrative: 'dieser diese dieses diesen diesem jene jener',
    possessive:
      'sein seine seiner seinen seinem ihr ihre ihrer ihren ihrem unser unsere mein meine meinen dein deine dessen deren',
    feminine: '',
    masculine: '',
    plural: 'einige mehrere viele alle zwei drei vier fünf sechs sieben acht neun zehn beide',
  },
  of: 'des',
  prepositions: `in im an am auf aus bei beim mit nach seit von vom zu zum zur für gegen ohne um durch über unter vor hinter neben
    zwischen während wegen trotz innerhalb außerhalb ab bis gegenüber statt anstatt mangels per pro samt ins ans aufs angesichts
    mithilfe aufgrund hinsichtlich zugunsten darunter`,
  agent: 'von vom durch',
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
    hinzu hervor zurück zusammen bekannt fest fort statt teil entgegen voraus indes indessen abermals bislang bisher kürzlich jüngst offenbar wohl wörtlich unter_anderem`,
  adverbEndings: 'weise end',
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
      beauftragter gouverneur kommissar führer anführer verfasser ombudsmann eu-kommissar vertreter journalist redakteur berater oberkommandierende amtschef ressortchef
      bundespräsident landrat intendant meteorologe sachverständiger gutachter fachmann geschäftsmann`,
    women: `präsidentin ministerin premierministerin ministerpräsidentin bundeskanzlerin kanzlerin bürgermeisterin sprecherin
      regierungssprecherin polizeisprecherin pressesprecherin leiterin chefin direktorin geschäftsführerin parteichefin
      generalsekretärin sekretärin senatorin außenministerin innenministerin finanzministerin justizministerin botschafterin
      richterin staatsanwältin anwältin trainerin spielerin expertin analystin ökonomin forscherin wissenschaftlerin professorin
      ärztin politikerin kandidatin polizistin zeugin bewohnerin nachbarin mutter tochter schwester frau königin prinzessin autorin
      schriftstellerin regisseurin schauspielerin sängerin unternehmerin gründerin besitzerin fahrerin lehrerin schülerin studentin
      aktivistin vizepräsidentin kollegin freundin journalistin beraterin vertreterin bäuerin`,
    people: `jährige jähriger jährigen mitglied person personen leute menschen eltern opfer angehörige jugendliche behördenvertreter jury-mitglied
      mitarbeiter experten politiker sprecher kritiker beobachter demonstranten anwohner ärzte forscher wissenschaftler analysten
      ermittler kläger fans`,
    bodies: `polizei regierung bundesregierung ministerium außenministerium innenministerium verteidigungsministerium
      finanzministerium gesundheitsministerium justizministerium gericht staatsanwaltschaft bundesanwaltschaft parlament bundestag
      senat partei fraktion opposition koalition gewerkschaft verband bund verein club organisation menschenrechtsorganisation behörde behörden
      unternehmen konzern firma bank zentralbank notenbank institut universität anwaltschaft krankenhaus klinik feuerwehr armee militär marine
      kommission eu-kommission rat zeitung blatt magazin nachrichtenagentur agentur sender fernsehsender stadt stadtverwaltung
      verwaltung land kirche vatikan zeitschrift wochenzeitschrift portal nachrichtenportal botschaft mannschaft team gruppe stiftung bewegung miliz rebellen bundeswehr bundesamt bundesgerichtshof
      amt zentrum hersteller betreiber autobauer airline fluggesellschaft börse medien presse kammer jury leitung geschäftsleitung
      rettungskräfte bundesverband bundesverfassungsgericht landgericht oberlandesgericht staatskanzlei`,
    documents: `bericht berichten studie umfrage untersuchung erklärung mitteilung pressemitteilung stellungnahme brief dokument gutachten
      artikel gesetz urteil statistik angaben medienbericht medienberichten zeitungsbericht presseerklärung papier entwurf schreiben agenturmeldung meldung brief passus`,
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
    kommentar aussage versprechen forderung fazit bilanz meinung einschätzung urteil warnung appell vorwurf credo devise
      reaktion these resümee transparent plakat ruf rufe sprechchöre passus passage absatz vermerk
      feststellung vorwürfe forderungen warnungen`,
  timePhrases: '',
  naming: `film lied song album buch roman serie sendung projekt begriff wort titel titels motto namen name zeitung zeitschrift magazin blatt agentur nachrichtenagentur nachrichtenmagazin site portal fachblatt organisation schiff
    operation aktion stück oper ausstellung roman band gruppe sogenannte sogenannten sogenannter genannt genannte genannten namens heißt hieß heißen nennt kurz restaurant rufe überschrift
    spiel
    programm bezeichnung modell modelle modellen auszeichnung musical video vortrag themen fernsehserie medikament grundsatz partei bündnis hotel kategorie preis thema schlagwort`,
  firstPerson: 'ich mir mich mein meine meinen meiner wir uns unser unsere unseren du ihr euch',
} as const satisfies Speech

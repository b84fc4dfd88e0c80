import type { Speech } from '../speech.ts'

export const speech = {
  verbs: [
    {
      strength: 3,
      takes: ['that', 'infinitive', 'object'],
      lemmas: `affirmer déclarer indiquer assurer confier raconter préciser réaffirmer alléguer proclamer clamer claironner
        estimer rétorquer répliquer`,
    },
    {
      strength: 3,
      takes: ['that', 'object'],
      lemmas: `dire redire expliquer souligner annoncer marteler arguer tweeter twitter ajouter renchérir rajouter objecter prédire
        pronostiquer constater rappeler:rappell déplorer ironiser insinuer sous-entendre insister rapporter relater
        signaler répéter:répèt réitérer:réitèr asséner:assèn assener:assèn certifier détailler résumer commenter plaider
        révéler:révèl poursuivre nuancer conclure répondre confirmer démentir prévenir avertir alerter témoigner
        faire_valoir faire_savoir faire_remarquer faire_observer laisser_entendre faire_comprendre mettre_en_garde
        mettre_en_avant contre-argumenter tenir_à_souligner tenir_à_rappeler tenir_à_préciser enfoncer_le_clou argumenter argüer
        vouloir_croire croire_savoir aimer_dire aimer_répéter aimer_rappeler aimer_à_dire aimer_à_répéter spécifier stipuler reconnaître noter relever:relèv observer remarquer pointer soutenir regretter admettre
        concéder:concèd avouer confesser alléguer:allègu marteler:martèl`,
    },
    {
      strength: 2,
      takes: ['that', 'infinitive', 'object'],
      lemmas: `prétendre jurer attester garantir nier réfuter contester revendiquer reconnaître admettre avouer concéder:concèd
        confesser démentir déplorer regretter confirmer dire expliquer annoncer révéler:révèl soutenir`,
    },
    {
      strength: 2,
      takes: ['that', 'object'],
      lemmas: `espérer:espèr craindre redouter souhaiter considérer:considèr juger supposer présumer penser croire douter
        prévoir`,
    },
    {
      strength: 2,
      takes: ['order', 'that', 'object'],
      lemmas: `exhorter enjoindre ordonner intimer recommander conseiller préconiser prôner proposer demander réclamer
        exiger supplier implorer sommer avertir suggérer:suggèr`,
    },
    { strength: 2, speakers: true, takes: ['order', 'that', 'object'], lemmas: `promettre menacer` },
    { strength: 2, takes: ['order'], lemmas: `appeler:appell inviter inciter accuser reprocher suspecter soupçonner` },
    {
      strength: 2,
      takes: ['object'],
      lemmas: `dénoncer critiquer fustiger condamner saluer qualifier évoquer accuser traiter taxer railler tacler vanter
        défendre justifier dépeindre décrire mentionner louer stigmatiser vilipender brocarder parler
        exprimer scander crier hurler écrire titrer lire réclamer prôner faire_part épingler étriller égratigner blâmer solliciter`,
    },
    {
      strength: 2,
      takes: ['that', 'object'],
      lemmas: `écrire glisser lâcher souffler murmurer trancher analyser décrypter énoncer asséner avancer
        argumenter réagir rassurer crier hurler réclamer apprendre informer notifier décréter:décrèt dénoncer
        prophétiser parier conjecturer spéculer déduire interroger demander titrer`,
    },
    {
      strength: 2,
      takes: [],
      lemmas: `abonder acquiescer soupirer sourire rire rigoler plaisanter blaguer tonner tempêter pester fulminer
        maugréer bougonner grommeler:grommell ronchonner balbutier bredouiller chuchoter marmonner susurrer vociférer:vocifèr
        enchaîner surenchérir tempérer:tempèr relativiser rectifier riposter protester continuer compléter:complèt
        reprendre approuver balayer renchérir énumérer:énumèr philosopher appuyer:appui persifler ricaner jubiler
        exulter savourer fanfaronner gémir sangloter grincer railler interpeller corriger embrayer applaudir
        analyser synthétiser professer trépigner convenir assumer critiquer saluer vanter décrire défendre justifier
        interrompre cingler questionner bafouiller bégayer déclamer réciter minimiser dédramatiser temporiser positiver grimacer calculer euphémiser narrer récapituler imaginer comparer évaluer expliciter décortiquer désespérer:désespèr
        tancer implorer supplier rendre_hommage s'emporter poster anticiper proposer développer exposer publier prolonger rayonner dégainer suffoquer juger diagnostiquer théoriser
        triompher pavoiser entonner chanter brailler rugir tonitruer s'étrangler célébrer:célèbr`,
    },
    {
      strength: 3,
      reflexive: true,
      takes: ['that', 'infinitive', 'object', 'order'],
      lemmas: `réjouir féliciter étonner indigner inquiéter:inquièt plaindre vanter souvenir émouvoir`,
    },
    { strength: 2, reflexive: true, takes: ['order'], lemmas: `engager défendre` },
    {
      strength: 2,
      reflexive: true,
      takes: ['that', 'infinitive', 'object'],
      lemmas: `insurger offusquer exclamer écrier désoler lamenter esclaffer alarmer agacer irriter emporter énerver
        enthousiasmer émerveiller amuser impatienter targuer flatter justifier attrister interroger demander moquer
        excuser enquérir désoler épancher extasier rengorger époumoner remémorer:remémor enorgueillir insurger étrangler consoler apitoyer:apitoi`,
    },
    { strength: 2, reflexive: true, takes: ['predicate', 'object'], lemmas: `dire déclarer juger` },
    { strength: 2, reflexive: true, takes: ['object'], lemmas: `montrer avouer` },
    { strength: 2, takes: ['that'], lemmas: 'lancer prétexter' },
    { strength: 1, takes: [], quotes: true, lemmas: 'citer' },
  ],
  otherVerbs: `être avoir pouvoir devoir vouloir falloir savoir faire aller venir prendre mettre tenir voir rendre donner
    trouver passer rester porter laisser devenir permettre suivre connaître commencer arriver partir sortir entrer
    perdre vivre mourir naître recevoir ouvrir offrir compter montrer représenter viser concerner toucher atteindre
    dépasser baisser augmenter progresser reculer marquer remporter gagner battre affronter diriger lancer créer:crè
    organiser participer rejoindre quitter retrouver accueillir présenter produire vendre acheter payer coûter
    servir tomber tuer blesser arrêter interpeller placer juger condamner accuser poursuivre mener:mèn parvenir
    tenter essayer chercher risquer continuer cesser refuser accepter décider choisir adopter voter élire nommer
    succéder:succèd prévoir devancer dominer envisager intervenir survenir frapper provoquer entraîner causer subir
    souffrir travailler jouer figurer dater exister sembler paraître apparaître disparaître constituer comporter
    comprendre contenir inclure appartenir dépendre valoir croître accroître rouvrir fermer bloquer manifester
    défiler rassembler réunir regrouper soutenir disposer bénéficier obtenir fournir assister entendre attendre
    espérer:espèr utiliser employer:emploi appliquer exiger imposer empêcher éviter autoriser interdire limiter
    réduire tourner filmer écrire lire parler discuter rencontrer revenir retourner remplacer succomber mériter
    aider sauver nourrir relancer apporter évoluer emporter répandre ajourner annuler rappeler:rappell
    appeler:appell durer monter descendre grimper chuter bondir reprendre revendiquer réussir échouer convoquer
    saisir inculper acquitter libérer:libèr enlever:enlèv exécuter bombarder attaquer détruire construire abriter
    héberger:héberg emmener:emmèn ramener:ramèn lever:lèv relever:relèv soulever:soulèv ressembler dérouler tirer
    retirer lutter rêver aimer préférer:préfèr détester adorer penser croire oublier raconter dessiner peindre
    chanter danser inventer imaginer concevoir développer transformer changer améliorer renforcer confirmer signer
    déposer remettre transmettre envoyer:envoi livrer installer ériger grandir finir achever:achèv terminer conduire
    gérer:gèr assurer veiller surveiller contrôler enquêter diffuser agir multiplier importer demeurer préparer
    poser signifier respecter partager remonter fonctionner obliger occuper susciter circuler enregistrer opposer
    regarder pousser traverser habiter profiter concentrer impliquer attirer accompagner ignorer contribuer cacher
    exercer déplacer exprimer situer effectuer échapper intéresser alimenter inspirer accorder fixer légitimer
    aggraver illustrer rentrer compliquer apprécier secouer fabriquer affecter démontrer réaliser bouger croiser
    séparer financer conserver diminuer mobiliser renoncer hésiter accumuler entamer incarner débuter creuser
    remplir propager fragiliser affluer dégager encourager prouver distribuer perdurer fréquenter investir aborder
    déclencher exploiter désigner agiter entourer réfléchir sévir vérifier diviser distinguer pencher réveiller
    exploser fonder animer démarrer dévoiler attraper ravager oser consacrer attribuer sonner relâcher brûler
    composer ralentir adapter dresser associer pleurer respirer rapprocher détériorer mêler intensifier transporter
    aspirer relier cultiver coordonner prononcer prolonger briser écarter désinfecter effondrer commémorer affaiblir
    étouffer contourner invoquer émerger retracer briguer voler dégrader communiquer négocier coller résister
    heurter superviser écouler sillonner varier identifier établir punir abandonner plonger faciliter allonger
    favoriser débarquer durcir couler recommencer embrasser coïncider emprunter emparer cumuler préserver perturber
    remercier explorer privilégier préoccuper détecter arpenter aligner décrocher examiner sauter rouler effacer
    accomplir tarder bousculer démissionner définir isoler aboutir éloigner déconfiner manipuler fouiller gouverner
    supprimer redonner saper motiver ébranler compenser envahir scruter positionner absorber éclater embarquer
    déterminer contaminer modifier verser franchir repousser basculer allumer flamber supporter collaborer valider
    élargir enfermer épargner fumer cohabiter polluer accrocher déverser capter accentuer disperser trembler
    rétablir planter enterrer casser ramasser amorcer détourner ranger dépenser décliner annexer exacerber
    économiser briller consommer étaler orienter surgir appréhender attiser assouplir réparer réchauffer retomber
    replonger instaurer déborder honorer encadrer conforter repasser déferler normaliser ajuster perpétuer
    précipiter disputer élaborer exporter engendrer renverser opter admirer redoubler stimuler solliciter accoucher
    contacter dissimuler fuir confectionner débourser freiner endosser éliminer évacuer évader reporter confronter
    percer stopper hisser boycotter pardonner renouer restituer tisser acheminer séjourner répartir reconfiner
    neutraliser nouer amplifier paralyser gonfler vieillir faiblir fleurir bâtir ravir garantir subvenir convaincre
    suffire marcher étendre détenir former manquer jeter:jett posséder:possèd régner:règn résider reproduire
    refléter:reflèt recenser reposer correspondre profiler peser:pès traduire peiner dormir consister
    militer entretenir presser maintenir nécessiter exclure étudier dispenser côtoyer:côtoi garder régir
    relayer:relai percevoir apercevoir amener:amèn ressentir manger culminer écouter mélanger procéder:procèd
    consulter recueillir récolter sentir mentir courir vaincre plaire résoudre débattre rompre fondre mordre instruire
    nuire contredire défaire boire revoir décevoir retenir découvrir éteindre feindre joindre contraindre siéger:sièg geler:gèl
    acheter:achèt nettoyer:nettoi essayer:essai cueillir projeter:projett peupler contraster apprêter contenter approcher songer décerner visiter réserver rejeter:rejett
    cibler prévaloir déchirer commettre chapeauter déployer:déploi persister approvisionner surnommer résulter
    couvrir inscrire doter combattre dégénérer:dégénèr concrétiser tester abattre tendre jouxter séduire enfreindre
    déranger repartir échanger choquer violer fasciner tromper soigner parcourir avérer:avèr serrer naviguer méfier
    survivre extrader précéder:précèd soumettre charger accéder:accèd satisfaire priver répertorier protéger
    souligner grossir accélérer:accélèr stagner plafonner redémarrer interrompre suspendre renouveler:renouvell
    opérer:opèr doubler tripler quintupler
    destiner équiper afficher adresser épouser forcer guider pratiquer rédiger réitérer`,
  conjugations: {
    dormir: {
      singular: 'dort dormait dormit dormira',
      plural: 'dorment dormaient',
      gerund: 'dormant',
      participle: 'dormi',
    },
    suffire: { singular: 'suffit suffisait suffira suffirait', plural: 'suffisent suffisaient', participle: 'suffi' },
    fuir: { singular: 'fuit fuyait fuira', plural: 'fuient fuyaient', gerund: 'fuyant', participle: 'fui' },
    protéger: {
      singular: 'protège protégeait protégea protégera',
      plural: 'protègent protégeaient protégeront',
      gerund: 'protégeant',
      participle: 'protégé protégée protégés protégées',
    },
    rompre: {
      singular: 'rompt rompait rompit rompra',
      plural: 'rompent rompaient',
      participle: 'rompu rompue rompus rompues',
    },
    vaincre: {
      singular: 'vainc vainquait vainquit vaincra',
      plural: 'vainquent',
      participle: 'vaincu vaincue vaincus vaincues',
    },
    er: {
      singular: '*e ait a *era *erait',
      plural: '*ent aient èrent *eront *eraient',
      gerund: 'ant',
      participle: 'é ée és ées',
    },
    ger: {
      singular: 'ge geait gea gera gerait',
      plural: 'gent geaient gèrent geront geraient',
      gerund: 'geant',
      participle: 'gé gée gés gées',
    },
    cer: {
      singular: 'ce çait ça cera cerait',
      plural: 'cent çaient cèrent ceront ceraient',
      gerund: 'çant',
      participle: 'cé cée cés cées',
    },
    ir: {
      singular: 'it issait ira irait',
      plural: 'issent issaient irent iront iraient',
      gerund: 'issant',
      participle: 'i ie is ies',
    },
    ouvrir: {
      singular: 'ouvre ouvrait ouvrit ouvrira ouvrirait',
      plural: 'ouvrent ouvraient ouvrirent ouvriront ouvriraient',
      participle: 'ouvert ouverte ouverts ouvertes',
    },
    ffrir: {
      singular: 'ffre ffrait ffrit ffrira',
      plural: 'ffrent ffraient ffrirent',
      gerund: 'ffrant',
      participle: 'ffert fferte fferts ffertes',
    },
    cueillir: {
      singular: 'cueille cueillait cueillit cueillera',
      plural: 'cueillent cueillaient',
      participle: 'cueilli cueillie cueillis cueillies',
    },
    courir: {
      singular: 'court courait courra',
      plural: 'courent couraient',
      participle: 'couru courue courus courues',
    },
    mourir: {
      singular: 'meurt mourait mourut mourra',
      plural: 'meurent mouraient moururent',
      participle: 'mort morte morts mortes',
    },
    sortir: {
      singular: 'sort sortait sortit sortira',
      plural: 'sortent sortaient',
      participle: 'sorti sortie sortis sorties',
    },
    partir: {
      singular: 'part partait partit partira',
      plural: 'partent partaient',
      participle: 'parti partie partis parties',
    },
    sentir: {
      singular: 'sent sentait sentit',
      plural: 'sentent sentaient',
      gerund: 'sentant',
      participle: 'senti sentie sentis senties',
    },
    servir: {
      singular: 'sert servait servit servira',
      plural: 'servent servaient',
      participle: 'servi servie servis servies',
    },
    mentir: { singular: 'ment mentait mentit', plural: 'mentent mentaient', gerund: 'mentant', participle: 'menti' },
    enir: {
      singular: 'ient enait int iendra iendrait',
      plural: 'iennent enaient inrent iendront iendraient',
      gerund: 'enant',
      participle: 'enu enue enus enues',
    },
    evoir: {
      singular: 'oit evait ut evra',
      plural: 'oivent evaient urent evront evraient',
      gerund: 'evant',
      participle: 'u',
    },
    cevoir: {
      singular: 'çoit cevait çut cevra cevrait',
      plural: 'çoivent cevaient çurent cevront cevraient',
      gerund: 'cevant',
      participle: 'çu çue çus çues',
    },
    devoir: {
      singular: 'doit devait dut devra devrait',
      plural: 'doivent devaient durent devront devraient',
      participle: 'dû',
    },
    mouvoir: { singular: 'meut mouvait mut mouvra', plural: 'meuvent mouvaient murent', participle: 'mu mû mue' },
    pouvoir: {
      singular: 'peut pouvait put pourra pourrait puisse',
      plural: 'peuvent pouvaient purent pourront pourraient puissent',
      gerund: 'pouvant',
      participle: 'pu',
    },
    vouloir: {
      singular: 'veut voulait voulut voudra voudrait veuille',
      plural: 'veulent voulaient voulurent voudront voudraient',
      gerund: 'voulant',
      participle: 'voulu voulue voulus voulues',
    },
    savoir: {
      singular: 'sait savait sut saura saurait',
      plural: 'savent savaient surent sauront sauraient',
      participle: 'su',
    },
    valoir: { singular: 'vaut valait valut vaudra', plural: 'valent valaient valurent vaudront', participle: 'valu' },
    falloir: { singular: 'faut fallait fallut faudra faudrait faille', plural: '', participle: 'fallu' },
    voir: {
      singular: 'voit voyait vit verra verrait',
      plural: 'voient voyaient virent verront',
      gerund: 'voyant',
      participle: 'vu vue vus vues',
    },
    prévoir: {
      singular: 'prévoit prévoyait prévit prévoira prévoirait',
      plural: 'prévoient prévoyaient prévirent prévoiront prévoiraient',
      gerund: 'prévoyant',
      participle: 'prévu prévue prévus prévues',
    },
    avoir: {
      singular: 'a avait aurait aura eut ait',
      plural: 'ont avaient auraient auront eurent aient',
      gerund: 'ayant',
      participle: 'eu eue',
    },
    être: {
      singular: 'est était serait sera fut soit',
      plural: 'sont étaient seraient seront furent soient',
      gerund: 'étant',
      participle: 'été',
    },
    aller: {
      singular: 'va allait ira irait alla aille',
      plural: 'vont allaient iront iraient',
      participle: 'allé allée allés allées',
    },
    faire: {
      singular: 'fait faisait fit fera ferait fasse',
      plural: 'font faisaient firent feront feraient fassent',
      gerund: 'faisant',
      participle: 'fait faite faits faites',
    },
    dire: {
      singular: 'dit disait dira dirait dise dis',
      plural: 'disent disaient dirent diront diraient',
      gerund: 'disant',
      participle: 'dit dite dits dites',
    },
    édire: {
      singular: 'édit édisait édira édirait',
      plural: 'édisent édisaient édirent édiront',
      gerund: 'édisant',
      participle: 'édit édite édits édites',
    },
    rire: { singular: 'rit riait rira', plural: 'rient riaient rirent', gerund: 'riant', participle: 'ri' },
    crire: {
      singular: 'crit crivait crivit crira crirait',
      plural: 'crivent crivaient crivirent criront criraient',
      gerund: 'crivant',
      participle: 'crit crite crits crites',
    },
    lire: {
      singular: 'lit lisait lut lira',
      plural: 'lisent lisaient lurent',
      gerund: 'lisant',
      participle: 'lu lue lus lues',
    },
    uire: {
      singular: 'uit uisait uisit uira',
      plural: 'uisent uisaient uisirent',
      gerund: 'uisant',
      participle: 'uit uite uits uites',
    },
    ivre: {
      singular: 'it ivait ivit ivra',
      plural: 'ivent ivaient ivirent',
      gerund: 'ivant',
      participle: 'ivi ivie ivis ivies',
    },
    vivre: {
      singular: 'vit vivait vécut vivra',
      plural: 'vivent vivaient vécurent',
      gerund: 'vivant',
      participle: 'vécu',
    },
    suivre: {
      singular: 'suit suivait suivit suivra',
      plural: 'suivent suivaient',
      gerund: 'suivant',
      participle: 'suivi suivie suivis suivies',
    },
    oursuivre: {
      singular: 'oursuit oursuivait oursuivit oursuivra oursuivrait',
      plural: 'oursuivent oursuivaient oursuivirent oursuivront',
      gerund: 'oursuivant',
      participle: 'oursuivi oursuivie oursuivis oursuivies',
    },
    endre: {
      singular: 'end endait endit endra endrait',
      plural: 'endent endaient endirent endront endraient',
      gerund: 'endant',
      participle: 'endu endue endus endues',
    },
    ondre: {
      singular: 'ond ondait ondit ondra ondrait',
      plural: 'ondent ondaient ondirent ondront ondraient',
      gerund: 'ondant',
      participle: 'ondu ondue ondus ondues',
    },
    prendre: {
      singular: 'prend prenait prit prendra prendrait',
      plural: 'prennent prenaient prirent prendront prendraient',
      gerund: 'prenant',
      participle: 'pris prise prises',
    },
    perdre: {
      singular: 'perd perdait perdit perdra perdrait',
      plural: 'perdent perdaient perdirent perdront',
      gerund: 'perdant',
      participle: 'perdu perdue perdus perdues',
    },
    indre: {
      singular: 'int ignait ignit indra indrait',
      plural: 'ignent ignaient ignirent indront indraient',
      gerund: 'ignant',
      participle: 'int inte ints intes',
    },
    mettre: {
      singular: 'met mettait mit mettra mettrait',
      plural: 'mettent mettaient mirent mettront',
      gerund: 'mettant',
      participle: 'mis mise mises',
    },
    battre: {
      singular: 'bat battait battit battra',
      plural: 'battent battaient battirent',
      participle: 'battu battue battus battues',
    },
    aître: {
      singular: 'aît aissait ut aîtra',
      plural: 'aissent aissaient urent',
      gerund: 'aissant',
      participle: 'u ue us ues',
    },
    naître: {
      singular: 'naît naissait naquit',
      plural: 'naissent naissaient naquirent',
      participle: 'né née nés nées',
    },
    connaître: {
      singular: 'connaît connaissait connut connaîtra',
      plural: 'connaissent connaissaient ait',
      participle: 'connu connue connus connues',
    },
    reconnaître: {
      singular: 'reconnaît reconnait reconnaissait reconnut reconnaîtra reconnaîtrait',
      plural: 'reconnaissent reconnaissaient reconnurent reconnaîtront reconnaîtraient',
      gerund: 'reconnaissant',
      participle: 'reconnu reconnue reconnus reconnues',
    },
    croire: {
      singular: 'croit croyait crut croira croirait',
      plural: 'croient croyaient crurent croiront croiraient',
      gerund: 'croyant',
      participle: 'cru crue crus crues',
    },
    clure: {
      singular: 'clut cluait clura clurait',
      plural: 'cluent cluaient clurent cluront cluraient',
      gerund: 'cluant',
      participle: 'clu clue clus clues',
    },
    aindre: {
      singular: 'aint aignait aignit aindra aindrait',
      plural: 'aignent aignaient aignirent aindront aindraient',
      gerund: 'aignant',
      participle: 'aint ainte aints aintes',
    },
  },
  feminineBodies: 'tion sion nion sité rité ence ance rise erie',
  finiteEndings: 'era ira aient èrent eront iront eraient iraient erait irait issent issait issaient ait',
  auxiliaries: { perfect: 'avoir', passive: 'être' },
  participleReach: 6,
  sources: {
    before: `selon d'_après de_l'_avis_de de_l'_aveu_de aux_yeux_de aux_dires_de au_dire_de à_en_croire`,
    beforeClauseOnly: 'pour',
    holders: `analystes chercheurs chercheuses critiques défenseurs détracteurs économistes experts historiens juristes observateurs
      opposants partisans politologues scientifiques soutiens spécialistes`,
    after: '',
  },
  notSources: `que qu' moi toi nous vous la_loi le_cas les_cas leurs_besoins un_rythme une_procédure
    un_calendrier un_schéma une_logique un_modèle un_principe des_modalités les_modalités un_système une_méthode
    la_méthode les_règles la_règle une_règle les_critères des_critères les_normes les_besoins les_moyens`,
  that: "que qu'",
  infinitiveMarkers: "de d' à",
  infinitiveEndings: 'er ir re oir',
  nounEndings: 'ier ière stre bre pre vre erre ffre',
  pronouns: {
    masculine: 'il celui-ci celui lui-même',
    feminine: 'elle celle-ci celle elle-même',
    masculinePlural: 'ils ceux-ci ceux eux eux-mêmes',
    femininePlural: 'elles celles-ci',
    nobody: "on l'on ce c' cela ça ceci certains certaines plusieurs d'autres",
  },
  latter: 'dernier dernière derniers dernières',
  strongPronouns: { masculine: 'lui', feminine: 'elle', masculinePlural: 'eux', femininePlural: 'elles', nobody: '' },
  inverted: 'il elle ils elles on je nous vous ce tu',
  clitics: "ne n' se s' me m' te t' le la les l' lui leur y en nous vous",
  reflexives: "se s'",
  negations: "ne n'",
  negationEnds: 'pas plus jamais rien guère point aucun aucune personne nullement ni',
  comparers: 'plus moins aussi autant même mêmes pire meilleur meilleure',
  witnessed: 'constater observer voir',
  determiners: {
    definite: "le la les l' du au aux",
    indefinite: `un une des plusieurs certains certaines quelques deux trois quatre cinq six sept huit neuf dix onze douze
      treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille chaque aucun aucune d'autres nombre`,
    demonstrative: 'ce cet cette ces',
    possessive: 'son sa ses leur leurs mon ma mes notre nos votre vos',
    feminine: 'la une cette sa ma certaines aucune',
    masculine: 'le un ce cet mon certains aucun du au',
    plural: `les des ces ses leurs mes nos vos plusieurs certains certaines quelques deux trois quatre cinq six sept huit neuf dix
      onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille aux nombre`,
  },
  of: "de d' du des",
  prepositions: `à au aux dans sur sous avec sans pour contre vers chez entre parmi depuis pendant durant avant après dès jusque
    jusqu' devant derrière lors malgré selon hors via outre près auprès face grâce en par envers concernant suite afin quant`,
  unaccented: { a: 'à' },
  agent: 'par',
  as: 'comme',
  coordinators: 'et ou mais ni puis car or',
  subordinators: "si s' lorsque lorsqu' quand comme puisque puisqu' quoique quoiqu' dont où pourquoi comment",
  beforeMarker: 'afin avant faute lieu loin but vue espoir manière façon plutôt quitte histoire près hors',
  beforeThat:
    'alors tandis bien parce afin pendant depuis avant après dès sauf tant sans pour alors_même même autant plutôt tel telle tels telles autre autres crainte peur condition sorte fait',
  orThat: 'ainsi alors',
  relatives: { subject: 'qui', other: 'dont où lequel laquelle lesquels lesquelles auquel duquel' },
  adverbs: `aussi encore déjà ainsi toutefois cependant pourtant notamment également jamais pas plus bien très trop beaucoup
    toujours souvent parfois ensuite enfin alors puis d'abord hier aujourd'hui demain même donc néanmoins ici là tout
    rien juste surtout seulement peu mieux moins rapidement longtemps tôt tard maintenant aussitôt d'emblée sobrement
    soudain d'ores ailleurs bientôt autant volontiers certes voire auparavant jadis naguère entre-temps entretemps derechef d'abord finalement désormais d'ailleurs par_ailleurs davantage`,
  adverbEndings: 'ment',
  participleEndings: 'é ée és ées',
  inhabitantEndings: 'ain aine ien ienne ais aise ois oise',
  times: `lundi mardi mercredi jeudi vendredi samedi dimanche matin soir midi après-midi janvier février mars avril mai juin
    juillet août septembre octobre novembre décembre hier aujourd'hui demain veille lendemain semaine semaines mois année années an ans jour jours
    journée soirée matinée heure heures minute minutes week-end nuit début fin hiver automne printemps`,
  nouns: {
    men: `gendre directeur président pdg pédégé chef patron maire sénateur député conseiller avocat procureur ministre homme père fils frère mari
      époux roi prince pape évêque cardinal curé abbé imam rabbin pasteur médecin chirurgien chercheur professeur instituteur
      enseignant étudiant lycéen élève entraîneur sélectionneur joueur attaquant milieu défenseur gardien capitaine coureur
      pilote champion acteur comédien réalisateur metteur chanteur musicien compositeur écrivain auteur romancier éditeur
      rédacteur dirigeant fondateur cofondateur créateur gérant propriétaire producteur agriculteur éleveur viticulteur
      restaurateur commerçant ouvrier salarié employé policier gendarme militaire soldat officier général colonel
      lieutenant commandant amiral brigadier préfet sous-préfet ambassadeur consul émissaire envoyé représentant délégué
      secrétaire coordinateur coordonnateur administrateur inspecteur analyste économiste expert spécialiste historien
      sociologue politologue virologue épidémiologiste infectiologue biologiste scientifique ingénieur technicien
      candidat élu opposant militant activiste manifestant habitant résident voisin touriste passager client consommateur
      patient malade infirmier soignant aide-soignant pompier avocat juge magistrat substitut greffier notaire gouverneur
      vice-président vice-ministre eurodéputé mandataire anthropologue parlementaire chancelier dictateur chorégraphe danseur cuisinier
      boulanger chauffeur conducteur livreur pêcheur marin guide gestionnaire investisseur actionnaire banquier courtier
      concurrent rival homologue collègue ami proche compagnon cousin oncle neveu grand-père fondateur numéro_un
      milliardaire homme_d'affaires entrepreneur négociateur médiateur commissaire rapporteur porte-parole leader
      survivant rescapé témoin garçon adolescent quadragénaire trentenaire quinquagénaire septuagénaire octogénaire
      Premier_ministre locataire occupant conservateur colistier prédécesseur successeur adjoint bourgmestre
      bâtonnier conseil champion tenant vainqueur lauréat skipper navigateur cycliste astronaute cosmonaute
      barman serveur vendeur artisan coiffeur fleuriste libraire pharmacien dentiste vétérinaire psychologue psychiatre
      kiné urbaniste architecte designer styliste mannequin journaliste photographe correspondant envoyé_spécial
      animateur présentateur chroniqueur blogueur youtubeur influenceur syndicaliste retraité chômeur migrant réfugié
      sans-papiers détenu prisonnier condamné accusé prévenu suspect chef_de_file négociant exploitant tenancier hôtelier
      agent enquêteur inspecteur shérif écrivain coauteur scénariste dessinateur illustrateur peintre sculpteur plasticien
      rappeur chanteur-compositeur batteur buteur footballeur basketteur rugbyman handballeur cycliste nageur golfeur
      boxeur judoka sprinteur marathonien alpiniste grimpeur skieur tennisman pongiste escrimeur torero jockey cavalier
      utilisateur collectionneur instructeur moniteur formateur prélat prêtre moine ayatollah cheikh pèlerin révérend recteur
      sportif assesseur combattant vétéran barbu industriel artisan marchand épicier boucher pâtissier couturier
      potier menuisier charpentier plombier électricien maçon mécanicien charretier chasseur berger fermier
      maraîcher horticulteur apiculteur bûcheron mineur docker camionneur routier taxi facteur cheminot pilotin
      souverain monarque sultan émir vicomte comte baron duc lord villageois riverain passant promeneur
      visiteur spectateur supporter soigneur dompteur réparateur exilé expatrié immigré déporté évadé
      diplômé orateur tribun magnat trublion détective gardien surveillant vigile concierge fossoyeur
      sondeur statisticien mathématicien physicien chimiste astrophysicien astronome géologue géographe océanographe
      climatologue glaciologue météorologue prévisionniste théologien informaticien développeur hacker programmeur
      organisateur animateur-producteur candidat-maire participant signataire plaignant requérant
      jumeau aîné cadet benjamin neveu beau-frère beau-père beau-fils parrain compatriote sexagénaire
      vingtenaire quarantenaire centenaire nonagénaire aspirant sous-officier contre-amiral vice-amiral
      médaillé finaliste outsider favori challenger tombeur rookie barreur capitaine-entraîneur coach manager
      brocanteur antiquaire galeriste commissaire-priseur mécène sponsor bailleur locataire hôte logeur
      travailleur ressortissant partisan inventeur concepteur initiateur insurgé demandeur
      connaisseur laborantin préleveur tatoueur ténor baryton coprésident sous-directeur docteur standardiste boss
      tourneur chaland maquettiste webmaster contreténor bibliste dignitaire cacique interne arrière-grand-père`,
    women: `bru directrice présidente cheffe patronne sénatrice députée conseillère avocate procureure procureuse ministre femme mère
      fille soeur sœur épouse reine princesse chercheuse professeure institutrice enseignante étudiante lycéenne élève
      entraîneuse joueuse attaquante capitaine championne actrice comédienne réalisatrice chanteuse musicienne autrice
      romancière éditrice rédactrice dirigeante fondatrice cofondatrice créatrice gérante propriétaire productrice
      agricultrice éleveuse restauratrice commerçante ouvrière salariée employée policière militaire préfète ambassadrice
      représentante déléguée secrétaire coordinatrice administratrice analyste économiste experte spécialiste historienne
      sociologue politologue virologue épidémiologiste biologiste scientifique ingénieure candidate élue opposante
      militante activiste manifestante habitante résidente voisine touriste passagère cliente patiente infirmière soignante
      aide-soignante juge magistrate gouverneure gouverneur vice-présidente eurodéputée parlementaire chancelière danseuse
      cuisinière veuve maire porte-parole survivante rescapée adolescente jeune_femme mandataire dame anthropologue psychologue journaliste animatrice présentatrice syndicaliste retraitée commissaire rapporteure
      mairesse adjointe vendeuse serveuse coiffeuse pharmacienne consoeur consœur collègue amie compagne cousine tante
      nièce grand-mère trentenaire quadragénaire quinquagénaire sexagénaire porte-parole patronne numéro_deux
      enquêtrice écrivaine coauteure scénariste dessinatrice illustratrice peintre sculptrice plasticienne rappeuse
      footballeuse basketteuse handballeuse cycliste nageuse golfeuse boxeuse judoka alpiniste skieuse
      utilisatrice collectionneuse instructrice monitrice formatrice religieuse nonne pasteure sportive combattante
      industrielle artisane marchande épicière bouchère pâtissière couturière bergère fermière maraîchère
      souveraine duchesse comtesse baronne villageoise riveraine passante promeneuse visiteuse spectatrice
      exilée expatriée immigrée diplômée oratrice surveillante statisticienne mathématicienne
      physicienne chimiste astrophysicienne astronome géologue géographe climatologue glaciologue météorologue
      théologienne informaticienne développeuse organisatrice participante plaignante requérante
      jumelle aînée cadette benjamine belle-soeur belle-sœur belle-mère belle-fille marraine maman fillette
      gamine compatriote vingtenaire quarantenaire centenaire nonagénaire septuagénaire octogénaire finaliste
      galeriste hôtesse sage-femme ménagère nourrice consommatrice électrice assistante auteure coach manager
      médaillée favorite bénéficiaire locataire fleuriste libraire dentiste vétérinaire psychiatre urbaniste architecte
      designer styliste mannequin photographe guide médecin chef notaire envoyée correspondante suspecte prévenue
      pilote coureuse défenseuse gardienne sélectionneuse chirurgienne compositrice viticultrice soldate officière
      colonelle lieutenante commandante brigadière amirale sous-préfète consule émissaire coordonnatrice inspectrice
      infectiologue technicienne malade pompière substitute greffière dictatrice chorégraphe boulangère chauffeuse
      conductrice livreuse pêcheuse gestionnaire investisseuse actionnaire banquière courtière concurrente rivale
      homologue milliardaire entrepreneuse entrepreneure négociatrice médiatrice leader occupante       colistière successeure bourgmestre bâtonnière tenante lauréate skipper skippeuse navigatrice astronaute
      cosmonaute kiné chroniqueuse blogueuse youtubeuse influenceuse chômeuse migrante réfugiée détenue prisonnière
      condamnée accusée négociante exploitante tenancière hôtelière agente coautrice batteuse buteuse sprinteuse
      marathonienne grimpeuse pongiste escrimeuse cavalière rectrice assesseure vétérane menuisière électricienne
      mécanicienne chasseuse apicultrice horticultrice camionneuse factrice cheminote sultane vicomtesse soigneuse
      dompteuse évadée déportée détective vigile concierge océanographe prévisionniste programmeuse signataire
      aspirante sous-officière tombeuse barreuse brocanteuse antiquaire mécène bailleuse logeuse docteure doctoresse
      chercheure travailleuse laborantine caissière ressortissante partisane inventrice
      conceptrice initiatrice insurgée demandeuse connaisseuse préleveuse tatoueuse cantatrice diva soprano
      coprésidente vice-ministre sous-directrice co-directrice standardiste gouvernante femme_d'affaires numéro_un
      cheffe_de_file envoyée_spéciale première_ministre`,
    people: `responsable porte-parole dirigeant membre personne personnes gens parents parent famille couple enfant enfants jeune
      jeunes victime victimes interlocuteur fonctionnaire fonctionnaires diplomate diplomates garde otage cadre
      chefs policiers manifestants experts analystes soignants élus opposants avocats habitants médecins scientifiques
      artiste universitaire humoriste internaute cinéaste archéologue naturaliste immunologiste athlète documentariste
      pianiste violoniste guitariste saxophoniste flûtiste musicologue pédiatre pneumologue cardiologue hématologue
      urgentiste anesthésiste réanimateur généraliste microbiologiste neuropsychologue psychothérapeute linguiste
      interprète juriste philosophe pédagogue lobbyiste féministe bénévole volontaire célibataire cinéphile graphiste
      éditorialiste star superstar vedette docteur maître praticien insider polyglotte propriétaire-exploitant
      sexagénaire septuagénaire spécialistes économistes observateurs critiques détracteurs partisans internautes
      personnalité républicain démocrate travailliste socialiste écologiste centriste électeur usager voyageur abonné
      téléspectateur auditeur lecteur supporteur libéral nationaliste indépendantiste souverainiste populiste insurgé
      rebelle jihadiste postier secouriste sauveteur collégien écolier bachelier apprenti stagiaire juré huissier
      douanier adjudant sergent professionnel vulcanologue sismologue écologue zoologiste ornithologue botaniste
      démographe stratège consultant législateur citadin promoteur inventeur vigneron céréalier paysan forestier
      randonneur surfeur gymnaste arbitre préparateur imprésario poète traducteur bibliothécaire archiviste créancier
      comptable humanitaire missionnaire archevêque fidèle croyant initiateur concepteur conceptrice échevin
      personnalités taliban talibans célébrité célébrités protestataire protestataires physiothérapeute photojournaliste calligraphe
      mélomane harmoniciste généticien bactériologiste pharmacologue addictologue gériatre gynécologue dermatologue
      neurologue oncologue cancérologue allergologue radiologue urologue volcanologue hydrologue primatologue
      entomologiste herpétologue paléontologue égyptologue ethnologue criminologue victimologue islamologue
      sinologue secouristes ambulancier ambulancière brancardier kinésithérapeute ostéopathe orthophoniste
      diététicien nutritionniste assistant assistants aidant aidants éducateur éducatrice animateurs moniteurs
      surveillants pédopsychiatre psychanalyste thérapeute`,
    bodies: `police gendarmerie gouvernement ministère mairie préfecture parquet tribunal cour justice armée marine présidence
      exécutif administration direction commission conseil comité assemblée parlement sénat chambre parti formation syndicat
      intersyndicale association fédération confédération union ligue organisation ong collectif groupe groupement
      entreprise société compagnie firme filiale maison-mère constructeur avionneur opérateur fabricant laboratoire banque
      banque_centrale bourse institut agence office observatoire centre université école hôpital clinique service services
      autorité autorités institution fondation cabinet bureau équipe club fédération instance organisateurs chaîne radio
      télévision chaine quotidien journal hebdomadaire magazine revue média médias presse site plateforme application réseau
      régulateur gendarme géant start-up startup enseigne enseignes distributeur transporteur diplomatie chancellerie
      délégation coalition rébellion guérilla milice mouvement opposition majorité pouvoir régime état ville région
      département commune métropole pays royaume ambassade consulat défense secours pompiers protection_civile
      météo église vatican diocèse communauté professionnels industriels éditeur organisme caisse mutuelle assureur
      voyagiste brasseur équipementier sous-traitant avocats proches sapeurs-pompiers secouristes rapporteurs zoo musée établissement plate-forme collectivité équipage juridiction parc commissariat
      théâtre opéra festival aéroport orchestre studio lycée collège restaurant hôtel raffinerie jury mission alliance consortium
      clan staff bibliothèque prestataire concessionnaire fournisseur`,
    documents: `rapport étude communiqué sondage enquête décret arrêté loi texte article document lettre courrier tweet message
      bilan décompte comptage statistiques chiffres données note résolution déclaration base_de_données dossier livre
      ordonnance jugement arrêt projet_de_loi estimations estimation calculs calcul indicateur baromètre recherche
      recherches travaux dépêche correspondance enregistrement vidéo images panneau affiche banderole recensement témoignage témoignages
      informations information déclarations protocole bulletin charte traité avis mémorandum tribune pétition requête
      réquisitoire manuel guide récit brochure dépliant règlement circulaire questionnaire inscription chronique éditorial classement relevé évaluation
      portrait extrait extraits publicité`,
    sources: `source sources témoin témoins entourage proche proches observateur observateurs`,
  },
  addressees: `
    presse journalistes reporters médias agence télévision radio antenne micro téléphone afp
    côté part tour communiqué tweet message lettre tribune texte entretien interview vidéo site twitter facebook blog compte
  `,
  obtained: 'consulter obtenir recueillir citer voir lire interroger relayer dévoiler révéler recevoir',
  quantities: `
    dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines dizaines millier milliers
    plupart poignée quart tiers moitié nombre
  `,
  alike: [
    'chercheur chercheuse universitaire expert experte spécialiste scientifique professeur professeure anthropologue',
    'quotidien journal titre hebdomadaire magazine revue média site',
    'ong organisation association collectif agence organisme institution',
    'parti formation mouvement',
    'groupe entreprise société compagnie firme constructeur géant fabricant laboratoire avionneur opérateur plateforme application studio éditeur',
    'dirigeant patron président pdg directeur chef responsable leader',
    'fondateur cofondateur patron pdg',
    'fondatrice cofondatrice patronne pdg',
    'dirigeante patronne présidente pdg directrice cheffe responsable',
    "président chef_de_l'_etat chef_de_l'_état locataire_de_la_maison_blanche occupant_de_la_maison_blanche locataire_de_l'_elysée hôte_de_l'_elysée",
    "présidente cheffe_de_l'_etat",
    "premier_ministre première_ministre chef_du_gouvernement cheffe_du_gouvernement chef_de_l'_exécutif cheffe_de_l'_exécutif",
    'ministre garde_des_sceaux chef_de_la_diplomatie cheffe_de_la_diplomatie',
    'maire édile élu élue',
    'député sénateur parlementaire élu eurodéputé',
    'avocat avocate conseil',
    'instituteur institutrice enseignant enseignante professeur professeure maître maîtresse',
    'réalisateur réalisatrice cinéaste metteur',
    'ministre secrétaire homologue',
    "chef_de_la_diplomatie cheffe_de_la_diplomatie secrétaire_d'_etat secrétaire_d'_état",
    'groupe maison-mère chaîne réseau',
    'source responsable interlocuteur',
    'malade patient patiente',
    'joueur joueuse attaquant défenseur milieu gardien capitaine',
    'magistrat magistrate juge procureur procureure',
    'militant militante activiste',
  ],
  chargesBy: 'pour notamment',
  offices: `secrétaire_d'_etat secrétaire_d'_état père_de_famille mère_de_famille chef_d'_entreprise cheffe_d'_entreprise commandant_en_chef rédacteur_en_chef rédactrice_en_chef médecin_en_chef conservateur_en_chef conservatrice_en_chef chef_de_file cheffe_de_file chef_de_l'_etat chef_de_l'_état cheffe_de_l'_etat chef_du_gouvernement cheffe_du_gouvernement
    chef_de_la_diplomatie cheffe_de_la_diplomatie chef_de_l'_exécutif cheffe_de_l'_exécutif garde_des_sceaux
    locataire_de_la_maison_blanche occupant_de_la_maison_blanche locataire_de_l'_elysée hôte_de_l'_elysée`,
  prefixes: 'ex- co- ultra-',
  epithets: `vingtenaire trentenaire quarantenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire
    nonagénaire centenaire élu élue vainqueur perdant perdante finaliste favori favorite magnat trublion intéressé intéressée natif native édile milliardaire membre député
    députée sénateur sénatrice eurodéputé eurodéputée démocrate républicain républicaine écologiste socialiste centriste
    travailliste populiste conservateur libéral économiste épidémiologiste infectiologue virologue historien historienne
    sociologue politologue syndicaliste romancier romancière écrivain écrivaine comédien comédienne chanteur chanteuse
    acteur actrice rappeur rappeuse cinéaste universitaire`,
  others: 'autre',
  adding: 'ajouter rajouter poursuivre continuer enchaîner compléter conclure reprendre insister',
  leanings: 'extrême droite gauche centre opposition majorité ultradroite ultragauche',
  former: 'ex- ancien ancienne',
  plurals: 's x',
  rank: 'premier première vice sous',
  beforeNoun: `ancien ancienne anciens nouveau nouvel nouvelle nouveaux grand grande grands petit petite jeune jeunes vieux vieille
    même autre autres premier première second seconde principal principale numéro futur future actuel actuelle célèbre
    haut haute hauts ex vice jeune tout toute tous toutes double triple quelque seul seule éminent puissant puissante
    influent simple certain certaine deuxième troisième propre bon bonne gros grosse fameux richissime redoutable`,
  honorifics: {
    men: 'm. mm. mgr sir don cheikh père frère abbé',
    women: 'mme mmes mlle mademoiselle madame soeur',
    either: 'me dr pr docteur professeur maître',
  },
  nameParticles: "de du d' la le van von der den ben bin al el ibn dos da di del des y abou abu",
  notNames: `intérieur économie education éducation santé justice défense finances culture travail agriculture environnement
    transports logement sports etat état république assemblée sénat elysée matignon`,
  speechNouns: `déclaration souhait annonce promesse message communiqué tweet discours interview entretien propos mot mots phrase slogan
    slogans réponse réaction commentaire constat bilan verdict conclusion appel avertissement critique question raisonnement
    boutade formule credo leitmotiv aveu confidence témoignage récit explication espoir crainte mantra refrain consigne
    expression termes dires témoignages récits déclarations explications estimation estimations calculs confidences aveux
    raison argument idée objectif mission pancarte pancartes banderole banderoles inscription`,
  timePhrases: `il_y_a il_y_avait d'_ores_et_déjà par_ailleurs en_outre au_passage dans_la_foulée à_nouveau de_nouveau en_revanche
    tout_de_même au_contraire`,
  naming: `ouvrage essai roman poème tome clip court-métrage long-métrage téléfilm opus volet intitulé intitulée intitulés baptisé baptisée surnommé surnommée surnommés dit dite dits appelé appelée nommé nommée alias
    titre chanson film émission livre roman album série opération projet loi section article thème mot terme expression
    catégorie vigilance programme plan morceau tube single spectacle pièce exposition documentaire jeu magazine journal site
    mouvement principe label concept marque revue tableau sculpture navire bateau paquebot collection baptisés appelées
    hashtag mot-dièse franchise saga stratégie dispositif statut gilets affaire dossier scénario`,
  firstPerson: "je j' me m' moi mon ma mes nous notre nos vous votre vos tu on",
} as const satisfies Speech

import type { Speech } from '../speech.ts'

export const speech = {
  verbs: [
    {
      strength: 3,
      takes: ['that', 'object'],
      lemmas: `say tell add reiterate reply retort exclaim quip warn insist stress note state claim assert allege maintain contend
        affirm argue explain announce acknowledge concede admit confess deny testify emphasize emphasise underline underscore
        conclude complain remark tweet assure predict recount reveal disclose joke boast lament vow`,
    },
    {
      strength: 2,
      takes: ['that', 'object'],
      lemmas: `declare report indicate comment write suggest hint imply confirm clarify elaborate pledge promise continue recall
        respond counter caution believe estimate hope fear think worry reckon forecast speculate fume shout yell whisper murmur
        mutter chant sigh boast brag observe agree point_out recommend propose object swear repeat inform notify remind`,
    },
    {
      strength: 2,
      takes: ['object'],
      lemmas: `call describe denounce condemn decry deplore criticize criticise slam blast mock praise hail welcome accuse label
        dub brand dismiss reject post publish outline highlight ask urge demand express tout`,
    },
    {
      strength: 2,
      takes: ['order'],
      lemmas: `urge ask tell order instruct advise warn encourage implore beg pledge promise vow threaten swear`,
    },
    { strength: 2, takes: ['gerund'], lemmas: 'accuse' },
    {
      strength: 1,
      takes: [],
      lemmas: `go_on answer react ask wonder query inquire plead beg cry scream laugh mention relate specify thank applaud rejoice
        interject opine chime_in muse recite joke sign sum_up write_in beam enthuse`,
    },
    { strength: 2, takes: ['object'], quotes: true, lemmas: 'quote cite' },
  ],
  otherVerbs: `be have do can may must will shall go come get make take give find know see want use work seem leave put keep let
    begin start show hear play run move live hold bring happen provide sit stand lose pay meet include set learn change lead understand
    watch follow stop create speak read spend grow open walk win offer remember consider appear buy wait serve die send expect build stay
    fall cut reach kill remain raise pass sell require decide pull return hope carry break receive join face vote attend launch sign
    arrest charge injure wound attack hit shoot rise drop increase gain lead elect appoint name release plan order support oppose help
    face back draw end need try turn fail feel become expect refuse decline seek visit arrive travel continue close cause force allow
    prevent push fight flee strike resign quit approve ban block agree issue sentence convict hospitalise mean cost depend deserve
    represent contain suffer survive strengthen weaken talk look act believe think generate reflect decrease improve involve produce
    belong exist emerge deliver earn capture prove defend prepare introduce enter identify adopt engage struggle expand hire
    ignore manage dominate finish gather contribute accept discuss select suspend treat recognize recognise nominate expose donate
    remove combine succeed embrace obtain enjoy seize demonstrate celebrate invest inspire organize
    organise establish replace extend connect portray attract perform complete collect erupt violate protect prosecute reverse secure
    reduce eliminate sustain sue coordinate deploy destroy punish handle climb ease tumble soar plunge withdraw detain evacuate
    explode collapse resume restore impose enforce ratify abandon occupy rescue obey fulfil employ operate own`,
  conjugations: {
    b: { singular: 'bs bed', plural: 'b bed', gerund: 'bing', participle: 'bed' },
    c: { singular: 'cs cked', plural: 'c cked', participle: 'cked' },
    d: { singular: 'ds ded', plural: 'd ded', gerund: 'ding', participle: 'ded' },
    e: { singular: 'es ed', plural: 'e ed', gerund: 'ing', participle: 'ed' },
    f: { singular: 'fs fed', plural: 'f fed', gerund: 'fing', participle: 'fed' },
    g: { singular: 'gs ged', plural: 'g ged', gerund: 'ging', participle: 'ged' },
    h: { singular: 'hes hed', plural: 'h hed', gerund: 'hing', participle: 'hed' },
    k: { singular: 'ks ked', plural: 'k ked', gerund: 'king', participle: 'ked' },
    l: { singular: 'ls led', plural: 'l led', gerund: 'ling', participle: 'led' },
    m: { singular: 'ms med', plural: 'm med', gerund: 'ming', participle: 'med' },
    n: { singular: 'ns ned', plural: 'n ned', gerund: 'ning', participle: 'ned' },
    p: { singular: 'ps ped', plural: 'p ped', gerund: 'ping', participle: 'ped' },
    r: { singular: 'rs red', plural: 'r red', gerund: 'ring', participle: 'red' },
    s: { singular: 'ses sed', plural: 's sed', gerund: 'sing', participle: 'sed' },
    t: { singular: 'ts ted', plural: 't ted', gerund: 'ting', participle: 'ted' },
    w: { singular: 'ws wed', plural: 'w wed', gerund: 'wing', participle: 'wed' },
    y: { singular: 'ies ied', plural: 'y ied', gerund: 'ying', participle: 'ied' },
    ay: { singular: 'ays ayed', plural: 'ay ayed', gerund: 'aying', participle: 'ayed' },
    oy: { singular: 'oys oyed', plural: 'oy oyed', gerund: 'oying', participle: 'oyed' },
    raid: { singular: 'raids raided', plural: 'raid raided' },
    be: { singular: 'is was', plural: 'are were am', gerund: 'being', participle: 'been' },
    describe: {
      singular: 'describes described',
      plural: 'describe described',
      gerund: 'describing',
      participle: 'described',
    },
    have: { singular: "has had 's", plural: "have had 've", gerund: 'having', participle: 'had' },
    do: { singular: 'does did', plural: 'do did', gerund: 'doing', participle: 'done' },
    go: { singular: 'goes went', plural: 'go went', gerund: 'going', participle: 'gone' },
    can: { singular: 'can could', plural: 'can could' },
    may: { singular: 'may might', plural: 'may might' },
    must: { singular: 'must', plural: 'must' },
    will: { singular: "will would 'll 'd", plural: "will would 'll 'd" },
    shall: { singular: 'shall should', plural: 'shall should' },
    say: { singular: 'says said', plural: 'say said', gerund: 'saying', participle: 'said' },
    pay: { singular: 'pays paid', plural: 'pay paid', gerund: 'paying', participle: 'paid' },
    stay: { singular: 'stays stayed', plural: 'stay stayed', gerund: 'staying', participle: 'stayed' },
    tell: { singular: 'tells told', plural: 'tell told', gerund: 'telling', participle: 'told' },
    sell: { singular: 'sells sold', plural: 'sell sold', gerund: 'selling', participle: 'sold' },
    yell: { singular: 'yells yelled', plural: 'yell yelled', gerund: 'yelling', participle: 'yelled' },
    write: { singular: 'writes wrote', plural: 'write wrote', gerund: 'writing', participle: 'written' },
    rise: { singular: 'rises rose', plural: 'rise rose', gerund: 'rising', participle: 'risen' },
    think: { singular: 'thinks thought', plural: 'think thought', gerund: 'thinking', participle: 'thought' },
    admit: { singular: 'admits admitted', plural: 'admit admitted', gerund: 'admitting', participle: 'admitted' },
    quip: { singular: 'quips quipped', plural: 'quip quipped', gerund: 'quipping', participle: 'quipped' },
    slam: { singular: 'slams slammed', plural: 'slam slammed', gerund: 'slamming', participle: 'slammed' },
    sum: { singular: 'sums summed', plural: 'sum summed', gerund: 'summing' },
    brag: { singular: 'brags bragged', plural: 'brag bragged', gerund: 'bragging', participle: 'bragged' },
    beg: { singular: 'begs begged', plural: 'beg begged', gerund: 'begging' },
    swear: { singular: 'swears swore', plural: 'swear swore', gerund: 'swearing', participle: 'sworn' },
    hear: { singular: 'hears heard', plural: 'hear heard', participle: 'heard' },
    come: { singular: 'comes came', plural: 'come came', gerund: 'coming', participle: 'come' },
    get: { singular: 'gets got', plural: 'get got', gerund: 'getting', participle: 'gotten' },
    make: { singular: 'makes made', plural: 'make made', gerund: 'making', participle: 'made' },
    take: { singular: 'takes took', plural: 'take took', gerund: 'taking', participle: 'taken' },
    give: { singular: 'gives gave', plural: 'give gave', gerund: 'giving', participle: 'given' },
    find: { singular: 'finds found', plural: 'find found', gerund: 'finding', participle: 'found' },
    know: { singular: 'knows knew', plural: 'know knew', gerund: 'knowing', participle: 'known' },
    grow: { singular: 'grows grew', plural: 'grow grew', gerund: 'growing', participle: 'grown' },
    draw: { singular: 'draws drew', plural: 'draw drew', gerund: 'drawing', participle: 'drawn' },
    see: { singular: 'sees saw', plural: 'see saw', gerund: 'seeing', participle: 'seen' },
    flee: { singular: 'flees fled', plural: 'flee fled', gerund: 'fleeing', participle: 'fled' },
    agree: { singular: 'agrees agreed', plural: 'agree agreed', gerund: 'agreeing', participle: 'agreed' },
    leave: { singular: 'leaves left', plural: 'leave left', gerund: 'leaving', participle: 'left' },
    put: { singular: 'puts put', plural: 'put', gerund: 'putting', participle: 'put' },
    cut: { singular: 'cuts cut', plural: 'cut', gerund: 'cutting', participle: 'cut' },
    let: { singular: 'lets let', plural: 'let', gerund: 'letting', participle: 'let' },
    set: { singular: 'sets set', plural: 'set', gerund: 'setting', participle: 'set' },
    hit: { singular: 'hits hit', plural: 'hit', gerund: 'hitting', participle: 'hit' },
    sit: { singular: 'sits sat', plural: 'sit sat', gerund: 'sitting', participle: 'sat' },
    keep: { singular: 'keeps kept', plural: 'keep kept', gerund: 'keeping', participle: 'kept' },
    begin: { singular: 'begins began', plural: 'begin began', gerund: 'beginning', participle: 'begun' },
    run: { singular: 'runs ran', plural: 'run ran', gerund: 'running', participle: 'run' },
    win: { singular: 'wins won', plural: 'win won', gerund: 'winning', participle: 'won' },
    show: { singular: 'shows showed', plural: 'show showed', gerund: 'showing', participle: 'shown' },
    hold: { singular: 'holds held', plural: 'hold held', gerund: 'holding', participle: 'held' },
    bring: { singular: 'brings brought', plural: 'bring brought', gerund: 'bringing', participle: 'brought' },
    stand: { singular: 'stands stood', plural: 'stand stood', gerund: 'standing', participle: 'stood' },
    lose: { singular: 'loses lost', plural: 'lose lost', gerund: 'losing', participle: 'lost' },
    meet: { singular: 'meets met', plural: 'meet met', gerund: 'meeting', participle: 'met' },
    lead: { singular: 'leads led', plural: 'lead led', gerund: 'leading', participle: 'led' },
    plead: { singular: 'pleads pleaded pled', plural: 'plead pleaded', gerund: 'pleading' },
    speak: { singular: 'speaks spoke', plural: 'speak spoke', gerund: 'speaking', participle: 'spoken' },
    break: { singular: 'breaks broke', plural: 'break broke', gerund: 'breaking', participle: 'broken' },
    read: { singular: 'reads read', plural: 'read', gerund: 'reading', participle: 'read' },
    spend: { singular: 'spends spent', plural: 'spend spent', gerund: 'spending', participle: 'spent' },
    send: { singular: 'sends sent', plural: 'send sent', gerund: 'sending', participle: 'sent' },
    build: { singular: 'builds built', plural: 'build built', gerund: 'building', participle: 'built' },
    buy: { singular: 'buys bought', plural: 'buy bought', gerund: 'buying', participle: 'bought' },
    die: { singular: 'dies died', plural: 'die died', gerund: 'dying', participle: 'died' },
    fall: { singular: 'falls fell', plural: 'fall fell', gerund: 'falling', participle: 'fallen' },
    call: { singular: 'calls called', plural: 'call called', gerund: 'calling', participle: 'called' },
    recall: { singular: 'recalls recalled', plural: 'recall recalled', gerund: 'recalling', participle: 'recalled' },
    shoot: { singular: 'shoots shot', plural: 'shoot shot', gerund: 'shooting', participle: 'shot' },
    fight: { singular: 'fights fought', plural: 'fight fought', gerund: 'fighting', participle: 'fought' },
    seek: { singular: 'seeks sought', plural: 'seek sought', gerund: 'seeking', participle: 'sought' },
    mean: { singular: 'means meant', plural: 'mean meant', participle: 'meant' },
    feel: { singular: 'feels felt', plural: 'feel felt', gerund: 'feeling', participle: 'felt' },
    understand: { singular: 'understands understood', plural: 'understand understood', participle: 'understood' },
    become: { singular: 'becomes became', plural: 'become became', gerund: 'becoming', participle: 'become' },
    strike: { singular: 'strikes struck', plural: 'strike struck', gerund: 'striking', participle: 'struck' },
    drop: { singular: 'drops dropped', plural: 'drop dropped', gerund: 'dropping', participle: 'dropped' },
    stop: { singular: 'stops stopped', plural: 'stop stopped', gerund: 'stopping', participle: 'stopped' },
    plan: { singular: 'plans planned', plural: 'plan planned', gerund: 'planning', participle: 'planned' },
    ban: { singular: 'bans banned', plural: 'ban banned', gerund: 'banning', participle: 'banned' },
    quit: { singular: 'quits quit', plural: 'quit', gerund: 'quitting', participle: 'quit' },
    cost: { singular: 'costs cost', plural: 'cost', participle: 'cost' },
  },
  finiteEndings: '',
  auxiliaries: { perfect: 'have', passive: 'be' },
  participleReach: 4,
  leansBack: true,
  bareClause: 'verb',
  subjectFirst: true,
  headLast: true,
  sources: {
    before: `according_to in_the_words_of in_the_view_of in_the_opinion_of`,
    beforeClauseOnly: '',
    after: '',
  },
  notSources: 'plan the_rules the_law the_plan its their his her my schedule the_schedule',
  that: 'that',
  infinitiveMarkers: 'to',
  gerundMarkers: 'of',
  gerundEnding: 'ing',
  contrasts: 'but',
  infinitiveEndings: '',
  nounEndings: '',
  pronouns: {
    masculine: 'he himself',
    feminine: 'she herself',
    masculinePlural: 'they themselves',
    femininePlural: '',
    neuter: 'it itself',
    nobody: 'there this one i you we what everyone nobody',
  },
  latter: 'latter',
  strongPronouns: { masculine: 'him', feminine: 'her', masculinePlural: 'them', femininePlural: '', nobody: '' },
  inverted: '',
  clitics: '',
  reflexives: '',
  negations: "not n't never",
  genitive: "'s '",
  determiners: {
    definite: 'the',
    indefinite: `a an one some any several many few each every another two three four five six seven eight nine ten dozens hundreds most
      no both all`,
    demonstrative: 'these those',
    possessive: 'his her its their my our your',
    feminine: '',
    masculine: '',
    plural: 'these those several many few two three four five six seven eight nine ten both all dozens hundreds most',
  },
  of: 'of',
  prepositions: `in on at to for with from about against between into through during before after above below under over near
    since until among toward towards despite without within along across behind beyond inside outside around upon via amid
    throughout except like off per regarding concerning including following`,
  agent: 'by',
  as: 'as',
  coordinators: 'and or but nor yet',
  subordinators: `if when while because although though whether where why how once unless whereas since until as before after`,
  obtained: 'see obtain review get cite quote read reveal',
  beforeMarker: 'order so about able',
  beforeThat: 'so such now given provided fact',
  relatives: { subject: 'who which that', other: 'whom whose' },
  adverbs: `also still already too however later now then again once twice ever just only even very more most less rather quite soon
    earlier afterwards afterward today yesterday tomorrow often always never instead meanwhile here there perhaps further both
    simply repeatedly previously reportedly together well back ago online flatly bluntly recently`,
  adverbEndings: 'ly',
  times: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december today yesterday tomorrow morning afternoon evening night noon midnight week weekend month year years
    months weeks days day hours hour minutes spring summer autumn winter tonight century decade`,
  nouns: {
    men: `chairman businessman spokesman policeman fireman congressman salesman father son brother husband uncle grandfather king prince
      duke man boy bishop pope monk actor waiter gentleman statesman nephew widower`,
    women: `chairwoman businesswoman spokeswoman policewoman congresswoman saleswoman mother daughter sister wife aunt grandmother
      queen princess duchess woman girl nun actress waitress widow niece lady`,
    people: `president minister premier chancellor chief head leader director executive manager officer official spokesperson mayor
      governor senator lawmaker representative deputy secretary ambassador envoy diplomat negotiator judge prosecutor lawyer attorney
      analyst economist expert specialist scientist researcher professor historian author writer critic activist campaigner doctor
      physician surgeon nurse teacher student pupil worker employee farmer owner founder investor trader dealer broker banker strategist
      coach player captain striker goalkeeper midfielder defender manager trainer champion swimmer runner driver rider referee singer
      musician artist designer director producer filmmaker photographer journalist reporter editor publisher commander general colonel
      major lieutenant captain sergeant admiral soldier guard commissioner inspector detective sheriff investigator candidate politician
      councillor councilor councilman adviser advisor aide assistant coordinator administrator engineer pilot resident neighbor neighbour
      survivor victim relative friend colleague partner parent child teenager driver passenger tourist visitor customer consumer member
      delegate speaker chair ceo cfo coo boss chef pastor priest rabbi imam archbishop cardinal veteran migrant refugee protester
      demonstrator supporter opponent rival counterpart consultant contractor developer planner superintendent principal dean treasurer
      vice-president co-founder cofounder co-owner person people mps mp attorney-general counsel anthropologist sociologist psychologist
      biologist epidemiologist meteorologist forecaster seismologist geologist pathologist psychiatrist chairperson skipper organizer organiser
      bystander villager fisherman shopkeeper landlord tenant pensioner trustee marshal warden officers officials`,
    bodies: `police government ministry army military navy administration court parliament senate congress house council committee
      commission agency office department bureau union association federation league organization organisation company firm group
      corporation bank fund exchange authority authorities institute center centre university school hospital church party movement
      coalition opposition board panel team club network station newspaper daily magazine paper broadcaster channel embassy white_house
      kremlin pentagon treasury regulator watchdog charity foundation ngo airline carrier manufacturer maker automaker carmaker giant
      retailer operator producer supplier service services crew staff management media press rebels militants militia family families
      district city county state country republic delegation campaign secretariat presidency palace vatican observatory museum society
      lawmakers prosecutors firefighters`,
    documents: `statement report study survey poll document letter memo email e-mail filing complaint lawsuit indictment ruling article
      editorial website tweet post message note bill law communique declaration review data figures research paper analysis notice sign
      affidavit transcript book release announcement`,
    sources: `source sources witness witnesses`,
  },
  addressees: 'reporters journalists afp reuters cnn bbc ap lawmakers parliament newsmen',
  alike: [
    'company firm group corporation giant maker manufacturer carrier airline retailer operator',
    'newspaper daily paper magazine',
    'organization organisation group agency charity ngo association',
    'president leader',
    'chief head boss director executive ceo chairman chairwoman',
    'lawyer attorney counsel',
    'senator lawmaker congressman congresswoman politician',
    'researcher scientist professor expert author',
    'official officer spokesman spokeswoman spokesperson',
    'coach manager trainer boss',
    'player striker midfielder defender captain goalkeeper skipper',
    'judge magistrate',
    'singer musician artist',
    'minister secretary premier counterpart',
  ],
  plurals: 's es',
  rank: 'prime deputy vice',
  beforeNoun: `former new old young senior junior top prime deputy vice chief acting interim big great good bad own same other first second
    third last next local national federal foreign civil public private human many several only unnamed anonymous veteran leading
    outgoing incoming late current future longtime retired military political`,
  honorifics: {
    men: 'mr. mr sir lord messrs.',
    women: 'mrs. mrs ms. ms miss dame lady',
    either: 'dr. dr prof. prof sen. rep. gov. gen. lt. col. maj. capt. sgt. adm. rev. president senator',
  },
  nameParticles: 'de van von der den bin al el ibn dos da di del la le of',
  notNames: `but the and in at on for if when while after before however meanwhile according also still yet then so as although because
    republican democrat republicans democrats`,
  speechNouns: `statement message tweet slogan words word phrase quote comment remark remarks reply answer question warning letter speech
    interview sign signs banner banners placard placards reason verdict conclusion caption headline motto mantra chant chants`,
  timePhrases: '',
  naming: `titled entitled dubbed called nicknamed named film movie song album book novel series show single track play musical operation
    project term word phrase hashtag magazine newspaper exhibition documentary known hit classic single-titled episode drama so-called`,
  firstPerson: "i me my we us our i'm i've you your",
} as const satisfies Speech

import { words } from '../text/words.ts'

/**
 * Frequent function words of languages that there is no other data for, so that they are not taken for a
 * neighbour of theirs. Lower case; scripts written without spaces are known by their letters.
 */
export const profiles: Readonly<Record<string, readonly string[]>> = {
  sv: words(`
    och att det som är för på av med den till en har inte om ett men var jag sig från vi så kan när ska han hade
    vid också efter under mot sin ut där sa säger över än skulle blev blir finns mellan mycket någon alla varje
    rätt skall vad själv vara samt denna detta deras sina bland genom några måndag tisdag onsdag torsdag fredag
    lördag söndag svensk därför måste kommer får sedan hon de du upp ner år gör bli varit dessa hans mer hela
    andra första annan kronor enligt även
  `),
  no: words(`
    og i det er som på til av for at med en har ikke om et fra vi var jeg seg så kan når skal han hadde ved også
    etter under mot sin ut der sa sier over enn skulle ble blir finnes mellom mye noen alle hver frem uten eller
    nå mener hvor hva dag nordmenn enhver menneske selv være samt denne dette deres sine blant ethvert gjennom noe
    si mandag tirsdag onsdag torsdag fredag lørdag søndag norsk derfor må kommer får siden hun de du vil opp ned
    år gjør bli vært disse hans mer hele andre første annen kroner fram rett heter
  `),
  nn: words(`
    og i det er som på til av for at med ein har ikkje om eit frå vi var eg seg så kan når skal han hadde ved også
    etter under mot sin ut der sa seier over enn skulle vart blir finst mellom mykje nokon alle kvar utan eller
    korleis kva dei ho vere vera berre noko sjølv gjennom nokre måndag tysdag onsdag torsdag fredag laurdag sundag
    fekk kjem sidan meir første rett noreg
  `),
  da: words(`
    og at det er som på til af for med en har ikke om et fra vi var jeg sig så kan når skal han havde ved også
    efter under mod sin ud der sagde siger over end skulle blev bliver findes mellem meget nogen alle hver uden
    eller hvor hvad kun nu mener hvori enhver ret dag selv være samt denne dette deres sine blandt ethvert gennem
    nogle sige mandag tirsdag onsdag torsdag fredag lørdag søndag dansk derfor må kommer får siden hun de du vil
    op ned år gør blive været disse hans mere hele andre første anden kroner
  `),
  fi: words(`
    ja on ei että se hän oli ovat mutta kun myös kuin sekä mukaan joka jotka ole tai sen vuonna hänen nyt jos vain
    ollut sanoi voi mitä niin kanssa jälkeen tämä sitä olla noin siitä eivät jonka tällä kertoo ennen saada
    jokaisella oikeus hänellä kuitenkin joita heidän hänelle vielä sitten vuoden vuotta maanantaina tiistaina
    keskiviikkona torstaina perjantaina lauantaina sunnuntaina euroa prosenttia kuten voidaan olisi pitää siihen
    muiden kaikki toimii
  `),
  et: words(`
    ja on ei et see oli ka kui aga ning mis kes oma või selle ta mida tema siis veel sest ole seda juba nii kuid
    pärast eest need nad välja võib üle kus peab iga igal inimesel õigus tuleb ütles aasta
  `),
  pl: words(`
    w i na z się że do nie jest to o jak za od po jego przez ale dla jej czy oraz być był co już są które który
    tym było ich przed roku może tylko także tego ma pod ze powiedział lub każdy prawo człowiek można która
    których przy bez we tej jako został została zostali byli była też jednak wszystkich więcej lat będzie mogą
    między proc poniedziałek wtorek środę czwartek piątek sobotę niedzielę polska polski sprawie swoje albo
    ponieważ wobec ani powinien jednostki dnia
  `),
  cs: words(`
    a v se na je že to s z do o ve k i jako si by za ale po podle od pro jsou byl který být jeho které už tak roku
    před jsme až nebo také bylo která jen ze řekl má každý právo při svých musí není však mezi jejich kde řekla
    uvedl dnes pondělí úterý středu čtvrtek pátek sobotu neděli korun lidí tím této těchto mohou bude budou byla
    byli mu ji aby pokud zatímco ani nichž každého
  `),
  sk: words(`
    a v sa na je že to s z do o vo k aj ako si by za ale po podľa od pre sú bol ktorý byť jeho ktoré už tak roku
    pred sme až alebo tiež bolo ktorá len zo povedal má každý právo pri svojich musí nie však medzi ich kde ktorí
    kto všetky iné
  `),
  sl: words(`
    in je v na se da za so ki z po ne pa ni tudi od ali bi do kot bil o njegove iz pri lahko že samo več vse kar
    če sta bila med še leta dejal ima pravico vsak kdor svoje vsakdo ter kjer biti brez
  `),
  hr: words(`
    i je u na se da za su od s o koji kako ne sa to iz će ili a kao bi što koja nije do po biti samo više već sve
    godine između nakon prema rekao ima pravo svatko svoje njegova kojim ako pri bez tijekom tko također uvjeta
    lipnja tisuća
  `),
  sr: words(`
    и је у на се да за су од о који како не са то из ће или а као би што која није до по бити само више већ све
    године између након према рекао има право свако своје његова којим ако при без током
  `),
  bs: words(`
    i je u na se da za su od s o koji kako ne sa to iz će ili a kao bi što koja nije do po biti samo više već sve
    godine između nakon prema rekao ima pravo svako svoje njegova kojim ako pri bez tokom ko također uslova
  `),
  hu: words(`
    a az és hogy nem is egy van ez meg volt de csak el mint már még ha azt vagy minden ami kell lehet szerint után
    között pedig amely nagy így akkor sem volna mondta magyar évben saját ember joga valamint hétfőn kedden
    szerdán csütörtökön pénteken szombaton vasárnap ezt azért illetve míg több első két ezer millió forint kormány
    elnök közölte
  `),
  ro: words(`
    și în de la a cu pe care nu o un din să este pentru mai sau au fost ca prin după fi se al ale dar că sunt lui
    printre acest această său astfel cele între către fără orice persoană dreptul şi ţară nici spus potrivit luni
    marți miercuri joi vineri sâmbătă duminică cel cea cei lei președintele guvernul declarat anul într-un dintre
    despre fiind avea va vor poate
  `),
  bg: words(`
    на и за да в от се с е не че по са ще до като но а при това към или той тази след което които един само може
    бъде има било бяха своя всеки право този през между без всички също каза според понеделник вторник сряда
    четвъртък петък събота неделя българия заяви година години така още няма тези беше си
  `),
  ru: words(`
    и в не на что с по он как это из за к от у его но для а то все так был были о же бы только до после или при
    она они их еще уже также если может мы который которые быть года сообщает заявил время человек каждый право
    чтобы этом этого было которых тем сказал сообщил россии лет дня чем более свою этих им всех со без ли ее её
    где когда во об под через между перед над этой него нет даже там тоже кто сейчас сегодня отметил словам
    является должны какой
  `),
  uk: words(`
    і в не на що з у до та як це за для від його але про є по він а також бути ще при або які який був було щоб
    вона вони їх може після час року більше кожна людина має право чи якщо між під тільки повинна понеділок
    вівторок середу четвер субота неділю сказав повідомив україни роки якого цього щодо лише вже зокрема буде всі
    без над тому
  `),
  be: words(`
    і ў не на што з у да як гэта за для ад яго але пра ёсць па ён а таксама быць яшчэ пры або якія які быў было
    каб яна яны іх можа пасля час года больш кожны чалавек мае права ці калі паміж пад толькі павінна
  `),
  mk: words(`
    и на во да за се од со не е дека го како што по ќе ги до а или кој но му при биде тоа сите ова ако има право
    секој нема меѓу само своите може којшто ѝ
  `),
  tr: words(`
    ve bir bu için ile de da olarak olan daha gibi çok ne ise en ama kadar sonra olduğunu ya o dedi var değil her
    veya göre ancak tarafından şu mi ki ben hakkı haiz herkes yıl milyon türk içinde karşı pazartesi salı çarşamba
    perşembe cuma cumartesi pazar türkiye başkanı etti olduğu diye üzere bunun onun hem bin yüzde açıkladı devlet
  `),
  az: words(`
    və bir bu üçün ilə də da olan daha kimi çox nə isə ən amma qədər sonra olduğunu ya o dedi var deyil hər görə
    lakin tərəfindən ki hüququ malik insan şəxs heç öz yaxud onun
  `),
  id: words(`
    yang dan di untuk dengan dari pada ini itu dalam tidak akan telah oleh ke juga atau karena bahwa adalah
    sebagai ada mereka para saat kata lebih orang tersebut bisa tahun sudah sangat kita dia setiap berhak hak hari
    harus menjadi serta atas tanpa agar semua negara dapat bagi suatu mempunyai hanya masih baru lain antara
    menurut katanya pemerintah indonesia presiden jakarta setelah terhadap maupun sama seperti lagi sehingga yaitu
    senin selasa rabu kamis jumat sabtu minggu rupiah
  `),
  ms: words(`
    yang dan di untuk dengan dari pada ini itu dalam tidak akan telah oleh ke juga atau kerana bahawa adalah
    sebagai ada mereka para ketika kata lebih orang tersebut boleh tahun sudah sangat kita dia setiap berhak hari
    mesti menjadi serta beliau berkata daripada kepada iaitu polis malaysia ialah mengikut kerajaan sebarang
    hendaklah sahaja isnin khamis sabtu ahad ringgit apabila
  `),
  tl: words(`
    ang ng sa na mga at ay si para kay hindi ito may nang niya ni kung isang mula bilang siya pag ayon din rin
    upang o kanyang lahat bawat tao karapatan ating pang sila nito dapat
  `),
  sw: words(`
    na ya wa kwa ni za katika la kuwa hiyo huo yake wake kama haki mtu kila watu hii au bila ana huyo lakini pia
    mwaka zaidi nchi alisema kutoka baada
  `),
  vi: words(`
    và của các có là trong được cho không một người với này đã những để khi năm từ tại về đến ra ông nhiều như sẽ
    cũng vào theo bị trên sau quyền mọi hay đều do phải
  `),
  ca: words(`
    i de la el en que a per amb els un una les del és no ha al ser com més han però són seva seu o va també aquest
    aquesta fins des sobre entre quan això pels dels als tota persona dret té ens segons fa on dijous d'una
    dilluns dimarts dimecres divendres dissabte diumenge haver estat dit catalunya govern així tot tots altres any
    anys dos tres encara després abans durant només molt
  `),
  gl: words(`
    e de a o en que os do da as non para por con unha un no na dos das é máis se ao como á pola polo súa seu foi
    ou pero nos nas tamén está teñen ten moi toda persoa dereito esta segundo entre ata sen dixo luns martes
    mércores xoves venres sábado domingo goberno galicia onte hoxe ano anos dous dúas tres aínda despois antes
    durante só moito súas seus ademais isto iso deste nesta foron era ser haber
  `),
  eu: words(`
    eta da ez bat du dira izan ere den egin dute baina zuen hau edo dela hori ziren bere zen dituzte beste baino
    egiten gabe duen esan behar ditu nahi gizon orok eskubide berdin euskal dagoela
  `),
  oc: words(`
    e de la lo los en que un una per amb las es a dins del non son dei deu tota persona drech aquel aquela o mai
    sens pas dels sus qué quau totas totes lei
  `),
  lt: words(`
    ir kad yra į su bet iš tai buvo apie kaip jo ar dėl metų po taip už ne jau nuo iki tik savo teigė jis gali
    turi kiekvienas žmogus teisę kurie kuris būti bei prie nėra pat
  `),
  lv: words(`
    un ir ka no ar par uz kā arī gada bet tā to lai vai nav pēc kas līdz tikai viņš savu tās tiek būtu var pie
    kuri katram cilvēkam tiesības jābūt jeb nedrīkst
  `),
  sq: words(`
    të e në dhe i që një për me nga se u është ka si më nuk do kjo ky por janë pas tij deri gjithë nëse ose kanë
    edhe duke çdo njeri drejtë vetëm kishte tha
  `),
  is: words(`
    og að í á er sem það til ekki með við um var fyrir af en hann því eru þess verið hafa eða þá hefur frá þeim
    vera sé hver maður rétt skal allir eftir segir upp
  `),
  af: words(`
    die en van in is dat nie het te vir met op wat om sy hy aan word was as ook hulle deur maar ek ons sal by uit
    kan na een gesê of elke elkeen reg moet wees enige hierdie gaan
  `),
  ga: words(`
    agus an na a ar is i go le do ag de sé bhí don tá leis seo nach chun ó atá sin mar gach ach faoi duine ceart
    nó acu ina bhfuil raibh dá idir
  `),
  mt: words(`
    il li ta u fil għal biex minn jew ma kull hu din dan kien mill tal lil bil kif hija ukoll huma fuq bejn wara
    bniedem dritt għandu jkun f’
  `),
  fa: words(`
    و در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت می شود شده بود دارد ایران باید او اما آنها هر
    یا حق کس وی کرده های
  `),
  ur: words(`
    کے کی میں اور ہے سے کا کو نے پر کہ ہیں اس یہ بھی کر نہیں ایک جو تھا وہ گیا کیا لئے ان ہو بعد ہر حق یا
  `),
  ps: words(`
    او د په چې دی له ته کې نه يې هم سره څخه پر دغه کړي شوي وي يو لري حق
  `),
}

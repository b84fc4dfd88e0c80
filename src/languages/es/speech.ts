import type { Speech } from '../speech.ts'

export const speech = {
  verbs: [
    {
      strength: 3,
      takes: ['that', 'object'],
      lemmas: `decir afirmar declarar asegurar señalar explicar manifestar apuntar sostener aseverar puntualizar reiterar recalcar
        remarcar subrayar destacar opinar añadir agregar sentenciar replicar lamentar ironizar espetar exclamar indicar informar
        precisar detallar aclarar insistir advertir`,
    },
    {
      strength: 2,
      takes: ['that', 'object', 'infinitive'],
      lemmas: `anunciar comunicar expresar comentar mantener:mantien aducir alegar argumentar argüir matizar especificar mencionar relatar
        contar:cuent revelar confesar:confies escribir tuitear testificar exponer plantear proclamar resaltar enfatizar recordar:recuerd
        proseguir:prosigu concluir:concluy zanjar responder contestar reaccionar objetar negar:nieg desmentir:desmient prometer jurar
        garantizar creer considerar estimar esperar temer prever:prevé predecir pronosticar augurar vaticinar valorar reflexionar
        observar constatar confirmar admitir reconocer alertar denunciar criticar protestar bromear pedir:pid reclamar exigir
        proponer recomendar aconsejar sugerir:sugier preguntar pensar:piens narrar avisar publicar repetir:repit celebrar agradecer avanzar adelantar solicitar rogar:rueg sospechar suponer dudar calcular corroborar asumir amenazar cuestionar felicitar justificar
        juzgar ordenar abogar convenir:convien`,
    },
    {
      strength: 2,
      takes: ['object'],
      lemmas: `calificar tildar describir tachar condenar reprochar deplorar acusar censurar elogiar alabar gritar clamar corear definir
        llamar defender:defiend lanzar`,
    },
    {
      strength: 2,
      takes: ['order'],
      lemmas: 'instar urgir exhortar llamar invitar animar conminar retar acusar culpar advertir emplazar apelar',
    },
    { strength: 2, takes: ['order'], reflexive: true, lemmas: 'comprometer negar:nieg' },
    { strength: 2, takes: ['that', 'object'], reflexive: true, lemmas: 'mostrar:muestr quejar alegrar congratular' },
    {
      strength: 1,
      takes: [],
      lemmas: `continuar seguir:sigu abundar finalizar susurrar murmurar resumir rematar apostillar enumerar relativizar rebatir
        rechazar hablar analizar`,
    },
    { strength: 1, takes: [], quotes: true, lemmas: 'citar' },
  ],
  otherVerbs: `ser estar haber tener:tien poder:pued deber querer:quier ir hacer dar ver venir:vien poner salir llegar pasar quedar llevar
    dejar encontrar:encuentr parecer tomar tratar mirar vivir sentir:sient conocer empezar:empiez comenzar:comienz terminar acabar
    ganar perder:pierd morir:muer nacer matar herir:hier detener:detien arrestar votar aprobar:aprueb rechazar presentar ofrecer
    recibir abrir cerrar:cierr subir bajar crecer caer traer producir mostrar:muestr demostrar:demuestr buscar ayudar jugar:jueg
    participar celebrar visitar viajar trabajar estudiar pagar comprar vender costar:cuest realizar lograr alcanzar superar afectar
    provocar causar incluir:incluy contener:contien representar dirigir enviar firmar lanzar crear construir:construy existir permitir
    evitar impedir:impid decidir acordar:acuerd aceptar sufrir registrar ocurrir suceder aumentar reducir romper entrar volver:vuelv
    regresar entregar nombrar elegir:elig renunciar dimitir saber leer oír entender:entiend`,
  conjugations: {
    ar: {
      singular: '*a ó aba ará aría *e',
      plural: '*an aron aban arán arían *en',
      gerund: 'ando',
      participle: 'ado ada ados adas',
    },
    er: {
      singular: '*e ió ía erá ería',
      plural: '*en ieron ían erán erían',
      gerund: 'iendo',
      participle: 'ido ida idos idas',
    },
    ir: {
      singular: '*e ió ía irá iría',
      plural: '*en ieron ían irán irían',
      gerund: 'iendo',
      participle: 'ido ida idos idas',
    },
    uir: { singular: '*e uyó uía uirá', plural: '*en uyeron uían', gerund: 'uyendo', participle: 'uido' },
    edir: { singular: '*e idió edía edirá', plural: '*en idieron edían', gerund: 'idiendo', participle: 'edido' },
    etir: { singular: '*e itió etía', plural: '*en itieron etían', gerund: 'itiendo', participle: 'etido' },
    eguir: { singular: '*e iguió eguía', plural: '*en iguieron eguían', gerund: 'iguiendo', participle: 'eguido' },
    entir: { singular: '*e intió entía', plural: '*en intieron entían', gerund: 'intiendo', participle: 'entido' },
    erir: { singular: '*e irió ería erirá', plural: '*en irieron erían', gerund: 'iriendo', participle: 'erido' },
    gerir: {
      singular: 'giere girió gería',
      plural: 'gieren girieron gerían',
      gerund: 'giriendo',
      participle: 'gerido',
    },
    decir: {
      singular: 'dice dijo decía dirá diría diga',
      plural: 'dicen dijeron decían dirán dirían',
      gerund: 'diciendo',
      participle: 'dicho dicha',
    },
    ducir: {
      singular: 'duce dujo ducía ducirá',
      plural: 'ducen dujeron ducían',
      gerund: 'duciendo',
      participle: 'ducido',
    },
    escribir: {
      singular: 'escribe escribió escribía',
      plural: 'escriben escribieron',
      gerund: 'escribiendo',
      participle: 'escrito escrita',
    },
    describir: { singular: 'describe describió describía', plural: 'describen describieron', participle: 'descrito' },
    abrir: { singular: 'abre abrió abría', plural: 'abren abrieron', participle: 'abierto' },
    oner: {
      singular: 'one uso onía ondrá',
      plural: 'onen usieron onían',
      gerund: 'oniendo',
      participle: 'uesto uesta',
    },
    tener: {
      singular: 'tiene tuvo tenía tendrá tendría tenga',
      plural: 'tienen tuvieron tenían',
      participle: 'tenido',
    },
    traer: { singular: 'trae trajo traía', plural: 'traen trajeron', participle: 'traído' },
    venir: { singular: 'viene vino venía vendrá', plural: 'vienen vinieron venían', participle: 'venido' },
    creer: { singular: 'cree creyó creía', plural: 'creen creyeron creían', gerund: 'creyendo', participle: 'creído' },
    leer: { singular: 'lee leyó leía', plural: 'leen leyeron', participle: 'leído' },
    caer: { singular: 'cae cayó caía', plural: 'caen cayeron', participle: 'caído' },
    '^ver': { singular: 've vio veía verá', plural: 'ven vieron veían', participle: 'visto' },
    '^ir': { singular: 'va fue iba irá vaya', plural: 'van fueron iban irán', gerund: 'yendo', participle: 'ido' },
    prever: { singular: 'prevé previó preveía', plural: 'prevén previeron', participle: 'previsto' },
    ser: {
      singular: 'es fue era será sería sea',
      plural: 'son fueron eran serán serían sean',
      gerund: 'siendo',
      participle: 'sido',
    },
    estar: { singular: 'está estuvo estaba estará esté', plural: 'están estuvieron estaban', participle: 'estado' },
    haber: {
      singular: 'ha había hubo habrá habría haya hay',
      plural: 'han habían habrán habrían hayan',
      participle: 'habido',
    },
    poder: {
      singular: 'puede pudo podía podrá podría pueda',
      plural: 'pueden pudieron podían podrán podrían',
      participle: 'podido',
    },
    querer: { singular: 'quiere quiso quería', plural: 'quieren quisieron querían', participle: 'querido' },
    saber: { singular: 'sabe supo sabía', plural: 'saben supieron', participle: 'sabido' },
    hacer: {
      singular: 'hace hizo hacía hará haga',
      plural: 'hacen hicieron hacían',
      gerund: 'haciendo',
      participle: 'hecho',
    },
    '^dar': { singular: 'da dio daba dará', plural: 'dan dieron daban', participle: 'dado' },
    morir: { singular: 'muere murió moría', plural: 'mueren murieron', participle: 'muerto' },
    romper: { singular: 'rompe rompió', plural: 'rompen rompieron', participle: 'roto' },
    volver: { singular: 'vuelve volvió', plural: 'vuelven volvieron', participle: 'vuelto' },
  },
  finiteEndings: 'ó aron ieron aban arían erían irían',
  auxiliaries: { perfect: 'haber', passive: 'ser' },
  participleReach: 4,
  proDrop: true,
  sources: {
    before: `según de_acuerdo_con a_juicio_de en_opinión_de en_palabras_de a_decir_de`,
    beforeClauseOnly: 'para',
    after: '',
  },
  notSources: 'que la_ley su sus el_plan',
  that: 'que',
  infinitiveMarkers: 'a de',
  infinitiveEndings: 'ar er ir',
  nounEndings: 'lar mar',
  pronouns: {
    masculine: 'él éste este',
    feminine: 'ella ésta esta',
    masculinePlural: 'ellos éstos',
    femininePlural: 'ellas éstas',
    nobody: 'eso esto ello uno',
  },
  latter: 'último última',
  strongPronouns: { masculine: 'él', feminine: 'ella', masculinePlural: 'ellos', femininePlural: 'ellas', nobody: '' },
  inverted: '',
  clitics: 'se lo la las le les me te nos os los',
  reflexives: 'se',
  negations: 'no',
  determiners: {
    definite: 'el la los las al del lo',
    indefinite: `un una unos unas varios varias algunos algunas muchos muchas otro otra otros otras dos tres cuatro cinco seis siete ocho
      nueve diez cada ningún ninguna`,
    demonstrative: 'este esta estos estas ese esa esos esas',
    possessive: 'su sus mi mis nuestro nuestra nuestros nuestras',
    feminine: 'la una esta esa otra nuestra',
    masculine: 'el un este ese otro al del',
    plural:
      'los las unos unas varios varias algunos algunas muchos muchas otros otras estos estas dos tres cuatro cinco seis siete ocho nueve diez',
  },
  of: 'de del',
  prepositions: `a al en con sin por para contra hacia hasta desde entre sobre bajo ante tras durante mediante excepto salvo según`,
  agent: 'por',
  as: 'como según',
  coordinators: 'y e o u pero ni sino',
  subordinators: 'si cuando como mientras aunque porque pues donde',
  obtained: 'consultar obtener recoger recabar citar ver leer revelar recibir',
  beforeMarker: 'antes después vez fin lugar tras pesar',
  beforeThat: 'para ya puesto desde hasta sin mientras aun antes después así',
  relatives: { subject: 'quien quienes', other: 'cual cuales cuyo cuya cuyos cuyas donde' },
  adverbs: `también ya aún todavía ahora hoy ayer mañana además asimismo después luego entonces más menos muy tan bien mal siempre nunca así
    solo sólo casi antes aquí allí apenas incluso tampoco pronto tarde`,
  adverbEndings: 'mente',
  times: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
    noviembre diciembre hoy ayer mañana tarde noche semana mes año años meses días día horas hora minutos`,
  nouns: {
    men: `presidente director jefe ministro alcalde senador diputado consejero abogado fiscal hombre padre hijo hermano rey príncipe papa
      obispo cardenal sacerdote médico investigador profesor maestro estudiante alumno entrenador jugador delantero portero capitán
      piloto campeón actor cantante músico escritor autor director productor agricultor trabajador empleado policía soldado oficial
      general coronel comandante embajador delegado secretario coordinador analista economista experto científico ingeniero candidato
      líder portavoz activista gobernador vicepresidente canciller empresario magistrado juez testigo vecino exministro expresidente
      mandatario titular dirigente técnico seleccionador concejal futbolista periodista cineasta historiador funcionario`,
    women: `presidenta directora jefa ministra alcaldesa senadora diputada consejera abogada fiscal mujer madre hija hermana reina princesa
      médica investigadora profesora maestra entrenadora jugadora capitana actriz cantante escritora autora productora trabajadora
      secretaria coordinadora analista economista experta científica ingeniera candidata líder portavoz activista gobernadora
      vicepresidenta canciller empresaria magistrada jueza testigo vecina funcionaria dirigente concejala`,
    people: `representante miembro persona personas familia padres víctima víctimas habitante habitantes expertos autoridades vecinos responsable
      responsables manifestantes`,
    bodies: `policía gobierno ministerio ayuntamiento tribunal corte justicia ejército marina presidencia consejo comisión comité asamblea
      parlamento senado congreso cámara partido sindicato asociación federación confederación unión organización ong grupo empresa compañía
      firma banco instituto agencia oficina observatorio centro universidad hospital autoridad fundación equipo club cadena radio
      televisión diario periódico revista medio medios prensa fiscalía guardia ejecutivo oposición coalición embajada cancillería iglesia
      vaticano bomberos entidad institución`,
    documents: `informe estudio comunicado encuesta sondeo decreto ley texto artículo documento carta mensaje nota resolución sentencia datos
      cifras tuit investigación`,
    sources: 'fuente fuentes testigo testigos',
  },
  addressees:
    'prensa periodistas agencia radio televisión medios efe afp comunicado mensaje carta entrevista parte lado vez twitter',
  alike: [
    'empresa compañía firma grupo',
    'diario periódico revista medio',
    'presidente presidenta mandatario jefe líder',
    'entrenador técnico seleccionador',
    'jugador delantero futbolista capitán portero',
    'diputado senador',
    'dirigente coordinador secretario portavoz líder',
    'abogado fiscal magistrado juez',
    'organización ong asociación entidad institución',
    'ministro ministra titular',
    'experto investigador científico profesor',
  ],
  plurals: 's es',
  rank: 'primer primera vice',
  beforeNoun: `primer primera segundo segunda nuevo nueva antiguo antigua ex gran joven mismo misma propio propia actual futuro entonces
    principal último máximo máxima viejo vieja`,
  honorifics: { men: 'sr. don señor', women: 'sra. doña señora', either: 'dr. dra.' },
  nameParticles: 'de del la las los y van von da di',
  notNames: 'según pero y el la los las en por para con sin si cuando como aunque también además mientras',
  speechNouns: `declaración mensaje comunicado tuit discurso entrevista palabras palabra frase lema consigna respuesta reacción comentario
    conclusión pregunta advertencia pancarta pancartas carta`,
  timePhrases: `una_ocasión otra_ocasión varias_ocasiones alguna_ocasión ese_momento aquel_momento este_momento esta_ocasión su_momento`,
  naming: `titulado titulada titulados tituladas presentado presentada presentados presentadas conocido conocida conocidos conocidas
    llamados llamadas llamado llamada denominado denominada apodado película filme canción libro novela álbum serie programa obra
    proyecto operación término palabra expresión plan disco sencillo espectáculo revista diario concepto`,
  firstPerson: 'yo me mi mis nosotros nos nuestro nuestra nuestros tú te usted',
} as const satisfies Speech

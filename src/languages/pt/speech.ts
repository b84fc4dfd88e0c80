import type { Speech } from '../speech.ts'

export const speech = {
  verbs: [
    {
      strength: 3,
      takes: ['that', 'object'],
      lemmas: `dizer afirmar declarar assegurar explicar referir:refer sublinhar salientar destacar frisar ressaltar reiterar lembrar
        acrescentar adiantar retorquir replicar lamentar ironizar exclamar desabafar garantir indicar informar esclarecer insistir
        alertar advertir`,
    },
    {
      strength: 2,
      takes: ['that', 'object', 'infinitive'],
      lemmas: `anunciar realçar enfatizar comentar detalhar apontar sustentar defender alegar argumentar assinalar mencionar relatar contar
        revelar confessar confidenciar escrever tuitar testemunhar reforçar recordar opinar noticiar publicar prosseguir concluir rematar
        responder rebater reagir contrapor negar desmentir perguntar questionar pedir:ped exigir reclamar propor recomendar aconselhar
        sugerir:suger achar acreditar considerar entender estimar esperar temer prever avaliar ponderar observar constatar notar
        confirmar admitir reconhecer prometer jurar ameaçar avisar criticar denunciar protestar agradecer comemorar repetir pensar
        completar`,
    },
    {
      strength: 2,
      takes: ['object'],
      lemmas: `classificar qualificar descrever condenar deplorar acusar censurar elogiar saudar gritar clamar disparar definir chamar rotular`,
    },
    { strength: 2, takes: ['order'], lemmas: 'apelar' },
    {
      strength: 1,
      takes: [],
      lemmas: `continuar finalizar brincar sussurrar murmurar resumir adicionar relembrar rejeitar contestar falar analisar desabafar`,
    },
    { strength: 1, takes: [], quotes: true, lemmas: 'citar' },
  ],
  otherVerbs: `ser estar ter haver poder dever querer ir fazer dar ver vir pôr sair chegar passar ficar levar deixar encontrar parecer
    tomar tratar viver sentir conhecer começar terminar acabar ganhar perder morrer nascer matar ferir deter prender votar aprovar rejeitar
    apresentar oferecer receber abrir fechar subir descer crescer cair trazer produzir mostrar demonstrar buscar ajudar jogar participar
    visitar viajar trabalhar estudar pagar comprar vender custar realizar conseguir alcançar superar afetar provocar causar incluir conter
    representar dirigir enviar assinar lançar criar construir existir permitir evitar impedir decidir aceitar sofrer registar registrar
    ocorrer acontecer aumentar reduzir entrar voltar regressar entregar nomear eleger renunciar saber ler ouvir`,
  conjugations: {
    ar: {
      singular: 'a ou ava ará aria e',
      plural: 'am aram avam arão ariam em',
      gerund: 'ando',
      participle: 'ado ada ados adas',
    },
    er: {
      singular: 'e eu ia erá eria',
      plural: 'em eram iam erão eriam',
      gerund: 'endo',
      participle: 'ido ida idos idas',
    },
    ir: {
      singular: '*e iu ia irá iria',
      plural: '*em iram iam irão iriam',
      gerund: 'indo',
      participle: 'ido ida idos idas',
    },
    uir: { singular: 'ui uiu uía uirá', plural: 'uem uíram uíam', gerund: 'uindo', participle: 'uído' },
    dizer: {
      singular: 'diz disse dizia dirá diria diga',
      plural: 'dizem disseram diziam dirão',
      gerund: 'dizendo',
      participle: 'dito dita',
    },
    referir: {
      singular: 'refere referiu referia',
      plural: 'referem referiram referiam',
      gerund: 'referindo',
      participle: 'referido',
    },
    sugerir: {
      singular: 'sugere sugeriu sugeria',
      plural: 'sugerem sugeriram',
      gerund: 'sugerindo',
      participle: 'sugerido',
    },
    repetir: {
      singular: 'repete repetiu repetia',
      plural: 'repetem repetiram',
      gerund: 'repetindo',
      participle: 'repetido',
    },
    seguir: {
      singular: 'segue seguiu seguia',
      plural: 'seguem seguiram seguiam',
      gerund: 'seguindo',
      participle: 'seguido',
    },
    desmentir: {
      singular: 'desmente desmentiu',
      plural: 'desmentem desmentiram',
      gerund: 'desmentindo',
      participle: 'desmentido',
    },
    escrever: {
      singular: 'escreve escreveu escrevia',
      plural: 'escrevem escreveram',
      gerund: 'escrevendo',
      participle: 'escrito',
    },
    descrever: { singular: 'descreve descreveu descrevia', plural: 'descrevem descreveram', participle: 'descrito' },
    por: { singular: 'põe pôs punha', plural: 'põem puseram punham', gerund: 'pondo', participle: 'posto' },
    pôr: { singular: 'põe pôs punha', plural: 'põem puseram punham', gerund: 'pondo', participle: 'posto' },
    ser: {
      singular: 'é foi era será seria seja',
      plural: 'são foram eram serão seriam sejam',
      gerund: 'sendo',
      participle: 'sido',
    },
    estar: { singular: 'está esteve estava estará esteja', plural: 'estão estiveram estavam', participle: 'estado' },
    ter: {
      singular: 'tem teve tinha terá teria tenha',
      plural: 'têm tiveram tinham terão',
      gerund: 'tendo',
      participle: 'tido',
    },
    deter: { singular: 'detém deteve detinha', plural: 'detêm detiveram', participle: 'detido' },
    conter: { singular: 'contém continha', plural: 'contêm continham' },
    haver: { singular: 'há havia houve haverá haja', plural: 'haviam houveram' },
    poder: {
      singular: 'pode pôde podia poderá poderia possa',
      plural: 'podem puderam podiam poderão',
      participle: 'podido',
    },
    querer: { singular: 'quer quis queria', plural: 'querem quiseram queriam' },
    saber: { singular: 'sabe soube sabia', plural: 'sabem souberam' },
    fazer: {
      singular: 'faz fez fazia fará faça',
      plural: 'fazem fizeram faziam',
      gerund: 'fazendo',
      participle: 'feito',
    },
    trazer: { singular: 'traz trouxe trazia', plural: 'trazem trouxeram' },
    '^ir': { singular: 'vai foi ia irá vá', plural: 'vão foram iam irão', gerund: 'indo', participle: 'ido' },
    rever: { singular: 'revê reviu revia', plural: 'reveem reviram', participle: 'revisto' },
    screver: {
      singular: 'screve screveu screvia',
      plural: 'screvem screveram',
      gerund: 'screvendo',
      participle: 'scrito scrita',
    },
    '^dar': { singular: 'dá deu dava dará', plural: 'dão deram davam', participle: 'dado' },
    '^ver': { singular: 'vê viu via verá', plural: 'veem viram viam', participle: 'visto' },
    prever: { singular: 'prevê previu previa', plural: 'preveem previram', participle: 'previsto' },
    '^vir': { singular: 'vem veio vinha virá', plural: 'vêm vieram vinham', participle: 'vindo' },
    sair: { singular: 'sai saiu saía', plural: 'saem saíram', participle: 'saído' },
    cair: { singular: 'cai caiu caía', plural: 'caem caíram', participle: 'caído' },
    ler: { singular: 'lê leu lia', plural: 'leem leram', participle: 'lido' },
    abrir: { singular: 'abre abriu abria', plural: 'abrem abriram', participle: 'aberto' },
    duzir: { singular: 'duz duziu duzia', plural: 'duzem duziram', participle: 'duzido' },
    pedir: { singular: 'pede pediu pedia', plural: 'pedem pediram pediam', gerund: 'pedindo', participle: 'pedido' },
    impedir: { singular: 'impede impediu', plural: 'impedem impediram', participle: 'impedido' },
  },
  finiteEndings: 'ou aram eram iram avam ariam eriam iriam',
  auxiliaries: { perfect: 'ter haver', passive: 'ser' },
  participleReach: 4,
  proDrop: true,
  sources: {
    before: `segundo de_acordo_com na_opinião_de nas_palavras_de no_entender_de conforme`,
    beforeClauseOnly: 'para',
    after: '',
  },
  notSources: 'que a_lei seu sua seus suas o_plano lugar turno',
  that: 'que',
  infinitiveMarkers: 'a de',
  infinitiveEndings: 'ar er ir',
  nounEndings: 'lar mar',
  pronouns: {
    masculine: 'ele este',
    feminine: 'ela esta',
    masculinePlural: 'eles estes',
    femininePlural: 'elas estas',
    nobody: 'isso isto aquilo',
  },
  latter: 'último última',
  strongPronouns: { masculine: 'ele', feminine: 'ela', masculinePlural: 'eles', femininePlural: 'elas', nobody: '' },
  inverted: '',
  clitics: 'se o a os as lhe lhes me te nos',
  reflexives: 'se',
  negations: 'não',
  determiners: {
    definite: 'o a os as do da dos das no na nos nas ao aos à às pelo pela pelos pelas',
    indefinite: `um uma uns umas vários várias alguns algumas muitos muitas outro outra outros outras dois duas três quatro cinco seis sete
      oito nove dez cada nenhum nenhuma`,
    demonstrative: 'este esta estes estas esse essa esses essas',
    possessive: 'seu sua seus suas meu minha nosso nossa nossos nossas',
    feminine: 'a da na à pela uma esta essa sua minha nossa outra duas',
    masculine: 'o do no ao pelo um este esse seu meu nosso outro dois',
    plural:
      'os as dos das nos nas aos às pelos pelas uns umas vários várias alguns algumas muitos muitas outros outras dois duas três quatro cinco seis sete oito nove dez seus suas',
  },
  of: 'de do da dos das',
  prepositions: `em no na nos nas ao aos à às com sem para contra até desde entre sobre sob ante após durante mediante perante num numa pelos pelas`,
  agent: 'por pelo pela',
  as: 'como',
  coordinators: 'e ou mas nem',
  subordinators: 'se quando como enquanto embora porque pois onde caso',
  obtained: 'consultar obter recolher citar ver ler revelar receber',
  beforeMarker: 'antes depois vez fim lugar apesar',
  beforeThat: 'para já uma_vez desde até sem mesmo antes depois ainda',
  relatives: { subject: 'quem', other: 'qual quais cujo cuja cujos cujas onde' },
  adverbs: `também já ainda agora hoje ontem amanhã além depois então mais menos muito tão bem mal sempre nunca assim só apenas quase antes
    aqui ali aí tarde cedo`,
  adverbEndings: 'mente',
  times: `segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho
    agosto setembro outubro novembro dezembro hoje ontem amanhã tarde noite manhã semana mês ano anos meses dias dia horas hora minutos`,
  nouns: {
    men: `presidente diretor director chefe ministro prefeito senador deputado conselheiro advogado procurador homem pai filho irmão rei
      príncipe papa bispo cardeal padre médico pesquisador investigador professor estudante aluno treinador técnico jogador atacante
      goleiro capitão piloto campeão ator actor cantor músico escritor autor produtor agricultor trabalhador empregado policial polícia
      soldado oficial general coronel comandante embaixador delegado secretário coordenador analista economista especialista cientista
      engenheiro candidato líder porta-voz ativista governador vice-presidente chanceler empresário magistrado juiz testemunha vizinho
      ex-ministro ex-presidente dirigente futebolista jornalista cineasta historiador primeiro-ministro autarca vereador`,
    women: `diretora directora ministra prefeita senadora deputada conselheira advogada procuradora mulher mãe filha irmã rainha princesa médica
      pesquisadora investigadora professora treinadora jogadora atriz cantora escritora autora produtora trabalhadora secretária
      coordenadora analista economista especialista cientista engenheira candidata líder porta-voz ativista governadora vice-presidente
      empresária magistrada juíza testemunha vizinha dirigente presidente vereadora`,
    people: `representante membro pessoa pessoas família pais vítima vítimas habitante habitantes moradores especialistas autoridades
      responsável responsáveis manifestantes`,
    bodies: `polícia governo ministério prefeitura câmara tribunal corte justiça exército marinha presidência conselho comissão comité comitê
      assembleia parlamento senado congresso partido sindicato associação federação confederação união organização ong grupo empresa
      companhia firma banco instituto agência gabinete observatório centro universidade hospital autoridade fundação equipe equipa clube
      rede rádio televisão jornal revista imprensa oposição coligação embaixada igreja vaticano bombeiros entidade instituição`,
    documents: `relatório estudo comunicado pesquisa sondagem decreto lei texto artigo documento carta mensagem nota resolução sentença dados
      números tuíte investigação`,
    sources: 'fonte fontes testemunha testemunhas',
  },
  addressees:
    'imprensa jornalistas agência rádio televisão lusa afp comunicado mensagem carta entrevista parte lado vez twitter',
  alike: [
    'empresa companhia firma grupo',
    'jornal revista',
    'presidente chefe líder',
    'treinador técnico',
    'jogador atacante futebolista capitão goleiro',
    'deputado senador',
    'advogado procurador magistrado juiz',
    'organização ong associação entidade instituição',
    'especialista pesquisador investigador cientista professor',
    'prefeito autarca',
  ],
  plurals: 's es',
  rank: 'primeiro primeira vice',
  beforeNoun: `primeiro primeira segunda novo nova antigo antiga ex grande jovem mesmo mesma próprio própria atual futuro então principal último
    máximo máxima velho velha`,
  honorifics: { men: 'sr. dom senhor', women: 'sra. dona senhora', either: 'dr. dra.' },
  nameParticles: 'de da do dos das e van von di',
  notNames: 'segundo mas e o a os as em no na por para com sem se quando como embora também além já',
  speechNouns: `declaração mensagem comunicado tuíte discurso entrevista palavras palavra frase lema slogan resposta reação comentário
    conclusão pergunta advertência cartaz cartazes carta`,
  timePhrases: '',
  naming: `intitulado intitulada intitulados intituladas conhecido conhecida conhecidos conhecidas chamados chamadas proclamado proclamada chamado chamada denominado denominada apelidado filme canção livro romance álbum série programa obra projeto
    operação termo palavra expressão plano disco espetáculo revista jornal conceito`,
  firstPerson: 'eu me mim meu minha nós nos nosso nossa tu você vocês',
} as const satisfies Speech

import { words } from '../../text/words.ts'
import { bareCalendar, type Calendar } from '../calendar.ts'

export const calendar: Calendar = {
  ...bareCalendar,
  months: {
    janeiro: 1,
    jan: 1,
    fevereiro: 2,
    fev: 2,
    março: 3,
    mar: 3,
    abril: 4,
    abr: 4,
    maio: 5,
    mai: 5,
    junho: 6,
    jun: 6,
    julho: 7,
    jul: 7,
    agosto: 8,
    ago: 8,
    setembro: 9,
    set: 9,
    outubro: 10,
    out: 10,
    novembro: 11,
    nov: 11,
    dezembro: 12,
    dez: 12,
  },
  weekdays: {
    ...{
      'segunda-feira': 1,
      'terça-feira': 2,
      'quarta-feira': 3,
      'quinta-feira': 4,
      'sexta-feira': 5,
      sábado: 6,
      domingo: 7,
    },
    // Ordinals too: a date only after the words of the patterns.
    ...{ segunda: 1, terça: 2, quarta: 3, quinta: 4, sexta: 5 },
  },
  short: words('jan. fev. mar. abr. jun. jul. ago. set. out. nov. dez. segunda terça quarta quinta sexta'),
  relativeDays: { hoje: 0, ontem: -1, anteontem: -2, amanhã: 1, 'depois de amanhã': 2 },
  dayParts: { manhã: 'MO', 'meio-dia': 'MI', tarde: 'AF', noite: 'NI', madrugada: 'NI' },
  units: {
    ...{
      hora: 'H',
      horas: 'H',
      minuto: 'MIN',
      minutos: 'MIN',
      segundo: 'S',
      segundos: 'S',
      dia: 'D',
      dias: 'D',
      noites: 'D',
    },
    ...{
      semana: 'W',
      semanas: 'W',
      mês: 'M',
      meses: 'M',
      ano: 'Y',
      anos: 'Y',
      'fim de semana': 'WE',
      'fim-de-semana': 'WE',
    },
    ...{
      'final de semana': 'WE',
      trimestre: 'Q',
      trimestres: 'Q',
      semestre: 'HY',
      semestres: 'HY',
      década: 'DEC',
      décadas: 'DEC',
    },
    ...{ século: 'CEN', séculos: 'CEN' },
  },
  numbers: {
    ...{
      dois: 2,
      duas: 2,
      três: 3,
      quatro: 4,
      cinco: 5,
      seis: 6,
      sete: 7,
      oito: 8,
      nove: 9,
      dez: 10,
      onze: 11,
      doze: 12,
      treze: 13,
    },
    ...{
      catorze: 14,
      quatorze: 14,
      quinze: 15,
      dezesseis: 16,
      dezasseis: 16,
      dezessete: 17,
      dezassete: 17,
      dezoito: 18,
    },
    ...{
      dezenove: 19,
      dezanove: 19,
      vinte: 20,
      'vinte e um': 21,
      'vinte e quatro': 24,
      'vinte e cinco': 25,
      trinta: 30,
    },
    ...{
      quarenta: 40,
      'quarenta e oito': 48,
      cinquenta: 50,
      sessenta: 60,
      setenta: 70,
      oitenta: 80,
      noventa: 90,
      cem: 100,
    },
  },
  ones: ['um', 'uma'],
  halves: { 'e meio': 0.5, 'e meia': 0.5 },
  ordinals: {
    ...{ primeiro: 1, primeira: 1, segundo: 2, segunda: 2, terceiro: 3, terceira: 3, quarto: 4, quarta: 4 },
    ...{ xv: 15, xvi: 16, xvii: 17, xviii: 18, xix: 19, xx: 20, xxi: 21 },
  },
  seasons: { primavera: 'SP', verão: 'SU', outono: 'FA', inverno: 'WI' },
  everies: ['cada', 'toda', 'todo', 'todas as', 'todos os'],
  habits: {
    ...{ 'segundas-feiras': 1, 'terças-feiras': 2, 'quartas-feiras': 3, 'quintas-feiras': 4, 'sextas-feiras': 5 },
    ...{ segundas: 1, terças: 2, quartas: 3, quintas: 4, sextas: 5, sábados: 6, domingos: 7 },
  },
  currents: ['este', 'esta', 'neste', 'nesta', 'deste', 'desta'],
  turns: {
    ...{ passado: -1, passada: -1, passados: -1, passadas: -1, último: -1, última: -1, últimos: -1, últimas: -1 },
    ...{ próximo: 1, próxima: 1, próximos: 1, próximas: 1, 'que vem': 1, 'em curso': 0, corrente: 0 },
  },
  leads: { há: 'ago', faz: 'ago', 'daqui a': 'ahead', 'dentro de': 'ahead' },
  trails: { atrás: 'ago', antes: 'before', depois: 'after', 'mais tarde': 'after' },
  edges: ['início', 'começo', 'fim', 'final', 'meados', 'finais', 'inícios', 'princípio', 'princípios', 'fins'],
  dayMarks: ['º', 'o', '°'],
  dayLinks: ['de'],
  zones: {
    ...bareCalendar.zones,
    ...{ 'hora local': '', 'horas locais': '', 'no horário local': '', 'horário local': '', 'pelo horário local': '' },
    ...{
      'horário de Brasília': 'America/Sao_Paulo',
      'no horário de Brasília': 'America/Sao_Paulo',
      'hora de Lisboa': 'Europe/Lisbon',
    },
    ...{ 'hora de Brasília': 'America/Sao_Paulo', 'de Brasília': 'America/Sao_Paulo', 'em Lisboa': 'Europe/Lisbon' },
  },
  feasts: {
    ...{ Natal: '12-25', 'Ano Novo': '01-01', Réveillon: '12-31', Páscoa: 0, 'Sexta-feira Santa': -2, Pentecostes: 49 },
    ...{ 'Quarta-feira de Cinzas': -46, 'Corpus Christi': 60 },
  },
  decades: { trinta: 193, quarenta: 194, cinquenta: 195, sessenta: 196, setenta: 197, oitenta: 198, noventa: 199 },
  hours: { 'meia-noite': 24 },
  counted: words(`
    dólares euros reais escudos kwanzas meticais pessoas habitantes mortos mortes casos vítimas feridos empregos postos vagas trabalhadores
    funcionários soldados militares policiais polícias manifestantes imigrantes alunos estudantes votos km quilômetros quilómetros metros m
    hectares toneladas barris litros páginas pontos palavras casas veículos carros exemplares ações acções clientes empresas vezes membros
    famílias crianças mulheres homens
  `),
  parts: {
    clock: [
      '{hour}(h|:){minute} [{zone}|\\({zone}\\)]',
      '{hour}h [{zone}|\\({zone}\\)]',
      '{hour} horas [{zone}] [da {dayPart}]',
      '{hourName}',
    ],
    anyWeekday: ['{weekday}', '{shortWeekday}'],
    date: ['[{anyWeekday}[,]] [dia] {day}[{dayMark}] [de] {month} [de {year}|{year}]'],
    at: ['[,] (às|à|as|por volta das|até às|depois das|antes das|desde as|pelas) {clock}'],
    about: ['cerca de', 'mais de', 'menos de', 'quase', 'pelo menos', 'aproximadamente', 'perto de'],
    when: ['(à|de|pela|na|da) {dayPart}', 'ao {dayPart}'],
    period: ['de {year}', '{turn}', 'do [{turn}] {unit} [{turn}]', 'deste {unit}', '{year}'],
    span: words(`
      prazo período duração contrato pena mandato plano programa embargo suspensão prisão trégua prorrogação ausência guerra carreira
      atraso
    `),
    labelled: words('voo número artigo Boeing Airbus página capítulo resolução rota Agenda lei decreto'),
    ranking: words(`
      vez parte maior menor fase divisão rodada temporada edição metade colocação posição etapa semana quinzena década geração instância
      câmara turma via onda dose guerra república força idade linha classe mais maior pior melhor cidade economia
    `),
    plural: words('dias semanas meses anos horas décadas séculos'),
  },
  patterns: [
    // quinta-feira, 6 de fevereiro de 2020, às 20h00
    '[o|{current}] [último|próximo] {date} [{turn}] [{when}] [{at}]',
    '{day}/{numericMonth}/{year}',
    '{day}-{numericMonth}-{year}',
    'dia <{day}>',
    // nesta quinta-feira (6), na última segunda, sexta-feira à noite
    '[{current}] [{turn}] {weekday} [{turn}] [{when}] [{at}]',
    '[{current}] [{turn}] {weekday} [{when}] \\({day}\\) [{when}] [{at}]',
    '[{current}] {weekday}, {day},',
    '{weekday} \\({clock}\\)',
    '{current} {shortWeekday} [{turn}] [{when}] [\\({day}\\)] [{at}]',
    '(na|da|à) <[{turn}] {shortWeekday} [{when}] \\({day}\\) [{at}]>',
    '(na|da|à|próxima|última) <[{turn}] {shortWeekday} [{turn}] [{when}] [{at}]>',
    '{relativeDay} [{when}] [\\({day}\\)] [{at}]',
    // de 3 a 5 de fevereiro, entre os dias 3 e 5 de fevereiro
    '(de|do) [dia] <{day}> (a|ao) <{date}>',
    'entre [o|os] [dia|dias] <{day}> e [o] <{date}>',
    '[nos|os|dias] <{day}> (e|,|ou) <{date}>',
    // de janeiro a agosto de 2019, entre 2014 e 2018
    '(de|desde|entre) <{monthName}> (a|até|e) <{month} [{period}]>',
    '(de|desde|entre) <{year}> (a|até|e|-) <{year}>',
    '<{year}>(-|/)<{year}>',
    '<{year}>(-|/)<{shortYear}>',
    // no fim de janeiro, em outubro, julho do ano passado
    '[o] {edge} (de|do) [mês de] {month} [{period}]',
    '[o mês de] {month} {period}',
    '(em|de|desde|até|para|a|entre|e|antes de|depois de) <{monthName} [{period}]>',
    '[o] {edge} de {year}',
    'o ano de {year}',
    '{year}',
    // os anos 90, a década de 1990, o século XIX, o primeiro trimestre de 2020
    '[os|nos|dos] anos ({decade}|{decadeName})',
    '[a] década de ({decade}|{decadeName})',
    '[o] {unit} {ordinal}',
    '[o|a] ({ordinal}|{ranked}{dayMark}) {unit} [de {year}|{turn}|do {unit}|deste {unit}]',
    // a semana passada, o próximo ano, este fim de semana, o fim do mês
    '[o|a|{current}] {unit} {turn}',
    '(o|a|{current}) {turn} {unit}',
    '(no|na|do|da|num|numa) <{turn} {unit}>',
    '{current} {unit}',
    '[o] {edge} (do|da|de|deste|desta) [{turn}] {unit} [{turn}]',
    'a semana de {date}',
    // este verão, o inverno passado
    '(o|a|no|na|{current}) {turn} {season}',
    '[o|a|{current}] {season} ({turn}|de {year})',
    '{current} {season}',
    // todas as terças, cada sábado, às segundas-feiras, todo verão
    '{every} ({weekday}|{habit})',
    'às <{habit}>',
    '{every} {season}',
    '(no|na|durante|desde) <[o|a] {season}>',
    // esta manhã, na madrugada de terça-feira
    '{current} {dayPart}',
    '(na|pela|durante a|à) <{dayPart}>',
    '[a] {dayPart} (de|desta|da) ({date}|{weekday}|{shortWeekday}|{relativeDay}) [\\({day}\\)]',
    '[a] {dayPart} {turn}',
    '[a] {dayPart} (de|da) {shortWeekday} para {weekday}',
    'ao <{dayPart}>',
    // há dois anos, daqui a três dias, duas semanas depois
    '{lead} [{about}] ({number}|{one}) {unit} [{half}]',
    'desde há [{about}] <({number}|{one}) {unit} [{half}]>',
    '({number}|{one}) {unit} {trail}',
    '<({number}|{one}) {unit}> (antes|depois) (de|do|da)',
    '{number} {unit} [{half}]',
    '{one} {unit} [{half}]',
    '(os|as|nos|nas|estes|estas|esses|essas|dos|das) [{turn}] {number} [{turn}|primeiros|primeiras] {unit} [{turn}]',
    '<{number}> (a|ou) <{number} {unit}>',
    '{about} <({number}|{one}) {unit}>',
    '{span} de [{about}] <({number}|{one}) {unit} [{half}]>',
    // às 20h30, 20h30 GMT
    '(às|à|as|por volta das|até às|até as|depois das|antes das|desde as|pelas|das|entre as) <{clock}>',
    '{hour}h{minute} [{zone}|\\({zone}\\)]',
    '{clock} {zone}',
    '{fourDigits} {zone}',
    // antes do Natal
    '(no|na|pelo|antes do|antes da|depois do|desde o|até o|até ao|para o) <{feast} [{period}]>',
  ],
  others: [
    '{day}-{month}',
    // de 61 anos, aos 61 anos, tem 61 anos
    '(de|,|tem|tinha|completa|completou|com|entre|aos) [{about}] {digits} [(a|e|ou|-) {digits}] anos [de idade]',
    '{number} anos de idade',
    '(maiores|menores|maior|menor) de {number} anos',
    // cada semana, por dia
    '(um|uma|aos|por|outra) {weekday}',
    '(cada|outro|outra) [{number}] {unit}',
    'por {unit}',
    '(todos os|todas as) {unit}',
    '{number} {unit} por {unit}',
    '{number} vezes (por|ao) {unit}',
    '(na|da|à|próxima|última) {shortWeekday} {ranking}',
    'um dia',
    'um minuto de silêncio',
    '(os|as|nos|nas|estes|estas|últimos|próximos|poucos|vários) [{turn}] {plural} [{turn}]',
    '{turn} {plural}',
    '{year} {counted}',
    '(mais|menos|cerca|perto) de {year}',
    '{labelled} {number}',
  ],
  past: {
    words: words(`
      foi foram tem têm teve tiveram tinha tinham era eram houve fez fizeram disse disseram estava estavam havia deu deram veio pôs
      pôde soube esteve ontem morto morta
    `),
    endings: ['ou', 'eu', 'iu', 'aram', 'eram', 'iram', 'ava', 'avam'],
    except: words('europeu museu ateu judeu liceu'),
    before: ['desde'],
  },
  future: {
    words: words(`
      será serão vai vão deve devem deverá deverão deveria previsto prevista previstos previstas prevê próximo próxima amanhã pretende
      espera terá terão irá irão ia iam marcado marcada agendado agendada poderá pode
    `),
    endings: ['rá', 'rão', 'ria', 'riam'],
    except: words(
      'secretaria maioria loteria bateria parceria galeria história categoria queria verão própria série indústria sérias féria',
    ),
    before: ['até', 'a partir de', 'antes de', 'para', 'até o', 'até ao'],
  },
}

import { expect, test } from 'vitest'
import { withDates } from './marked.ts'

const sentences = [
  'The law will be published {2020-02-09=Sunday}.',
  'He said he was freed {2020-02-02=Sunday}.',
  // weekdays, by the tense
  'The mayor of Ormeville said on {2020-02-06=Thursday} that the bridge was safe.',
  'Two boats collided off Kern {2020-02-05TEV=Wednesday evening}.',
  'The council voted {2020-02-03=last Monday} to close the pool.',
  'The panel will meet {2020-02-07=next Friday} in Valbrec.',
  'Strikers marched through the port on {2020-02-02=Sunday}.',
  'The ferry that sank in {2016-05=May 2016} was raised on {2020-02-03=Monday}.',
  'Mohammed Kern will sail on {2020-02-10=Monday}.',
  'The port has been shut since {2020-02-03=Monday}.',
  'A ruling is expected by {2020-02-07=Friday}.',
  'Voters go to the polls ahead of {2020-02-09=Sunday}.',
  'The rules will apply until {2020-02-10=Monday}.',
  'Police found the van {2020-02-06TMO=Thursday morning}.',
  'He landed at the airport {2020-02-04TNI=Tuesday night}.',
  'The tide was at its highest on {2020-02-01T01:15Z=Saturday (01:15 GMT)}.',
  // days of the dispatch
  'He died {2020-02-05=yesterday}.',
  '"I say it again {2020-02-06=today}", the keeper said.',
  'She flies home {2020-02-07=tomorrow}.',
  'The lights went out {2020-02-06TMO=this morning}.',
  'The gate was forced {2020-02-05TNI=last night}.',
  // days of the year
  'The fair opens on {2020-03-03=March 3}.',
  'The vote of {2019-12-12=Dec. 12} changed little.',
  'He was born on {1929-06-26=June 26, 1929}, in Tessin.',
  'The dam broke on {2001-09-11=11 September 2001}.',
  'The holiday of {2020-05-01=May 1} is kept.',
  'A hearing is set for {2020-02-10T09:00=Monday, Feb. 10 at 9 a.m.}',
  'It is due on {2020-02-07=Friday, February 7}.',
  'The form is dated {2020-02-06=2020-02-06}.',
  'The quota has applied since {2020-01-23=Jan. 23}.',
  'The licence runs until {2020-03-31=March 31}.',
  'The talks were held on {2020-02-03=the 3rd of February}.',
  // months and years
  'He had resigned in {2020-01=late January}.',
  'A first report is expected in {2020-02=mid-February}.',
  'The plant opened in {2019-01=January 2019}.',
  'The fee went up in {2019-11=November}.',
  'The sea wall gave way in {2019-07=July last year}.',
  'She was elected in {2016=2016}.',
  'He has ruled since {2016=2016}.',
  'Prices rose in {2019=early 2019}.',
  'It closed at {2018=the end of 2018}.',
  'Output fell {2019=last year}.',
  'The levy will rise {2020-03=next month}.',
  'Ships will be inspected before {2020-02=the end of the month}.',
  // weeks
  'The deal was announced {2020-W05=last week}.',
  'Two trawlers sank {2020-W06=this week}.',
  'The fair will be held {2020-W06-WE=this weekend}.',
  'A verdict will come {2020-W07=next week}.',
  // seasons, quarters, decades, centuries
  'Sales fell in {2020-Q1=the first quarter}.',
  'Yields were low in {2019-SU=the summer of 2019}.',
  'Snow was scarce {2019-WI=last winter}.',
  'The war of {199=the 1990s} emptied the valley.',
  'The tower is from {18=the 19th century}.',
  // ranges
  'The road was closed between {2020-02-03=Feb. 3} and {2020-02-05=Feb. 5}.',
  'The show ran {2020-02-03=Feb. 3}-{2020-02-05=5}.',
  'He held the post from {2014=2014} to {2018=2018}.',
  'A relic of the {1950=1950}-{1953=53} war.',
  'Between {2019-03=March} and {2019-05=May 2019}, no rain fell.',
  // lengths of time and points that far away
  'The ferry sank {2020-02-03=three days ago}.',
  'They married {2018=two years ago}.',
  'The pit has been flooded for {P3W=three weeks}.',
  'Rain fell for {P10D=ten days}.',
  'A {P2Y=two-year} ban was imposed.',
  'She spent {P1Y=a year} at sea.',
  // hours
  'The match starts at {T20:00Z=20:00 GMT}.',
  'He spoke at {T18:30=6:30 p.m.}',
  'The alarm was raised at {T16:00-05:00=4 p.m. EST}.',
  'The lock opens at {T12:00=noon}.',
  // no dates
  'He may march with the sun on his back.',
  'A 61-year-old man, 34 years old at the time, aged 12.',
  'Flight 1812 carried 2020 people and 1999 dollars.',
  'It meets {XXXX-WXX-2=every Tuesday}, on {XXXX-WXX-7=Sundays} and {XXXX-SU=each summer}.',
  'It meets twice a week, any Tuesday, per year.',
  'Kern won 3-1, then 21-19, on Route 2020.',
  'He scored on the 9/11 anniversary, at 10.2020 points.',
  'One day the river will be clean; these days it is not.',
  'Over the years the second and third days were cut.',
  'The Mail on Sunday and Black Friday are names.',
]

test.each(sentences)('%s', (sentence) => {
  expect(withDates('en', sentence)).toBe(sentence)
})

test.each([
  ['XXXX-02-06', 'On {XXXX-WXX-1=Monday}, {XXXX-02-05=yesterday} and {XXXX-03-03=March 3}, as in {2016=2016}.'],
  ['2020-02', 'On {XXXX-WXX-1=Monday}, in {2019-11=November}, {2019=last year}, on {2020-03-03=March 3}.'],
  [undefined, 'On {XXXX-WXX-1=Monday}, {XXXX-XX-XX=yesterday}, in {XXXX-11=November}, on {1929-06-26=June 26, 1929}.'],
])('with the reference %s', (reference, sentence) => {
  expect(withDates('en', sentence, reference ?? '')).toBe(sentence)
})

import { describe, expect, test } from 'vitest'
import { bare, marked, voices } from '../marked.ts'

describe('cues and what they report', () => {
  test.each([
    '{speaker:The trust} {says:said} {indirect:there may be no money left}.',
    '{speaker:The mayor} {says:said} {indirect:the bridge bewilders tourists from the south}.',
    '"{direct:We are ready to go there,}" former team-mate and playing {speaker:great Jane Roe} {says:told} Exempla TV.',
    '{speaker:The Exempla Trust}, an advocacy group, {says:estimated} {indirect:the lake was dry}.',
    '{indirect:Mayor Jane Roe used state funds to keep the park open}, {says:according to} {speaker:the police}.',
    '{says:According to} {speaker:several media reports}, {indirect:the lake was dry}.',
    '"{direct:We are ready to go there,}" {speaker:one official} {says:said}.',
    '{speaker:Jane Roe} {says:said} {indirect:recent pressure on prices was high}.',
    '{indirect:The bridge may be closed}, {speaker:oil industry analysts} {says:said}.',
    '"{direct:We will go on,}" {speaker:the minister} {says:said}.',
    '"{direct:We will go on,}" {says:said} {speaker:Jane Roe}, mayor of Belmont.',
    '"{direct:We will go on,}" {speaker:Jane Roe}, a doctor, {says:said}. "{direct:It is hard work.}"',
    '{speaker:Jane Roe} {says:said} {indirect:the bridge was closed}.',
    '{speaker:John Small}, a spokesman for the city, {says:said} {indirect:the bridge would open}.',
    '{speaker:Jane Roe} {says:told} AFP {indirect:the bridge was closed}.',
    '{indirect:The bridge will reopen on Monday}, {speaker:the mayor} {says:told} reporters.',
    "{speaker:Belmont's mayor} {says:said} on Monday that {indirect:the dam would hold}.",
    '{speaker:A city council spokesman} {says:said}: "{direct:We are ready for anything.}"',
    '{says:According to} {speaker:police}, {indirect:two men were arrested}.',
    '{indirect:Two men were arrested}, {says:according to} {speaker:a police source}.',
    '{speaker:Jane Roe} {says:called} the plan "{mixed:a disgrace to the town}".',
    '"{direct:We will go on,}" {speaker:Mr. Roe} of the Belmont Club {says:said}.',
    '"{direct:We will go on,}" {speaker:Rep. Jane Roe} (I-Belmont) {says:said}.',
    '"{direct:Is that the whole truth?}" {speaker:Jane Roe} {says:asked}.',
    '"{direct:We need this bridge badly.}" ― {speaker:Jane Roe}, teacher',
    '{speaker:The crowd} stayed while {says:chanting}, "{direct:The bridge belongs to us.}"',
    '»{direct:We are ready for anything}«, {says:said} {speaker:Jane Roe}.',
    '„{direct:We are ready for anything}“, {says:said} {speaker:Jane Roe}.',
    '“{direct:We are ready for anything}”, {says:said} {speaker:Jane Roe}.',
    "``{direct:We are ready for anything}'', {says:said} {speaker:Jane Roe}.",
    '«{direct:We are ready for anything}», {says:said} {speaker:Jane Roe}.',
    '{speaker:The mayor} {says:said} {indirect:the bridge was safe} but he left it.',
    '{speaker:The company} {says:pledged} {indirect:to hire an outside firm}.',
    '{speaker:The council} {says:has vowed} never {indirect:to sell its harbour}.',
    '{speaker:The mayor} {says:accused} them {indirect:of stealing boats}.',
    'The soldier, who {speaker:the army} {says:said} {indirect:was hurt}, left the harbour.',
  ])('%s', (sentence) => expect(marked(bare(sentence), 'en')).toBe(sentence))
})

describe('no speech', () => {
  test.each([
    'Jane Roe said goodbye and left.',
    'The film "The Night" opens Monday.',
    'The mayor did not say who had won.',
    'It was a "mild" day in Belmont.',
    'The report of the committee was late.',
    "The dogs' owners have left.",
    'She said no to a treaty that allows it.',
    "The mayor denied the town's claim.",
    'The mayor was accused of theft.',
    'The road "Long Mile" - Belmont Avenue to most - is shut.',
  ])('%s', (sentence) => expect(marked(sentence, 'en')).toBe(sentence))
})

describe('what is no clause', () => {
  test.each([
    'The mayor said the same thing on Monday.',
    'As Belmont prepares to vote, Mayor Jane Roe has warned the voters.',
    'The family of the lake used state funds.',
  ])('%s', (sentence) => expect(voices(sentence, 'en')).toEqual([]))
})

describe('who speaks', () => {
  test.each<[why: string, text: string, names: string[]]>([
    ['a surname has its full name later', '"I am staying," Roe said. Jane Roe is the mayor.', ['Jane Roe']],
    ['a pronoun is whoever agrees', 'Jane Roe met John Small. "We will go on with this," she said.', ['Jane Roe']],
    [
      'a gerund shares the subject',
      '"I am staying," Jane Roe said, adding that the vote was over.',
      ['Jane Roe', 'Jane Roe'],
    ],
    [
      "the head of somebody's council is the head",
      "Jane Roe, head of Belmont's town council, said the bridge was closed.",
      ['Jane Roe'],
    ],
    ['it is no person', 'Jane Roe met a group. The group had a plan. It said the bridge was closed.', ['The group']],
    [
      'what follows a tag is not said',
      '"We are ready for that," Jane Roe told reporters after a meeting that was held on a boat.',
      ['Jane Roe'],
    ],
    [
      'behind a comma the main clause goes on',
      'Jane Roe praised those who had stayed, adding: "We are proud of them."',
      ['Jane Roe'],
    ],
    [
      'a question ends its sentence where no tag follows',
      '"Is that the whole truth?" she asked. The bridge Jane Roe built is shut.',
      ['-'],
    ],
    [
      'a quote of its own goes on',
      '"I am staying," Jane Roe said. "This work must be finished."',
      ['Jane Roe', 'Jane Roe'],
    ],
  ])('%s', (_, text, names) => expect(voices(text, 'en')).toEqual(names))
})

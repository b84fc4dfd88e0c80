import { levels } from '../../lexicon/levels.ts'
import { countWords } from '../../text/words.ts'
import { opening, type Rule, standing } from '../rule.ts'

/** What the header declares: its priority, its category, how many words there are. */
export const checkHeader: Rule = (dispatch, policy, report) => {
  const { reading, record } = dispatch
  const { priority, category } = record.header
  if (priority !== null && !isPriority(priority, policy.priorities)) {
    report('priority-unknown', standing(reading, priority), { priority })
  }
  if (category !== null && policy.categories && !policy.categories.includes(category)) {
    report('category-unknown', standing(reading, category), { category })
  }
  checkWords(dispatch, policy, report)
}

/** IPTC's urgencies and the letters of ANPA 1312, unless the feed has a scale of its own. */
function isPriority(priority: string, allowed: readonly string[] | undefined): boolean {
  return allowed ? allowed.includes(priority) : priority.toLowerCase() in levels || /^[09]$/.test(priority)
}

/** Fewer words than this are counted too differently to tell anything. */
const FEW = 10

// One agency counts the body, the next one its headline too, a third one the notebook with it: any of them may be meant.
const checkWords: Rule = ({ reading, record }, { wordCountTolerance }, report) => {
  const declared = record.header.wordCount
  if (declared === null || !('lines' in reading.envelope.copy)) return
  const least = countWords(record.text)
  const around = [
    record.headline,
    record.slug,
    ...record.notes.map(({ text }) => text),
    ...record.bylines.map(({ text }) => text),
  ]
  const most = least + countWords(around.join(' '))
  const slack = Math.max(FEW, declared * wordCountTolerance)
  if (declared + slack >= least && declared - slack <= most) return
  report('word-count-off', opening(reading), { declared, counted: least })
}

import { findLead, type Lead } from './lead.ts'

/** A dateline, and which of the paragraphs it opens. */
export interface Opening {
  readonly index: number
  readonly lead: Lead
}

/** Lines above the news: labels, keywords, headlines, authors; seldom more. */
const MOST_ABOVE = 12
/** A sentence this long above a dateline is news already. */
const NEWS_LENGTH = 180

/** Finds the paragraph that opens with a dateline; only lines that are no news may stand above it. */
export function findOpening(texts: readonly string[]): Opening | undefined {
  const most = Math.min(texts.length, MOST_ABOVE)
  for (let index = 0; index < most; index++) {
    const lead = findLead(texts[index]!)
    if (lead) return { index, lead }
    if (isNews(texts[index]!)) return undefined
  }
  return undefined
}

/** Does the text open with a dateline? */
export function opensNews(text: string): boolean {
  return findLead(text)?.span[0] === 0
}

function isNews(text: string): boolean {
  return text.length > NEWS_LENGTH && /[.!?…؟]["'»”)\s]{0,3}$/u.test(text)
}

import type { FeedRule, Summary } from '../feed.ts'
import { Recent } from '../recent.ts'

/** The rules across dispatches, each with a memory of its own. */
export function feedRules(): readonly FeedRule[] {
  return [duplicates(), documents(), numbers(), targets()]
}

const placeOf = ({ path, line }: Summary) => `${path}:${line}`

/** The same bytes again. */
function duplicates(): FeedRule {
  const known = new Recent<string>()
  return (summary, tell) => {
    const before = known.get(summary.id)
    if (before !== undefined) tell('dispatch-duplicate', { before })
    else known.set(summary.id, placeOf(summary))
  }
}

/** Another text under the name and the version of one before it. */
function documents(): FeedRule {
  const known = new Recent<{ readonly id: string; readonly place: string }>()
  return (summary, tell) => {
    const { documentId, version, format, id } = summary
    if (documentId === null || version === null) return
    const key = `${format}\n${documentId}\n${version}`
    const before = known.get(key)
    if (before && before.id !== id) tell('document-duplicate', { document: documentId, before: before.place })
    known.set(key, { id, place: placeOf(summary) })
  }
}

/** More missing numbers than this are a service that was out, or a feed of which only a part is here. */
const WIDEST = 50

interface Numbered {
  readonly id: string
  readonly day: string | null
  readonly place: string
}

/** A service counts its dispatches; it begins again each day, or when its digits are used up. */
function numbers(): FeedRule {
  const last = new Recent<number>()
  const known = new Recent<Numbered>()
  return (summary, tell) => {
    const { messageNumber, service, id, day } = summary
    const number = Number(messageNumber)
    // 000 is what those write who do not count.
    if (service === null || !(number > 0)) return
    const before = last.get(service)
    if (before !== undefined && number > before + 1 && number - before <= WIDEST) {
      tell('message-number-gap', { number, service, before, missing: number - before - 1 })
    }
    // A number that is lower is a late one, or the first of a new count.
    const key = `${service} ${number}`
    const same = known.get(key)
    if (same && same.id !== id && same.day === day && isNear(before, number)) {
      tell('message-number-repeat', { number, service, before: same.place })
    }
    known.set(key, { id, day, place: placeOf(summary) })
    last.set(service, number)
  }
}

const isNear = (before: number | undefined, number: number) =>
  before !== undefined && Math.abs(before - number) <= WIDEST

/** A correction or a kill of what did not come. */
function targets(): FeedRule {
  const known = new Recent<true>()
  return ({ status, target, service, messageNumber, documentId }, tell) => {
    if (target !== null && status !== 'usable' && !known.get(target.toLowerCase())) {
      tell('correction-target-unknown', { status, target })
    }
    if (service !== null && messageNumber !== null) known.set(`${service}${messageNumber}`.toLowerCase(), true)
    if (documentId !== null) known.set(documentId.toLowerCase(), true)
  }
}

import { fields } from '../fields.ts'
import { opening, type Rule, standing } from '../rule.ts'

/** What a dispatch does to those before it, and whether it may go out. */
export const checkVersions: Rule = ({ reading, record }, policy, report) => {
  const { status, relation, embargo, header } = record
  const target = relation?.target ?? null
  if (status === 'correction' && target === null) {
    report('correction-target-missing', opening(reading), { status })
  }
  if (status === 'kill') report('dispatch-killed', opening(reading), { target: target ?? header.documentId ?? '?' })
  if (!embargo) return
  const now = policy.now ?? fields.time(record)
  const { until, text } = embargo
  const span = standing(reading, text)
  if (until === null) report('embargo-unreadable', span, { text: text.slice(0, 80) })
  // Where no instant is known at which it was sent, the day of its release is all that counts.
  else if (now === null || now < until) report('embargo-active', span, { until })
}

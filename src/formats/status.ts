import type { Status } from '../schema.ts'
import { lastPart } from './last-part.ts'

const statuses: Readonly<Record<string, Status>> = {
  usable: 'usable',
  withheld: 'withheld',
  embargoed: 'withheld',
  canceled: 'kill',
  cancelled: 'kill',
  killed: 'kill',
  kill: 'kill',
  deleted: 'kill',
  update: 'update',
  replace: 'update',
  correction: 'correction',
  corrected: 'correction',
  recalled: 'kill',
  advisory: 'advisory',
}

/** What a status or a signal of IPTC's vocabularies means, with or without its scheme: `stat:canceled`, `Usable`. */
export function statusOf(written: string | undefined): Status | undefined {
  const word = lastPart(written ?? '')
  return Object.hasOwn(statuses, word) ? statuses[word] : undefined
}

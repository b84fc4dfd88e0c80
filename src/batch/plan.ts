import type { Input } from './input.ts'
import { type Around, isUnchanged, type KnownGroup, type Start, startOf } from './known.ts'
import type { Layout } from './layout.ts'
import { groupOf } from './layout.ts'
import type { Todo } from './steps.ts'

/** A group of inputs, and what is to be done about it. */
export interface Plan {
  readonly group: string
  readonly inputs: readonly Input[]
  /** What earlier runs did for it. */
  readonly known: KnownGroup | undefined
  /** It stands as it is; nothing of it is read. */
  readonly isKept: boolean
  /** Where it goes on, if it was begun. */
  readonly start: Start | undefined
}

/** What a plan is made from. */
export interface Planning extends Around {
  readonly layout: Layout
  readonly known: ReadonlyMap<string, KnownGroup>
  /** Go by what a finished run did as well, not only by what one that was broken off did. */
  readonly skipUnchanged: boolean
}

/** Gathers inputs, which come in order, into groups, and decides about each. */
export function* plansOf(
  inputs: Iterable<Input>,
  { layout, known, skipUnchanged, ...around }: Planning,
): Generator<Plan> {
  const plan = (group: string, members: readonly Input[]): Plan => {
    const last = known.get(group)
    const before = last?.isFinished && !skipUnchanged ? undefined : last
    const isKept = before !== undefined && isUnchanged(before, members, around)
    const start = before && !isKept ? startOf(before, members, around) : undefined
    return { group, inputs: members, known: before, isKept, start }
  }
  let members: Input[] = []
  let group: string | undefined
  for (const input of inputs) {
    const own = groupOf(input, layout)
    if (group !== undefined && own !== group) {
      yield plan(group, members)
      members = []
    }
    group = own
    members.push(input)
  }
  if (group !== undefined) yield plan(group, members)
}

/** A todo that remembers its plan. */
export interface Planned extends Todo {
  readonly plan: Plan
}

/** What is left to do of the plans; each plan is told before its first todo. */
export function* todosOf(plans: Iterable<Plan>, told: (plan: Plan) => void): Generator<Planned> {
  for (const plan of plans) {
    told(plan)
    if (plan.isKept) continue
    const from = plan.start?.from ?? 0
    for (let place = from; place < plan.inputs.length; place++) {
      const stretch = place === from ? plan.start?.mark.stretch : null
      yield { plan, input: plan.inputs[place]!, fromByte: stretch?.byte ?? 0 }
    }
  }
}

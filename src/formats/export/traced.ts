import { type Traced, Tracer } from '../../text/traced.ts'

/** A whole text, every unit standing for itself. */
export function tracedWhole(text: string): Traced {
  const tracer = new Tracer()
  tracer.copy(text, 0)
  return tracer.done()
}

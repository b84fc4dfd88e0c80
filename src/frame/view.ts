/** Where something was found in a view: [at, end). `undecided` if what follows could still make it something else. */
export interface Hit {
  readonly at: number
  readonly end: number
  readonly undecided?: boolean
}

/** Finds the first of its kind at or after `from`. It reads at most `reach` units beyond what it finds. */
export type Finder = (text: string, from: number, final: boolean) => Hit | undefined

/** How far beyond a mark's first unit its rule may look, and how far before it. */
export const reach = 2048

/**
 * A piece of the stream as text in which marks are looked for: one unit a byte, or one UTF-16 unit. What a finder found is
 * remembered, so that a mark that never comes is searched for once a piece and not once a dispatch.
 */
export class View {
  private readonly found = new Map<Finder, { readonly from: number; readonly hit: Hit | undefined }>()
  readonly text: string
  /** Nothing follows the text. */
  readonly final: boolean

  constructor(text: string, final: boolean) {
    this.text = text
    this.final = final
  }

  first(finder: Finder, from: number): Hit | undefined {
    const known = this.found.get(finder)
    if (known && from >= known.from && (known.hit === undefined || known.hit.at >= from)) return known.hit
    const hit = finder(this.text, from, this.final)
    this.found.set(finder, { from, hit })
    return hit
  }
}

/** Finds a fixed sign. */
export function sign(of: string): Finder {
  const indexOf = searchFor(of)
  return (text, from) => {
    const at = indexOf(text, from)
    return at < 0 ? undefined : { at, end: at + of.length }
  }
}

/** Searches for a fixed sign. XML is full of `<`: what opens with `<?` or `<!` is found ten times as fast by the rest of it. */
export function searchFor(sign: string): (text: string, from: number) => number {
  if (!/^<[?!]/.test(sign)) return (text, from) => text.indexOf(sign, from)
  const rest = sign.slice(1)
  return (text, from) => {
    let at = text.indexOf(rest, from + 1)
    while (at >= 0 && text[at - 1] !== '<') at = text.indexOf(rest, at + 1)
    return at < 0 ? at : at - 1
  }
}

/** The earlier of two hits. */
export function earlier<A extends Hit, B extends Hit>(one: A | undefined, other: B | undefined): A | B | undefined {
  if (!one || !other) return one ?? other
  return other.at < one.at ? other : one
}

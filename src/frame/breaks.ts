import { type Mark, marks } from './marks.ts'
import { bareHeaderLine } from './shaped-line.ts'
import { earlier, type Finder, type Hit, searchFor, type View } from './view.ts'

/** Openings that end an open dispatch: any, those with a sign, those that end a wire message, those that end even XML. */
const amid = new Map(marks.filter((mark) => mark.amid).map((mark) => [mark, openingOf(mark)]))
const openings = {
  text: [...amid.values(), bareHeaderLine],
  signed: [...amid.values()],
  messages: [...amid].filter(([mark]) => mark.ends).map(([, finder]) => finder),
  anything: [...amid].filter(([mark]) => mark.ends === 'anything').map(([, finder]) => finder),
} as const satisfies Record<string, readonly Finder[]>

/** The next opening at or after `from` that ends a dispatch of the kind. */
export function nextOpening(view: View, from: number, ending: keyof typeof openings): Hit | undefined {
  let first: Hit | undefined
  for (const finder of openings[ending]) first = earlier(first, view.first(finder, from))
  return first
}

/** The next opening of one kind. */
export const openingAmid = (what: string) => openingOf(marks.find((mark) => mark.what === what)!)

function openingOf({ sign, amid, most }: Mark): Finder {
  const indexOf = searchFor(sign)
  return (text, from, final) => {
    for (let at = indexOf(text, from); at >= 0; at = indexOf(text, at + 1)) {
      amid!.lastIndex = at
      if (amid!.test(text)) return { at, end: amid!.lastIndex }
      if (!final && at + most! > text.length) return { at, end: at, undecided: true }
    }
    return undefined
  }
}

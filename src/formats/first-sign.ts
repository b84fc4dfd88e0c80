import { firstWritten } from '../text/blank.ts'

/** A text's first sign that is no white space and no byte-order mark; `''` where there is none. */
export const firstSign = (text: string): string => text.charAt(firstWritten(text))

/** Whether a format whose texts open with one of these signs may know a text that opens with this one. */
export const mayOpen = (opens: string | undefined, first: string): boolean =>
  opens === undefined || (first !== '' && opens.includes(first))

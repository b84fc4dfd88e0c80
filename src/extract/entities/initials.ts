/**
 * What a person may be called for short, by the folded words of the name: mbs for mohammed ben salmane, vge for valery giscard d'
 * estaing. Only three letters and more tell anything.
 */
export function initialsOf(words: readonly string[]): string[] {
  let all = ''
  let long = ''
  for (const word of words) {
    for (let at = 0, end = 0; at <= word.length; at = end + 1) {
      end = word.indexOf('-', at)
      if (end < 0) end = word.length
      const letter = end > at ? word[at]! : ''
      all += letter
      if (end - at > 2) long += letter
    }
  }
  if (all.length < 3) return []
  return long.length < 3 || long === all ? [all] : [all, long]
}

/**
 * What a person may be called for short, by the folded words of the name: mbs for mohammed ben salmane, vge for valery giscard d'
 * estaing. Only three letters and more tell anything.
 */
export function initialsOf(words: readonly string[]): string[] {
  const parts = words.flatMap((word) => word.split('-'))
  const letters = (some: readonly string[]) => some.map((part) => part[0] ?? '').join('')
  const forms = [letters(parts), letters(parts.filter((part) => part.length > 2))]
  return forms.filter((form, i) => form.length > 2 && forms.indexOf(form) === i)
}

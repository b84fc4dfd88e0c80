/** The word that was most likely meant: begun and not ended, or the fewest letters away; none where those are too many. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  let [best, least] = [undefined as string | undefined, Math.floor(word.length / 3) + 1]
  for (const other of words) {
    const isBegun = word.length > 2 && other.startsWith(word)
    const distance = isBegun ? 1 : distanceOf(word.toLowerCase(), other.toLowerCase())
    if (distance >= least + (best === undefined ? 1 : 0)) continue
    best = other
    least = distance
  }
  return best
}

/** `; did you mean headline?`, or nothing. */
export function didYouMean(word: string, words: readonly string[]): string {
  const meant = nearest(word.slice(0, 50), words)
  return meant === undefined ? '' : `; did you mean ${meant}?`
}

/** Letters that are to be added, taken out, changed or swapped with the next one. */
function distanceOf(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const plain = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost)
      row.push(isSwap ? Math.min(plain, before[j - 2]! + 1) : plain)
    }
    before = last
    last = row
  }
  return last[b.length]!
}

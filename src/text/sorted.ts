/** The place of the first of `count` ascending numbers that is `value` or more; `count` where all are less. */
export function firstFrom(ascending: ArrayLike<number>, value: number, count = ascending.length): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

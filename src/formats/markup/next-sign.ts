/** Where a sign stands next in a text; as long as it is asked of places in their order, each sign is searched for once. */
export class NextSign {
  /** None stands between the place that was asked last and this one. */
  private at = -1
  private asked = 0
  private readonly text: string
  private readonly sign: string

  constructor(text: string, sign: string) {
    this.text = text
    this.sign = sign
  }

  /** At or behind a place; the text's end where there is none. */
  from(place: number): number {
    if (this.at < place || place < this.asked) {
      const found = this.text.indexOf(this.sign, place)
      this.at = found < 0 ? this.text.length : found
    }
    this.asked = place
    return this.at
  }
}

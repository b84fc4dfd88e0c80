/** Dispatches that are remembered at most: some days of a large agency's feed. */
const most = 50_000

/** The latest of many things, by their keys; the oldest is let go where there are too many. */
export class Recent<T> {
  private readonly kept = new Map<string, T>()

  get(key: string): T | undefined {
    return this.kept.get(key)
  }

  set(key: string, value: T): void {
    this.kept.delete(key)
    this.kept.set(key, value)
    if (this.kept.size > most) this.kept.delete(this.kept.keys().next().value!)
  }
}

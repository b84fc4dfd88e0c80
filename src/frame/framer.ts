import type { Frame } from './frame.ts'

/** Cuts a stream of bytes into dispatches. Feed it chunks of any size; `end` gives what is left. */
export class Framer {
  private readonly held: Uint8Array[] = []

  push(chunk: Uint8Array): Frame[] {
    this.held.push(chunk)
    return []
  }

  end(): Frame[] {
    const bytes = new Uint8Array(Buffer.concat(this.held))
    return bytes.length === 0 ? [] : [{ bytes, byteStart: 0, line: 1, problems: [] }]
  }
}

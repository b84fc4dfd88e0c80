/** The pieces of a stream between marks of one byte, such as the paths of a list; empty ones are passed over. */
export async function* piecesOf(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  mark: number,
): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of chunks) {
    let bytes = Buffer.concat([rest, chunk])
    for (let end = bytes.indexOf(mark); end >= 0; end = bytes.indexOf(mark)) {
      if (end > 0) yield bytes.subarray(0, end)
      bytes = bytes.subarray(end + 1)
    }
    rest = bytes
  }
  if (rest.length > 0) yield rest
}

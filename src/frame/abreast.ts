import type { Frame } from './frame.ts'

/** Frames that are read side by side: what a stage works with stays in the cache for all of them. More bring little and fill memory. */
const MOST_FRAMES = 128

/** Bytes of them: a large dispatch goes alone. */
const MOST_BYTES = 1 << 18

/** Frames in groups of `most` that are read side by side, in order; none is held back for one that has not come yet. */
export function* abreast(frames: Iterable<Frame>, most = MOST_FRAMES): Generator<Frame[]> {
  let group: Frame[] = []
  let bytes = 0
  for (const frame of frames) {
    if (group.length === most || (group.length > 0 && bytes + frame.bytes.length > MOST_BYTES)) {
      yield group
      group = []
      bytes = 0
    }
    group.push(frame)
    bytes += frame.bytes.length
  }
  if (group.length > 0) yield group
}

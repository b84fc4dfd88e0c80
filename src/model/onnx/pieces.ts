/** Cuts a word into the pieces that a model knows; their ids. */
export type Pieces = (word: string) => number[]

export interface Tokenizer {
  readonly pieces: Pieces
  /** The ids that a text begins and ends with. */
  readonly open: number
  readonly close: number
}

interface TokenizerFile {
  readonly model?: {
    readonly type?: string
    readonly vocab?: Readonly<Record<string, number>> | readonly (readonly [string, number])[]
    readonly unk_token?: string
    readonly unk_id?: number
    readonly continuing_subword_prefix?: string
  }
  readonly normalizer?: {
    readonly type?: string
    readonly lowercase?: boolean
    readonly strip_accents?: boolean | null
  } | null
  readonly added_tokens?: readonly { readonly id: number; readonly content: string }[]
}

/** Reads a `tokenizer.json` whose model is WordPiece or Unigram; undefined where it is another. */
export function readTokenizer(json: string): Tokenizer | undefined {
  const file = JSON.parse(json) as TokenizerFile
  const pieces = piecesOf(file)
  const special = (names: readonly string[]) => file.added_tokens?.find(({ content }) => names.includes(content))?.id
  const open = special(['[CLS]', '<s>'])
  const close = special(['[SEP]', '</s>'])
  return pieces && open !== undefined && close !== undefined ? { pieces, open, close } : undefined
}

function piecesOf({ model, normalizer }: TokenizerFile): Pieces | undefined {
  const { vocab } = model ?? {}
  const lower = normalizer?.lowercase === true
  const plain = (word: string) =>
    lower
      ? word
          .toLowerCase()
          .normalize('NFD')
          .replace(/\p{Mn}/gu, '')
      : word
  if (vocab && !isScored(vocab)) {
    const ids = new Map(Object.entries(vocab))
    const unknown = ids.get(model?.unk_token ?? '[UNK]') ?? 0
    return (word) => wordPieces(plain(word), ids, model?.continuing_subword_prefix ?? '##') ?? [unknown]
  }
  if (!vocab || !isScored(vocab)) return undefined
  const scores = new Map(vocab.map(([piece, score], id) => [piece, { id, score }]))
  return (word) => bestPieces(`▁${plain(word)}`, scores, model?.unk_id ?? 0)
}

type Scored = readonly (readonly [string, number])[]

const isScored = (vocab: NonNullable<NonNullable<TokenizerFile['model']>['vocab']>): vocab is Scored =>
  Array.isArray(vocab)

/** WordPiece: the longest piece first; undefined where a part of the word is in no piece. */
function wordPieces(word: string, ids: ReadonlyMap<string, number>, prefix: string): number[] | undefined {
  const found: number[] = []
  for (let at = 0; at < word.length; ) {
    let end = word.length
    while (end > at && !ids.has((at > 0 ? prefix : '') + word.slice(at, end))) end--
    if (end === at) return undefined
    found.push(ids.get((at > 0 ? prefix : '') + word.slice(at, end))!)
    at = end
  }
  return found
}

/** Unigram: the cut with the highest sum of scores. */
function bestPieces(
  word: string,
  scores: ReadonlyMap<string, { id: number; score: number }>,
  unknown: number,
): number[] {
  const best: { sum: number; from: number; id: number }[] = [{ sum: 0, from: 0, id: unknown }]
  for (let end = 1; end <= word.length; end++) {
    best[end] = { sum: best[end - 1]!.sum - 100, from: end - 1, id: unknown }
    for (let from = Math.max(0, end - 24); from < end; from++) {
      const piece = scores.get(word.slice(from, end))
      const sum = best[from]!.sum + (piece?.score ?? Number.NEGATIVE_INFINITY)
      if (piece && sum > best[end]!.sum) best[end] = { sum, from, id: piece.id }
    }
  }
  const ids: number[] = []
  for (let end = word.length; end > 0; end = best[end]!.from) ids.unshift(best[end]!.id)
  return ids
}

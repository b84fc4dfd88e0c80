import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Tokens, tokenKind } from '../../text/tokens.ts'
import { type Kind, kinds } from '../labels.ts'
import type { Tagged } from '../tagger.ts'
import { readTokenizer, type Tokenizer } from './pieces.ts'
import { type Runner, startRunner } from './runner.ts'

/** A token-classification model of the user's, ready to find names. */
export type OnnxEngine = (tokens: Tokens) => Tagged[]

interface Model {
  readonly run: Runner
  readonly tokenizer: Tokenizer
  /** By class: the kind of name it goes on with and whether it begins one; undefined for none. */
  readonly classes: readonly ({ readonly kind: Kind; readonly begins: boolean } | undefined)[]
}

const longest = 500

/**
 * Loads the model of a folder: `model.onnx` (or `onnx/model.onnx`), `tokenizer.json` and `config.json` with `id2label`.
 * Throws where something is missing; `runtime` is the package to run it with, or a file.
 */
export function loadOnnx(folder: string, runtime = 'onnxruntime-node'): OnnxEngine {
  const path = ['model.onnx', 'onnx/model.onnx'].map((name) => join(folder, name)).find((file) => existsSync(file))
  if (path === undefined) throw new Error(`there is no model.onnx in ${folder}`)
  const tokenizer = readTokenizer(readFileSync(join(folder, 'tokenizer.json'), 'utf8'))
  if (!tokenizer) throw new Error('tokenizer.json is neither WordPiece nor Unigram')
  const { id2label } = JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8')) as {
    id2label?: Record<string, string>
  }
  const classes = Object.entries(id2label ?? {})
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([, label]) => classOf(label))
  const model = { run: startRunner(folder, path, runtime), tokenizer, classes }
  return (tokens) => tokens.sentences.flatMap((sentence) => namesIn(tokens, sentence, model))
}

// B-PER, I-LOC, PERSON, E-ORG, LABEL_0
function classOf(label: string): { kind: Kind; begins: boolean } | undefined {
  const kind = kinds.find((kind) =>
    label
      .replace(/^[BIELSU]-/, '')
      .toUpperCase()
      .startsWith(kind),
  )
  return kind && { kind, begins: /^[BSU]-/.test(label) }
}

/** The names of a sentence: a word has the class of its first piece. */
function namesIn(tokens: Tokens, [from, to]: readonly [number, number], { run, tokenizer, classes }: Model): Tagged[] {
  const ids = [tokenizer.open]
  const firsts: number[] = []
  for (let at = from; at < to; at++) {
    const pieces = tokenizer.pieces(tokens.text.slice(tokens.start[at], tokens.end[at]))
    if (ids.length + pieces.length > longest) break
    firsts.push(ids.length)
    ids.push(...pieces)
  }
  ids.push(tokenizer.close)
  const { scores, labels } = run(ids)
  const names: Tagged[] = []
  for (const [i, first] of firsts.entries()) {
    const found = classes[highest(scores, first * labels, labels)]
    const at = from + i
    const last = names.at(-1)
    const goesOn = last && last.last === at && found?.kind === last.kind && !found.begins
    if (goesOn) names[names.length - 1] = { ...last, last: at + 1 }
    else if (found && tokens.kind[at] !== tokenKind.punctuation)
      names.push({ first: at, last: at + 1, kind: found.kind })
  }
  return names
}

function highest(scores: Float32Array, from: number, count: number): number {
  let best = 0
  for (let i = 1; i < count; i++) if (scores[from + i]! > scores[from + best]!) best = i
  return best
}

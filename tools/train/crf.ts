import { labels, mayFollow } from '../../src/model/labels.ts'
import type { Learned } from '../../src/model/weights.ts'
import { seeded } from '../seeded.ts'

/** One stretch of tokens: the rows of each token's features, and its label. */
export interface Example {
  readonly rows: readonly Int32Array[]
  readonly gold: Uint8Array
  readonly weight: number
}

/** How a tagger is trained. */
export interface Training {
  readonly bits: number
  readonly epochs: number
  readonly rate: number
  /** What is taken from every way to `O`, in logarithms: more names are found, and more wrong ones. */
  readonly tilt: number
}

const count = labels.length
const outside = count

/** Trains a linear-chain CRF by AdaGrad on the log-likelihood and averages its last epochs; the same input gives the same bytes. */
export function train(examples: readonly Example[], { bits, epochs, rate, tilt }: Training): Learned {
  const mask = (1 << bits) - 1
  const table = new Float32Array((mask + 1) * count)
  const squares = new Float32Array(table.length)
  const moves = new Float32Array((count + 1) * count)
  const moveSquares = new Float32Array(moves.length)
  const sum = new Float64Array(table.length)
  const moveSum = new Float64Array(moves.length)
  let averaged = 0
  const random = seeded(20200206)
  const order = examples.map((_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const example = examples[index]!
      const gradient = gradients(example, table, moves, mask)
      step(example, gradient, { table, squares, moves, moveSquares, mask, rate })
    }
    if (epoch < epochs >> 1) continue
    averaged++
    for (let i = 0; i < table.length; i++) sum[i]! += table[i]!
    for (let i = 0; i < moves.length; i++) moveSum[i]! += moves[i]!
  }
  return quantise(
    Float64Array.from(sum, (x) => x / averaged),
    Float64Array.from(moveSum, (x, i) => x / averaged - (i % count === 0 ? tilt : 0)),
  )
}

interface Gradient {
  /** Gold less expected, by token and label. */
  readonly nodes: Float64Array
  readonly edges: Float64Array
}

function gradients({ rows, gold }: Example, table: Float32Array, moves: Float32Array, mask: number): Gradient {
  const length = rows.length
  const scores = new Float64Array(length * count)
  for (let at = 0; at < length; at++) {
    for (const feature of rows[at]!) {
      const row = (feature & mask) * count
      for (let label = 0; label < count; label++) scores[at * count + label]! += table[row + label]!
    }
  }
  const nodes = new Float64Array(length * count)
  const edges = new Float64Array(moves.length)
  const forward = pass(scores, length, moves)
  const { alpha, scale, potentials, step } = forward
  const beta = passBack(length, forward)
  for (let at = 0; at < length; at++) {
    for (let label = 0; label < count; label++)
      nodes[at * count + label]! -= alpha[at * count + label]! * beta[at * count + label]!
    nodes[at * count + gold[at]!]! += 1
    if (at === 0) continue
    for (let before = 0; before < count; before++) {
      const a = alpha[(at - 1) * count + before]!
      for (let after = 0; after < count; after++) {
        const p = step[before * count + after]!
        if (p === 0) continue
        edges[before * count + after]! -=
          (a * p * potentials[at * count + after]! * beta[at * count + after]!) / scale[at]!
      }
    }
    edges[gold[at - 1]! * count + gold[at]!]! += 1
  }
  for (let label = 0; label < count; label++) edges[outside * count + label]! -= alpha[label]! * beta[label]!
  edges[outside * count + gold[0]!]! += 1
  return { nodes, edges }
}

function passBack(length: number, { scale, potentials, step }: ReturnType<typeof pass>): Float64Array {
  const beta = new Float64Array(length * count).fill(1)
  for (let at = length - 2; at >= 0; at--) {
    for (let before = 0; before < count; before++) {
      let total = 0
      for (let after = 0; after < count; after++) {
        total += step[before * count + after]! * potentials[(at + 1) * count + after]! * beta[(at + 1) * count + after]!
      }
      beta[at * count + before] = total / scale[at + 1]!
    }
  }
  return beta
}

function pass(scores: Float64Array, length: number, moves: Float32Array) {
  const step = Float64Array.from(moves, (weight, i) => {
    const before = Math.floor(i / count)
    return mayFollow(before === outside ? 0 : before, i % count) ? Math.exp(weight) : 0
  })
  const potentials = new Float64Array(scores.length)
  for (let at = 0; at < length; at++) {
    let high = Number.NEGATIVE_INFINITY
    for (let label = 0; label < count; label++) high = Math.max(high, scores[at * count + label]!)
    for (let label = 0; label < count; label++)
      potentials[at * count + label] = Math.exp(scores[at * count + label]! - high)
  }
  const alpha = new Float64Array(scores.length)
  const scale = new Float64Array(length)
  for (let at = 0; at < length; at++) {
    let total = 0
    for (let label = 0; label < count; label++) {
      let sum = at === 0 ? step[outside * count + label]! : 0
      if (at > 0)
        for (let before = 0; before < count; before++)
          sum += alpha[(at - 1) * count + before]! * step[before * count + label]!
      alpha[at * count + label] = sum * potentials[at * count + label]!
      total += alpha[at * count + label]!
    }
    scale[at] = total
    for (let label = 0; label < count; label++) alpha[at * count + label]! /= total
  }
  return { alpha, scale, potentials, step }
}

interface State {
  readonly table: Float32Array
  readonly squares: Float32Array
  readonly moves: Float32Array
  readonly moveSquares: Float32Array
  readonly mask: number
  readonly rate: number
}

function step({ rows, weight }: Example, { nodes, edges }: Gradient, state: State): void {
  const { table, squares, moves, moveSquares, mask, rate } = state
  for (let at = 0; at < rows.length; at++) {
    const from = at * count
    let surprise = 0
    for (let label = 0; label < count; label++) surprise += Math.abs(nodes[from + label]!)
    // What the model is sure of moves nothing, and is most of the text.
    if (surprise < 0.002) continue
    for (const feature of rows[at]!) {
      const row = (feature & mask) * count
      for (let label = 0; label < count; label++) {
        const g = nodes[from + label]! * weight
        squares[row + label]! += g * g
        table[row + label]! += (rate * g) / Math.sqrt(squares[row + label]! + 1e-4)
      }
    }
  }
  for (let i = 0; i < moves.length; i++) {
    const g = edges[i]! * weight
    if (g === 0) continue
    moveSquares[i]! += g * g
    moves[i]! += (rate * g) / Math.sqrt(moveSquares[i]! + 1e-4)
  }
}

// One unit for all, so that the tagger adds whole numbers; the few weights beyond 127 units are cut.
function quantise(table: Float64Array, moves: Float64Array): Learned {
  let high = 0
  for (const weight of table) high = Math.max(high, Math.abs(weight))
  const unit = Math.min(high, 3.2) / 127
  const cut = (weight: number, limit: number) => Math.max(-limit, Math.min(limit, Math.round(weight / unit)))
  return {
    table: Int8Array.from(table, (weight) => cut(weight, 127)),
    transitions: Int16Array.from(moves, (weight) => cut(weight, 32767)),
  }
}

/** Puts a list in another order, in place. */
export function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[list[i], list[j]] = [list[j]!, list[i]!]
  }
}

import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.ts'
import { loadOnnx } from '../../src/model/onnx/index.ts'
import { readTokenizer } from '../../src/model/onnx/pieces.ts'
import { tokenise } from '../../src/text/tokens.ts'

const rules = { abbreviations: [], elisions: [] }
const vocab = { '[UNK]': 0, '[CLS]': 1, '[SEP]': 2, Ana: 3, Re: 4, '##is': 5, vit: 6, Porto: 7, à: 8 }
const special = [
  { id: 1, content: '[CLS]' },
  { id: 2, content: '[SEP]' },
]

/**
 * A folder as a user has it. The model is no real graph: what runs it has the shape of onnxruntime-node's interface
 * (`InferenceSession.create`, `run`, `Tensor`) and gives each piece the class that the file names for its id.
 */
function folder(classes: Record<number, number>): { path: string; runtime: string } {
  const path = mkdtempSync(join(tmpdir(), 'depeche-onnx-'))
  const runtime = join(path, 'runtime.mjs')
  writeFileSync(join(path, 'model.onnx'), JSON.stringify(classes))
  writeFileSync(
    join(path, 'tokenizer.json'),
    JSON.stringify({ model: { type: 'WordPiece', vocab }, added_tokens: special }),
  )
  writeFileSync(join(path, 'config.json'), JSON.stringify({ id2label: { 0: 'O', 1: 'B-PER', 2: 'I-PER', 3: 'B-LOC' } }))
  writeFileSync(
    runtime,
    `import { readFileSync } from 'node:fs'
     export class Tensor { constructor(type, data, dims) { Object.assign(this, { type, data, dims }) } }
     export const InferenceSession = { async create(path) {
       const classes = JSON.parse(readFileSync(path, 'utf8'))
       return { inputNames: ['input_ids', 'attention_mask'], outputNames: ['logits'], async run({ input_ids, attention_mask }) {
         if (input_ids.type !== 'int64' || attention_mask.dims[1] !== input_ids.dims[1]) throw new Error('wrong feeds')
         const data = new Float32Array(input_ids.data.length * 4)
         input_ids.data.forEach((id, at) => { data[at * 4 + (classes[Number(id)] ?? 0)] = 1 })
         return { logits: new Tensor('float32', data, [1, input_ids.data.length, 4]) }
       } }
     } }`,
  )
  return { path, runtime }
}

describe('a model of the user', () => {
  test('gives each word the class of its first piece', () => {
    const { path, runtime } = folder({ 3: 1, 4: 2, 5: 3, 7: 3 })
    const text = 'Ana Reis vit à Porto. Ana rit.'
    const tokens = tokenise(text, [[0, text.length]], rules)
    const names = loadOnnx(path, runtime)(tokens)
    expect(names.map(({ first, last, kind }) => [text.slice(tokens.start[first], tokens.end[last - 1]), kind])).toEqual(
      [
        ['Ana Reis', 'PER'],
        ['Porto', 'LOC'],
        ['Ana', 'PER'],
      ],
    )
  })

  test('that cannot be had is said, and the embedded tagger serves', () => {
    const wire = new TextEncoder().encode('Lisbonne, 12 mars 2024 (AFP) - Le ministre Duarte Lemos a parlé mardi.\n')
    const [record] = [...parse(wire, { entities: 'onnx:/nowhere', language: 'fr' })]
    expect(record!.diagnostics.map(({ code }) => code)).toContain('entities-engine')
    expect(record!.entities.map(({ name }) => name)).toContain('Duarte Lemos')
  })
})

describe('pieces', () => {
  test('WordPiece takes the longest first', () => {
    const tokenizer = readTokenizer(JSON.stringify({ model: { type: 'WordPiece', vocab }, added_tokens: special }))!
    expect([tokenizer.pieces('Reis'), tokenizer.pieces('Xi')]).toEqual([[4, 5], [0]])
  })

  test('Unigram takes the likeliest cut', () => {
    const scored = [
      ['<unk>', 0],
      ['▁Re', -2],
      ['is', -2],
      ['▁R', -1],
      ['eis', -5],
    ]
    const ends = [
      { id: 0, content: '<s>' },
      { id: 1, content: '</s>' },
    ]
    const tokenizer = readTokenizer(
      JSON.stringify({ model: { type: 'Unigram', vocab: scored, unk_id: 0 }, added_tokens: ends }),
    )!
    expect(tokenizer.pieces('Reis')).toEqual([1, 2])
  })

  test('byte-level BPE is not read', () => {
    expect(readTokenizer(JSON.stringify({ model: { type: 'BPE' }, added_tokens: special }))).toBeUndefined()
  })
})

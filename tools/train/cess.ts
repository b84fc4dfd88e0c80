import { inflateRawSync } from 'node:zlib'
import type { Kind } from '../../src/model/labels.ts'
import type { Annotated } from './annotated.ts'
import { Builder } from './columns.ts'

const kinds: Readonly<Record<string, Kind>> = { p: 'PER', o: 'ORG', l: 'LOC', a: 'MISC' }
// Brackets and some quotation marks are spelt as their tags: (Fpa -Fpa- -Fpa-).
const signs: Readonly<Record<string, string>> = { '-Fpa-': '(', '-Fpt-': ')', '-fe-': '"' }
// (np0000o Partido_Popular Partido_Popular)
const leaf = /\((?<tag>[A-Za-z][\w.*-]*) (?<word>[^\s()]+) [^\s()]+\)/g

/** Reads the trees of CESS-ESP: names are leaves of their own, with `_` between their words. */
export function readCess(zip: Buffer): Annotated[] {
  return unzip(zip)
    .filter(([name]) => name.endsWith('.tbf'))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]) => ({ id: name, ...readTrees(bytes.toString('latin1')) }))
}

function readTrees(file: string): Omit<Annotated, 'id'> {
  const builder = new Builder()
  for (const tree of file.split(/\n(?=\()/)) {
    for (const { groups } of tree.matchAll(leaf)) {
      const { tag = '', word = '' } = groups!
      const kind = /^np0000[pola]/.test(tag) ? `B-${tag[6]}` : 'O'
      const words = (signs[word] ?? word).split('_').filter(Boolean)
      for (const [i, part] of words.entries()) builder.add(part, i === 0 ? kind : kind.replace('B-', 'I-'), kinds)
    }
    builder.endSentence()
  }
  return { text: builder.text, names: builder.names }
}

/** The files of a zip archive that uses nothing but stored and deflated entries. */
function unzip(zip: Buffer): [string, Buffer][] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  let at = zip.readUInt32LE(end + 16)
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const [method, size, nameLength] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)]
    const local = zip.readUInt32LE(at + 42)
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const raw = zip.subarray(from, from + size)
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
    return [name, method === 8 ? inflateRawSync(raw) : raw]
  })
}

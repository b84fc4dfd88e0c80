import type { Report } from '../../diagnostics.ts'
import { loadOnnx, type OnnxEngine } from '../../model/onnx/index.ts'
import type { Span } from '../../text/span.ts'

type Loaded = { readonly engine: OnnxEngine } | { readonly reason: string }

const loaded = new Map<string, Loaded>()

/**
 * The engine that the option names (`onnx:FOLDER`), loaded once; undefined where none is asked for, or where it cannot be
 * had: then that is reported. What fails while it runs is reported too, and finds nothing.
 */
export function engineFor(name: string | undefined, span: Span, report: Report): OnnxEngine | undefined {
  if (name === undefined) return undefined
  const known = loaded.get(name) ?? load(name)
  loaded.set(name, known)
  if ('reason' in known) {
    report('entities-engine', span, { engine: name, reason: known.reason })
    return undefined
  }
  return (tokens) => {
    try {
      return known.engine(tokens)
    } catch (error) {
      report('entities-engine', span, { engine: name, reason: reasonOf(error) })
      return []
    }
  }
}

function load(name: string): Loaded {
  const folder = /^onnx:(?<folder>.{1,4096})$/s.exec(name)?.groups?.folder
  if (folder === undefined) return { reason: 'it is not onnx:FOLDER' }
  try {
    return { engine: loadOnnx(folder) }
  } catch (error) {
    return { reason: reasonOf(error) }
  }
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

import { inert } from './inert.ts'
import { balance, type Inspection, inFiles, worstFirst } from './inspection.ts'

/**
 * The report as Markdown, for `$GITHUB_STEP_SUMMARY`: how often each code was found, then each finding, the worst
 * first, as many as there is room for; `room` is in bytes of UTF-8.
 */
export function stepSummary(inspection: Inspection, room: number): string {
  const head = `### depeche validate\n\n${balance(inspection)}\n${codes(inspection)}`
  const tail = '\nThe others did not fit.\n'
  let rest = room - Buffer.byteLength(head) - Buffer.byteLength(tail)
  if (rest < 0) return ''
  const rows: string[] = []
  for (const row of rowsOf(inspection)) {
    rest -= Buffer.byteLength(row)
    if (rest < 0) return `${head}${rows.join('')}${tail}`
    rows.push(row)
  }
  return `${head}${rows.join('')}`
}

function codes({ files }: Inspection): string {
  const counts = new Map<string, number>()
  for (const { code } of files.flatMap(({ findings }) => findings)) counts.set(code, (counts.get(code) ?? 0) + 1)
  if (counts.size === 0) return ''
  const rows = [...counts].toSorted(([, a], [, b]) => b - a).map(([code, count]) => `| ${literal(code)} | ${count} |\n`)
  return `\n| code | findings |\n| --- | ---: |\n${rows.join('')}`
}

function* rowsOf(inspection: Inspection): Generator<string> {
  let head = '\n| | place | finding | code |\n| --- | --- | --- | --- |\n'
  for (const { finding, home } of worstFirst(inFiles(inspection))) {
    const { severity, line, column, message, code } = finding
    const cells = [severity, `${home}:${line}:${column}`, message, code].map(literal)
    yield `${head}| ${cells.join(' | ')} |\n`
    head = ''
  }
}

// Wire text may hold any mark of Markdown or HTML; as a reference to its number none of them is one.
function literal(text: string): string {
  return inert(text).replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

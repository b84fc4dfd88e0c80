import type { Traced } from '../../text/traced.ts'
import { Flow } from './flow.ts'
import { descendants, type Element, isElement, textOf } from './tree.ts'

/** A table's text: a row a line, cells parted by tabs. A table of one column only sets the page: `undefined`. */
export function tableOf(table: Element): Traced | undefined {
  const rows = descendants(table, 'tr').map((row) => ({ row, cells: cellsOf(row) }))
  if (!rows.some(({ cells }) => cells.filter(textOf).length > 1)) return undefined
  const flow = new Flow()
  for (const { row, cells } of rows) {
    flow.mark('\n', row.start)
    for (const [column, cell] of cells.entries()) {
      if (column > 0) flow.mark('\t', cell.start)
      fill(flow, cell)
    }
  }
  return flow.take()
}

const cellsOf = (row: Element) =>
  row.children.filter((node): node is Element => isElement(node) && (node.name === 'td' || node.name === 'th'))

/** A cell's words in one line; a table in a cell was told by its own rows. */
function fill(flow: Flow, element: Element): void {
  for (const node of element.children) {
    if (!isElement(node)) flow.add(node)
    else if (node.name !== 'table') {
      flow.mark(' ', node.start)
      fill(flow, node)
      flow.mark(' ', node.end)
    }
  }
}

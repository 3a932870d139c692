/**
 * The cells of one row by RFC 4180, or undefined when a quote is opened and not closed. Quotes in the middle of a cell
 * are letters. Logs are read with this and not with a library because a row that breaks must cost that row only.
 */
export const csvCells = (row: string, delimiter: string): readonly string[] | undefined => {
  const cells: string[] = []
  let at = 0
  while (at <= row.length) {
    if (row[at] !== '"') {
      const end = row.indexOf(delimiter, at)
      cells.push(row.slice(at, end < 0 ? row.length : end))
      if (end < 0) return cells
      at = end + 1
      continue
    }
    let cell = ''
    let from = at + 1
    for (;;) {
      const end = row.indexOf('"', from)
      if (end < 0) return undefined
      cell += row.slice(from, end)
      from = end + 1
      if (row[from] !== '"') break
      cell += '"'
      from++
    }
    const end = row.indexOf(delimiter, from)
    cells.push(cell + row.slice(from, end < 0 ? row.length : end))
    if (end < 0) return cells
    at = end + 1
  }
  return [...cells, '']
}

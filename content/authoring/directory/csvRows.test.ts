import { parse } from 'csv-parse/sync'
import spectrum from 'csv-spectrum'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tries } from '../../specimens/tries.ts'
import { csvRows, mostCells } from './csvRows.ts'

const rowsOf = (text: string, separator = ','): (readonly string[])[] =>
  [...csvRows(text, separator)].map(({ cells }) => cells)

/** Its JSON has another telephone number than its table. */
const isContradictory = ({ name }: { name: string }): boolean => name === 'location_coordinates'

test('every table of csv-spectrum is read as it says', async () => {
  const all = await new Promise<readonly { name: string; csv: Uint8Array; json: Uint8Array }[]>((done, failed) =>
    spectrum((problem, found) => (problem ? failed(problem) : done(found))),
  )
  const cases = all.filter((one) => !isContradictory(one))
  expect(cases.length).toBeGreaterThan(10)
  const read = cases.map(({ name, csv }) => {
    const [header = [], ...rows] = rowsOf(Buffer.from(csv).toString())
    return { name, rows: rows.map((cells) => Object.fromEntries(header.map((key, at) => [key, cells[at]]))) }
  })
  const expected = cases.map(({ name, json }) => ({ name, rows: JSON.parse(Buffer.from(json).toString()) as unknown }))
  expect(read).toEqual(expected)
})

test('whatever cells hold, they are read as csv-parse reads them', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom('', 'a', '"', '""', 'a,b', ' x', 'x\ny', 'x\r\ny', ';', '\t', '__proto__'),
  )
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(table, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (rows, separator, ending) => {
      const text = rows
        .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(separator) + ending)
        .join('')
      const theirs = parse(text, { delimiter: separator, relax_column_count: true, record_delimiter: ending })
      expect(rowsOf(text, separator)).toEqual(theirs.filter((cells) => cells.some((one) => one.trim() !== '')))
    }),
    { numRuns: tries(2000) },
  )
})

test('rows are numbered as a spreadsheet numbers them: a cell of two lines is in one row, and an empty row counts', () => {
  const numbers = [...csvRows('a,b\n"1\n2",x\n\n,\nc,d', ',')].map(({ number }) => number)
  expect(numbers).toEqual([1, 2, 5])
})

test('a quotation mark that is never closed costs its own line, also where the next quote of the file would close it', () => {
  const rows = [...csvRows('a,b\n1,"open\n2,x\n3,"y, z"\n4,"end', ',')]
  expect(rows.map(({ number, isOpen }) => [number, isOpen])).toEqual([
    [1, false],
    [2, true],
    [3, false],
    [4, false],
    [5, true],
  ])
  expect(rows[3]?.cells).toEqual(['3', 'y, z'])
})

test('a quote within a cell is a letter, and a row of a hundred thousand cells keeps a thousand', () => {
  expect(rowsOf('6" pipe,"a "b" c",x')).toEqual([['6" pipe', 'a b" c"', 'x']])
  const [row] = csvRows(`${','.repeat(99_999)}x`, ',')
  expect([row?.count, row?.cells.length]).toEqual([100_000, mostCells])
})

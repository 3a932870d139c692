import { expect, test } from 'vitest'
import { worstFirst } from './caughtRows.ts'

const row = (id: string, n: number, of: number) => ({ id, caught: { n, of } })

test('the worst comes first, and what has too few answers comes last, however bad', () => {
  const rows = [row('good', 9, 10), row('few', 0, 9), row('bad', 5, 12), row('none', 0, 0), row('middling', 7, 11)]
  expect(worstFirst(rows).map(({ id }) => id)).toEqual(['bad', 'middling', 'good', 'few', 'none'])
})

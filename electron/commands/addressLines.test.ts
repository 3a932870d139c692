import { expect, test } from 'vitest'
import { addressLines } from './addressLines.ts'

const linesOf = async (...chunks: (string | Uint8Array)[]): Promise<string[]> => {
  const lines: string[] = []
  for await (const some of addressLines(
    (async function* () {
      yield* chunks
    })(),
  )) {
    lines.push(...some)
  }
  return lines
}

test('lines end in any of the three ways, blank ones are passed over, the last needs no ending', async () => {
  expect(await linesOf('a@b.c\r\nd@e.f\n\n  \t\n g@h.i \rj@k.l')).toEqual(['a@b.c', 'd@e.f', 'g@h.i', 'j@k.l'])
  expect(await linesOf()).toEqual([])
  expect(await linesOf('\n\n')).toEqual([])
})

test('a line or a letter may be cut between two pieces of the stream', async () => {
  const bytes = Buffer.from('josé@münchen.example\r\nx@y.z')
  for (let cut = 1; cut < bytes.length; cut++) {
    expect(await linesOf(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual(['josé@münchen.example', 'x@y.z'])
  }
})

test('the mark at the start of a file is no part of the address; UTF-16 has one too', async () => {
  expect(await linesOf('\ufeffa@b.c\n')).toEqual(['a@b.c'])
  expect(await linesOf(Buffer.from('\ufeffa@b.c\r\n', 'utf16le'))).toEqual(['a@b.c'])
})

test('a line without end is cut and not kept', async () => {
  const lines = await linesOf(...Array.from({ length: 200 }, () => 'x'.repeat(100_000)), '\na@b.c')
  expect(lines).toHaveLength(2)
  expect(lines[0]).toBe(`${'x'.repeat(2000)}…`)
  expect(lines[1]).toBe('a@b.c')
  expect(await linesOf(' '.repeat(5000), 'a@b.c', ' '.repeat(5000))).toHaveLength(1)
})

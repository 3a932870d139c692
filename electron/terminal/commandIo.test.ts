import { expect, test } from 'vitest'
import { memoryIo } from './streams.ts'

/** Erases the screen, rings, goes back to the start of the line, turns the rest around, and feigns a line of ours. */
const hostile = 'jo\u001b[2J\u0007\r\u202e\u009b1m\u{e0041}\n0 errors'
const shown = 'jo\\u{1b}[2J\\u{7}\\u{d}\\u{202e}\\u{9b}1m\\u{e0041}\\u{a}0 errors'

test.each([true, false])(
  'what people read is spelled out, a line break within a line too; on a terminal: %s',
  async (isTTY) => {
    const io = memoryIo([], { isTTY })
    io.say('first', hostile)
    await io.print([hostile, 'l’été, 10\u202f%\u00a0: ça marche'])
    expect(io.problems()).toBe(`first\n${shown}\n`)
    expect(io.out()).toBe(`${shown}\nl’été, 10\u202f%\u00a0: ça marche\n`)
  },
)

test('what programs read keeps its bytes', async () => {
  const io = memoryIo()
  await io.printJson([JSON.stringify(hostile), '2'])
  await io.printCsv(`a,"${hostile}"\r\n`)
  expect(io.out()).toBe(`${JSON.stringify(hostile)}\n2\na,"${hostile}"\r\n`)
  expect(io.out()).toContain('\u202e')
})

test('JSON on a terminal is escaped and means the same', async () => {
  const io = memoryIo([], { isTTY: true })
  await io.printJson([JSON.stringify({ said: hostile }, null, 2)])
  expect(io.out()).toMatch(/^\{\n {2}"said": "[ -~]+"\n\}\n$/)
  expect(io.out()).toContain('\\u202e\\u009b1m\\udb40\\udc41')
  expect(JSON.parse(io.out())).toEqual({ said: hostile })
})

test('CSV on a terminal is spelled out and keeps its lines', async () => {
  const io = memoryIo([], { isTTY: true })
  await io.printCsv(`a,b\r\n"${hostile}",c\r\n`)
  expect(io.out()).toBe(`a,b\r\n"${shown.replace('\\u{a}', '\n')}",c\r\n`)
})

import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { askSecret } from './askSecret.ts'
import { memoryIo } from './streams.ts'

/** A terminal on which somebody types, and in which modes it was: raw shows nothing of what is typed. */
const terminal = () => {
  const modes: boolean[] = []
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: (isRaw: boolean) => modes.push(isRaw) })
  const screen = memoryIo()
  const ask = (question: string) => askSecret(stdin, screen.stderr, question)
  return { stdin, modes, ask, shown: screen.problems }
}

test('a line is given back and not shown, and the terminal is as it was', async () => {
  const { stdin, modes, ask, shown } = terminal()
  const asked = ask('Passphrase: ')
  stdin.write('s3cret é')
  stdin.write('!\r')
  expect(await asked).toBe('s3cret é!')
  expect(shown()).toBe('Passphrase: \n')
  expect(modes).toEqual([true, false])
})

test.each([
  ['Backspace takes a letter, not half of it', 'a😀\u007fb\r', 'ab'],
  ['Ctrl+U takes all', 'wrong\u0015right\n', 'right'],
  ['arrows and other keys are no letters', 'a\u001b[Db\u001bOPc\td\r', 'abcd'],
  ['Ctrl+D ends the line', 'abc\u0004', 'abc'],
  ['Enter alone is an empty line', '\r', ''],
  ['Ctrl+C leaves', 'abc\u0003', undefined],
])('%s', async (_, keys, answer) => {
  const { stdin, modes, ask } = terminal()
  const asked = ask('? ')
  stdin.write(keys)
  expect(await asked).toBe(answer)
  expect(modes).toEqual([true, false])
})

test('a letter may come in two pieces, and two lines at once answer two questions', async () => {
  const { stdin, ask } = terminal()
  const first = ask('? ')
  const bytes = Buffer.from('é\rsecond\r')
  stdin.write(bytes.subarray(0, 1))
  stdin.write(bytes.subarray(1))
  expect(await first).toBe('é')
  expect(await ask('again? ')).toBe('second')
})

test('whoever goes away answers nothing', async () => {
  const { stdin, modes, ask } = terminal()
  const asked = ask('? ')
  stdin.end('abc')
  expect(await asked).toBe(undefined)
  expect(modes).toEqual([true, false])
})

test('where there is no terminal nobody is asked', async () => {
  const io = memoryIo(['secret\n'])
  expect(await io.askSecret('Passphrase: ')).toBe(undefined)
  expect(io.problems()).toBe('')
})

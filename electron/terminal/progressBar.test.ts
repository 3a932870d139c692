import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { progressBar } from './progressBar.ts'

const terminal = (isTTY: boolean) => {
  const stream = Object.assign(new PassThrough(), { isTTY })
  return { stream, shown: () => String(stream.read() ?? '') }
}

test('a terminal sees how far it got, no oftener than it can be read', () => {
  const { stream, shown } = terminal(true)
  let time = 0
  const bar = progressBar(stream, 2e6, () => time)
  bar.add(1e6)
  bar.add(1e5)
  expect(shown()).toBe('\r\u001b[2K[###############---------------] 50 %  1.0 MB')
  time = 100
  bar.add(9e5)
  expect(shown()).toContain('] 100 %  2.0 MB')
  bar.clear()
  expect(shown()).toBe('\r\u001b[2K')
})

test('without a known total there is only what is done, and without a terminal nothing', () => {
  const { stream, shown } = terminal(true)
  progressBar(stream, 0, () => 0).add(3e6)
  expect(shown()).toBe('\r\u001b[2K3.0 MB')
  const file = terminal(false)
  const bar = progressBar(file.stream, 10, () => 0)
  bar.add(5)
  bar.clear()
  expect(file.shown()).toBe('')
})

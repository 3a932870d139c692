import path from 'node:path'
import { expect, test } from 'vitest'
import { readStart } from './startWords.ts'

const rules = { passMark: undefined, falseAlarmLimit: undefined }

test('nothing asked is the window', () => {
  expect(readStart([], {})).toEqual({ kind: 'window', data: undefined, seed: undefined, rules, packs: [] })
})

test('Chromium’s flags are passed over', () => {
  expect(readStart(['--no-sandbox', '--user-data-dir=/somewhere'], {}).kind).toBe('window')
})

test('data folder and seed come from flags, or from the environment', () => {
  const wanted = { kind: 'window', data: '/d', seed: 7, rules, packs: [] }
  expect(readStart(['--seed', '7', '--data=/d'], {})).toEqual(wanted)
  expect(readStart([], { LASTLOOK_DATA: '/d', LASTLOOK_SEED: '7' })).toEqual(wanted)
})

test('the rules of assessments come from flags, or from the environment; what is no share is left out', () => {
  expect(readStart(['--pass-mark', '90', '--false-alarm-limit=0'], {})).toMatchObject({
    rules: { passMark: 90, falseAlarmLimit: 0 },
  })
  expect(readStart([], { LASTLOOK_PASS_MARK: '70', LASTLOOK_FALSE_ALARM_LIMIT: '101' })).toMatchObject({
    rules: { passMark: 70, falseAlarmLimit: undefined },
  })
})

test('packs are named by flags, each by its own, and by the environment', () => {
  expect(
    readStart(['--pack', '/a.json', '--pack=/b.json'], { LASTLOOK_PACKS: ['/c.json', '/d.json'].join(path.delimiter) }),
  ).toMatchObject({ packs: ['/a.json', '/b.json', '/c.json', '/d.json'] })
})

test.each(['-1', '4294967296', 'x', ''])('a seed that is none is left out: %s', (seed) => {
  expect(readStart([`--seed=${seed}`], {})).toMatchObject({ seed: undefined })
})

test('a word is a command, with all that follows', () => {
  const args = ['check', 'addresses.txt', '--json']
  expect(readStart(args, {})).toEqual({ kind: 'command', args })
})

test('open is the window, unless another shell is asked for', () => {
  expect(readStart(['open', '--seed', '3'], {})).toEqual({ kind: 'window', data: undefined, seed: 3, rules, packs: [] })
  expect(readStart(['open', '--shell', 'browser'], {}).kind).toBe('command')
  expect(readStart(['open', '--headless'], {}).kind).toBe('command')
})

test('help and version are the command line’s', () => {
  expect(readStart(['--help'], {}).kind).toBe('command')
  expect(readStart(['--version'], {}).kind).toBe('command')
})

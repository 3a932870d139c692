import { constants } from 'node:os'
import { expect, test } from 'vitest'
import { exitOfChild, exitOfUtility } from './hostExit.ts'

const { SIGSEGV, SIGKILL } = constants.signals

test('what a fault or a want of memory ends has broken; what ends by itself or is asked to has not', () => {
  expect(exitOfChild(null, 'SIGSEGV')).toEqual({ how: 'SIGSEGV', isBreak: true })
  expect(exitOfChild(null, 'SIGKILL')).toEqual({ how: 'SIGKILL', isBreak: true })
  expect(exitOfChild(null, 'SIGTERM')).toEqual({ how: 'SIGTERM', isBreak: false })
  expect(exitOfChild(1, null)).toEqual({ how: '1', isBreak: false })
})

test('on Windows a fault is a status, however it is counted', () => {
  const fault = { how: 'status 0xc0000005', isBreak: true }
  expect(exitOfChild(0xc000_0005, null)).toEqual(fault)
  expect(exitOfUtility(0xc000_0005 - 2 ** 32, 'win32')).toEqual(fault)
  expect(exitOfUtility(SIGKILL, 'win32')).toEqual({ how: String(SIGKILL), isBreak: false })
})

test('a process of Electron’s tells a signal by its number, with or without a dump', () => {
  expect(exitOfUtility(SIGSEGV, 'linux')).toEqual({ how: 'SIGSEGV', isBreak: true })
  expect(exitOfUtility(SIGSEGV + 128, 'linux')).toEqual({ how: 'SIGSEGV', isBreak: true })
  expect(exitOfUtility(SIGKILL, 'darwin')).toEqual({ how: 'SIGKILL', isBreak: true })
  expect(exitOfUtility(1, 'linux')).toEqual({ how: '1', isBreak: false })
})

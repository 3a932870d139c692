import { constants } from 'node:os'

/** How a process ended. */
export interface HostExit {
  /** A signal's name, an exit code or a status, for a sentence: `SIGSEGV`, `1`, `status 0xc0000005`. */
  readonly how: string
  /** Whether it broke, and did not end by itself or because somebody wants it to stop. */
  readonly isBreak: boolean
}

/** What ends a process that broke, or that the system ended for want of memory, and nobody who wants it to stop. */
const breaks: readonly NodeJS.Signals[] = ['SIGSEGV', 'SIGTRAP', 'SIGABRT', 'SIGILL', 'SIGBUS', 'SIGKILL']

/** Windows has no such signals: it ends what broke with a status of this size. */
const firstBreakStatus = 0x8000_0000

const exitOfCode = (code: number): HostExit => {
  // Chromium counts it as a number with a sign, and hands it on in 64 bits.
  const status = code >>> 0
  return status >= firstBreakStatus
    ? { how: `status 0x${status.toString(16)}`, isBreak: true }
    : { how: String(code), isBreak: false }
}

/** How a child of Node's ended: by its exit code, or by a signal. */
export const exitOfChild = (code: number | null, signal: NodeJS.Signals | null): HostExit =>
  signal === null ? exitOfCode(code ?? 0) : { how: signal, isBreak: breaks.includes(signal) }

/**
 * How a process of Electron's ended. It gives one number: the exit code, or where there are signals the number of the one
 * that ended it, 128 more where its memory was written down.
 */
export const exitOfUtility = (code: number, platform: NodeJS.Platform = process.platform): HostExit => {
  const signal =
    platform === 'win32'
      ? undefined
      : breaks.find((name) => [0, 128].some((by) => constants.signals[name] + by === code))
  return signal === undefined ? exitOfCode(code) : { how: signal, isBreak: true }
}

/** How a program ended: its exit code, or the signal that ended it. */
interface Ended {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
}

/** What the system sends a program that broke, and nobody who wants it to stop. */
const broke: ReadonlySet<NodeJS.Signals> = new Set(['SIGTRAP', 'SIGSEGV', 'SIGABRT', 'SIGILL', 'SIGBUS'])

/**
 * Starts a test runner and says whether all its tests passed. One that broke before it had a report has said nothing of
 * any test (Node has been seen to end so at its start): it is started once more, and that is said.
 */
export const runnerPasses = (start: () => Ended, hasReport: () => boolean, say: (line: string) => void): boolean => {
  let ended = start()
  if (ended.signal !== null && broke.has(ended.signal) && !hasReport()) {
    say(`\nThe runner was ended by ${ended.signal} before it had a report. It is started once more.`)
    ended = start()
  }
  return ended.status === 0
}

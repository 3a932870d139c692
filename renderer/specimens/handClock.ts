import type { Clock } from '../state/clock.ts'

/** For tests: lets everything that only waits for answers already given come to an end, the hosts in memory included. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** For tests: a clock that stands still until it is told to go on. */
export const handClock = () => {
  let now = 0
  let timers: { at: number; then: () => void }[] = []
  const clock: Clock = {
    now: () => now,
    after: (ms, then) => {
      const timer = { at: now + ms, then }
      timers.push(timer)
      return () => {
        timers = timers.filter((one) => one !== timer)
      }
    },
  }
  const pass = async (ms: number): Promise<void> => {
    now += ms
    const due = timers.filter((one) => one.at <= now)
    timers = timers.filter((one) => one.at > now)
    for (const one of due) one.then()
    await settle()
  }
  return { clock, pass }
}

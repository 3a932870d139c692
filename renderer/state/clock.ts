/** Time as the stores need it: an argument, so that a test can move it by hand. */
export interface Clock {
  /** Milliseconds on a clock that only goes forward. */
  now(): number
  /** Calls `then` once after so many milliseconds, unless what it gives back is called first. */
  after(ms: number, then: () => void): () => void
}

/** The clock of the page. */
export const pageClock: Clock = {
  now: () => performance.now(),
  after: (ms, then) => {
    const timer = setTimeout(then, ms)
    return () => clearTimeout(timer)
  },
}

import type { Writable } from 'node:stream'
import { isTerminal } from './isTerminal.ts'

/** How far a long reading has got, for a person at a terminal. */
export interface ProgressBar {
  /** So many more bytes are done. */
  add(bytes: number): void
  /** Takes the bar away. */
  clear(): void
}

const cells = 30
const eraseLine = '\r\u001b[2K'
/** Faster than this nobody sees. */
const leastMilliseconds = 100

/** A bar on one line of a terminal; nothing at all where the stream is none. `total` 0: nobody knows how much there is. */
export const progressBar = (stream: Writable, total: number, now: () => number): ProgressBar => {
  if (!isTerminal(stream)) return { add: () => {}, clear: () => {} }
  let done = 0
  let drawnAt = Number.NEGATIVE_INFINITY
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`
  const draw = (): void => {
    const share = Math.min(1, done / total)
    const filled = Math.round(share * cells)
    const bar = `[${'#'.repeat(filled)}${'-'.repeat(cells - filled)}] ${Math.floor(share * 100)} %  `
    stream.write(`${eraseLine}${total > 0 ? bar : ''}${megabytes(done)}`)
  }
  return {
    add: (bytes) => {
      done += bytes
      const time = now()
      if (time - drawnAt < leastMilliseconds) return
      drawnAt = time
      draw()
    },
    clear: () => {
      if (drawnAt > Number.NEGATIVE_INFINITY) stream.write(eraseLine)
    },
  }
}

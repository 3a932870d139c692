import type { Writable } from 'node:stream'

/** Text on its way out, no faster than it is taken. */
export interface Writer {
  /** Writes, and waits until there is room for more. False when nobody reads any more: then stop, there is no fault. */
  write(text: string): Promise<boolean>
}

/** Whether an error of a stream means that its reader has gone. */
export const isClosedPipe = (problem: unknown): boolean =>
  problem instanceof Error && 'code' in problem && (problem.code === 'EPIPE' || problem.code === 'ERR_STREAM_DESTROYED')

/** Until there is room again, or nobody to read: a closed pipe never drains. */
const roomIn = (stream: Writable): Promise<void> =>
  new Promise((resolve) => {
    const events = ['drain', 'error', 'close']
    const settle = () => {
      for (const event of events) stream.off(event, settle)
      resolve()
    }
    for (const event of events) stream.on(event, settle)
  })

/** A writer over a stream such as standard output. `lastlook check … | head -1` closes it early, which is no error. */
export const writerTo = (stream: Writable): Writer => {
  let problem: unknown
  stream.on('error', (found) => {
    problem = found
  })
  return {
    write: async (text) => {
      if (problem === undefined && !stream.destroyed && !stream.write(text)) await roomIn(stream)
      if (problem !== undefined && !isClosedPipe(problem)) throw problem
      return problem === undefined && !stream.destroyed
    },
  }
}

import type { ChildProcess } from 'node:child_process'

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Resolves when somebody asks this program to end. `stop` takes the listeners away. */
export const untilAskedToEnd = (): { readonly asked: Promise<NodeJS.Signals>; stop(): void } => {
  let ask: (signal: NodeJS.Signals) => void = () => {}
  const asked = new Promise<NodeJS.Signals>((resolve) => {
    ask = resolve
  })
  for (const signal of endings) process.on(signal, ask)
  return {
    asked,
    stop: () => {
      for (const signal of endings) process.off(signal, ask)
    },
  }
}

/** How a child ended. `problem`: it never started. */
export interface Ending {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly problem: string | undefined
  readonly livedMs: number
}

/** Waits for a child, and ends it with this program, however this program ends. */
export const untilEnded = (child: ChildProcess): Promise<Ending> => {
  const startedAt = performance.now()
  const endWithUs = (): void => {
    child.kill()
  }
  process.once('exit', endWithUs)
  return new Promise((ended) => {
    const end = (code: number | null, signal: NodeJS.Signals | null, problem?: string): void => {
      process.off('exit', endWithUs)
      ended({ code, signal, problem, livedMs: performance.now() - startedAt })
    }
    child.once('error', (problem) => end(null, null, problem.message))
    child.once('exit', (code, signal) => end(code, signal))
  })
}

import type { Readable, Writable } from 'node:stream'

/** What a command reads from and writes to: the process's own streams, or a test's. */
export interface CommandIo {
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable
}

/** How a command ends. `badUsage`: the words or the files were wrong, and standard error says how. */
export const exitCode = { done: 0, bug: 1, badUsage: 2 } as const

/** Takes the exit code of a command that has ended: the command line keeps it, commander has no place for it. */
export type Finish = (code: number) => void

/** Says on standard error why a command cannot do its work, and gives back the exit code for that. */
export const refuse = (io: CommandIo, ...lines: readonly string[]): number => {
  io.stderr.write(lines.map((line) => `${line}\n`).join(''))
  return exitCode.badUsage
}

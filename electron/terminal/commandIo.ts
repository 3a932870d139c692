import type { Readable, Writable } from 'node:stream'
import { askSecret } from './askSecret.ts'
import { isTerminal } from './isTerminal.ts'
import { type ProgressBar, progressBar } from './progressBar.ts'
import { visible, visibleJson, visibleText } from './visible.ts'
import { type Writer, writerTo } from './writer.ts'

/** What a process reads from and writes to: its own streams, or a test's. Commands get a `CommandIo` made of them. */
export interface StandardStreams {
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable
}

/**
 * All that a command reads and writes. There is no way past it to a terminal: what people read is spelled out where a
 * terminal would obey it (see `visible`), a line break within a line too; what programs read keeps its bytes, unless a
 * terminal reads it after all.
 */
export interface CommandIo {
  readonly stdin: Readable
  /** Says lines to a person, on standard error. */
  say(...lines: readonly string[]): void
  /** Prints lines for a person, on standard output. False when nobody reads any more: then stop, there is no fault. */
  print(lines: readonly string[]): Promise<boolean>
  /** Prints JSON texts, each on a line of its own. False as for `print`. */
  printJson(texts: readonly string[]): Promise<boolean>
  /** Prints CSV as it is. False as for `print`. */
  printCsv(text: string): Promise<boolean>
  /** Asks a person for a line that is not shown. Undefined where there is nobody to ask, or they leave with Ctrl+C. */
  askSecret(question: string): Promise<string | undefined>
  /** Whether somebody sees a bar of progress. */
  readonly showsProgress: boolean
  /** A bar on standard error. `total` in bytes; 0: nobody knows how much there is. */
  progress(total: number): ProgressBar
}

const asLines = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')

/** Says lines to a person on a stream such as standard error. */
export const sayTo = (stream: Writable, ...lines: readonly string[]): void => {
  stream.write(asLines(lines.map(visible)))
}

/** The lines of a text that others made for people, such as a stack or a help; one break at its end is none. */
export const linesOf = (text: string): readonly string[] => text.replace(/\n$/, '').split('\n')

/** What a command is given of these streams. */
export const commandIo = ({ stdin, stdout, stderr }: StandardStreams): CommandIo => {
  let out: Writer | undefined
  const write = (text: string): Promise<boolean> => {
    out ??= writerTo(stdout)
    return out.write(text)
  }
  const isRead = isTerminal(stdout)
  return {
    stdin,
    say: (...lines) => sayTo(stderr, ...lines),
    print: (lines) => write(asLines(lines.map(visible))),
    printJson: (texts) => write(asLines(isRead ? texts.map(visibleJson) : texts)),
    printCsv: (text) => write(isRead ? visibleText(text) : text),
    askSecret: (question) => askSecret(stdin, stderr, visible(question)),
    showsProgress: isTerminal(stderr),
    progress: (total) => progressBar(stderr, total, () => performance.now()),
  }
}

/** How a command ends. `badUsage`: the arguments or the files were wrong, and standard error says how. */
export const exitCode = { done: 0, bug: 1, badUsage: 2 } as const

/** Takes the exit code of a command that has ended: the command line keeps it, commander has no place for it. */
export type Finish = (code: number) => void

/** Says on standard error why a command cannot do its work, and gives back the exit code for that. */
export const refuse = (io: CommandIo, ...lines: readonly string[]): number => {
  io.say(...lines)
  return exitCode.badUsage
}

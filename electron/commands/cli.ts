#!/usr/bin/env node
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

<<<<<<< HEAD

import { dropHostAhead, startHostAhead } from '../launch/hostProcess.ts'
import type { StandardStreams } from '../terminal/commandIo.ts'

=======

import { type Command, CommanderError } from 'commander'
import { appFolder } from '../launch/appFolder.ts'
import {
  type CommandIo,
  commandIo,
  exitCode,
  type Finish,
  linesOf,
  type StandardStreams,
} from '../terminal/commandIo.ts'
import { visible } from '../terminal/visible.ts'
import { isClosedPipe } from '../terminal/writer.ts'

/** A complaint about arguments, with the line breaks within them spelled out: they would pass for lines of ours. */
const withArgsOnOneLine = (complaint: string, args: readonly string[]): string =>
  args
    .flatMap((word) => [word, word.slice(word.indexOf('=') + 1)])
    .filter((word) => /[\n\r]/.test(word))
    .reduce((text, word) => text.replaceAll(word, visible(word)), complaint)

type AddCommand = (program: Command, io: CommandIo, finish: Finish) => void

/** What adds each command, in the order in which they are listed. Whoever opens the app waits for none of the others. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  open: async () => (await import('./openApp.ts')).addOpen,
  check: async () => (await import('./check.ts')).addCheck,
  scan: async () => (await import('./scan.ts')).addScan,
  build: async () => (await import('./buildItems.ts')).addBuild,
  records: async () => (await import('./records.ts')).addRecords,
  pack: async () => (await import('./packLint.ts')).addPack,
}

/** The command of this name; all of them where there is none such, for the help and for what is misspelt. */
const commandsFor = (name = ''): Promise<AddCommand[]> => {
  const named = Object.entries(commands).filter(([one]) => one === name)
  return Promise.all((named.length > 0 ? named : Object.entries(commands)).map(([, load]) => load()))
}
>>>>>>> main

/**
 * Runs `lastlook` with these arguments (without the program's name) and gives back its exit code: 0 done, 2 wrong
 * arguments or files, 1 a bug. It reads and writes only these streams, and never ends the process.
 */
export const runCommandLine = async (args: readonly string[], streams: StandardStreams): Promise<number> => {
  const { readCommandLine } = await import('./commandLine.ts')
  return readCommandLine(args, streams)
}

/** Whether this file was started and not imported. Node before 24.2 has no `import.meta.main`. */
const isEntry = (): boolean =>
  import.meta.main ??
  (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))

if (isEntry()) {
  const args = process.argv.slice(2)
  // Nothing hangs on whether this is right: what nobody wants is ended again.
  if (args[0] === 'open' && args.includes('--headless')) startHostAhead()
  process.exitCode = await runCommandLine(args, process)
  dropHostAhead()
}

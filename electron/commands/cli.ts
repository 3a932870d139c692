#!/usr/bin/env node
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Command, CommanderError } from 'commander'
import { appFolder } from '../launch/appFolder.ts'
import { type CommandIo, exitCode } from '../terminal/commandIo.ts'
import { isClosedPipe } from '../terminal/writer.ts'
import { addBuild } from './buildItems.ts'
import { addCheck } from './check.ts'
import { addRecords } from './exportRecords.ts'
import { addOpen } from './openApp.ts'
import { addPack } from './packLint.ts'
import { addScan } from './scan.ts'

/**
 * Runs `lastlook` with these words (without the program's name) and gives back its exit code: 0 done, 2 wrong words or
 * files, 1 a bug. It reads and writes only `io`, and never ends the process.
 */
export const runCommandLine = async (words: readonly string[], io: CommandIo): Promise<number> => {
  let code: number = exitCode.done
  const finish = (ended: number): void => {
    code = ended
  }
  // Whoever reads the output may stop early (`| head`): that ends the writing, and is no fault.
  const onOutputError = (problem: Error): void => {
    if (!isClosedPipe(problem)) finish(exitCode.bug)
  }
  // They stay after the end: a pipe may report its fault when everything is written.
  io.stdout.on('error', onOutputError)
  io.stderr.on('error', onOutputError)

  const program = new Command('lastlook')
    .description('The last look at the recipients before you press Send.')
    .version(appFolder().version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print what there is')
    .helpCommand('help [command]', 'print what a command does')
    .showHelpAfterError('Add --help to see what there is.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    })
  addOpen(program, io, finish)
  addCheck(program, io, finish)
  addScan(program, io, finish)
  addBuild(program, io, finish)
  addRecords(program, io, finish)
  addPack(program, io, finish)

  try {
    await program.parseAsync(words, { from: 'user' })
    return code
  } catch (problem) {
    if (problem instanceof CommanderError) return problem.exitCode === 0 ? exitCode.done : exitCode.badUsage
    const words = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)
    io.stderr.write(`lastlook stopped on a mistake of its own:\n${words}\n`)
    return exitCode.bug
  }
}

/** Whether this file was started and not imported. Node before 24.2 has no `import.meta.main`. */
const isEntry = (): boolean =>
  import.meta.main ??
  (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))

if (isEntry()) process.exitCode = await runCommandLine(process.argv.slice(2), process)

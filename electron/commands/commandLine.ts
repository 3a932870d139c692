import { Command, CommanderError } from 'commander'
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
  directory: async () => (await import('./directory.ts')).addDirectory,
  pack: async () => (await import('./pack.ts')).addPack,
}

/** The command of this name; all of them where there is none such, for the help and for what is misspelt. */
const commandsFor = (name = ''): Promise<AddCommand[]> => {
  const named = Object.entries(commands).filter(([one]) => one === name)
  return Promise.all((named.length > 0 ? named : Object.entries(commands)).map(([, load]) => load()))
}

/** What `runCommandLine` does, in a file of its own: what it takes to read a command line is loaded after the host was started. */
export const readCommandLine = async (args: readonly string[], streams: StandardStreams): Promise<number> => {
  const io = commandIo(streams)
  let code: number = exitCode.done
  const finish = (ended: number): void => {
    code = ended
  }
  // Whoever reads the output may stop early (`| head`): that ends the writing, and is no fault.
  const onOutputError = (problem: Error): void => {
    if (!isClosedPipe(problem)) finish(exitCode.bug)
  }
  // They stay after the end: a pipe may report its fault when everything is written.
  streams.stdout.on('error', onOutputError)
  streams.stderr.on('error', onOutputError)

  const program = new Command('lastlook')
    .description('The last look at the recipients before you press Send.')
    .version(appFolder().version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print what a command does')
    .showHelpAfterError('Add --help to see the options.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        io.print(linesOf(text)).catch(onOutputError)
      },
      writeErr: (text) => io.say(...linesOf(withArgsOnOneLine(text, args))),
    })
  for (const add of await commandsFor(args[0])) add(program, io, finish)

  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (problem) {
    if (problem instanceof CommanderError) return problem.exitCode === 0 ? exitCode.done : exitCode.badUsage
    const trace = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)
    io.say('lastlook stopped on a mistake of its own:', ...linesOf(trace))
    return exitCode.bug
  }
}

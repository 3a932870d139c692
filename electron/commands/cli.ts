#!/usr/bin/env node
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { keepCompiledCode } from '../launch/codeCache.ts'
import { dropHostAhead, startHostAhead } from '../launch/hostProcess.ts'
import type { StandardStreams } from '../terminal/commandIo.ts'

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
  keepCompiledCode()
  const args = process.argv.slice(2)
  // Nothing hangs on whether this is right: what nobody wants is ended again.
  if (args[0] === 'open' && args.includes('--headless')) startHostAhead()
  process.exitCode = await runCommandLine(args, process)
  dropHostAhead()
}

import { ensureBuilt } from './bundle.ts'

/**
 * Runs the command line of a checkout: the built one, built first where it is missing or old. Standard output is the
 * command's alone.
 */
await ensureBuilt()
const built = new URL('../dist/electron/cli.js', import.meta.url)
const { runCommandLine } = (await import(built.href)) as typeof import('../electron/commands/cli.ts')
process.exitCode = await runCommandLine(process.argv.slice(2), process)

import { listenLoopback } from '../loopback/listen.ts'
import { readStaticFiles } from '../loopback/staticFiles.ts'
import { dataFolder } from '../storage/dataFolder.ts'
import { type CommandIo, exitCode, linesOf, refuse } from '../terminal/commandIo.ts'
import { type AppFolder, rendererFolder } from './appFolder.ts'
import { describeHostFailure, type LocalHostOptions, openLocalHost } from './localHost.ts'
import { openPageWindow } from './pageWindow.ts'
import { untilAskedToEnd } from './untilEnd.ts'

/** What the browser shell is asked for. */
export interface BrowserShellOptions {
  readonly data: string | undefined
  readonly port: number | undefined
  readonly seed: number | undefined
  readonly rules: LocalHostOptions['rules']
  /** False: the address is printed, and nothing is opened. */
  readonly showsWindow: boolean
}

/**
 * Serves the app to this machine's browser until its window is closed or somebody asks it to end. Gives the exit code.
 * Where no window is opened, the first line of standard output is the one-launch address.
 */
export const runBrowserShell = async (
  app: AppFolder,
  { data, port, seed, rules, showsWindow }: BrowserShellOptions,
  io: CommandIo,
): Promise<number> => {
  const { say } = io
  const files = readStaticFiles(rendererFolder(app.folder), 'browser.html')
  if (!files.ok) return refuse(io, files.error)
  const folder = dataFolder(data)
  const host = await openLocalHost(folder, {
    appVersion: app.version,
    seed,
    rules,
    report: (bug) => say(...linesOf(`Bug: ${bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)}`)),
  })
  if (!host.ok) return refuse(io, describeHostFailure(host.error))
  // Before the address is out: whoever reads it may end us at once, and the ledger is to be closed even so.
  const asking = untilAskedToEnd()
  const loopback = await listenLoopback({ send: host.value.send, files: files.value, port })
  if (!loopback.ok) {
    asking.stop()
    await host.value.close()
    return refuse(io, loopback.error.message)
  }

  const { address, invite, close } = loopback.value
  const window = showsWindow ? await openPageWindow(invite, folder) : undefined
  if (window?.kind === 'window') {
    say(`Lastlook is open in a window of ${window.program}. Closing it, or Ctrl+C here, ends Lastlook.`)
  } else {
    if (window?.kind === 'none') say('No browser could be opened. Open this address in one:')
    if (window?.kind === 'defaultBrowser') say('Lastlook is open in your browser. Ctrl+C here ends it. Its address:')
    await io.print([address])
  }
  await Promise.race([asking.asked, ...(window?.kind === 'window' ? [window.closed] : [])])
  if (window?.kind === 'window') window.close()
  await close()
  await host.value.close()
  asking.stop()
  return exitCode.done
}

import { newToken } from '../loopback/token.ts'
import { dataFolder } from '../storage/dataFolder.ts'
import { type CommandIo, exitCode, refuse } from '../terminal/commandIo.ts'
import type { HostRequest } from './serveHost.ts'
import { superviseHost } from './superviseHost.ts'
import { untilAskedToEnd } from './untilEnd.ts'

/** What the browser shell is asked for. */
export interface BrowserShellOptions extends Omit<HostRequest, 'token'> {
  /** False: the address is printed, and nothing is opened. */
  readonly showsWindow: boolean
}

/**
 * Serves the app to this machine's browser until its window is closed or somebody asks it to end. Gives the exit code.
 * Where no window is opened, the first line of standard output is the one-launch address.
 */
export const runBrowserShell = async (
  { showsWindow, ...options }: BrowserShellOptions,
  io: CommandIo,
): Promise<number> => {
  const { say } = io
  // Before the address is out: whoever reads it may end us at once, and the ledger is to be closed even so.
  const asking = untilAskedToEnd()
  const request = { ...options, token: newToken() }
  // The packaged desktop app starts no second process as Node: a fuse forbids it.
  const served = process.versions.electron
    ? await (await import('./serveHost.ts')).serveHost(request)
    : await superviseHost(request, say)
  if (!served.ok) {
    asking.stop()
    return refuse(io, served.error)
  }
  const { address, invite, ended, close } = served.value
  const window = showsWindow
    ? await (await import('./pageWindow.ts')).openPageWindow(invite, dataFolder(options.data))
    : undefined
  if (window?.kind === 'window') {
    say(`Lastlook is open in a window of ${window.program}. Closing it, or Ctrl+C here, ends Lastlook.`)
  } else {
    if (window?.kind === 'none') say('No browser could be opened. Open this address in one:')
    if (window?.kind === 'defaultBrowser') say('Lastlook is open in your browser. Ctrl+C here ends it. Its address:')
    await io.print([address])
  }
  const isDone = asking.asked.then(() => exitCode.done)
  const isClosed = window?.kind === 'window' ? window.closed.then(() => exitCode.done) : isDone
  const code = await Promise.race([isDone, isClosed, ended])
  if (window?.kind === 'window') window.close()
  await close()
  asking.stop()
  return code
}

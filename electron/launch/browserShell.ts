import { listenLoopback } from '../loopback/listen.ts'
import { readStaticFiles } from '../loopback/staticFiles.ts'
import { dataFolder } from '../storage/dataFolder.ts'
import { seemsWell } from '../storage/firstSight.ts'
import { type CommandIo, exitCode, refuse } from '../terminal/commandIo.ts'
import { appFolder, rendererFolder } from './appFolder.ts'
import { hostProcess } from './hostProcess.ts'
import type { HostRequest, ShellHost } from './shellHost.ts'
import { superviseHost } from './superviseHost.ts'
import { untilAskedToEnd } from './untilEnd.ts'

/** What the browser shell is asked for. */
export interface BrowserShellOptions extends HostRequest {
  /** Left out or 0: any free port. */
  readonly port: number | undefined
  /** False: the address is printed, and nothing is opened. */
  readonly showsWindow: boolean
}

/** A host in a process of its own; in this one in the packaged desktop app, which may start none as Node, and none of its own before it has a display. */
const openHost = async (request: HostRequest, say: (line: string) => void): Promise<ShellHost> =>
  process.versions.electron
    ? (await import('./serveHost.ts')).serveHost(request)
    : superviseHost({ request, start: hostProcess, say, givesUp: true })

/** Serves the page, and the host's answers to its calls. Fails with a sentence that says why not, and what to do. */
const listen = async (host: ShellHost, port: number | undefined) => {
  const files = readStaticFiles(rendererFolder(appFolder().folder), 'browser.html')
  if (!files.ok) return files
  const listening = await listenLoopback({ answer: host.answer, files: files.value, port })
  // Read once the address is out.
  setImmediate(() => {
    try {
      files.value('/')
    } catch {
      // Whoever asks for it is told.
    }
  })
  return listening.ok ? listening : { ...listening, error: listening.error.message }
}

/**
 * Shows the page in a window where one can be had, prints its address where not. Gives what tells when the window was
 * closed, if there is one whose end is seen.
 */
const showWindow = async (invite: () => string, address: string, data: string, { say, print }: CommandIo) => {
  const { openPageWindow } = await import('./pageWindow.ts')
  const window = await openPageWindow(async () => invite(), data)
  if (window.kind === 'window') {
    say(`Lastlook is open in a window of ${window.program}. Closing it, or Ctrl+C here, ends Lastlook.`)
    return window
  }
  if (window.kind === 'none') say('No browser could be opened. Open this address in one:')
  else say('Lastlook is open in your browser. Ctrl+C here ends it. Its address:')
  await print([address])
  return undefined
}

/**
 * Serves the app to this machine's browser until its window is closed or somebody asks it to end. Gives the exit code.
 * Where no window is opened, the first line of standard output is the one-launch address. It is this process that listens:
 * the address outlives a host that breaks, and is out before the ledger is open, unless something speaks against that.
 */
export const runBrowserShell = async (
  { showsWindow, port, ...request }: BrowserShellOptions,
  io: CommandIo,
): Promise<number> => {
  const data = dataFolder(request.data)
  // Looked at before the host has it.
  const isWell = seemsWell(data)
  // Before the address is out: whoever reads it may end us at once, and the ledger is to be closed even so.
  const asking = untilAskedToEnd()
  const host = await openHost(request, io.say)
  const listening = await listen(host, port)
  if (!listening.ok) {
    // What is wrong with the folder that was asked for is said rather than what is wrong with the page.
    const end = isWell ? undefined : await Promise.race([host.opened.then(() => undefined), host.ended])
    await host.close()
    asking.stop()
    return refuse(io, end?.why ?? listening.error)
  }
  const { address, invite, close } = listening.value
  const isOver = Promise.race([
    asking.asked.then(() => exitCode.done),
    host.ended.then(({ code, why }) => {
      io.say(why)
      return code
    }),
  ])
  const show = async (): Promise<number> => {
    if (!showsWindow) {
      await io.print([address])
      return isOver
    }
    const window = await showWindow(invite, address, data, io)
    const code = await Promise.race([isOver, ...(window ? [window.closed.then(() => exitCode.done)] : [])])
    window?.close()
    return code
  }
  // A window that has nothing to show is not opened, and an address not printed.
  const early = isWell && !showsWindow ? undefined : await Promise.race([host.opened, isOver])
  const code = early ?? (await show())
  await close()
  await host.close()
  asking.stop()
  return code
}

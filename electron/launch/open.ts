import path from 'node:path'
import { dataFolder } from '../storage/dataFolder.ts'
import { type CommandIo, exitCode, refuse } from '../terminal/commandIo.ts'
import { appFolder } from './appFolder.ts'
import { runBrowserShell } from './browserShell.ts'
import { hasDisplay } from './display.ts'
import { packFaults } from './packFaults.ts'

/** What `lastlook open` is asked for. Left out: the desktop app where it can open, the browser shell elsewhere. */
export interface OpenOptions {
  readonly shell?: 'electron' | 'browser' | undefined
  /** Serves the browser shell without opening a window; standard output begins with the one-launch address. */
  readonly headless?: boolean | undefined
  /** Port of the browser shell on 127.0.0.1; any free one when it is left out. */
  readonly port?: number | undefined
  /** The data folder; see `dataFolder`. */
  readonly data?: string | undefined
  /** Fixes the draw of every session's items, 0 to 2³² − 1. */
  readonly seed?: number | undefined
  /** The rules of assessments, in whole hundredths; see `PassRules`. */
  readonly passMark?: number | undefined
  readonly falseAlarmLimit?: number | undefined
  /** Files of packs of one's own. */
  readonly pack?: readonly string[] | undefined
}

/** Opens Lastlook and stays until it is closed. Gives the exit code: 0, or the desktop app's own, or 2 with a reason. */
export const open = async (options: OpenOptions, io: CommandIo): Promise<number> => {
  const { shell, headless = false, port, data, seed, passMark, falseAlarmLimit, pack = [] } = options
  const rules = { passMark, falseAlarmLimit }
  const packs = pack.map((file) => path.resolve(file))
  const { say } = io
  const app = appFolder()
  const serveBrowser = (showsWindow: boolean) => runBrowserShell({ data, port, seed, rules, packs, showsWindow }, io)

  if (shell === 'electron' && headless) {
    return refuse(io, 'The desktop app has a window, so --headless does not go with --shell electron. Leave one out.')
  }
  if (shell === 'electron' && port !== undefined) {
    return refuse(io, 'The desktop app listens on no port, so --port does not go with --shell electron. Leave one out.')
  }
  const faults = await packFaults(packs, dataFolder(data))
  if (faults.length > 0) return refuse(io, ...faults)
  if (headless) return serveBrowser(false)
  if (shell !== 'electron' && !hasDisplay()) {
    say('There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set): serving the browser shell at this address.')
    return serveBrowser(false)
  }
  // Only the browser shell has a port.
  if (shell === 'browser' || port !== undefined) return serveBrowser(true)

  const { readyElectron, runDesktopApp } = await import('./desktopApp.ts')
  const electron = await readyElectron(app.folder, say)
  const ran = electron.ok
    ? await runDesktopApp(electron.value, app.folder, { data, seed, rules, packs }, say)
    : electron
  if (ran.ok) return ran.value === 0 ? exitCode.done : ran.value
  const { why, remedy } = ran.error
  if (shell === 'electron') return refuse(io, `The desktop app cannot open: ${why}. ${remedy}`)
  say(`Opening in the browser, because the desktop app cannot open: ${why}. ${remedy}`)
  return serveBrowser(true)
}

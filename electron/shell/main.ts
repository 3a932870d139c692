import path from 'node:path'
import { app, type BrowserWindow, ipcMain, session } from 'electron'
import { appFolder, rendererFolder } from '../launch/appFolder.ts'
import { packFaults } from '../launch/packFaults.ts'
import { readStart, type Start } from '../launch/startWords.ts'
import { superviseHost } from '../launch/superviseHost.ts'
import { readStaticFiles } from '../loopback/staticFiles.ts'
import { exitCode, linesOf, sayTo } from '../terminal/commandIo.ts'
import { declareAppProtocol, serveAppProtocol } from './appProtocol.ts'
import { guardPages } from './guards.ts'
import { hostUtility } from './hostUtility.ts'
import { carryCalls } from './ipc.ts'
import { setMenu } from './menu.ts'
import { followTheme, takeTheme } from './theme.ts'
import { bringForward, loadPage, openWindow } from './window.ts'

/** Says lines to whoever started the app from a terminal. */
const say = (...lines: readonly string[]): void => sayTo(process.stderr, ...lines)

/** What was written after the program's name, or after the app's folder where Electron runs a checkout. */
const args = (): string[] => {
  if (app.isPackaged) return process.argv.slice(1)
  const appPath = path.resolve(app.getAppPath())
  return process.argv.slice(process.argv.findIndex((word, at) => at > 0 && path.resolve(word) === appPath) + 1)
}

const openDesktop = async (start: Extract<Start, { kind: 'window' }>): Promise<void> => {
  app.enableSandbox()
  app.setName('Lastlook')
  if (start.data) app.setPath('userData', path.resolve(start.data))
  declareAppProtocol()
  if (!app.requestSingleInstanceLock()) {
    say('Lastlook is open already: its window has been brought to the front.')
    app.exit(0)
    return
  }
  let window: BrowserWindow | undefined
  app.on('second-instance', () => window && bringForward(window))
  app.on('window-all-closed', () => app.quit())

  await app.whenReady()
  setMenu()
  guardPages(session.defaultSession)
  const { folder } = appFolder()
  const files = readStaticFiles(rendererFolder(folder), 'electron.html')
  if (!files.ok) {
    say(files.error)
    app.exit(1)
    return
  }
  serveAppProtocol(files.value)
  const faults = await packFaults(start.packs, app.getPath('userData'))
  if (faults.length > 0) {
    say(...faults)
    app.exit(exitCode.badUsage)
    return
  }

  const { seed, rules, packs } = start
  const request = { data: app.getPath('userData'), seed, rules, packs, answersAnyway: true }
  const host = superviseHost({ request, start: hostUtility, say, givesUp: false })
  app.once('will-quit', (event) => {
    // The host ends by itself once it has answered and written what it was given.
    event.preventDefault()
    host.close().finally(() => app.exit(0))
  })
  carryCalls(ipcMain, followTheme(host.answer), () => window?.webContents)

  // The page is fetched while the host starts: what it asks waits for that.
  window = openWindow(path.join(folder, 'dist/electron/preload.cjs'), takeTheme(host.answer))
  window.once('closed', () => {
    window = undefined
  })
  await loadPage(window)
}

const start = readStart(args(), process.env)
if (start.kind === 'window') {
  openDesktop(start).catch((bug: unknown) => {
    say(...linesOf(`Lastlook could not start: ${bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)}`))
    app.exit(1)
  })
} else {
  // Awaited before the app is ready, so a command needs no display. Loaded only here: a window has no use for it.
  const { runCommandLine } = await import('../commands/cli.ts')
  app.exit(await runCommandLine([...start.args], process))
}

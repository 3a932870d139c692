import { spawn } from 'node:child_process'
import path from 'node:path'
import { isLinuxRoot } from './display.ts'
import { defaultOpener, systemBrowsers } from './systemBrowser.ts'
import { untilEnded } from './untilEnd.ts'

/** How the page came before the person: in a window whose end is seen, in the default browser, or not at all. */
export type PageWindow =
  | { readonly kind: 'window'; readonly program: string; readonly closed: Promise<void>; close(): void }
  | { readonly kind: 'defaultBrowser' }
  | { readonly kind: 'none' }

/** A program that cannot show a window ends sooner than this; a person does not close one so soon. */
const settledMs = 2_500

const later = (ms: number): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, ms, undefined))

const openWith = async (
  program: string,
  invite: () => Promise<string>,
  profile: string,
): Promise<PageWindow | undefined> => {
  const flags = ['--no-first-run', '--no-default-browser-check', '--window-size=1280,800']
  const child = spawn(
    program,
    [
      `--app=${await invite()}`,
      // A profile of its own: the window's end is then this program's end, and no extension reads the page.
      `--user-data-dir=${profile}`,
      ...flags,
      ...(isLinuxRoot() ? ['--no-sandbox'] : []),
    ],
    { stdio: 'ignore' },
  )
  const ended = untilEnded(child)
  const early = await Promise.race([ended, later(settledMs)])
  if (!early) {
    return { kind: 'window', program, closed: ended.then(() => {}), close: () => void child.kill() }
  }
  // Ended at once and well: it passed the address to a window that was open already.
  return early.code === 0 ? { kind: 'defaultBrowser' } : undefined
}

const openDefault = async (address: string): Promise<PageWindow> => {
  const [program, args] = defaultOpener(address)
  const child = spawn(program, args, { stdio: 'ignore' })
  const early = await Promise.race([untilEnded(child), later(settledMs)])
  return early === undefined || early.code === 0 ? { kind: 'defaultBrowser' } : { kind: 'none' }
}

/**
 * Shows the page: as an app window of an installed Chromium, else in the system's default browser. `invite` gives an
 * address that works once, because every user of a machine can read the arguments that a program was started with.
 */
export const openPageWindow = async (invite: () => Promise<string>, dataFolder: string): Promise<PageWindow> => {
  for (const program of systemBrowsers()) {
    const window = await openWith(program, invite, path.join(dataFolder, 'browser-window'))
    if (window) return window
  }
  return openDefault(await invite())
}

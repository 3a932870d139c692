import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { _electron, chromium, type Page } from '@playwright/test'
import { electronForTests } from '../../build/electronForTests.ts'
import { findBrowser } from '../../build/findBrowser.ts'

/** The app as somebody opened it: its one page, and how it is closed as that person would. */
export interface OpenedApp {
  readonly page: Page
  close(): Promise<void>
}

/** What is opened: which data folder, which language the system speaks, which seed the drills get. */
export interface Opening {
  readonly dataFolder: string
  readonly locale?: string
  readonly seed?: number
  readonly colorScheme?: 'light' | 'dark'
}

const root = path.join(import.meta.dirname, '../..')
const window = { width: 1280, height: 800 }

/** Opens the browser shell as its command does, and goes to the address that it prints first. */
export const openInBrowser = async (opening: Opening): Promise<OpenedApp> => {
  const seed = opening.seed === undefined ? [] : ['--seed', String(opening.seed)]
  const args = ['open', '--shell', 'browser', '--headless', '--data', opening.dataFolder, ...seed]
  const shell = spawn(process.execPath, [path.join(root, 'dist/electron/cli.js'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stopped = once(shell, 'exit')
  const [address] = (await once(createInterface(shell.stdout), 'line')) as [string]
  const found = await findBrowser()
  const browser = await chromium.launch({ executablePath: found.path, env: { ...process.env, ...found.env } as never })
  const context = await browser.newContext({
    viewport: window,
    locale: opening.locale ?? 'en-GB',
    colorScheme: opening.colorScheme ?? 'light',
    acceptDownloads: true,
  })
  const page = await context.newPage()
  await page.goto(address)
  return {
    page,
    close: async () => {
      await browser.close()
      shell.kill('SIGTERM')
      await stopped
    },
  }
}

/** Opens the desktop shell: the real binary where it is installed, the stand-in otherwise. */
export const openInElectron = async (opening: Opening): Promise<OpenedApp> => {
  const electron = await electronForTests()
  const seed = opening.seed === undefined ? [] : [`--seed=${opening.seed}`]
  const app = await _electron.launch({
    ...(electron.executablePath ? { executablePath: electron.executablePath } : {}),
    args: [root, `--user-data-dir=${opening.dataFolder}`, `--lang=${opening.locale ?? 'en-GB'}`, ...seed],
    env: { ...process.env, ...electron.env, LASTLOOK_DATA: opening.dataFolder } as Record<string, string>,
    colorScheme: opening.colorScheme ?? 'light',
  })
  const page = await app.firstWindow()
  await page.getByRole('heading', { level: 1 }).waitFor()
  return { page, close: () => app.close() }
}

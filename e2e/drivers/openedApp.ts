import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { _electron, type Browser, chromium, type Page } from '@playwright/test'
import { electronForTests } from '../../build/electronForTests.ts'
import { findBrowser } from '../../build/findBrowser.ts'
import { findElectron } from '../../electron/launch/electronBinary.ts'

/** The app as somebody opened it: its one page, and how it ends. */
export interface OpenedApp {
  readonly page: Page
  /** Closes it as its learner would. */
  close(): Promise<void>
  /** Ends all but the page as a crash or a power cut would; in the browser shell the page stays. */
  kill(): Promise<void>
  /** Ends the process that the host is in as a fault in it would, and says whether there was one. */
  breakHost(): Promise<boolean>
}

/** What is opened: which data folder, which language the system speaks, which seed the drills get. */
export interface Opening {
  readonly dataFolder: string
  /** As systems write it: `en-GB`, `fr-FR`. */
  readonly locale: string
  readonly colorScheme: 'light' | 'dark'
  readonly seed: number | undefined
  /** Files of packs that stand beside those on offer. */
  readonly packs: readonly string[]
  /** Whether a finger points, and no mouse; in the browser shell. */
  readonly hasTouch: boolean
}

/** The folder of the checkout. */
export const root = path.join(import.meta.dirname, '../..')

const size = { width: 1280, height: 800 }

/** A browser to open the browser shell in. It is started once for many openings. */
export const launchBrowser = async (): Promise<Browser> => {
  const found = await findBrowser()
  return chromium.launch({
    executablePath: found.path,
    env: { ...process.env, ...found.env } as Record<string, string>,
  })
}

/** The processes that this one has started. */
const childrenOf = (pid: number): number[] => {
  const listed = existsSync('/proc/self/task')
    ? readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    : spawnSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' }).stdout
  return listed.split(/\s+/).filter(Boolean).map(Number)
}

/**
 * Starts the browser shell as its command does; `address` is the first line that it prints. `breakHost` ends the process
 * that serves as a fault in it would, and says whether there was one; `ended` is the exit code of the whole.
 */
export const startHost = async (dataFolder: string, ...args: readonly string[]) => {
  const all = ['open', '--shell', 'browser', '--headless', '--data', dataFolder, ...args]
  const host = spawn(process.execPath, [path.join(root, 'dist/electron/cli.js'), ...all], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  host.stderr.on('data', (part: Buffer) => {
    said += part.toString('utf8')
    process.stderr.write(part)
  })
  const pid = host.pid ?? Number.NaN
  const stopped = once(host, 'exit')
  // Only when each process that writes to its pipes is gone.
  const closed = once(host, 'close')
  const first = once(createInterface(host.stdout), 'line') as Promise<[string]>
  const address = await Promise.race([
    first.then(([line]) => line),
    stopped.then(([code]) => Promise.reject(new Error(`The browser shell ended with ${code} before it was open.`))),
  ])
  const stop = async (): Promise<void> => {
    host.kill('SIGTERM')
    await stopped
  }
  const kill = async (): Promise<void> => {
    const serving = childrenOf(pid)
    // The parent first: it would start another.
    for (const one of [pid, ...serving]) process.kill(one, 'SIGKILL')
    await closed
  }
  const breakHost = (): boolean => {
    const serving = childrenOf(pid)
    for (const one of serving) process.kill(one, 'SIGSEGV')
    return serving.length > 0
  }
  const ended = stopped.then(([code]) => code as number | null)
  return { address, stop, kill, breakHost, ended, said: () => said }
}

/** Opens the browser shell in a window of its own. */
export const openInBrowser = async (browser: Browser, opening: Opening): Promise<OpenedApp> => {
  const { dataFolder, locale, colorScheme, seed, hasTouch } = opening
  const packs = opening.packs.flatMap((file) => ['--pack', file])
  const host = await startHost(dataFolder, ...(seed === undefined ? [] : ['--seed', String(seed)]), ...packs)
  const context = await browser.newContext({ viewport: size, locale, colorScheme, hasTouch, acceptDownloads: true })
  const page = await context.newPage()
  await page.goto(host.address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return {
    page,
    close: async () => {
      await context.close()
      await host.stop()
    },
    kill: host.kill,
    breakHost: async () => host.breakHost(),
  }
}

/** Opens the desktop shell: the real binary where it is installed, the stand-in otherwise. */
export const openInElectron = async ({ dataFolder, locale, colorScheme, seed, packs }: Opening): Promise<OpenedApp> => {
  const electron = await electronForTests()
  const app = await _electron.launch({
    ...(electron.executablePath ? { executablePath: electron.executablePath } : {}),
    args: [
      root,
      `--lang=${locale}`,
      ...(seed === undefined ? [] : [`--seed=${seed}`]),
      ...packs.map((file) => `--pack=${file}`),
    ],
    env: { ...process.env, ...electron.env, LASTLOOK_DATA: dataFolder } as Record<string, string>,
    locale,
    colorScheme,
    acceptDownloads: true,
  })
  const page = await app.firstWindow()
  await page.getByRole('heading', { level: 1 }).waitFor()
  let isKilled = false
  const hosts = () =>
    app.evaluate(({ app: desktop }) =>
      desktop.getAppMetrics().flatMap(({ pid, name }) => (name === 'Lastlook host' ? [pid] : [])),
    )
  return {
    page,
    breakHost: async () => {
      const serving = await hosts()
      for (const one of serving) process.kill(one, 'SIGSEGV')
      return serving.length > 0
    },
    close: async () => {
      if (!isKilled) await app.close()
    },
    kill: async () => {
      isKilled = true
      const { pid } = app.process()
      const ended = once(app.process(), 'exit')
      // Playwright makes it the leader of a group: its Chromium goes with it.
      process.kill(-(pid ?? Number.NaN), 'SIGKILL')
      await ended
    },
  }
}

/** Starts the desktop app a second time, without looking at its window: how it ended, and what it said. */
export const startDesktopAgain = async (dataFolder: string): Promise<{ code: number | null; said: string }> => {
  const electron = await electronForTests()
  const program = electron.executablePath ?? findElectron(root) ?? ''
  const child = spawn(program, ['--no-sandbox', root], {
    env: { ...process.env, ...electron.env, LASTLOOK_DATA: dataFolder },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (part: Buffer) => {
    said += part.toString('utf8')
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  return { code, said }
}

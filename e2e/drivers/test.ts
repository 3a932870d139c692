import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, test as base } from '@playwright/test'
import { App } from './app.ts'
import { playedFile } from './dealt.ts'
import { launchBrowser, type Opening, openInBrowser, openInElectron } from './openedApp.ts'
import { specSeeds } from './seeds.ts'

interface Options {
  /** The seed of every session, so that the spec knows what is dealt; undefined leaves it to chance. */
  readonly seed: number | undefined
  /** Files of packs of one's own. */
  readonly packs: readonly string[]
}

interface Fixtures {
  /** An empty folder of its own. */
  readonly dataFolder: string
  /** Opens the app over that folder, in the shell of the Playwright project. */
  readonly open: () => Promise<App>
  /** The app, open. */
  readonly app: App
}

interface WorkerFixtures {
  readonly hostBrowser: () => Promise<Browser>
}

/**
 * Playwright's `test` with the app in it. `locale` and `colorScheme`, which are Playwright's own options, are what the
 * learner's system speaks and looks like.
 */
export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  locale: 'en-GB',
  colorScheme: 'light',
  seed: [specSeeds(7)[0], { option: true }],
  packs: [[playedFile], { option: true }],

  hostBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs: nothing
    async ({}, use) => {
      let browser: Promise<Browser> | undefined
      await use(() => {
        browser ??= launchBrowser()
        return browser
      })
      await (await browser)?.close()
    },
    { scope: 'worker' },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs: nothing
  dataFolder: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lastlook-spec-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  },

  open: async ({ dataFolder, locale, colorScheme, seed, packs, hasTouch, hostBrowser }, use, info) => {
    const opening: Opening = {
      dataFolder,
      locale: locale ?? 'en-GB',
      colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
      seed,
      packs,
      hasTouch: hasTouch ?? false,
    }
    const app = new App(
      () =>
        info.project.name === 'browser'
          ? hostBrowser().then((one) => openInBrowser(one, opening))
          : openInElectron(opening),
      opening,
    )
    await use(async () => {
      await app.open()
      return app
    })
    await app.close()
    if (info.status !== info.expectedStatus) console.log(`Seed of "${info.title}": ${seed ?? 'left to chance'}`)
  },

  app: async ({ open }, use) => use(await open()),
})

export { expect } from '@playwright/test'

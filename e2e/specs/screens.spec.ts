import type { Page } from '@playwright/test'
import { faultsIn } from '../drivers/axe.ts'
import { beyondTheEdges } from '../drivers/edges.ts'
import { expect, test } from '../drivers/test.ts'
import { everyScreen } from '../drivers/tour.ts'

/** Has the learner's system change its colours, and waits for the page to follow. */
const showIn = async (page: Page, colorScheme: 'light' | 'dark'): Promise<void> => {
  await page.emulateMedia({ colorScheme })
  await expect(page.locator('html')).toHaveCSS('color-scheme', colorScheme)
}

// The first message of this drill has a wrong address, the second has none.
test.use({ seed: 7 })

for (const locale of ['en-GB', 'fr-FR']) {
  test.describe(() => {
    test.use({ locale })

    test(`no screen has a fault that axe knows, in light or dark: ${locale}`, async ({ app }) => {
      await everyScreen(app, async (screen) => {
        expect.soft(await faultsIn(app.page), screen).toEqual([])
        // The dark is the same page in other colours.
        await showIn(app.page, 'dark')
        expect.soft(await faultsIn(app.page, 'colours'), `${screen}, dark`).toEqual([])
        await showIn(app.page, 'light')
      })
    })
  })
}

for (const [locale, look] of [
  ['en-GB', 'desktop'],
  ['fr-FR', 'desktop'],
  ['fr-FR', 'web'],
  ['fr-FR', 'phone'],
] as const) {
  test.describe(() => {
    test.use({ locale })

    test(`in a window of 800 by 600 nothing lies beyond its edges: ${locale}, ${look}`, async ({ app }) => {
      await app.page.setViewportSize({ width: 800, height: 600 })
      await app.rail.look.selectOption(look)
      await everyScreen(app, async (screen) => {
        expect.soft(await app.page.evaluate(beyondTheEdges), screen).toEqual([])
      })
    })
  })
}

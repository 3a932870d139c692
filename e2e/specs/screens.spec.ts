import { faultsIn, showIn } from '../drivers/axe.ts'
import { dealtBy } from '../drivers/dealt.ts'
import { beyondTheEdges } from '../drivers/edges.ts'
import { badlySpacedIn, foreignIn, readableOn } from '../drivers/french.ts'
import { expect, test } from '../drivers/test.ts'
import { everyScreen } from '../drivers/tour.ts'

const large = { width: 1280, height: 800 }
const small = { width: 800, height: 600 }

// The first message of this drill has a wrong address, the second has none.
test.use({ seed: 7 })

for (const locale of ['en-GB', 'fr-FR']) {
  test.describe(() => {
    test.use({ locale })
    const isFrench = locale === 'fr-FR'

    test(`no screen has a fault that axe knows, or anything beyond the edges at 800 by 600: ${locale}`, async ({
      app,
    }) => {
      const { page } = app
      // Sources are named as they call themselves.
      const sources = new Set((await dealtBy(7, app.language)).debriefs.map(({ fact }) => fact.source))
      await everyScreen(app, async (screen) => {
        // The dark is the same page in other colours, and so is the French in other words.
        if (isFrench) {
          await showIn(page, 'dark')
          expect.soft(await faultsIn(page, 'colours'), `${screen}, dark`).toEqual([])
          await showIn(page, 'light')
          const texts = (await readableOn(page)).filter((text) => !sources.has(text))
          expect(texts.length).toBeGreaterThan(5)
          expect.soft(foreignIn(texts), screen).toEqual([])
          expect.soft(badlySpacedIn(texts), screen).toEqual([])
          await expect.soft(page.locator('html')).toHaveAttribute('lang', 'fr')
        } else expect.soft(await faultsIn(page), screen).toEqual([])
        await page.setViewportSize(small)
        expect.soft(await page.evaluate(beyondTheEdges), screen).toEqual([])
        await page.setViewportSize(large)
      })
    })
  })
}

for (const look of ['web', 'phone'] as const) {
  test.describe(() => {
    test.use({ locale: 'fr-FR' })

    test(`in a window of 800 by 600 nothing lies beyond its edges: fr-FR, ${look}`, async ({ app }) => {
      await app.page.setViewportSize(small)
      await app.rail.look.selectOption(look)
      await everyScreen(app, async (screen) => {
        expect.soft(await app.page.evaluate(beyondTheEdges), screen).toEqual([])
      })
    })
  })
}

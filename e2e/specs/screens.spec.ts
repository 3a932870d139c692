import { faultsIn } from '../drivers/axe.ts'
import { beyondTheEdges } from '../drivers/edges.ts'
import { expect, test } from '../drivers/test.ts'
import { everyScreen } from '../drivers/tour.ts'

// The first message of this drill has a wrong address, the second has none.
test.use({ seed: 7 })

for (const locale of ['en-GB', 'fr-FR']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(() => {
      test.use({ locale, colorScheme })

      test(`no screen has a fault that axe knows: ${locale}, ${colorScheme}`, async ({ app }) => {
        await everyScreen(app, async (screen) => {
          // The dark is the same page in other colours.
          const faults = await faultsIn(app.page, colorScheme === 'dark' ? 'colours' : 'all')
          expect.soft(faults, screen).toEqual([])
        })
      })
    })
  }
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

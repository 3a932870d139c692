import AxeBuilder from '@axe-core/playwright'
import { beyondTheEdges } from '../drivers/edges.ts'
import { expect, test } from '../drivers/test.ts'
import { everyScreen } from '../drivers/tour.ts'

// The first message of this drill has a wrong address, the second has none.
test.use({ seed: 7 })
test.setTimeout(150_000)

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const locale of ['en-GB', 'fr-FR']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(() => {
      test.use({ locale, colorScheme })

      test(`no screen has a fault that axe knows: ${locale}, ${colorScheme}`, async ({ app }) => {
        await everyScreen(app, async (screen) => {
          const axe = new AxeBuilder({ page: app.page }).setLegacyMode()
          // The dark is the same page in other colours.
          const asked = colorScheme === 'dark' ? axe.withRules('color-contrast') : axe.withTags(tags)
          const { violations } = await asked.analyze()
          const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
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

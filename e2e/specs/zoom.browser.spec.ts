import { beyondTheEdges, outOfReach } from '../drivers/edges.ts'
import { specSeeds } from '../drivers/seeds.ts'
import { expect, test } from '../drivers/test.ts'
import { everyScreen } from '../drivers/tour.ts'

// A browser at 400 % tells the page a quarter of its window, so a small window is what zoom is (WCAG 1.4.10).

const sizes = [
  ['en-GB', 'desktop', 256],
  ['fr-FR', 'desktop', 200],
  ['fr-FR', 'web', 256],
  ['fr-FR', 'phone', 256],
] as const

for (const seed of specSeeds(7)) {
  for (const [locale, look, height] of sizes) {
    test.describe(() => {
      test.use({ locale, seed })

      test(`at 400 % nothing is cut, and all of it is reached: ${locale}, ${look}, 320 by ${height}, seed ${seed}`, async ({
        app,
      }) => {
        await app.rail.look.selectOption(look)
        await app.page.setViewportSize({ width: 320, height })
        await everyScreen(app, async (screen) => {
          expect.soft(await app.page.evaluate(beyondTheEdges), screen).toEqual([])
          expect.soft(await app.page.evaluate(outOfReach), screen).toEqual([])
        })
      })
    })
  }
}

test.describe(() => {
  test.use({ locale: 'fr-FR', seed: 7 })

  test('with the lines, words and letters of a text set apart nothing is cut (WCAG 1.4.12)', async ({ app }) => {
    await app.page.setViewportSize({ width: 800, height: 600 })
    await app.page.evaluate(() => {
      const apart = new CSSStyleSheet()
      apart.replaceSync(`
        * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-block-end: 2em !important }
      `)
      document.adoptedStyleSheets = [apart]
    })
    await everyScreen(app, async (screen) => {
      expect.soft(await app.page.evaluate(beyondTheEdges), screen).toEqual([])
      expect.soft(await app.page.evaluate(outOfReach), screen).toEqual([])
    })
  })
})

import { dealtBy } from '../drivers/dealt.ts'
import { badlySpacedIn, foreignIn, readableOn } from '../drivers/french.ts'
import { expect, test } from '../drivers/test.ts'
import { everyScreen } from '../drivers/tour.ts'

test.use({ locale: 'fr-FR', seed: 7 })

test('a French learner finds no English on any screen, and French signs with their spaces', async ({ app }) => {
  // Sources are named as they call themselves.
  const { debriefs } = await dealtBy(7, 'fr')
  const sources = new Set(debriefs.map(({ fact }) => fact.source))
  await everyScreen(app, async (screen) => {
    const texts = (await readableOn(app.page)).filter((text) => !sources.has(text))
    expect(texts.length).toBeGreaterThan(5)
    expect.soft(foreignIn(texts), screen).toEqual([])
    expect.soft(badlySpacedIn(texts), screen).toEqual([])
    await expect.soft(app.page.locator('html')).toHaveAttribute('lang', 'fr')
  })
})

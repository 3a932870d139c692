import { shippedOffer } from '../../content/packs/shipped/shippedOffer.ts'
import { composeWords } from '../../renderer/compose/words.ts'
import { homeWords } from '../../renderer/learner/home/words.ts'
import { dealtBy } from '../drivers/dealt.ts'
import { expect, test } from '../drivers/test.ts'

test.use({ seed: 7 })

const titleOf = (packId: string, language: 'en' | 'fr') =>
  shippedOffer.list().find(({ id }) => id === packId)?.title[language] ?? packId

for (const { language, locale, packId, foreign } of [
  { language: 'en', locale: 'en-GB', packId: 'forces', foreign: 'armees' },
  { language: 'fr', locale: 'fr-FR', packId: 'armees', foreign: 'forces' },
] as const) {
  test.describe(language, () => {
    test.use({ locale })

    test('a pack of scripts is offered in its language alone, and is dealt, answered and explained as drawn', async ({
      app,
    }) => {
      const t = homeWords[language]
      const { items, keys, debriefs } = await dealtBy(7, language, packId)
      await expect(app.page.getByText(titleOf(foreign, language), { exact: true })).toHaveCount(0)
      await app.page
        .getByRole('button', { name: t.ofPack(t.startPack, titleOf(packId, language)), exact: true })
        .click()

      for (const [position, item] of items.slice(0, 3).entries()) {
        await expect(app.compose.subject).toHaveText(item.subject)
        for (const { address } of item.quoted) await expect(app.compose.window).toContainText(address ?? '')
        // What the program remembers of an address stands with it.
        await app.compose.reveal(0)
        const { times = 0, daysAgo = 0 } = item.recipients[0]?.contact ?? {}
        await expect(app.compose.card).toContainText(composeWords[language].contact(times, daysAgo))
        for (const { recipient } of keys[position]?.wrong ?? []) await app.compose.mark(recipient)
        await app.compose.send.click()
        await app.debrief.message.waitFor()
        const cue = debriefs[position]?.wrong[0]?.gaveAway[0]?.text
        if (cue !== undefined) await expect(app.page.getByText(cue)).toBeVisible()
        await app.debrief.onward.click()
      }
    })
  })
}

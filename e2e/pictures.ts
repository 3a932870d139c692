import path from 'node:path'
import { markingIn } from '../content/specimens/hosts.ts'
import { homeWords } from '../renderer/learner/home/words.ts'
import { dealtBy, dealtFor, seedWhere, typingWhere } from './drivers/dealt.ts'
import { root } from './drivers/openedApp.ts'
import { test } from './drivers/test.ts'

/**
 * `npm run pictures`: the pictures of the README, taken of the real app in the browser shell. They show the same
 * messages each time, as long as the pack stays the same; the date on the result is the day's.
 */

/** The pack that is shown. */
const packId = 'forces'
const packTitle = 'Forces'

/** Begins with the missing letter of .mil. */
const seed = await seedWhere(
  70,
  ({ items: [item], keys: [key] }) => {
    const wrong = key?.wrong[0]
    const address = item?.recipients[wrong?.recipient ?? -1]?.address
    return item?.display !== 'grouped' && wrong?.kind === 'suffixLetterLost' && address?.endsWith('.ml') === true
  },
  packId,
)

test.use({ seed, packs: [] })
test.setTimeout(120_000)

/** The first seed whose first message to be typed has a past typo of somebody in To, offered before the right address. */
const { seed: typingSeed, dealt: typing } = await typingWhere(
  1,
  ({ pastTypo, people, offers }) =>
    pastTypo !== null &&
    people[pastTypo.person]?.field === 'to' &&
    offers.some(({ address }) => address === people[pastTypo.person]?.address) &&
    offers.find(({ name }) => name === people[pastTypo.person]?.name)?.address === pastTypo.address,
  packId,
)

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(() => {
    test.use({ colorScheme })

    test(`pictures of a drill, ${colorScheme}`, async ({ app }) => {
      const take = async (name: string): Promise<void> => {
        // One of the four is enough to show the dark.
        if (colorScheme === 'dark' && name !== 'debrief') return
        const file = colorScheme === 'dark' ? `${name}-dark.png` : `${name}.png`
        await app.page.evaluate(() => document.fonts.ready.then(() => undefined))
        await app.page.screenshot({ path: path.join(root, 'docs/pictures', file), animations: 'disabled' })
      }
      const { keys } = await dealtBy(seed, 'en', packId)
      const wrong = keys[0]?.wrong[0]
      // With good eyes, except for one miss and one false alarm.
      const missedAt = keys.findLastIndex((key) => key.wrong.length > 0)
      const alarmedAt = keys.findIndex((key) => key.wrong.length === 0)

      await take('home')
      await app.home.startOf(packTitle).click()
      for (const [position, key] of keys.entries()) {
        await app.compose.window.waitFor()
        if (position === 0) {
          await app.compose.reveal(wrong?.recipient ?? 0)
          await take('play')
        }
        const marked = position === alarmedAt ? 0 : position === missedAt ? undefined : key.wrong[0]?.recipient
        if (marked !== undefined) await app.compose.mark(marked)
        await app.compose.send.click()
        await app.debrief.message.waitFor()
        if (position === 0) await take('debrief')
        await app.debrief.onward.click()
      }
      await app.result.playAgain.waitFor()
      await take('result')
    })
  })
}

test.describe(() => {
  test.use({ seed: typingSeed })

  test('picture of a message that is typed', async ({ app }) => {
    await app.home.typing.click()
    await app.page.getByRole('combobox', { name: homeWords.en.pack }).selectOption(packId)
    await app.home.begin.click()
    await app.typeIt.begin('to', typing.items[0]?.pastTypo?.person ?? 0)
    await app.typeIt.offers.first().waitFor()
    await app.page.evaluate(() => document.fonts.ready.then(() => undefined))
    await app.page.screenshot({ path: path.join(root, 'docs/pictures/type-it.png'), animations: 'disabled' })
  })
})

/** A seed under which the guard asks about an address that looks misspelt, in the first message. */
const asked = async (): Promise<number> => {
  for (let one = 1; one < 300; one += 1) {
    const request = { mode: 'practice', packId, items: 12, kind: null, locale: 'en', guard: true } as const
    const dealt = markingIn(await dealtFor(one, request))
    if (dealt.questions?.[0]?.reason === 'misspelt') return one
  }
  throw new Error('The guard finds nothing misspelt in the first message of 300 drills.')
}

const guardSeed = await asked()

test.describe(() => {
  test.use({ seed: guardSeed })

  test('picture of the guard', async ({ app }) => {
    await app.rail.guard.selectOption('on')
    await app.home.startOf(packTitle).click()
    await app.compose.send.click()
    await app.guard.dialog.waitFor()
    await app.page.evaluate(() => document.fonts.ready.then(() => undefined))
    await app.page.screenshot({ path: path.join(root, 'docs/pictures/guard.png'), animations: 'disabled' })
  })
})

test('pictures of the trainer’s rooms', async ({ app }) => {
  const { page, packRoom, studio } = app
  const take = async (name: string): Promise<void> => {
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    await page.screenshot({ path: path.join(root, 'docs/pictures', `${name}.png`), animations: 'disabled' })
  }
  await packRoom.open()
  await packRoom.choose(packTitle)
  await packRoom.action('duplicate').click()
  await packRoom.line(`Copy of ${packTitle}`).waitFor()
  await take('packs')
  await packRoom.action('open').click()
  await page.getByRole('main').getByRole('listitem').getByRole('button').first().click()
  await studio.mistakes(0).click()
  await studio.slips.first().click()
  await studio.preview.getByRole('img').first().waitFor()
  await studio.slips.first().scrollIntoViewIfNeeded()
  await take('studio')
})

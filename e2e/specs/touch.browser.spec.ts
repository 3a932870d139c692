import type { Page } from '@playwright/test'
import { dealtBy, seedWhere } from '../drivers/dealt.ts'
import { expect, test } from '../drivers/test.ts'

/** The first message has three recipients or more, none of them in a group. */
const seed = await seedWhere(
  2,
  ({ items: [first] }) => first !== undefined && first.recipients.length >= 3 && first.groups.length === 0,
)

test.use({ seed, hasTouch: true })

/** What can be pressed on the screen and is smaller than a finger wants it, with its width and height. */
const smallerThan = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((pixels) => {
    const root = document.querySelector('dialog:modal') ?? document
    return [
      ...root.querySelectorAll<HTMLElement>(
        'button, select, input:not([type=radio]), a[href], summary, label:has(input[type=radio])',
      ),
    ]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.width < pixels - 0.5 || box.height < pixels - 0.5))
      .map(
        ({ one, box }) => `${one.tagName} "${one.textContent}": ${Math.round(box.width)} by ${Math.round(box.height)}`,
      )
  }, least)

for (const look of ['desktop', 'web', 'phone'] as const) {
  test(`a message is decided with a finger alone, and everything is large enough for it: ${look}`, async ({ app }) => {
    const { page, home, rail, compose, debrief } = app
    const { items } = await dealtBy(seed, 'en')
    await rail.look.selectOption(look)
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true)
    expect.soft(await smallerThan(page, 24), 'home').toEqual([])
    await home.start.tap()
    await compose.window.waitFor()
    expect.soft(await smallerThan(page, 44), 'a message').toEqual([])

    await compose.chip(2).tap()
    await expect(compose.card).toContainText(items[0]?.recipients[2]?.address ?? '@')
    expect.soft(await smallerThan(page, 44), 'a card').toEqual([])
    await compose.card.getByRole('button', { name: 'Mark' }).tap()
    await compose.chip(1).tap()
    await compose.card.getByRole('button', { name: 'Correct' }).tap()
    await page.getByRole('textbox').fill('nobody@fleet.example')
    expect.soft(await smallerThan(page, 44), 'a correction').toEqual([])
    await compose.subject.tap()
    await expect.poll(() => compose.line()).toContain('2x')
    await expect.poll(() => compose.line()).toContain('1>')
    await compose.undo.tap()
    await expect.poll(() => compose.line()).not.toContain('1>')
    await compose.send.tap()
    const verdicts = await debrief.verdicts()
    expect(verdicts[2]?.outcome).toMatch(/^(hit|falseAlarm)$/)
    expect.soft(await smallerThan(page, 24), 'the debrief').toEqual([])
    await debrief.onward.tap()
    await expect(compose.subject).toHaveText(items[1]?.subject ?? '')
  })
}

test('recipients are typed with a finger and its keyboard: an offer, an address, Send', async ({ app }) => {
  const { page, home, typeIt, debrief } = app
  await home.typing.tap()
  expect.soft(await smallerThan(page, 24), 'before it').toEqual([])
  await home.begin.tap()
  await typeIt.field('to').tap()
  await page.keyboard.type((await typeIt.nameOf(0)).slice(0, 3))
  await typeIt.offers.first().waitFor()
  expect.soft(await smallerThan(page, 44), 'what is remembered').toEqual([])
  await typeIt.offers.first().tap()
  await expect(typeIt.chips('to')).toHaveCount(1)
  await typeIt.write('to', await typeIt.addressOf(0))
  expect.soft(await smallerThan(page, 44), 'chips').toEqual([])
  await typeIt.send.tap()
  await debrief.headline.waitFor()
})

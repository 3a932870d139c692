import type { App } from '../drivers/app.ts'
import { faultsInBoth } from '../drivers/axe.ts'
import { dealtBy, playedPack, seedWhere } from '../drivers/dealt.ts'
import { expect, test } from '../drivers/test.ts'

/** The first message shows five addresses in full; the second shows names. */
const seed = await seedWhere(
  94,
  ({ items: [first, second] }) =>
    first?.display === 'full' && first.recipients.length === 5 && second?.display === 'nameOnly',
)

test.use({ seed })

const looks = ['desktop', 'web', 'phone'] as const

/** Whether the card lies beside its chip, and the chip can be read. */
const isClearOf = async ({ compose }: App, recipient: number): Promise<boolean> => {
  const card = await compose.card.boundingBox()
  const chip = await compose.chip(recipient).boundingBox()
  if (!card || !chip) return false
  const isBeside = card.x >= chip.x + chip.width || chip.x >= card.x + card.width
  return isBeside || card.y >= chip.y + chip.height || chip.y >= card.y + card.height
}

for (const look of looks) {
  test(`a message by mouse and one by keyboard, and axe finds nothing in light or dark: ${look}`, async ({ app }) => {
    const { compose, debrief, page } = app
    const { items } = await dealtBy(seed, 'en')
    const faults = () => faultsInBoth(page)
    await app.rail.look.selectOption(look)
    expect(await faults()).toEqual([])
    await app.home.start.click()

    await expect(compose.window).toHaveAttribute('data-look', look)
    await compose.reveal(2)
    expect(await isClearOf(app, 2)).toBe(true)
    expect.soft(await faults(), 'a card').toEqual([])
    await compose.mark(0)
    await (await compose.edit(1)).fill('nobody')
    await page.keyboard.press('Enter')
    expect.soft(await faults(), 'a mark and a correction').toEqual([])
    await page.getByRole('textbox').fill('nobody@fleet.example')
    await page.keyboard.press('Enter')
    await compose.send.click()
    const shown = (await debrief.verdicts()).map(({ address }) => address)
    expect(shown).toEqual(items[0]?.recipients.map(({ address }) => address))
    await expect(debrief.message).toHaveAttribute('data-look', look)
    expect.soft(await faults(), 'the debrief').toEqual([])

    await page.keyboard.press('Enter')
    await expect(compose.chip(0)).toBeFocused()
    await page.keyboard.press('Space')
    await expect(compose.card).toContainText(items[1]?.recipients[0]?.address ?? '@')
    await page.keyboard.press('Escape')
    await page.keyboard.press('m')
    await page.keyboard.press('ControlOrMeta+Enter')
    expect((await debrief.verdicts())[0]?.outcome).toMatch(/^(hit|falseAlarm)$/)
  })
}

test('a look changes nothing of what is said of the recipients', async ({ app }) => {
  const { compose, home, rail } = app
  const heard: string[][] = []
  for (const look of looks) {
    await rail.look.selectOption(look)
    // Its form deals the same messages each time.
    await home.assessment.click()
    await home.pack.selectOption(playedPack)
    await home.begin.click()
    const messages: string[] = []
    for (let position = 0; position < 8; position += 1) {
      await expect(compose.window).toHaveAttribute('data-look', look)
      messages.push(await compose.window.getByRole('grid').ariaSnapshot())
      await compose.send.click()
    }
    heard.push(messages)
    await compose.leave.click()
    await compose.confirmLeave.click()
    await home.heading.waitFor()
  }
  const [desktop, web, phone] = heard
  expect(new Set(desktop).size).toBe(8)
  expect(desktop?.join()).toContain('address cropped')
  expect(desktop?.join()).toContain('address hidden')
  expect(web).toEqual(desktop)
  expect(phone).toEqual(desktop)
})

test('Tab leads through each look as it is seen: Send is first, or where it stands last', async ({ app }) => {
  const isBefore = async (look: string): Promise<boolean> => {
    await app.rail.look.selectOption(look)
    await app.home.start.click()
    await app.compose.window.waitFor()
    const send = await app.compose.send.boundingBox()
    const chip = await app.compose.chip(0).boundingBox()
    const isFirst = await app.compose.window
      .getByRole('button')
      .first()
      .evaluate((first) => first.dataset.recipient === undefined)
    expect((send?.y ?? 0) < (chip?.y ?? 0), look).toBe(isFirst)
    await app.compose.leave.click()
    await app.compose.confirmLeave.click()
    await app.home.heading.waitFor()
    return isFirst
  }
  expect(await isBefore('desktop')).toBe(true)
  expect(await isBefore('web')).toBe(false)
  expect(await isBefore('phone')).toBe(true)
})

test('on a phone every recipient is large enough for a finger', async ({ app }) => {
  await app.rail.look.selectOption('phone')
  await app.home.start.click()
  await app.compose.window.waitFor()
  const heights = await app.compose.chips.evaluateAll((chips) =>
    chips.map((chip) => chip.getBoundingClientRect().height),
  )
  expect(heights).toHaveLength(5)
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
})

test('mixed looks take turns, and the choice is kept', async ({ app }) => {
  await app.rail.look.selectOption('mixed')
  await app.reopen()
  await expect(app.rail.look).toHaveValue('mixed')
  await app.home.start.click()
  for (const look of [...looks, ...looks]) {
    await expect(app.compose.window).toHaveAttribute('data-look', look)
    await app.compose.send.click()
    await expect(app.debrief.message).toHaveAttribute('data-look', look)
    await app.debrief.onward.click()
  }
})

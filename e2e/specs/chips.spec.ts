import { faultsIn } from '../drivers/axe.ts'
import { dealtBy, seedWhere } from '../drivers/dealt.ts'
import { expect, test } from '../drivers/test.ts'

/** Begins with three in To, collapsed into a group, and one in Cc, by name. */
const seed = await seedWhere(36, ({ items: [item] }) => {
  const fields = item?.recipients.map(({ field }) => field).join(' ')
  return item?.display === 'grouped' && fields === 'to to to cc'
})

test.use({ seed })

/** What is pressed and how the chips are then (see `Compose.line`), one after the other on one message. */
const table: readonly (readonly [key: string, line: string])[] = [
  // A collapsed group is one stop. What is in it can be neither marked nor removed nor corrected unseen.
  ['m', '[0]* 3?'],
  ['c', '[0]* 3?'],
  ['Backspace', '[0]* 3?'],
  ['ControlOrMeta+a', '[0]* 3?'],
  ['ArrowLeft', '[0]* 3?'],
  ['ArrowRight', '[0] 3*?'],
  ['ArrowRight', '[0] 3*?'],
  ['Home', '[0]* 3?'],
  ['End', '[0] 3*?'],
  ['ArrowUp', '[0]* 3?'],
  ['ArrowDown', '[0] 3*?'],
  // Tab goes from field to field.
  ['Shift+Tab', '[0]* 3?'],
  ['Tab', '[0] 3*?'],
  ['Shift+Tab', '[0]* 3?'],
  ['Space', '0*? 1? 2? 3?'],
  // An address is two actions away: the group, the chip.
  ['Space', '0*o 1? 2? 3?'],
  ['Space', '0* 1? 2? 3?'],
  ['ArrowRight', '0 1*? 2? 3?'],
  ['Enter', '0 1*o 2? 3?'],
  ['Escape', '0 1* 2? 3?'],
  // Once selects, twice leaves out; a step aside or Esc selects nothing.
  ['Backspace', '0 1*s 2? 3?'],
  ['Escape', '0 1* 2? 3?'],
  ['Delete', '0 1*s 2? 3?'],
  ['ArrowRight', '0 1 2*? 3?'],
  ['ArrowLeft', '0 1* 2? 3?'],
  ['Backspace', '0 1*s 2? 3?'],
  ['Backspace', '0 1*x 2? 3?'],
  // Who is left out stays so, however often.
  ['Delete', '0 1*x 2? 3?'],
  ['ControlOrMeta+z', '0 1* 2? 3?'],
  ['ControlOrMeta+z', '0 1* 2? 3?'],
  ['ControlOrMeta+Shift+z', '0 1*x 2? 3?'],
  ['ControlOrMeta+z', '0 1* 2? 3?'],
  ['ControlOrMeta+y', '0 1*x 2? 3?'],
  ['ControlOrMeta+y', '0 1*x 2? 3?'],
  ['ControlOrMeta+a', '0s 1*sx 2s? 3?'],
  ['Delete', '0x 1*x 2x? 3?'],
  ['ArrowDown', '0x 1x 2x? 3*?'],
  // Undo goes to whom it is about.
  ['ControlOrMeta+z', '0* 1x 2? 3?'],
  ['ControlOrMeta+a', '0*s 1sx 2s? 3?'],
  ['m', '0*x 1x 2x? 3?'],
  ['ControlOrMeta+z', '0* 1x 2? 3?'],
  ['m', '0*x 1x 2? 3?'],
  ['m', '0* 1x 2? 3?'],
  // A correction is undone like a mark. In its field the keys of text are the field's own.
  ['c', '0* 1x 2? 3?'],
  ['Backspace', '0* 1x 2? 3?'],
  ['ControlOrMeta+z', '0* 1x 2? 3?'],
  ['Escape', '0* 1x 2? 3?'],
  ['c', '0* 1x 2? 3?'],
  ['End', '0* 1x 2? 3?'],
  ['x', '0* 1x 2? 3?'],
  ['Enter', '0*> 1x 2? 3?'],
  ['Backspace', '0*s> 1x 2? 3?'],
  ['Backspace', '0*x 1x 2? 3?'],
  ['ControlOrMeta+z', '0*> 1x 2? 3?'],
  ['ControlOrMeta+z', '0* 1x 2? 3?'],
  // To copy an address is to reveal it.
  ['ArrowRight', '0 1*x 2? 3?'],
  ['ArrowRight', '0 1x 2*? 3?'],
  ['ControlOrMeta+c', '0 1x 2* 3?'],
  // Tab leaves the fields behind Cc, and comes back.
  ['Tab', '0 1x 2 3*?'],
  ['Tab', '0 1x 2 3?'],
  ['Shift+Tab', '0 1x 2 3*?'],
  ['Shift+Tab', '0* 1x 2 3?'],
]

test('the chips answer to every key as those of a mail program do', async ({ app }) => {
  const { items } = await dealtBy(seed, 'en')
  const addresses = items[0]?.recipients.map(({ address }) => address) ?? []
  await app.home.start.click()
  const { compose, page } = app
  await expect(compose.chip(0)).toBeFocused()
  expect(await compose.line()).toBe('[0]* 3?')

  // What is hidden is nowhere in the page: no attribute, no text for screen readers.
  for (const { name, address } of items[0]?.recipients ?? []) {
    const page = await compose.window.getByRole('grid').evaluate((grid) => grid.outerHTML)
    expect(page).not.toContain(address)
    if (items[0]?.recipients[3]?.name !== name) expect(page).not.toContain(name)
  }

  await page.evaluate(() => {
    document.addEventListener('copy', (event) => {
      document.documentElement.dataset.copied = event.clipboardData?.getData('text/plain') ?? ''
    })
  })
  for (const [at, [key, line]] of table.entries()) {
    await page.keyboard.press(key)
    await expect.poll(() => compose.line(), `row ${at + 1}: ${key}`).toBe(line)
  }
  expect(await page.evaluate(() => document.documentElement.dataset.copied)).toBe(addresses[2])

  await page.keyboard.press('ControlOrMeta+Enter')
  const verdicts = await app.debrief.verdicts()
  expect(verdicts.map(({ outcome }) => outcome === 'hit' || outcome === 'falseAlarm')).toEqual([
    false,
    true,
    false,
    false,
  ])
})

test('by mouse: a group is expanded, a mark undone, and a chip in a group is two presses from its address', async ({
  app,
}) => {
  const { items } = await dealtBy(seed, 'en')
  const { compose } = app
  await app.home.start.click()
  await compose.groups.click()
  await expect.poll(() => compose.line()).toBe('0*? 1? 2? 3?')
  await compose.chip(1).click()
  await expect(compose.card).toContainText(items[0]?.recipients[1]?.address ?? '@')

  await compose.mark(1)
  await expect.poll(() => compose.line()).toBe('0? 1*x 2? 3?')
  await compose.undo.click()
  await expect.poll(() => compose.line()).toBe('0? 1* 2? 3?')
  await expect(compose.undo).toBeHidden()
})

for (const [locale, colorScheme] of [
  ['en-GB', 'light'],
  ['fr-FR', 'dark'],
] as const) {
  test.describe(() => {
    test.use({ locale, colorScheme })

    test(`axe finds no fault in a group, a selection and what is left out: ${locale}, ${colorScheme}`, async ({
      app,
    }) => {
      const { compose, page } = app
      const faults = () => faultsIn(page)
      await app.home.start.click()
      await compose.window.waitFor()
      expect.soft(await faults(), 'collapsed').toEqual([])
      await compose.expand()
      await page.keyboard.press('ControlOrMeta+a')
      expect.soft(await faults(), 'selected').toEqual([])
      await page.keyboard.press('Delete')
      expect.soft(await faults(), 'left out').toEqual([])
    })
  })
}

import { dealtBy } from '../drivers/dealt.ts'
import { playSome } from '../drivers/playSome.ts'
import { expect, test } from '../drivers/test.ts'

test.use({ seed: 11 })

test('a session is found again after a restart, with the same figures', async ({ app }) => {
  await playSome(app, 3)
  await app.rail.progress.click()
  await app.progress.openSession()
  await app.result.close.waitFor()
  const headline = (await app.result.headline.textContent()) ?? ''
  const counts = await app.result.counts()
  const messages = await app.result.messages()
  expect(messages.length).toBeGreaterThanOrEqual(3)

  await app.reopen()
  await app.rail.progress.click()
  await expect(app.progress.sessions).toHaveCount(1)
  await expect.poll(async () => (await app.progress.figures())[0]).toBe('3 of 12')
  await app.progress.openSession()
  await expect(app.result.headline).toHaveText(headline)
  expect(await app.result.counts()).toEqual(counts)
  expect(await app.result.messages()).toEqual(messages)
})

test('language and theme are kept over a restart', async ({ app }) => {
  await app.rail.choose('fr')
  app.language = 'fr'
  await app.rail.theme.selectOption('dark')
  await expect(app.home.heading).toBeVisible()
  await app.reopen()
  await expect(app.home.heading).toBeVisible()
  await expect(app.rail.theme).toHaveValue('dark')
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'fr')
})

test('until it is revealed, an address that is hidden is nowhere in the page', async ({ app }) => {
  const { items } = await dealtBy(11, 'en')
  const position = items.findIndex((item) => item.display !== 'full')
  const item = items[position]
  if (!item) throw new Error('Seed 11 hides no address.')
  await app.home.start.click()
  for (let before = 0; before < position; before += 1) {
    await app.compose.send.click()
    await app.debrief.onward.click()
  }
  await expect(app.compose.subject).toHaveText(item.subject)
  // The debrief before it, with its addresses, leaves the page a moment after it has left the screen.
  await expect(app.page.locator('main')).toHaveCount(1)
  const inPage = async () => `${await app.page.content()}\n${await app.page.locator('body').ariaSnapshot()}`
  const before = await inPage()
  for (const { address } of item.recipients) expect(before).not.toContain(address)
  await app.compose.reveal(0)
  const after = await inPage()
  expect(after).toContain(item.recipients[0]?.address)
  for (const { address } of item.recipients.slice(1)) expect(after).not.toContain(address)
})

import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ledgerPath } from '../../electron/storage/ledgerPath.ts'
import { lastlook } from '../drivers/command.ts'
import { startHost } from '../drivers/openedApp.ts'
import { expect, test } from '../drivers/test.ts'

test.use({ seed: 7 })

const serve = (...args: readonly string[]) => lastlook('open', '--shell', 'browser', '--headless', ...args)

test('a second Lastlook on the same folder says so and leaves the first alone', async ({ app }) => {
  const second = serve('--data', app.dataFolder)
  expect(second).toMatchObject({ code: 2, out: '' })
  expect(second.said).toContain(`Another Lastlook is running with the data folder ${app.dataFolder}.`)
  expect(second.said).toContain('Close it, or choose another folder with --data.')
  await app.home.start.click()
  await expect(app.compose.window).toBeVisible()
})

test('a taken port is named, with what to do', async ({ app, dataFolder }) => {
  const { port } = new URL(app.page.url())
  const second = serve('--data', path.join(dataFolder, 'other'), '--port', port)
  expect(second).toMatchObject({ code: 2, out: '' })
  expect(second.said).toMatch(new RegExp(`^Port ${port} of 127.0.0.1 is taken by another program\\. Choose another`))
})

test('a damaged ledger, and a file where the folder should be, are named with what to do', async ({ dataFolder }) => {
  writeFileSync(ledgerPath(dataFolder), 'not a ledger')
  const damaged = serve('--data', dataFolder)
  expect(damaged).toMatchObject({ code: 2, out: '' })
  expect(damaged.said).toContain(ledgerPath(dataFolder))
  const file = path.join(dataFolder, 'a-file')
  writeFileSync(file, '')
  const misplaced = serve('--data', file)
  expect(misplaced).toMatchObject({ code: 2, out: '' })
  expect(misplaced.said).toMatch(
    /There is a file where a folder is needed: .* \(EEXIST\)\. Move that file away, or choose another folder with --data\./,
  )
})

test('damage that only opening finds ends the command with the same words, and is left as it is', async ({
  dataFolder,
}) => {
  await (await startHost(dataFolder)).stop()
  const ledger = ledgerPath(dataFolder)
  const bytes = readFileSync(ledger)
  // The head of the file says that it is a ledger; what follows is the list of its tables.
  bytes.fill(0xee, 100, 4096)
  writeFileSync(ledger, bytes)
  const damaged = serve('--data', dataFolder)
  expect(damaged.code).toBe(2)
  expect(damaged.said).toContain(ledger)
  expect(readFileSync(ledger)).toEqual(bytes)
})

test('when the host is gone, the page says so, keeps the answers and lets the drill go on', async ({ app }) => {
  await app.home.start.click()
  await app.compose.window.waitFor()
  await app.kill()
  await app.compose.send.click()
  await app.debrief.message.waitFor()
  const notice = app.page.getByRole('status').filter({ hasText: 'not saved' })
  await expect(notice).toContainText('1 answer is not saved yet.')
  await expect(notice).toContainText('Keep this window open: Lastlook holds on to the answers and keeps trying.')
  await app.debrief.onward.click()
  await app.compose.send.click()
  await app.debrief.message.waitFor()
  await expect(notice).toContainText('2 answers are not saved yet.')
})

test('a page that is opened without its token says how to come in, in the language of the browser', async ({
  dataFolder,
  hostBrowser,
}) => {
  const host = await startHost(dataFolder)
  const browser = await hostBrowser()
  for (const [locale, title] of [
    ['en-GB', 'This page was opened without its key.'],
    ['fr-CA', 'Cette page a été ouverte sans sa clé.'],
  ] as const) {
    const context = await browser.newContext({ locale })
    const page = await context.newPage()
    await page.goto(new URL(host.address).origin)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await context.close()
  }
  await host.stop()
})

test('the token leaves the address bar, and a reload keeps the page open', async ({ app }) => {
  await expect(app.home.heading).toBeVisible()
  expect(new URL(app.page.url()).hash).toBe('')
  await app.page.reload()
  await expect(app.home.heading).toBeVisible()
})

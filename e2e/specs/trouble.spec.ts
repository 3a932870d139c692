import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { ledgerPath } from '../../electron/storage/ledgerPath.ts'
import { lastlook } from '../drivers/command.ts'
import { expect, test } from '../drivers/test.ts'

test.use({ seed: 7 })

test('what was confirmed before the host was killed in the middle of a drill is there afterwards', async ({ app }) => {
  await app.home.start.click()
  await app.compose.send.click()
  await app.debrief.onward.click()
  await app.compose.mark(0)
  await app.compose.send.click()
  await app.debrief.message.waitFor()
  const exported = () => lastlook('records', 'export', '--format', 'csv', '--data', app.dataFolder).out
  await expect.poll(() => new Set(exported().match(/[a-z0-9-]+@\d+#\d+/g)).size).toBe(2)
  const before = exported()
  await app.kill()

  await app.reopen()
  await app.rail.progress.click()
  await expect.poll(async () => (await app.progress.figures())[0]).toBe('2 of 12')
  expect((await app.progress.export()).text).toBe(before)
})

test('a ledger that becomes read-only is opened again when it may be written, with all its records', async ({
  app,
}) => {
  const ledger = ledgerPath(app.dataFolder)
  await app.home.start.click()
  await app.compose.send.click()
  await app.debrief.onward.click()
  await app.close()
  chmodSync(ledger, 0o444)
  const bytes = readFileSync(ledger)
  expect(lastlook('open', '--shell', 'browser', '--headless', '--data', app.dataFolder)).toMatchObject({
    code: 2,
    said: expect.stringContaining(ledger),
  })
  expect(readFileSync(ledger)).toEqual(bytes)
  chmodSync(ledger, 0o600)
  await app.open()
  await app.rail.progress.click()
  await expect.poll(async () => (await app.progress.figures())[0]).toBe('1 of 12')
})

test('text in the place of the ledger is left as it is', async ({ dataFolder }) => {
  const ledger = ledgerPath(dataFolder)
  writeFileSync(ledger, 'not a ledger at all, but somebody’s text')
  const { code, said } = lastlook('records', 'export', '--format', 'csv', '--data', dataFolder)
  expect(code).toBe(2)
  expect(said).toContain(ledger)
  expect(readFileSync(ledger, 'utf8')).toBe('not a ledger at all, but somebody’s text')
})

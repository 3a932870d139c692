import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { ledgerPath } from '../../electron/storage/ledgerFile.ts'
import { startDesktopAgain } from '../drivers/openedApp.ts'
import { expect, test } from '../drivers/test.ts'

test('a second start hands over to the first and ends', async ({ app }) => {
  const second = await startDesktopAgain(app.dataFolder)
  expect(second.code).toBe(0)
  expect(second.said).toContain('Lastlook is open already: its window has been brought to the front.')
  await app.home.start.click()
  await expect(app.compose.window).toBeVisible()
})

for (const [fault, spoil] of [
  ['damaged', (ledger: string) => writeFileSync(ledger, 'not a ledger')],
  [
    'read-only',
    (ledger: string) => {
      writeFileSync(ledger, '')
      chmodSync(ledger, 0o444)
    },
  ],
] as const) {
  test(`a ledger that is ${fault} is named in the window, with what to do, and stays as it is`, async ({
    dataFolder,
    open,
  }) => {
    const ledger = ledgerPath(dataFolder)
    spoil(ledger)
    const bytes = readFileSync(ledger)
    const app = await open()
    await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Lastlook cannot reach its records.')
    const text = app.page.getByRole('main')
    await expect(text).toContainText(ledger)
    await expect(text).toContainText('Nothing that was recorded before is changed.')
    await expect(app.page.getByRole('button', { name: 'Try again' })).toBeVisible()
    expect(readFileSync(ledger)).toEqual(bytes)
  })
}

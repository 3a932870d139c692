import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { failureText } from '../../content/contract/failureTexts.ts'
import { failure } from '../../content/model/failure.ts'
import type { LedgerUnavailableValues } from '../../content/model/ledgerTrouble.ts'
import { ledgerPath } from '../../electron/storage/ledgerPath.ts'
import { appWords } from '../../renderer/app/words.ts'
import { startDesktopAgain } from '../drivers/openedApp.ts'
import { expect, test } from '../drivers/test.ts'

test('a second start hands over to the first and ends', async ({ app }) => {
  const second = await startDesktopAgain(app.dataFolder)
  expect(second.code).toBe(0)
  expect(second.said).toContain('Lastlook is open already: its window has been brought to the front.')
  await app.home.start.click()
  await expect(app.compose.window).toBeVisible()
})

const faults: readonly (readonly [
  locale: 'en-GB' | 'fr-FR',
  spoil: (ledger: string) => void,
  trouble: (path: string) => LedgerUnavailableValues,
])[] = [
  [
    'en-GB',
    (ledger) => writeFileSync(ledger, 'not a ledger'),
    (path) => ({ cause: 'notALedger', path, system: { of: 'sqlite', code: 26 } }),
  ],
  [
    'fr-FR',
    (ledger) => {
      new DatabaseSync(ledger).exec('CREATE TABLE bookmark (url TEXT)')
      chmodSync(ledger, 0o444)
    },
    (path) => ({ cause: 'readOnly', path, system: null }),
  ],
  [
    'fr-FR',
    (ledger) => {
      const other = new DatabaseSync(ledger)
      other.exec('CREATE TABLE bookmark (url TEXT)')
      other.close()
    },
    (path) => ({ cause: 'otherDatabase', path }),
  ],
]

for (const [locale, spoil, trouble] of faults) {
  test.describe(() => {
    test.use({ locale })
    const language = locale === 'fr-FR' ? 'fr' : 'en'

    test(`a ledger that cannot serve (${trouble('').cause}) is named in the window, with what to do, and stays as it is: ${locale}`, async ({
      dataFolder,
      open,
    }) => {
      const ledger = ledgerPath(dataFolder)
      spoil(ledger)
      const bytes = readFileSync(ledger)
      const app = await open()
      const { title, what, remedy } = failureText(failure('ledgerUnavailable', trouble(ledger)), language)
      await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(title)
      const text = app.page.getByRole('main')
      await expect(text).toContainText(what)
      await expect(text).toContainText(remedy)
      await expect(app.page.getByRole('button', { name: appWords[language].tryAgain })).toBeVisible()
      expect(readFileSync(ledger)).toEqual(bytes)
    })
  })
}

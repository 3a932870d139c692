import { mkdirSync, rmdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Locator } from '@playwright/test'
import { failureText } from '../../content/contract/failureTexts.ts'
import { type Failure, failure } from '../../content/model/failure.ts'
import type { LedgerUnavailableValues } from '../../content/model/ledgerTrouble.ts'
import { ledgerPath } from '../../electron/storage/ledgerPath.ts'
import { appWords } from '../../renderer/app/words.ts'
import { expect, test } from '../drivers/test.ts'

// What a French learner reads when something fails: all of it French. How each failure comes about and is worded,
// electron/failures.test.ts holds; here they reach a screen.
test.use({ locale: 'fr-FR', seed: 7 })
test.setTimeout(90_000)

const t = appWords.fr

/** Words that no French text has and hardly an English sentence goes without; and what no sentence should have. */
const amiss = /\b(the|of|and|you|your|was|were|with|which|that|this|from|are|is|not|it)\b|\?|\.\s*\.|undefined|null/i

const trouble = (values: LedgerUnavailableValues): Failure => failure('ledgerUnavailable', values)

/** Expects a part of the screen to tell a failure in French, and nothing in English. */
const expectShown = async (part: Locator, expected: Failure, timeout = 5_000): Promise<void> => {
  const { what, remedy } = failureText(expected, 'fr')
  await expect(part).toContainText(what, { timeout })
  await expect(part).toContainText(remedy)
  expect(((await part.textContent()) ?? '').replaceAll(/«[^»]*»/g, '')).not.toMatch(amiss)
}

test('where the host does not answer, or not as agreed, the page says so in French', async ({ app }) => {
  const { page } = app
  const main = page.getByRole('main')
  const bodies: readonly (readonly [Failure, number, string])[] = [
    [failure('unreachable', { status: 503 }), 503, 'Service Unavailable'],
    [failure('internal', { cause: 'noResult', call: 'readSettings' }), 200, '"Hello"'],
    [
      failure('internal', { cause: 'wrongShape', call: 'readSettings', field: 'locale', rule: 'picklist' }),
      200,
      '{"ok":true,"value":{"locale":"nl","theme":"dark","look":"web","sound":false}}',
    ],
    [
      failure('internal', { cause: 'unknownFailure', call: 'readSettings', failure: 'itIsRaining' }),
      200,
      '{"ok":false,"error":{"code":"itIsRaining","values":{"why":"clouds"}}}',
    ],
  ]
  await page.route('**/call', (route) => route.abort())
  await page.reload()
  const none = failure('unreachable', { status: null })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(failureText(none, 'fr').title)
  await expectShown(main, none)
  for (const [expected, status, body] of bodies) {
    await page.unroute('**/call')
    await page.route('**/call', (route) => route.fulfill({ status, contentType: 'application/json', body }))
    await page.getByRole('button', { name: t.tryAgain }).click()
    await expectShown(main, expected)
  }
  await page.unroute('**/call')
  await page.getByRole('button', { name: t.tryAgain }).click()
  await expect(app.home.heading).toBeVisible()
})

test('what another program does to the open ledger is shown in French, and nothing is lost', async ({ app }) => {
  const { page, home, compose, debrief, rail } = app
  const path = ledgerPath(app.dataFolder)
  const problem = page.getByRole('alert')
  const other = new DatabaseSync(path)

  const settingsFile = join(app.dataFolder, 'settings.json')
  rmSync(settingsFile, { force: true })
  mkdirSync(settingsFile)
  await rail.theme.selectOption('dark')
  const settings = problem.filter({ hasText: t.notDone.settings })
  const unreadable = { cause: 'other', path: settingsFile, system: { of: 'system', code: 'EISDIR' } } as const
  await expectShown(settings, trouble(unreadable))
  rmdirSync(settingsFile)
  await settings.getByRole('button', { name: t.dismiss }).click()

  other.exec('BEGIN IMMEDIATE')
  await home.start.click()
  const started = problem.filter({ hasText: t.notDone.start })
  // A write waits five seconds for another's.
  await expectShown(started, trouble({ cause: 'locked', path, system: { of: 'sqlite', code: 5 } }), 20_000)
  other.exec('ROLLBACK')
  await started.getByRole('button', { name: t.dismiss }).click()

  await home.start.click()
  await compose.window.waitFor()
  other.exec("CREATE TRIGGER no BEFORE INSERT ON record BEGIN SELECT RAISE(ABORT, 'no'); END")
  await compose.send.click()
  await debrief.message.waitFor()
  const unsaved = page.getByRole('status').filter({ hasText: t.unsaved(1) })
  await expectShown(unsaved, trouble({ cause: 'refused', path, system: { of: 'sqlite', code: 1811 } }))
  other.exec('DROP TRIGGER no')
  await expect(unsaved).toBeHidden({ timeout: 20_000 })

  await page.reload()
  await home.resume.waitFor()
  const sessionId = String(other.prepare('SELECT session_id FROM record').get()?.session_id)
  const resumed = problem.filter({ hasText: t.notDone.resume })
  const expectNotResumed = async (sql: string, expected: Failure, undo: string): Promise<void> => {
    other.exec(sql)
    await home.resume.click()
    await expectShown(resumed, expected)
    other.exec(undo)
    await resumed.getByRole('button', { name: t.dismiss }).click()
  }
  const swap = (sort: string, from: string, to: string) =>
    `UPDATE record SET content = replace(content, '${from}', '${to}') WHERE sort = '${sort}'`
  await expectNotResumed(
    swap('answer', '"takenBack":0', '"takenBack":4'),
    failure('missingAnswer', { sessionId, message: 1 }),
    swap('answer', '"takenBack":4', '"takenBack":0'),
  )
  await expectNotResumed(
    swap('session', '"activity":"marking"', '"activity":"juggling"'),
    trouble({ cause: 'damagedRecord', path, record: 'session', sessionId, position: null, field: null }),
    swap('session', '"activity":"juggling"', '"activity":"marking"'),
  )
  await expectNotResumed('DELETE FROM record', failure('unknownSession', { sessionId }), 'SELECT 1')
  other.close()
})

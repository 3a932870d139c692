import { DatabaseSync } from 'node:sqlite'
import type { Locator } from '@playwright/test'
import { failureText } from '../../content/contract/failureTexts.ts'
import { type Failure, failure } from '../../content/model/failure.ts'
import type { LedgerUnavailableValues } from '../../content/model/ledgerTrouble.ts'
import { ledgerPath } from '../../electron/storage/ledgerFile.ts'
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
const expectTold = async (part: Locator, told: Failure, timeout = 5_000): Promise<void> => {
  const { what, remedy } = failureText(told, 'fr')
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
  await expectTold(main, none)
  for (const [told, status, body] of bodies) {
    await page.unroute('**/call')
    await page.route('**/call', (route) => route.fulfill({ status, contentType: 'application/json', body }))
    await page.getByRole('button', { name: t.tryAgain }).click()
    await expectTold(main, told)
  }
  await page.unroute('**/call')
  await page.getByRole('button', { name: t.tryAgain }).click()
  await expect(app.home.heading).toBeVisible()
})

test('what another program does to the open ledger is told in French, and nothing is lost', async ({ app }) => {
  const { page, home, compose, debrief, rail } = app
  const path = ledgerPath(app.dataFolder)
  const problem = page.getByRole('alert')
  const other = new DatabaseSync(path)

  other.exec('BEGIN IMMEDIATE')
  await rail.theme.selectOption('dark')
  const settings = problem.filter({ hasText: t.notDone.settings })
  // A write waits five seconds for another's.
  await expectTold(settings, trouble({ cause: 'locked', path, system: { of: 'sqlite', code: 5 } }), 20_000)
  other.exec('ROLLBACK')
  await settings.getByRole('button', { name: t.dismiss }).click()

  await home.start.click()
  await compose.window.waitFor()
  other.exec("CREATE TRIGGER no BEFORE INSERT ON answer BEGIN SELECT RAISE(ABORT, 'no'); END")
  await compose.send.click()
  await debrief.message.waitFor()
  const unsaved = page.getByRole('status').filter({ hasText: t.unsaved(1) })
  await expectTold(unsaved, trouble({ cause: 'refused', path, system: { of: 'sqlite', code: 1811 } }))
  other.exec('DROP TRIGGER no')
  await expect(unsaved).toBeHidden({ timeout: 20_000 })

  await page.reload()
  await home.goOn.waitFor()
  const { session_id, pack_title } = other.prepare('SELECT session_id, pack_title FROM session').get() as Record<
    string,
    string
  >
  const sessionId = String(session_id)
  const resumed = problem.filter({ hasText: t.notDone.resume })
  const expectNotResumed = async (sql: string, told: Failure, undo: string): Promise<void> => {
    other.exec(sql)
    await home.goOn.click()
    await expectTold(resumed, told)
    other.exec(undo)
    await resumed.getByRole('button', { name: t.dismiss }).click()
  }
  await expectNotResumed(
    `ALTER TABLE session ADD COLUMN former TEXT; UPDATE session SET former = pack_hash, pack_hash = 'another'`,
    failure('changedPack', { sessionId, pack: String(pack_title) }),
    'UPDATE session SET pack_hash = former; ALTER TABLE session DROP COLUMN former',
  )
  await expectNotResumed(
    'UPDATE answer SET position = 1',
    failure('missingAnswer', { sessionId, message: 1 }),
    'UPDATE answer SET position = 0',
  )
  await expectNotResumed(
    `UPDATE answer SET content = json_set(content, '$.item.colour', 'red')`,
    trouble({ cause: 'damagedRecord', path, record: 'answer', sessionId, position: 0, field: 'item.colour' }),
    `UPDATE answer SET content = json_remove(content, '$.item.colour')`,
  )
  await expectNotResumed(
    `INSERT INTO leaving (session_id, left_at) SELECT session_id, started_at FROM session`,
    failure('endedSession', { sessionId, state: 'left' }),
    'DELETE FROM leaving',
  )
  await expectNotResumed(
    'DELETE FROM answer; DELETE FROM session',
    failure('unknownSession', { sessionId }),
    'SELECT 1',
  )
  other.close()
})

import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { recordsWords } from '../../renderer/app/recordsWords.ts'
import { appWords } from '../../renderer/app/words.ts'
import { faultsIn } from '../drivers/axe.ts'
import { playSome } from '../drivers/playSome.ts'
import { expect, test } from '../drivers/test.ts'

/** Changes a digit of an answer in a ledger that nobody has open, as a failing disk does. */
const spoil = (folder: string): void => {
  const ledger = new DatabaseSync(path.join(folder, 'ledger.sqlite'))
  const spoilt = ledger
    .prepare(`UPDATE record SET content = replace(content, '"takenBack":0', '"takenBack":4')
      WHERE sort = 'answer' AND position = 1`)
    .run()
  expect(spoilt.changes).toBe(1)
  ledger.close()
}

/** Plays three messages, has a backup of them made, and closes the app. */
const playThree = async (app: import('../drivers/app.ts').App, folder: string): Promise<void> => {
  await playSome(app, 3)
  await expect(app.home.heading).toBeVisible()
  // Every record is looked at some seconds after a page was opened, and backed up where all are well.
  await app.reopen()
  await expect(app.home.heading).toBeVisible()
  rmSync(path.join(folder, 'backups'), { recursive: true, force: true })
  mkdirSync(path.join(folder, 'backups'))
  await expect
    .poll(() => readdirSync(path.join(folder, 'backups')).filter((name) => /^ledger-.*\.sqlite$/.test(name)))
    .toHaveLength(1)
  await app.close()
}

test('a damaged record is named, everything else goes on, the export says it, and the backup restores it', async ({
  app,
  dataFolder,
}) => {
  const t = recordsWords.en
  await playThree(app, dataFolder)
  spoil(dataFolder)
  await app.open()
  const notice = app.page.getByRole('status').filter({ hasText: t.damaged(1) })
  await expect(notice).toBeVisible()
  await notice.getByText(t.which).click()
  await expect(notice.getByRole('listitem')).toContainText('the answer to message 2')
  expect(await faultsIn(app.page, 'parts')).toEqual([])

  await app.rail.progress.click()
  await expect(app.progress.sessions).toHaveCount(1)
  const [download] = await Promise.all([
    app.page.waitForEvent('download'),
    app.page.getByRole('button', { name: 'Export CSV' }).click(),
  ])
  const exported = readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\r\n')
  expect(exported.at(-1)).toMatch(/,2,.*,damaged:\d+,*$/)
  await expect(app.page.getByText('1 damaged record is left out of the file')).toBeVisible()

  await app.page.getByRole('button', { name: t.restore }).click()
  await expect(app.page.getByText(t.restored(1))).toBeVisible()
  await expect(app.page.getByText(t.stillDamaged(0))).toBeVisible()
  await app.page.getByRole('button', { name: t.dismiss }).click()
  await app.reopen()
  await app.rail.progress.click()
  await expect.poll(async () => (await app.progress.figures())[0]).toBe('3 of 12')
  await expect(app.page.getByText(t.damaged(1))).toHaveCount(0)
})

test('a ledger that was emptied is said, and the first page restores it from the backup', async ({
  app,
  dataFolder,
}) => {
  await playThree(app, dataFolder)
  truncateSync(path.join(dataFolder, 'ledger.sqlite'), 0)
  await app.open()
  const restore = app.page.getByRole('button', { name: appWords.en.restore })
  await expect(app.page.getByText('is gone or empty')).toBeVisible()
  expect(await faultsIn(app.page, 'parts')).toEqual([])
  await restore.click()
  await expect(app.home.heading).toBeVisible()
  await expect(app.page.getByText(recordsWords.en.stillDamaged(0))).toBeVisible()
  await app.rail.progress.click()
  await expect.poll(async () => (await app.progress.figures())[0]).toBe('3 of 12')
})

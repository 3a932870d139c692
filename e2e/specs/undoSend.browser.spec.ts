import { lastlook } from '../drivers/command.ts'
import { expect, test } from '../drivers/test.ts'
import { holdUndoWindow } from '../drivers/undoWindow.ts'

test.use({ seed: 7 })

test('an answer that could still be taken back is filed when the window closes, which asks first', async ({ app }) => {
  const { page, home, compose } = app
  await holdUndoWindow(page)
  await home.sprint.click()
  await home.begin.click()
  await compose.send.click()
  await expect(compose.undoSend).toBeVisible()
  const onFile = () =>
    lastlook('records', 'export', '--format', 'csv', '--data', app.dataFolder).out.split('\r\n').length
  const headerAlone = 2
  expect(onFile()).toBe(headerAlone)
  const asked = page.waitForEvent('dialog')
  const closed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.accept()
  await closed
  await expect.poll(onFile).toBeGreaterThan(headerAlone)
})

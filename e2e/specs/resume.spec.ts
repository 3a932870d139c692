import { faultsIn } from '../drivers/axe.ts'
import { playedPack } from '../drivers/dealt.ts'
import { expect, test } from '../drivers/test.ts'
import { holdUndoWindow } from '../drivers/undoWindow.ts'

test.use({ seed: 7 })

test('an assessment whose window was closed is resumed, and its result counts all', async ({ app }) => {
  const { page } = app
  const undoWindow = await holdUndoWindow(page)
  await app.home.assessment.click()
  await app.home.pack.selectOption(playedPack)
  await app.home.begin.click()
  for (let at = 0; at < 3; at += 1) {
    await app.compose.mark(0)
    await page.keyboard.press('ControlOrMeta+Enter')
  }
  await undoWindow.pass()
  await expect(app.compose.undoSend).toHaveCount(0)
  const fourth = await app.compose.subject.textContent()
  await app.reopen()

  await expect(app.home.unfinished).toContainText('The missing letter, Assessment, message 4 of 24.')
  expect(await faultsIn(app.page)).toEqual([])
  await app.home.resume.click()
  await expect(app.compose.subject).toHaveText(fourth ?? '')
  await expect(app.page.getByText('4 of 24', { exact: true })).toBeVisible()
  for (let at = 3; at < 24; at += 1) {
    await expect(app.page.getByText(`${at + 1} of 24`, { exact: true })).toBeVisible()
    await app.page.keyboard.press('ControlOrMeta+Enter')
  }
  await expect(app.result.headline).toHaveText(/^Not passed\. You caught/)
  const { hits, falseAlarms } = await app.result.counts()
  expect(hits + falseAlarms).toBe(3)
  expect(new Set((await app.result.messages()).map(([number]) => number)).size).toBe(24)
  await app.result.close.click()
  await expect(app.home.heading).toBeVisible()
  await expect(app.home.unfinished).toHaveCount(0)
})

test('a drill whose window was closed is resumed after its debrief, or left', async ({ app }) => {
  await app.home.start.click()
  await app.compose.mark(0)
  await app.compose.send.click()
  await app.debrief.message.waitFor()
  await app.reopen()
  await app.home.resume.click()
  await expect(app.compose.subject).toBeVisible()
  await app.compose.send.click()
  await app.debrief.onward.click()
  await expect(app.page.getByText('3 of 12', { exact: true })).toBeVisible()
  await app.reopen()
  await expect(app.home.unfinished).toContainText('Practice, message 3 of 12.')
  await app.home.leaveUnfinished.click()
  await expect(app.page.getByRole('dialog')).toContainText('The remaining messages are not played.')
  await app.compose.confirmLeave.click()
  await expect(app.home.unfinished).toHaveCount(0)
  await expect(app.home.heading).toBeFocused()
  await app.rail.progress.click()
  await expect.poll(async () => (await app.progress.figures())[0]).toBe('2 of 12')
})

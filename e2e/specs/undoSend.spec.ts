import { parse } from 'csv-parse/sync'
import { markingIn } from '../../content/specimens/hosts.ts'
import { faultsIn } from '../drivers/axe.ts'
import { lastlook } from '../drivers/command.ts'
import { dealtFor } from '../drivers/dealt.ts'
import { expect, test } from '../drivers/test.ts'
import { holdUndoWindow } from '../drivers/undoWindow.ts'

test.use({ seed: 7 })

const request = { mode: 'sprint', packId: 'mil-ml', locale: 'en' } as const

/** What the ledger has on file, a row for each recipient. */
const onFile = (folder: string): Record<string, string>[] =>
  parse(lastlook('records', 'export', '--format', 'csv', '--data', folder).out, { columns: true })

test('a message is taken back as it was, changed and sent again, and the record says so', async ({ app }) => {
  const { page, home, compose, result } = app
  const { items } = markingIn(await dealtFor(7, request))
  const [first, second] = items
  await holdUndoWindow(page)
  await home.sprint.click()
  await page.getByRole('combobox', { name: 'Pack', exact: true }).selectOption({ label: 'The missing letter' })
  await home.begin.click()
  await expect(compose.subject).toHaveText(first?.subject ?? '')
  await expect(compose.undoSend).toHaveCount(0)
  await compose.mark(0)
  await compose.reveal(1)
  await page.keyboard.press('Escape')
  const asItWas = await compose.line()

  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(compose.subject).toHaveText(second?.subject ?? '')
  await expect(compose.undoSend).toBeVisible()
  await expect(compose.chip(0)).toBeFocused()
  await expect(page.locator('[aria-live="polite"]').filter({ hasText: 'Sent.' })).toHaveText(
    /^Sent\. For ten seconds, .* Z undoes it\. Message 2 of 12\./,
  )
  expect(onFile(app.dataFolder)).toEqual([])

  await page.keyboard.press('ControlOrMeta+z')
  await expect(compose.subject).toHaveText(first?.subject ?? '')
  await expect(compose.undoSend).toHaveCount(0)
  expect(await compose.line()).toBe(asItWas)
  await expect(page.locator('[aria-live="polite"]').filter({ hasText: 'Send undone.' })).toHaveText(/Message 1 of 12\./)
  // Its own steps can be undone again.
  await page.keyboard.press('ControlOrMeta+z')
  await expect(compose.status).toContainText('Nothing marked')
  await compose.mark(1)

  // Where something in the new message can be undone, the key does that, and the button is still there.
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(compose.subject).toHaveText(second?.subject ?? '')
  await compose.mark(0)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(compose.subject).toHaveText(second?.subject ?? '')
  await expect(compose.status).toContainText('Nothing marked')
  await expect(compose.undoSend).toBeVisible()

  // The window of the first ends by the next Send: what comes back now is the second.
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(compose.subject).toHaveText(items[2]?.subject ?? '')
  await expect
    .poll(() =>
      onFile(app.dataFolder)
        .map((row) => row.position)
        .at(-1),
    )
    .toBe('1')
  await compose.undoSend.click()
  await expect(compose.subject).toHaveText(second?.subject ?? '')
  for (const { subject } of items.slice(1)) {
    await expect(compose.subject).toHaveText(subject)
    await page.keyboard.press('ControlOrMeta+Enter')
  }
  await expect(result.headline).toHaveText(/^(You caught|The one)/)
  const rows = onFile(app.dataFolder)
  const byMessage = items.map((_item, at) => rows.filter((row) => row.position === String(at + 1)))
  expect(byMessage.map(([row]) => row?.taken_back)).toEqual(items.map((_item, at) => (at < 2 ? '1' : '0')))
  expect(byMessage[0]?.map((row) => row.marked)).toEqual(items[0]?.recipients.map((_one, at) => String(at === 1)))
  expect((await result.messages()).flat().filter((cell) => cell.includes('Send undone once')).length).toBeGreaterThan(1)
})

test('the bar covers neither the message nor its keys, has no fault that axe knows, and ends after ten seconds', async ({
  app,
}) => {
  const { page, home, compose } = app
  const undoWindow = await holdUndoWindow(page)
  await page.setViewportSize({ width: 800, height: 600 })
  await home.assessment.click()
  await home.begin.click()
  await compose.window.waitFor()
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(compose.undoSend).toBeVisible()
  const [message, bar, keys] = await Promise.all(
    [compose.window, compose.undoSend, page.locator('footer').filter({ visible: true })].map((one) =>
      one.boundingBox(),
    ),
  )
  expect((message?.y ?? 0) + (message?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0)
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(keys?.y ?? 0)
  expect(await faultsIn(page)).toEqual([])

  await compose.undoSend.focus()
  expect(onFile(app.dataFolder)).toEqual([])
  await undoWindow.pass()
  await expect(compose.undoSend).toHaveCount(0)
  await expect(compose.chip(0)).toBeFocused()
  await expect.poll(() => onFile(app.dataFolder).length).toBeGreaterThan(0)
})

test('where the debrief follows each message, nothing is taken back', async ({ app }) => {
  const { page, home, compose, debrief } = app
  await home.start.click()
  await compose.send.click()
  await debrief.message.waitFor()
  await debrief.onward.click()
  await compose.window.waitFor()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByText('2 of 12', { exact: true })).toBeVisible()
  await expect(compose.undoSend).toHaveCount(0)
})

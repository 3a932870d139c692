import type { Download } from '@playwright/test'
import { expect, test } from '../drivers/test.ts'

test('the page is given one function and nothing of Node or Electron', async ({ app }) => {
  const given = await app.page.evaluate(() => {
    const page = window as unknown as Record<string, unknown>
    const bridge = page.lastlook as Record<string, unknown>
    return {
      bridge: Object.keys(bridge),
      isFrozen: Object.isFrozen(bridge),
      others: ['require', 'process', 'module', 'electron', 'ipcRenderer', 'standin'].filter((name) => name in page),
    }
  })
  expect(given).toEqual({ bridge: ['send'], isFrozen: true, others: [] })
})

test('the bridge cannot be replaced or changed by a script of the page', async ({ app }) => {
  const answer = await app.page.evaluate(async () => {
    const page = window as unknown as { lastlook: { send: (call: object) => Promise<unknown> } }
    const { send } = page.lastlook
    for (const change of [
      () => Object.assign(page, { lastlook: {} }),
      () => Object.assign(page.lastlook, { send: () => {} }),
    ]) {
      try {
        change()
      } catch {
        // In strict mode it throws, elsewhere nothing happens: what counts is below.
      }
    }
    return page.lastlook.send === send && send({ name: 'readSettings', input: {} })
  })
  expect(answer).toEqual({
    ok: true,
    value: { locale: null, theme: 'system', look: 'desktop', sound: false, guard: false },
  })
})

test('what cannot be cloned does not cross the bridge', async ({ app }) => {
  const refused = await app.page.evaluate(() => {
    const { lastlook } = window as unknown as { lastlook: { send: (call: object) => Promise<unknown> } }
    return Promise.resolve()
      .then(() => lastlook.send({ name: 'readSettings', input: { node: document.body } }))
      .then(
        () => 'crossed',
        (problem: Error) => problem.message,
      )
  })
  expect(refused).toContain('could not be cloned')
})

test('the page opens no window and goes nowhere', async ({ app }) => {
  const page = app.page
  const address = page.url()
  expect(await page.evaluate(() => window.open('https://attacker.example/') === null)).toBe(true)
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = 'https://attacker.example/'
    link.target = '_blank'
    document.body.append(link)
    link.click()
    location.href = 'https://attacker.example/'
  })
  await page.waitForTimeout(300)
  expect(page.url()).toBe(address)
  await expect.poll(() => page.context().pages().length).toBe(1)
  await expect(app.home.heading).toBeVisible()
})

test('a download that is not ours is refused', async ({ app }) => {
  const begun: Download[] = []
  app.page.on('download', (download) => begun.push(download))
  await app.page.evaluate(() => {
    const link = document.createElement('a')
    // So large that it is still on its way when the refusal comes.
    link.href = `data:text/plain,${'theirs '.repeat(3_000_000)}`
    link.download = 'theirs.txt'
    document.body.append(link)
    link.click()
  })
  await app.page.waitForTimeout(500)
  const failures = await Promise.all(begun.map((download) => download.failure()))
  expect(failures).not.toContain(null)
})

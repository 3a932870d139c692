import { isElectronReal } from '../../build/electronForTests.ts'
import { expect, test } from '../drivers/test.ts'

test.skip(!isElectronReal(), 'Only the real Electron binary can show this, and the stand-in runs (see e2e/README.md).')

test('the page lives on app://lastlook, in a sandbox', async ({ app }) => {
  expect(app.page.url()).toBe('app://lastlook/')
  expect(await app.page.evaluate(() => [location.origin, isSecureContext])).toEqual(['app://lastlook', true])
})

test('every permission that the page asks for is refused', async ({ app }) => {
  const states = await app.page.evaluate(() =>
    Promise.all(
      (['geolocation', 'notifications', 'camera', 'microphone'] as const).map(
        async (name) => (await navigator.permissions.query({ name })).state,
      ),
    ),
  )
  expect(new Set(states)).toEqual(new Set(['denied']))
})

test('Ctrl and + make the page larger, Ctrl and 0 as it was', async ({ app }) => {
  const width = () => app.page.evaluate(() => window.innerWidth)
  const before = await width()
  await app.page.keyboard.press('Control++')
  await expect.poll(width).toBeLessThan(before)
  await app.page.keyboard.press('Control+0')
  await expect.poll(width).toBe(before)
})

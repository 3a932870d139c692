import { faultsIn } from '../drivers/axe.ts'
import { practise } from '../drivers/practised.ts'
import { expect, test } from '../drivers/test.ts'

/** Whether something is beyond the window's width, and what moves. */
const beyond = () => {
  const main = document.querySelector('main')
  const { clientWidth, scrollWidth } = document.documentElement
  return {
    sideways: scrollWidth > clientWidth || (main?.scrollWidth ?? 0) > (main?.clientWidth ?? 0),
    moving: document.getAnimations().filter(({ playState }) => playState === 'running').length,
  }
}

for (const [locale, colorScheme] of [
  ['en-GB', 'dark'],
  ['fr-FR', 'light'],
] as const) {
  test.describe(() => {
    test.use({ locale, colorScheme })

    test(`after twelve weeks, charts and tables have room and no fault at any size of text: ${locale}`, async ({
      dataFolder,
      open,
    }) => {
      await practise(dataFolder, 12)
      const app = await open()
      const { page, progress } = app
      await app.rail.progress.click()
      await expect(progress.chart).toBeVisible()
      for (const { width, text, forcedColors } of [
        { width: 1280, text: '', forcedColors: 'none' },
        { width: 800, text: '32px', forcedColors: 'none' },
        { width: 1280, text: '', forcedColors: 'active' },
      ] as const) {
        await page.setViewportSize({ width, height: 600 })
        await page.emulateMedia({ forcedColors })
        await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), text)
        for (const show of [progress.showTables, progress.showCharts]) {
          await show.call(progress)
          await expect.poll(() => page.evaluate(beyond)).toEqual({ sideways: false, moving: 0 })
          expect.soft(await faultsIn(page), `${width} ${text} ${forcedColors}`).toEqual([])
        }
      }
    })
  })
}

test('who practised for twelve weeks reads what has changed, and finds every session', async ({ dataFolder, open }) => {
  await practise(dataFolder, 12)
  const app = await open()
  await app.rail.progress.click()
  await expect(
    app.page.getByText(/^You catch more than at first \(\d+ of \d+, now \d+ of \d+\) and raise fewer/),
  ).toBeVisible()
  await expect(app.progress.sessions).toHaveCount(10)
  await app.progress.showAllSessions()
  await expect(app.progress.sessions).toHaveCount(24)
  await app.progress.showTables()
  expect(await app.progress.table('weeks')).toHaveLength(12)
})

test('when the host is gone, progress says once why it has nothing to show, and offers another try', async ({
  app,
}) => {
  // Once seen, the page of progress itself needs the host no more.
  await app.rail.progress.click()
  await expect(app.page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await app.rail.play.click()
  await expect(app.home.heading).toBeVisible()
  await app.kill()
  await app.rail.progress.click()
  await expect(app.page.getByRole('heading', { name: 'Your answers could not be counted.' })).toBeVisible()
  await expect(app.page.getByText('This page has lost contact with the program behind it')).toHaveCount(1)
  await app.page.getByRole('button', { name: 'Try again' }).click()
  await expect(app.page.getByRole('heading', { name: 'Your answers could not be counted.' })).toBeVisible()
})

test('when the host is gone before the page of progress was ever seen, that is said too, with another try', async ({
  app,
}) => {
  await app.kill()
  await app.rail.progress.click()
  await expect(app.page.getByText('This page has lost contact with the program behind it')).toHaveCount(1)
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible()
  await app.page.getByRole('button', { name: 'Try again' }).click()
  await expect(app.page.getByText('This page has lost contact with the program behind it')).toHaveCount(1)
})

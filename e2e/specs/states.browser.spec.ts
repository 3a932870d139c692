import { appWords } from '../../renderer/app/words.ts'
import { reviewWords } from '../../renderer/learner/home/reviewWords.ts'
import { uiWords } from '../../renderer/ui/words.ts'
import { faultsInBoth } from '../drivers/axe.ts'
import { startHost } from '../drivers/openedApp.ts'
import { practise } from '../drivers/practised.ts'
import { expect, test } from '../drivers/test.ts'

// The screens that a tour does not come by: what is seen after long sessions, after months, and when something is gone.
test.use({ seed: 7 })

const t = appWords.fr

test.use({ locale: 'fr-FR' })

test(`axe finds nothing where the host is gone`, async ({ app }) => {
  const { page, home, compose, debrief, result } = app
  const look = async (screen: string) => expect.soft(await faultsInBoth(page), screen).toEqual([])
  await page.route('**/call', (route) => route.abort())
  await page.reload()
  await page.getByRole('button', { name: t.tryAgain }).waitFor()
  await look('a boot that failed')
  await page.unroute('**/call')
  await page.getByRole('button', { name: t.tryAgain }).click()

  await home.assessment.click()
  await home.begin.click()
  for (let sent = 1; sent < 24; sent += 1) await compose.send.click()
  await page.route('**/call', (route) => route.abort())
  await compose.send.click()
  await page.getByRole('heading', { name: t.closing.title }).waitFor()
  const unsaved = page.getByRole('status').getByRole('button', { name: t.tryAgain })
  await unsaved.waitFor()
  await look('the last answer on its way, and not saved')
  await page.unroute('**/call')
  // It goes out again by itself: whoever presses may be too late for the button.
  await result.close.waitFor()
  await look('the result of an assessment')
  await result.close.click()
  await page.getByRole('heading', { name: reviewWords.fr.title }).waitFor()
  await look('home with what is back for review and the daily five')
  await app.review.begin.click()
  await compose.send.click()
  await debrief.message.waitFor()
  await look('the debrief of a review')
})

test(`axe finds nothing in a working day, in the daily five and after months`, async ({ dataFolder, open }) => {
  await practise(dataFolder, 1, 20)
  const app = await open()
  const { page, compose, debrief, result } = app
  const look = async (screen: string) => expect.soft(await faultsInBoth(page), screen).toEqual([])
  const refresh = page.getByRole('button', { name: reviewWords.fr.refresh })
  await refresh.waitFor()
  await look('home after months')
  await refresh.click()
  await expect(page.getByText(uiWords.fr.mode.review, { exact: true })).toBeVisible()
  await compose.leave.click()
  await compose.confirmLeave.click()
  await app.home.heading.waitFor()
  // Who has only begun is still away.
  await expect(refresh).toBeVisible()
  await page.keyboard.press('Enter')
  for (let sent = 0; sent < 5; sent += 1) {
    await compose.send.click()
    await debrief.message.waitFor()
    await debrief.onward.click()
  }
  await result.close.waitFor()
  await look('the result of the daily five')
  await result.close.click()
  await app.home.heading.waitFor()
  await expect(refresh).toBeHidden()
  await app.home.workingDay.click()
  await look('before a working day')
  await app.home.begin.click()
  await compose.window.waitFor()
  for (let sent = 0; sent < 40; sent += 1) await compose.send.click()
  await result.close.waitFor()
  await look('the result of a working day')
})

test(`axe finds nothing in a page that was opened without its key`, async ({ dataFolder, hostBrowser }) => {
  const host = await startHost(dataFolder)
  const context = await (await hostBrowser()).newContext({ locale: 'fr-FR' })
  const page = await context.newPage()
  await page.goto(new URL(host.address).origin)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.noToken.title)
  expect(await faultsInBoth(page)).toEqual([])
  await context.close()
  await host.stop()
})

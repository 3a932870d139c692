import { kindById } from '../../content/detector/kinds.ts'
import { markingIn } from '../../content/specimens/hosts.ts'
import { dealtBy, dealtIn } from '../drivers/dealt.ts'
import { expect, test } from '../drivers/test.ts'

test.use({ seed: 7 })

test('what was missed is due on the first screen the same day, and goes when its review is passed', async ({ app }) => {
  const { keys } = await dealtBy(7, 'en')
  await expect(app.home.heading).toBeVisible()
  await expect(app.review.section).toHaveCount(0)

  // Everything is sent as it stands, so that whatever is wrong gets past.
  await app.home.start.click()
  for (const _ of keys) {
    await app.compose.send.click()
    await app.debrief.message.waitFor()
    await app.debrief.onward.click()
  }
  await app.result.close.click()
  const missed = new Set(keys.flatMap(({ wrong }) => wrong.map(({ kind }) => kindById[kind].title.en)))
  await expect(app.review.kinds).toHaveCount(Math.min(missed.size, 4))
  const due = await app.review.kinds.allTextContents()
  for (const title of due) expect(missed).toContain(title)
  await expect(app.review.section).toContainText(/You missed .+ today/)

  // The same records and seed deal the same review: another host over the same folder says what is in it.
  await app.close()
  const dealt = markingIn(await dealtIn(app.dataFolder, 7, { mode: 'review', locale: 'en' }))
  if (dealt.feedback !== 'each') throw new Error('A review tells after each message.')
  await app.open()

  await app.review.begin.click()
  for (const [position, { wrong }] of dealt.keys.entries()) {
    await expect(app.compose.subject).toHaveText(dealt.items[position]?.subject ?? '')
    for (const { recipient } of wrong) await app.compose.mark(recipient)
    await app.compose.send.click()
    await app.debrief.message.waitFor()
    await app.debrief.onward.click()
  }
  await expect(app.result.headline).toHaveText(/^You caught all \d+ and raised no false alarm\.$/)
  await app.result.close.click()
  await expect.poll(() => app.review.kinds.allTextContents()).not.toEqual(due)
  for (const title of await app.review.kinds.allTextContents()) expect(due).not.toContain(title)
})

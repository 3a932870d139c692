import { appWords } from '../../renderer/app/words.ts'
import { dealtBy } from '../drivers/dealt.ts'
import { expect, test } from '../drivers/test.ts'

test.use({ seed: 7 })

/** "5 of 12" */
const share = (text: string | undefined): readonly [n: number, of: number] => {
  const [n = Number.NaN, of = Number.NaN] = (text ?? '').split(' of ').map(Number)
  return [n, of]
}

const sum = (shares: readonly (readonly [number, number])[]): readonly [number, number] => [
  shares.reduce((all, [n]) => all + n, 0),
  shares.reduce((all, [, of]) => all + of, 0),
]

test('progress counts what the result counted: by week, kind, display, difficulty and place', async ({ app }) => {
  const { keys } = await dealtBy(7, 'en')
  const { progress } = app
  await app.home.start.click()
  // One slips through, one clean message gets a false alarm.
  const missed = keys.findIndex(({ wrong }) => wrong.length > 0)
  const alarmed = keys.findIndex(({ wrong }) => wrong.length === 0)
  for (const [position, { wrong }] of keys.entries()) {
    const mark = position === alarmed ? 0 : position === missed ? undefined : wrong[0]?.recipient
    if (mark !== undefined) await app.compose.mark(mark)
    await app.compose.send.click()
    await app.debrief.onward.click()
  }
  const { hits, misses, falseAlarms, correctRejections } = await app.result.counts()
  const caught = [hits, hits + misses]
  const alarms = [falseAlarms, falseAlarms + correctRejections]
  expect([misses, falseAlarms]).toEqual([1, 1])
  await app.result.close.click()

  await app.rail.progress.click()
  await expect(progress.chart).toBeVisible()
  await expect(
    app.page.getByText(`You caught ${hits} of ${hits + misses} wrong addresses and raised 1 false alarm.`),
  ).toBeVisible()

  await progress.showTables()
  await expect(progress.chart).toHaveCount(0)
  const [week] = await progress.table('weeks')
  expect(week?.[1]).toBe('12')
  expect([share(week?.[2]), share(week?.[4])]).toEqual([caught, alarms])
  for (const title of ['byDisplay', 'byDifficulty', 'byField'] as const) {
    const rows = await progress.table(title)
    expect(sum(rows.map((row) => share(row[1]))), title).toEqual(caught)
    expect(sum(rows.map((row) => share(row[3]))), title).toEqual(alarms)
  }
  expect(sum((await progress.table('byKind')).map((row) => share(row[1])))).toEqual(caught)
  const ends = (await progress.table('ends')).map((row) => row.slice(1).map(Number))
  expect(ends.reduce((all, [marked = 0]) => all + marked, 0)).toBe(hits)
  expect(ends.flat().reduce((all, n) => all + n, 0)).toBe(hits + misses)
})

test('the learner’s own record is saved as a picture', async ({ app }) => {
  await app.home.start.click()
  await app.compose.send.click()
  await app.debrief.onward.click()
  await app.compose.leave.click()
  await app.compose.confirmLeave.click()
  await app.rail.progress.click()
  const { fileName, bytes } = await app.progress.picture()
  expect(fileName).toMatch(/^lastlook-progress-\d{4}-\d\d-\d\d\.png$/)
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  // Twice 1,200 wide, and something is on it: an empty picture of that size packs into a few kilobytes.
  expect(bytes.readUInt32BE(16)).toBe(2_400)
  expect(bytes.length).toBeGreaterThan(40_000)
})

test('period and tables are chosen by keyboard, and the choice is announced', async ({ app }) => {
  await app.home.start.click()
  await app.compose.send.click()
  await app.debrief.onward.click()
  await app.compose.leave.click()
  await app.compose.confirmLeave.click()
  await app.rail.progress.click()
  await expect(app.progress.chart).toBeVisible()
  await expect(app.progress.heading).toBeFocused()
  const { keyboard } = app.page
  await keyboard.press('Tab')
  await expect(app.page.getByRole('radio', { name: '12 weeks' })).toBeFocused()
  await keyboard.press('ArrowRight')
  await expect(app.page.getByRole('radio', { name: 'All', exact: true })).toBeChecked()
  await keyboard.press('Tab')
  await keyboard.press('ArrowRight')
  await expect(app.page.getByRole('radio', { name: 'Table' })).toBeChecked()
  expect(await app.progress.table('weeks')).toHaveLength(1)
  await expect(app.page).toHaveTitle(appWords.en.titleOf(appWords.en.progress))
})

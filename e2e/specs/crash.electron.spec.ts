import type { App } from '../drivers/app.ts'
import { lastlook } from '../drivers/command.ts'
import { expect, test } from '../drivers/test.ts'

test.use({ seed: 7 })

/** What is on file, a row for each recipient. */
const onFile = (folder: string): string[] => {
  const [, ...rows] = lastlook('records', 'export', '--format', 'csv', '--data', folder).out.trim().split('\r\n')
  return rows
}

/** Sends the message as it stands, and goes on when it is filed. Gives what is on file then. */
const decide = async ({ compose, debrief, dataFolder }: App, meanwhile?: () => Promise<void>): Promise<string[]> => {
  const before = onFile(dataFolder).length
  await Promise.all([compose.send.click(), meanwhile?.()])
  await debrief.message.waitFor()
  await expect.poll(() => onFile(dataFolder).length).toBeGreaterThan(before)
  await debrief.onward.click()
  return onFile(dataFolder)
}

test('a host that breaks in the middle of a drill comes back in the open window, and nothing is lost', async ({
  app,
}) => {
  await app.home.start.click()
  const first = await decide(app)
  await app.breakHost()
  // The page sends it until somebody answers, and the next host does.
  const second = await decide(app)
  expect(second.slice(0, first.length)).toEqual(first)

  // In the very moment in which it is on its way.
  const third = await decide(app, () => app.breakHost())
  expect(third.slice(0, second.length)).toEqual(second)

  await app.reopen()
  await app.rail.progress.click()
  await expect.poll(async () => (await app.progress.figures())[0]).toBe('3 of 12')
  expect(onFile(app.dataFolder)).toEqual(third)
})

test('a window whose host broke before it was closed leaves the data folder to the next', async ({ app }) => {
  await app.home.start.click()
  const rows = await decide(app)
  await app.breakHost()
  await app.close()
  await app.open()
  await app.rail.progress.click()
  await expect.poll(async () => (await app.progress.figures())[0]).toBe('1 of 12')
  expect(onFile(app.dataFolder)).toEqual(rows)
})

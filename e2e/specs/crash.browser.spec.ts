import { lastlook } from '../drivers/command.ts'
import { Compose } from '../drivers/compose.ts'
import { playedFile } from '../drivers/dealt.ts'
import { Debrief } from '../drivers/debrief.ts'
import { Home } from '../drivers/home.ts'
import { startHost } from '../drivers/openedApp.ts'
import { expect, test } from '../drivers/test.ts'

/** What is on file, a row for each recipient. */
const onFile = (folder: string): string[] => {
  const [, ...rows] = lastlook('records', 'export', '--format', 'csv', '--data', folder).out.trim().split('\r\n')
  return rows
}

test('a host that breaks in a session comes back for the open page, with all that it had answered', async ({
  dataFolder,
  hostBrowser,
}) => {
  const host = await startHost(dataFolder, '--seed', '7', '--pack', playedFile)
  const context = await (await hostBrowser()).newContext({ locale: 'en-GB' })
  const page = await context.newPage()
  const [home, compose, debrief] = [new Home(page, 'en'), new Compose(page, 'en'), new Debrief(page, 'en')]
  const answers: { body: string; answer: string }[] = []
  page.on('response', async (response) => {
    const body = response.request().postData() ?? ''
    if (body.includes('fileAnswer')) answers.push({ body, answer: await response.text() })
  })
  const decide = async () => {
    await compose.send.click()
    await debrief.message.waitFor()
    await debrief.onward.click()
  }
  await page.goto(host.address)
  await home.start.click()
  await decide()
  await expect.poll(() => answers.length).toBe(1)
  const before = onFile(dataFolder)
  expect(before.length).toBeGreaterThan(0)

  host.breakHost()
  await decide()
  // The page sends it until somebody answers: the next host does, at the same address and for the same token.
  await expect.poll(() => answers.length).toBe(2)
  expect(host.said()).toMatch(/^The host broke \(SIGSEGV\) and is started again/)
  const after = onFile(dataFolder)
  expect(after.slice(0, before.length)).toEqual(before)
  expect(after.length).toBeGreaterThan(before.length)

  host.breakHost()
  const repeat = () =>
    page.evaluate(
      (body) =>
        fetch('call', {
          method: 'POST',
          headers: {
            authorization: `Bearer ${sessionStorage.getItem('lastlook.token')}`,
            'content-type': 'application/json',
          },
          body,
        }).then(
          (response) => response.text(),
          () => 'nobody answers',
        ),
      answers[0]?.body ?? '',
    )
  await expect.poll(repeat).toBe(answers[0]?.answer)
  expect(onFile(dataFolder)).toEqual(after)
  await context.close()
  await host.stop()
  expect(await host.ended).toBe(0)
})

test('a host that breaks again and again is given up, and the command ends with 1', async ({ dataFolder }) => {
  const host = await startHost(dataFolder)
  const brokeTimes = () => host.said().split('The host broke').length - 1
  for (let times = 1; times <= 6; times += 1) {
    // Once each time: the next host is there before word of the last one's end has come.
    await expect.poll(() => host.breakHost()).toBe(true)
    await expect.poll(brokeTimes).toBe(times)
  }
  expect(host.said()).toContain('too often to go on')
  expect(await host.ended).toBe(1)
})

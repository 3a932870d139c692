import type { App } from './app.ts'

/**
 * Leads through every screen of the app and calls `look` at each, with a name for it. The first message is sent as it
 * stands, the second with its first recipient marked.
 */
export const everyScreen = async (app: App, look: (screen: string) => Promise<void>): Promise<void> => {
  const { page, home, rail, progress, compose, debrief, result } = app
  await home.heading.waitFor()
  await look('home before the first drill')
  await rail.progress.click()
  await progress.heading.waitFor()
  await look('empty progress')

  await rail.play.click()
  await home.start.click()
  await compose.window.waitFor()
  await look('message')
  await compose.reveal(0)
  await look('message with an address card')
  const field = await compose.edit(0)
  await field.fill('nobody')
  await page.keyboard.press('Enter')
  await look('message with a correction that is no address')
  await page.keyboard.press('Escape')
  await compose.leave.click()
  await compose.confirmLeave.waitFor()
  await look('question before leaving')
  await page.keyboard.press('Escape')

  await compose.send.click()
  await debrief.message.waitFor()
  await look('debrief of a message sent as it stood')
  await debrief.onward.click()
  await compose.mark(0)
  await look('message with a mark')
  await compose.send.click()
  await debrief.message.waitFor()
  await look('debrief of a message with a mark')

  await debrief.onward.click()
  await compose.leave.click()
  await compose.confirmLeave.click()
  await home.heading.waitFor()
  await look('home after a drill')
  await rail.progress.click()
  await progress.chart.waitFor()
  await look('progress')
  await progress.showTables()
  await look('progress in tables')
  await progress.openSession()
  await result.close.waitFor()
  await look('result')
  await result.messages()
  await look('result with all messages')
}

import type { App } from './app.ts'

/** Starts what the first page offers, marks the first recipient of so many messages and sends them, and leaves the drill. */
export const playSome = async (app: App, messages: number): Promise<void> => {
  await app.home.start.click()
  for (let message = 0; message < messages; message += 1) {
    await app.compose.mark(0)
    await app.compose.send.click()
    await app.debrief.onward.click()
  }
  await app.compose.leave.click()
  await app.compose.confirmLeave.click()
}

import type { Page } from '@playwright/test'
import { expect, test } from '../drivers/test.ts'

interface Listening {
  /** The loudest sample that went to the loudspeakers so far. */
  peak: number
}

/** Listens beside the loudspeakers: whatever is led to them is led to a meter too. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const heard = Object.assign(window, { heard: { peak: 0 } as Listening }).heard
    const connect = AudioNode.prototype.connect as (this: AudioNode, ...to: unknown[]) => AudioNode
    AudioNode.prototype.connect = function (this: AudioNode, ...to: unknown[]) {
      if (to[0] instanceof AudioDestinationNode) {
        const meter = this.context.createAnalyser()
        connect.call(this, meter)
        const samples = new Float32Array(meter.fftSize)
        const measure = () => {
          meter.getFloatTimeDomainData(samples)
          heard.peak = Math.max(heard.peak, ...samples.map(Math.abs))
          setTimeout(measure, 10)
        }
        measure()
      }
      return connect.apply(this, to)
    } as typeof AudioNode.prototype.connect
  })

const peakOf = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { heard: Listening }).heard.peak)

test('nothing is heard before sound was chosen; then each message is, quietly, and after a new start too', async ({
  app,
}) => {
  const { home, rail, compose, debrief } = app
  await expect(rail.sound).toHaveValue('off')
  await listen(app.page)
  await home.start.click()
  await compose.send.click()
  await debrief.message.waitFor()
  // As long as the longest tone lasts.
  await app.page.waitForTimeout(400)
  expect(await peakOf(app.page)).toBe(0)
  await debrief.onward.click()
  await compose.leave.click()
  await compose.confirmLeave.click()

  await rail.sound.selectOption('on')
  await app.reopen()
  await expect(app.rail.sound).toHaveValue('on')
  await listen(app.page)
  await app.home.heading.waitFor()
  await app.page.keyboard.press('Enter')
  await app.compose.window.waitFor()
  await app.compose.send.click()
  await expect.poll(() => peakOf(app.page)).toBeGreaterThan(0.01)
  expect(await peakOf(app.page)).toBeLessThan(0.12)
})

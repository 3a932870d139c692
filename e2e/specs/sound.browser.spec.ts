import type { Page } from '@playwright/test'
import { dealtBy, seedWhere } from '../drivers/dealt.ts'
import { expect, test } from '../drivers/test.ts'

/** Begins with a message in which one is wrong, and has one after it in which none is. */
const seed = await seedWhere(4, ({ keys: [first, second] }) => first?.wrong.length === 1 && second?.wrong.length === 0)

test.use({ seed })

/** What is heard of the page, as an analyser at the end of its own graph finds it every few milliseconds. */
interface Ear {
  /** The loudest sample, of a full swing of 1. */
  peak: number
  /** The strongest pitches in the order heard, in hertz, a repeated one once. */
  pitches: number[]
}

declare global {
  var ear: Ear
}

/** Puts an ear beside the loudspeaker: whatever is connected to it goes to the analyser too. */
const listen = (): void => {
  globalThis.ear = { peak: 0, pitches: [] }
  const connect = AudioNode.prototype.connect as (to: AudioNode) => AudioNode
  const analysers = new Map<BaseAudioContext, AnalyserNode>()
  const hear = (analyser: AnalyserNode): void => {
    const samples = new Float32Array(analyser.fftSize)
    const strengths = new Float32Array(analyser.frequencyBinCount)
    setInterval(() => {
      analyser.getFloatTimeDomainData(samples)
      const peak = samples.reduce((loudest, one) => Math.max(loudest, Math.abs(one)), 0)
      globalThis.ear.peak = Math.max(globalThis.ear.peak, peak)
      if (peak < 0.03) return
      analyser.getFloatFrequencyData(strengths)
      const pitch = (strengths.indexOf(Math.max(...strengths)) * analyser.context.sampleRate) / analyser.fftSize
      if (globalThis.ear.pitches.at(-1) !== pitch) globalThis.ear.pitches.push(pitch)
    }, 10)
  }
  AudioNode.prototype.connect = function (this: AudioNode, to: AudioNode): AudioNode {
    if (to instanceof AudioDestinationNode) {
      let analyser = analysers.get(to.context)
      if (!analyser) {
        analyser = new AnalyserNode(to.context, { fftSize: 4096, smoothingTimeConstant: 0 })
        analysers.set(to.context, analyser)
        hear(analyser)
      }
      connect.call(this, analyser)
    }
    return connect.call(this, to)
  } as typeof AudioNode.prototype.connect
}

/** What is heard within a second from now on of what somebody does. */
const heardOf = async (page: Page, act: () => Promise<void>): Promise<Ear> => {
  await page.evaluate(() => {
    globalThis.ear = { peak: 0, pitches: [] }
  })
  await act()
  await page.waitForTimeout(1_000)
  return page.evaluate(() => globalThis.ear)
}

test('there is no sound until somebody switches it on', async ({ app: { page, home, rail, compose } }) => {
  await expect(rail.sound).toHaveValue('off')
  await page.evaluate(listen)
  await home.start.click()
  expect(await heardOf(page, () => compose.send.click())).toEqual({ peak: 0, pitches: [] })
})

test('caught, sent and missed are quiet tones of their own', async ({ app }) => {
  const { page, home, rail, compose, debrief } = app
  const { keys } = await dealtBy(seed, 'en')
  const thirdRight = keys[2]?.wrong[0]?.recipient === 0 ? 1 : 0
  await page.evaluate(listen)
  await rail.sound.selectOption('on')
  await home.start.click()

  await compose.mark(keys[0]?.wrong[0]?.recipient ?? -1)
  const caught = await heardOf(page, () => compose.send.click())
  await debrief.onward.click()
  await compose.window.waitFor()
  const sent = await heardOf(page, () => compose.send.click())
  await debrief.onward.click()
  // Somebody who is right.
  await compose.mark(thirdRight)
  const missed = await heardOf(page, () => compose.send.click())

  expect(Math.max(...caught.pitches)).toBeGreaterThan(760)
  expect(Math.min(...sent.pitches)).toBeGreaterThan(410)
  expect(Math.max(...sent.pitches)).toBeLessThan(470)
  expect(Math.max(...missed.pitches)).toBeLessThan(320)
  for (const { peak } of [caught, sent, missed]) {
    // A tone dies away: on a busy machine the ear, which listens now and then, comes after its loudest moment.
    expect(peak).toBeGreaterThan(0.03)
    expect(peak).toBeLessThan(0.12)
  }
})

test('where nothing is revealed before the end, every message sounds as sent', async ({ app }) => {
  const { page, home, rail, compose } = app
  await page.evaluate(listen)
  await rail.sound.selectOption('on')
  await home.sprint.click()
  await home.begin.click()
  for (const isMarked of [false, true, false]) {
    await compose.window.waitFor()
    if (isMarked) await compose.mark(0)
    const { pitches } = await heardOf(page, () => compose.send.click())
    expect(Math.min(...pitches)).toBeGreaterThan(410)
    expect(Math.max(...pitches)).toBeLessThan(470)
  }
})

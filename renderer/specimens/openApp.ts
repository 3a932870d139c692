import { pageActivities } from '../../content/activities/pageActivities.ts'
import { type App, createApp } from '../state/appStore.ts'
import type { Drill } from '../state/drill.ts'
import type { AtResult } from '../state/screen.ts'
import { handClock } from './handClock.ts'
import { openWire, type Wire } from './wire.ts'

/** For tests: the app as it is once it is ready, over a wire to the real hosts, with a clock moved by hand. */
export const openApp = async (wire: Wire = openWire()) => {
  const { clock, pass } = handClock()
  const app = createApp(wire.client, clock, 'en', async () => pageActivities)
  await app.actions.boot()
  return { ...app, wire, pass }
}

/** For tests: the drill on the screen. */
export const drillOn = ({ store }: App): Drill => {
  const { screen } = store.getState()
  if (screen.at !== 'drill') throw new Error(`The screen is at ${screen.at}.`)
  return screen.drill
}

/** For tests: the result on the screen. */
export const resultOn = ({ store }: App): AtResult => {
  const { screen } = store.getState()
  if (screen.at !== 'result') throw new Error(`The screen is at ${screen.at}.`)
  return screen
}

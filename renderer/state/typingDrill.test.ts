import { expect, test } from 'vitest'
import { shippedPacks } from '../../content/bank/shipped.ts'
import { type Client, connect } from '../../content/client.ts'
import { memoryLedger } from '../../content/records/memoryLedger.ts'
import { serve } from '../../content/serve.ts'
import { usualRules } from '../../content/session/play.ts'
import { createSimulator } from '../../content/simulator.ts'
import type { TypingItem } from '../../content/typing/typingItem.ts'
import { type App, createApp } from './appStore.ts'
import { pageClock } from './clock.ts'

const openClient = (): Client => {
  let ids = 0
  const simulator = createSimulator({
    packs: shippedPacks(),
    ledger: memoryLedger(),
    now: () => '2026-11-25T09:00:00.000Z',
    today: () => '2026-11-25',
    newId: () => `00000000-0000-4000-8000-${String(ids++).padStart(12, '0')}`,
    newSeed: () => 7,
    rules: usualRules,
    appVersion: '0.1.0',
  })
  return connect(serve(simulator))
}

const drillOf = ({ store }: App) => {
  const { screen } = store.getState()
  if (screen.at !== 'typing') throw new Error(`This is ${screen.at}.`)
  return screen.drill
}

const asOnTheCard = ({ people }: TypingItem) => ({
  entered: people.map(({ field, address }) => ({ field, address, by: 'typed' as const })),
  struck: [],
  forgotten: [],
})

const begin = async (client: Client): Promise<App> => {
  const app = createApp(client, pageClock, 'en')
  await app.verbs.boot()
  await app.verbs.start({ mode: 'typing', packId: 'mil-ml' })
  return app
}

const untilFiled = async ({ outbox }: App) => {
  while (outbox.store.getState().unsaved.length > 0) await new Promise((resolve) => setTimeout(resolve))
}

test('every typed message is filed, and the host judges as the page did', async () => {
  const client = openClient()
  const app = await begin(client)
  const { items, summary } = drillOf(app)
  for (const item of items) {
    app.verbs.sendTyped({ decision: asOnTheCard(item), responseMs: 900 })
    // During the debrief there is nothing to send.
    app.verbs.sendTyped({ decision: asOnTheCard(item), responseMs: 900 })
    app.verbs.next()
  }
  const { screen } = app.store.getState()
  if (screen.at !== 'typingResult') throw new Error(`This is ${screen.at}.`)
  await untilFiled(app)
  const read = await client.readSession({ sessionId: summary.sessionId })
  const filed = read.ok ? read.value.typed.map(({ recordedAt: _, ...typed }) => typed) : []
  expect(filed).toHaveLength(items.length)
  expect(filed).toEqual(screen.played.items)
})

test('a session of typing that is opened again shows what it showed', async () => {
  const client = openClient()
  const app = await begin(client)
  const { items, summary } = drillOf(app)
  const [item] = items
  if (!item) throw new Error('Nothing was dealt.')
  app.verbs.sendTyped({ decision: asOnTheCard(item), responseMs: 900 })
  await untilFiled(app)
  app.verbs.leaveDrill()
  await app.verbs.openSession(summary.sessionId)
  const { screen } = app.store.getState()
  expect(screen).toMatchObject({ at: 'typingResult', played: { items: [{ position: 0, item: { id: item.id } }] } })
  app.verbs.lookAt(0)
  expect(app.store.getState().screen).toMatchObject({ debriefing: 0 })
})

import { shippedPacks } from '../../content/bank/shipped.ts'
import { type Client, connect } from '../../content/client.ts'
import { memoryLedger } from '../../content/records/memoryLedger.ts'
import { serve } from '../../content/serve.ts'
import { usualRules } from '../../content/session/play.ts'
import { createSimulator } from '../../content/simulator.ts'

/** A client of the real host over an empty ledger in memory, for tests: each session is dealt from the same seed. */
export const openClient = (): Client => {
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

import { type Client, connect } from '../../content/contract/client.ts'
import { serve } from '../../content/contract/serve.ts'
import { createSimulator } from '../../content/hosts/simulator.ts'
import { usualRules } from '../../content/model/play.ts'
import { shippedPacks } from '../../content/packs/shipped/shippedPacks.ts'
import { memoryLedger } from '../../content/specimens/memoryLedger.ts'

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

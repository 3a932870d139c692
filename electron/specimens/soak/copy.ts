import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as later } from 'node:timers/promises'
import { openLedger } from '../../storage/ledger.ts'
import { ledgerPath } from '../../storage/ledgerPath.ts'
import { specimenAttempt } from '../ledger.ts'
import { good, sessionOf, withStore } from './ledgers.ts'
import { must, type Suite } from './suite.ts'

/** Longer than the ledger waits before it moves its log into the file. */
const restMs = 1_500

/** Whoever copies the one file while the app is open, and nothing else, has what was answered. */
export const copy: Suite = {
  name: 'copy',
  summary: 'ledger.sqlite alone is copied while the app is open and idle: every answer is in the copy',
  attempt: async (_at, random, folder) => {
    const ledger = good(await openLedger(folder))
    const answers = 1 + random.below(5)
    const { sessionId } = sessionOf(1)
    good(await ledger.addSession(sessionOf(1)))
    for (let position = 0; position < answers; position += 1) {
      good(await ledger.addAnswer(sessionId, 'marking', specimenAttempt(position)))
    }
    await later(restMs)
    const elsewhere = join(folder, 'elsewhere')
    await withStore(elsewhere, async () => {})
    copyFileSync(ledgerPath(folder), ledgerPath(elsewhere))
    await ledger.close()
    const found = await withStore(elsewhere, async ({ store }) => good(store.answers(sessionId)).answers.length)
    must(found === answers, `${answers} answers were filed, and the copy has ${found}`)
    return 'whole'
  },
}

import { randomUUID } from 'node:crypto'
import { marked, markingIn, must, openClient } from '../../content/specimens/hosts.ts'
import { openLedger } from '../../electron/storage/ledger.ts'

const weekMs = 604_800_000

/**
 * Fills an empty data folder with the practice of so many weeks, the last of them this one or one that is so many weeks
 * ago: two drills a week through the host, under a calendar that is turned on by hand. The first weeks miss most, the
 * last ones little.
 */
export const practise = async (dataFolder: string, weeks: number, weeksAgo = 0): Promise<void> => {
  const ledger = await openLedger(dataFolder)
  if (!ledger.ok) throw new Error(`${dataFolder} cannot be filled: ${ledger.error.code}`)
  let now = Date.now() - (weeksAgo + weeks - 1) * weekMs
  let seed = 0
  const client = openClient({
    ledger: ledger.value,
    now: () => new Date(now).toISOString(),
    today: () => new Date(now).toISOString().slice(0, 10),
    newId: randomUUID,
    newSeed: () => seed++,
    appVersion: '0',
  })
  for (let week = 0; week < weeks; week += 1, now += weekMs) {
    for (const _drill of [1, 2]) {
      const dealt = await client.startSession({
        mode: 'practice',
        packId: 'mil-ml',
        items: 12,
        kind: null,
        locale: 'en',
      })
      const { session, ...started } = markingIn(must(dealt))
      if (started.feedback !== 'each') throw new Error('Practice tells after each message.')
      const { items, keys } = started
      for (const [position, { id, recipients }] of items.entries()) {
        const isSeen = (position * 7 + seed) % weeks <= week
        const wrong = keys[position]?.wrong.map((one) => one.recipient) ?? []
        const right = recipients.findIndex((_one, recipient) => !wrong.includes(recipient))
        const marks = isSeen ? wrong : right < 0 ? [] : [right]
        const at = { sessionId: session.sessionId, position, itemId: id, responseMs: 6_000 + 500 * position }
        const filed = await client.fileAnswer(marked({ ...at, decision: { marks, corrections: [] } }))
        if (!filed.ok) throw new Error(`An answer is not filed: ${filed.error.code}`)
      }
    }
  }
  await ledger.value.close()
}

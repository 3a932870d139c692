import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { judge } from '../../content/activities/marking/judge.ts'
import type { TypedAttempt } from '../../content/activities/typing/typedDecision.ts'
import { ok } from '../../content/basics/result.ts'
import { buildItem } from '../../content/item/build.ts'
import { selectItems } from '../../content/learning/select.ts'
import type { Attempt } from '../../content/model/attempt.ts'
import type { SessionId } from '../../content/model/ids.ts'
import type { SessionRecord } from '../../content/model/session.ts'
import { shippedPack } from '../../content/packs/shipped/shippedPacks.ts'
import type { Ledger } from '../../content/records/ledger.ts'
import { type AskLedger, ledgerBy } from '../../content/records/ledgerCalls.ts'
import type { LedgerCheck } from '../../content/records/record.ts'
import { typedAt, typingItems } from '../../content/specimens/typing.ts'
import type { LedgerStore } from '../storage/ledgerStore.ts'

/** For tests: an empty folder of its own, removed when the test has finished. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'lastlook-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const pack = shippedPack('mil-ml')
const itemIds = selectItems(pack, { items: 20, seed: 1, baseRate: 0.5 })

/** For tests: a session of twenty real items; `number` makes it another one. */
export const specimenSession = (number = 0): SessionRecord => ({
  sessionId: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as SessionId,
  learnerId: '5e0f3f4e-7d53-4b43-9a3c-0f2d3f6f2c11',
  packId: pack.id,
  packTitle: pack.title.fr,
  packVersion: pack.version,
  packHash: pack.hash,
  activity: 'marking',
  play: { mode: 'practice', kind: null },
  locale: 'fr',
  appVersion: '0.1.0',
  startedAt: '2026-11-24T09:00:00.000Z',
  itemIds,
  leftAt: null,
})

/** For tests: what a learner decided on one of those items, by its position from 0 to 19. */
export const specimenAttempt = (position = 0): Attempt => {
  const built = buildItem(pack, itemIds[position] ?? ('' as never), 'fr')
  if (!built.ok) throw new Error(`There is no specimen at ${position}.`)
  const { item, key } = built.value
  // A lone surrogate, a NUL and quotes: whatever a keyboard can send must come back as it went in.
  const decision = { marks: [], corrections: [{ recipient: 0, address: `"j\ud800\0 o'\\"@fleetnorth.example` }] }
  return {
    position,
    item,
    key,
    decision,
    revealed: [0],
    responseMs: 1234.5,
    takenBack: 1,
    outcomes: judge(item, key, decision).outcomes,
    recordedAt: '2026-11-24T09:00:07.250Z',
  }
}

const cards = typingItems([pack])

/** For tests: what a learner typed into a real message, by its position from 0 to 9. */
export const specimenTyped = (position = 0): TypedAttempt => {
  const item = cards[position]
  if (item === undefined) throw new Error(`There is no card at ${position}.`)
  const odd = { field: 'to', address: `"j\ud800\0 o'\\"@fleetnorth.example`, by: 'typed' } as const
  const decision = { entered: [odd], removed: [{ ...odd, by: 'pasted' as const }], forgotten: ['x@y.example'] }
  return { ...typedAt(item, decision, '2026-11-24T09:00:07.250Z'), position, responseMs: 30_250.5 }
}

/** For tests: a store as a ledger, without threads. */
export const ledgerOver = (store: LedgerStore, check: () => LedgerCheck): Ledger => {
  const calls: Readonly<Record<string, unknown>> = { ...store, check: () => ok(check()) }
  return ledgerBy((async (name, ...input) =>
    (calls[name] as (...input: readonly unknown[]) => unknown)(...input)) as AskLedger)
}

/** For tests: asks for all sessions of a small ledger, as they were begun. */
export const allSessions = { order: 'oldest', after: null, limit: 200 } as const

/** The value of a result that a test relies on. */
export const must = <Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.error))
}

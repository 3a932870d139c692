import type { DealtFrom, Drawn } from '../activities/activity.ts'
import { ok, type Result } from '../basics/result.ts'
import { reviewHashes } from '../learning/review.ts'
import type { LedgerFailure } from '../model/failure.ts'
import { readItemId } from '../model/itemId.ts'
import type { SessionRecord } from '../model/session.ts'
import { isScriptPack, type Pack } from '../packs/pack.ts'
import { hashesOf } from '../packs/packHeader.ts'
import type { PackShelf } from '../packs/packShelf.ts'

/** The hashes of the packs that a review was dealt from, as far as they are known. */
const packsOfReview = async (
  shelf: PackShelf,
  { packHash }: SessionRecord,
): Promise<Result<readonly string[], LedgerFailure>> => {
  const offered = shelf.list()
  // Reviews from before their packs were kept are known by today's packs alone.
  if (reviewHashes(offered).includes(packHash)) return ok(offered.map(({ hash }) => hash))
  const parts = await shelf.partsOf(packHash)
  return parts.ok ? ok(parts.value ?? []) : parts
}

/** The packs of the scenarios of a review, by the scenarios' ids. Of two packs with one id the first counts. */
const packsByScenario = async (
  shelf: PackShelf,
  hashes: readonly string[],
  scenarioIds: ReadonlySet<string>,
): Promise<Result<ReadonlyMap<string, Pack>, LedgerFailure>> => {
  const found = new Map<string, Pack>()
  const isSought = ({ id }: { readonly id: string }) => scenarioIds.has(id) && !found.has(id)
  for (const hash of hashes) {
    const header = shelf.list().find((one) => hashesOf(one).includes(hash))
    if (header && !header.scenarios.some(isSought)) continue
    const pack = await shelf.byHash(hash)
    if (!pack.ok) return pack
    // What is sought may have stood in it: another pack's scenario of the same id would be a wrong one.
    if (!pack.value) break
    const { value } = pack
    const all = isScriptPack(value) ? value.scripts : value.scenarios
    for (const { id } of all.filter(isSought)) found.set(id, value)
    if (found.size === scenarioIds.size) break
  }
  return ok(found)
}

/** A session with the very packs that it was dealt from: of its hash, or of one that the same content had before. */
export const dealtFrom = async (
  session: SessionRecord,
  shelf: PackShelf,
): Promise<Result<DealtFrom, LedgerFailure>> => {
  if (session.play.mode !== 'review') {
    const pack = await shelf.byHash(session.packHash)
    return pack.ok ? ok({ session, packOf: () => pack.value }) : pack
  }
  const hashes = await packsOfReview(shelf, session)
  if (!hashes.ok) return hashes
  const scenarioIds = new Set(session.itemIds.map((id) => readItemId(id).scenarioId))
  const packs = await packsByScenario(shelf, hashes.value, scenarioIds)
  return packs.ok ? ok({ session, packOf: (id) => packs.value.get(readItemId(id).scenarioId) }) : packs
}

/** Keeps what a session is dealt from, so that it can be dealt and looked back on when other packs are on offer. */
export const keepDrawn = async ({ source, packs }: Drawn, shelf: PackShelf): Promise<Result<void, LedgerFailure>> => {
  for (const pack of packs) {
    const kept = await shelf.keep(pack)
    if (!kept.ok) return kept
  }
  const isPack = packs.some(({ hash }) => hash === source.hash)
  return isPack ? ok(undefined) : shelf.keepParts(packs.map(({ hash }) => hash))
}

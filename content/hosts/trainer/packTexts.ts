import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { PackVersion } from '../../authoring/store/packStore.ts'
import { packText as textOf } from '../../authoring/studio/packText.ts'
import type { Json } from '../../basics/json.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import { type Failure, failure, type LedgerFailure } from '../../model/failure.ts'
import type { TrainerPorts } from './trainerPorts.ts'

/** Says which text was read: another one has another. SHA-256 of the text, in hexadecimal. */
export const revisionOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** The failure of a call that names a text which there is not. */
export const unknownPack = async (
  { store, shipped }: TrainerPorts,
  packId: string,
): Promise<Failure<'unknownPack'>> => {
  const kept = await store.list()
  const own = kept.ok ? kept.value.map((one) => one.packId) : []
  return failure('unknownPack', { packId, packs: [...new Set([...own, ...shipped.list().map(({ id }) => id)])] })
}

/** The text of a pack of one's own, or of one that comes along. Fails where there is none. */
export const packText = async (
  ports: TrainerPorts,
  packId: string,
  version: PackVersion,
): Promise<Result<string, LedgerFailure | Failure<'unknownPack'>>> => {
  const text = await ports.store.read(packId, version)
  if (!text.ok) return text
  if (text.value !== undefined) return ok(text.value)
  const header = ports.shipped.list().find((one) => one.id === packId && one.version === version)
  if (!header) return err(await unknownPack(ports, packId))
  const { hash: _, ...file } = await ports.shipped.read(header)
  // Whatever came from a file is JSON.
  return ok(textOf(file as unknown as Json))
}

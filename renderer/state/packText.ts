import { ok, type Result } from '../../content/basics/result.ts'
import type { ClientOf } from '../../content/contract/client.ts'
import type { PackRow } from '../../content/contract/packRoom.ts'
import type { TrainerCalls } from '../../content/contract/trainer.ts'
import type { Failure } from '../../content/model/failure.ts'

/** Which text of a pack. */
export type WhichText = Pick<PackRow, 'packId' | 'version'>

/** The text of a pack, which comes in parts, and its revision. */
export const readPackText = async (
  client: ClientOf<TrainerCalls>,
  { packId, version }: WhichText,
): Promise<Result<{ readonly text: string; readonly revision: string }, Failure>> => {
  let text = ''
  let revision = ''
  let at: number | null = 0
  while (at !== null) {
    const read: Awaited<ReturnType<typeof client.readPackText>> = await client.readPackText({ packId, version, at })
    if (!read.ok) return read
    text += read.value.part
    revision = read.value.revision
    at = read.value.next
  }
  return ok({ text, revision })
}

import { ok, type Result } from '../../basics/result.ts'
import type { LedgerFailure } from '../../model/failure.ts'
import type { TrainerPorts } from './trainerPorts.ts'

/** The longest id that is made of a title: what tells it from others may still come after it. */
const longest = 50

/** A title as an id: its letters and digits without accents, in lower case, with hyphens between. */
const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '') || 'pack'

/** An id for a new pack, made of its title, that no pack has here, not even a deleted one. */
export const packIdFor = async (
  { store, shipped }: Pick<TrainerPorts, 'store' | 'shipped'>,
  title: string,
): Promise<Result<string, LedgerFailure>> => {
  const kept = await store.list()
  if (!kept.ok) return kept
  const taken = new Set([...kept.value.map(({ packId }) => packId), ...shipped.list().map(({ id }) => id)])
  const slug = slugOf(title)
  let id = slug
  for (let at = 2; taken.has(id); at++) id = `${slug}-${at}`
  return ok(id)
}

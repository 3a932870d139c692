import type { ItemId } from '../../model/ids.ts'
import type { DealtFrom } from '../activity.ts'
import { buildTypingItem } from './buildTypingItem.ts'
import type { TypingDealt } from './schema.ts'
import type { TypingItem } from './typingItem.ts'

/** A message to be typed, built from the very pack that it was dealt from; nothing when that is gone. */
export const rebuild = ({ session, packOf }: DealtFrom, id: ItemId): TypingItem | undefined => {
  const pack = packOf(id)
  const built = pack ? buildTypingItem(pack, id, session.locale) : undefined
  return built?.ok ? built.value : undefined
}

/** The messages as the page gets them; undefined when one cannot be built any more. */
export const dealTyping = (from: DealtFrom): TypingDealt | undefined => {
  const { itemIds } = from.session
  const items = itemIds.flatMap((id) => rebuild(from, id) ?? [])
  return items.length < itemIds.length ? undefined : { items }
}

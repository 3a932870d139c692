import type { TypingItem } from '../../content/activities/typing/typingItem.ts'
import type { Item } from '../../content/model/item.ts'

/** What a message shows beside its recipients. */
export type Message = Pick<
  Item,
  'locale' | 'sender' | 'act' | 'subject' | 'body' | 'quoted' | 'thread' | 'attachments' | 'sensitivity' | 'external'
>

/** A message whose recipients are still to be typed: the program says nothing of people who are not there yet. */
export const messageOf = (item: TypingItem): Message => ({
  ...item,
  act: item.quoted.length > 0 ? 'forward' : 'new',
  thread: 'below',
  external: { tip: 'off', recipients: 0, domains: [] },
})

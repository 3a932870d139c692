import type { Item } from '../../content/item/item.ts'

/** A message as it is shown, save for its recipients: whether they are there to be judged or still to be typed. */
export type Message = Omit<Item, 'recipients' | 'display' | 'groups' | 'guidance'>

import * as v from 'valibot'
import { Locale } from '../../basics/locale.ts'
import { errorKindIds } from '../../model/errorKind.ts'
import { ItemId } from '../../model/ids.ts'
import { Field, Item, ItemRecipient } from '../../model/item.ts'

/** Somebody whom the message is to reach: the field, the name, the role and the right address, all on the card. */
export const TypingPerson = ItemRecipient
export type TypingPerson = v.InferOutput<typeof TypingPerson>

/** An address that the mail program remembers, with the name that it shows for it. */
export const Offer = v.strictObject({ name: v.string(), address: v.string() })
export type Offer = v.InferOutput<typeof Offer>

/** A list of people in the address book: one chip until it is expanded, then its members, each of them a recipient. */
export const MailingList = v.strictObject({
  /** What the sender calls it: "Working group". */
  name: v.string(),
  /** The field whose people it stands for. */
  field: Field,
  /** At least two. One of them may have the past typo in place of the right address. */
  members: v.array(Offer),
})
export type MailingList = v.InferOutput<typeof MailingList>

/**
 * One message whose recipients are still to be typed. The card says who they are; what the mail program remembers may
 * be wrong, by `pastTypo`. All that is right stands on the card, so there is no key.
 */
export const TypingItem = v.strictObject({
  id: ItemId,
  locale: Locale,
  setting: Item.entries.setting,
  sender: Item.entries.sender,
  /** The card: To, then Cc, then Bcc; a person is named by the place in this list, from 0. One to six. */
  people: v.array(TypingPerson),
  subject: Item.entries.subject,
  body: Item.entries.body,
  quoted: Item.entries.quoted,
  attachments: Item.entries.attachments,
  sensitivity: Item.entries.sensitivity,
  /**
   * What the mail program offers while one types, the likeliest first: the right addresses, others of the same
   * organisations, and often an address that once went wrong. That one stands before the right one or in place of it.
   */
  offers: v.array(Offer),
  /** The address among the offers that somebody once sent to by mistake: who was meant, and what is wrong with it. */
  pastTypo: v.nullable(
    v.strictObject({
      address: v.string(),
      /** Place in `people`. */
      person: v.number(),
      kind: v.picklist(errorKindIds),
    }),
  ),
  /** None but where several people of a field stand in a list. */
  lists: v.array(MailingList),
  difficulty: Item.entries.difficulty,
})
export type TypingItem = v.InferOutput<typeof TypingItem>

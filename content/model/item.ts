import * as v from 'valibot'
import { Locale } from '../basics/locale.ts'
import { errorKindIds } from './errorKind.ts'
import { ItemId } from './ids.ts'

/** Where a recipient stands. */
export const Field = v.picklist(['to', 'cc', 'bcc'])
export type Field = v.InferOutput<typeof Field>

/**
 * How much of an address a recipient's chip shows before it is revealed, after what real clients do: all of it, the
 * middle cropped, the end cropped (which cuts the domain), the name only, or the name only once the group is expanded
 * that it stands in.
 */
export const Display = v.picklist(['full', 'croppedMiddle', 'croppedEnd', 'nameOnly', 'grouped'])
export type Display = v.InferOutput<typeof Display>

/** The label that the sender's organisation puts on a message. */
export const Sensitivity = v.picklist(['none', 'internal', 'personal', 'limited'])
export type Sensitivity = v.InferOutput<typeof Sensitivity>

/** How a message came about. */
export const Act = v.picklist(['new', 'reply', 'replyAll', 'forward'])
export type Act = v.InferOutput<typeof Act>

export const ItemRecipient = v.strictObject({
  field: Field,
  name: v.string(),
  /** `local@domain`, as the message would be sent to. */
  address: v.string(),
  /** What this person is in the message's setting: "Berths and stores, Fleet North". */
  role: v.string(),
  /**
   * What the sender's mail program remembers of this address: how often it was written to, and how many days ago last;
   * left out where nothing is said of it.
   */
  contact: v.optional(v.strictObject({ times: v.number(), daysAgo: v.number() })),
  /** Of a list: how many people get what is sent to it. */
  members: v.optional(v.number()),
})
export type ItemRecipient = v.InferOutput<typeof ItemRecipient>

/** A contact group: one chip until it is expanded, then its members by name. */
export const RecipientGroup = v.strictObject({
  /** What the sender calls it: "Working group". */
  name: v.string(),
  /** Places in `Item.recipients`, all of one field; at least two. */
  recipients: v.array(v.number()),
})
export type RecipientGroup = v.InferOutput<typeof RecipientGroup>

/**
 * What the mail program says about recipients outside the sender's organisation: nothing, how many they are, or which
 * domains they are at.
 */
export const ExternalTip = v.picklist(['off', 'count', 'domains'])
export type ExternalTip = v.InferOutput<typeof ExternalTip>

const External = v.strictObject({
  tip: ExternalTip,
  /** How many recipients are outside. */
  recipients: v.number(),
  /** Their domains as they are written, each once; none but where `tip` is `domains`. */
  domains: v.array(v.string()),
})
export type External = v.InferOutput<typeof External>

/** What the learner is shown: one message about to be sent. It holds nothing of the answer. */
export const Item = v.strictObject({
  id: ItemId,
  locale: Locale,
  /** Who the learner is in this message, and where: one sentence. */
  setting: v.string(),
  sender: v.strictObject({ name: v.string(), address: v.string(), role: v.string(), organisation: v.string() }),
  /** To, then Cc, then Bcc; a recipient is named by its place in this list, from 0. */
  recipients: v.array(ItemRecipient),
  act: Act,
  subject: v.string(),
  /** Paragraphs of plain text. */
  body: v.array(v.string()),
  /** The earlier messages of the thread, the latest first: who wrote each, when, and what. */
  quoted: v.array(
    v.strictObject({
      name: v.string(),
      /** Where it came from, as its header shows it; left out where that is not shown. */
      address: v.optional(v.string()),
      when: v.string(),
      text: v.string(),
    }),
  ),
  /** Where the thread stands: under the message, or over it as a conversation, the latest last. */
  thread: v.picklist(['below', 'above']),
  attachments: v.array(v.strictObject({ name: v.string(), note: v.string() })),
  /** Hints to show one after the other while the learner looks; none but on a first day. */
  guidance: v.array(v.string()),
  sensitivity: Sensitivity,
  display: Display,
  /** The groups that recipients are collapsed into; none but where `display` is `grouped`. */
  groups: v.array(RecipientGroup),
  external: External,
  /** 1 (easy) to 5 (hard), as the scenario's author set it. */
  difficulty: v.number(),
})
export type Item = v.InferOutput<typeof Item>

/** One recipient that should not get the message as it stands. */
export const WrongRecipient = v.strictObject({
  /** Place in `Item.recipients`. */
  recipient: v.number(),
  kind: v.picklist(errorKindIds),
  /** The domain that was meant; the written one where the domain is not what is wrong. */
  intended: v.string(),
  /** The whole address that was meant; null when nobody was meant to stand there. */
  meant: v.nullable(v.string()),
})
export type WrongRecipient = v.InferOutput<typeof WrongRecipient>

/** The wrong recipients of an item; none when it is clean. */
export const AnswerKey = v.strictObject({ itemId: ItemId, wrong: v.array(WrongRecipient) })
export type AnswerKey = v.InferOutput<typeof AnswerKey>

/** What the learner reads after the decision, in the item's language. Plain text throughout. */
export const Debrief = v.strictObject({
  itemId: ItemId,
  wrong: v.array(
    v.strictObject({
      recipient: v.number(),
      /** Name of the error kind. */
      kindTitle: v.string(),
      /** What the address does wrong, without its subject: "ends in .ml, not .mil". */
      predicate: v.string(),
      /** Whose ending the written and the meant address have, where it is known: "Mali’s country domain", "US forces". */
      writtenNote: v.nullable(v.string()),
      meantNote: v.nullable(v.string()),
      gaveAway: v.array(v.strictObject({ head: v.string(), text: v.string() })),
      /** Why it is hard to see, or why it is not: a sentence or two. */
      hardness: v.strictObject({ isHard: v.boolean(), text: v.string() }),
      leak: v.string(),
      gateway: v.nullable(v.string()),
    }),
  ),
  /** For each right recipient why it is right, and what leaving it out would have cost. */
  right: v.array(v.strictObject({ recipient: v.number(), why: v.string(), cost: v.string() })),
  /** What the real case teaches, and where that is written. */
  fact: v.strictObject({ text: v.string(), source: v.string() }),
})
export type Debrief = v.InferOutput<typeof Debrief>

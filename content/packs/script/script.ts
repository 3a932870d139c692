import * as v from 'valibot'
import { Locale } from '../../basics/locale.ts'
import type { MistakeForm } from '../../detector/kind.ts'
import { authoredKindById } from '../../detector/kinds.ts'
import { authoredKindIds, domainKindIds } from '../../model/errorKind.ts'
import { Act, Sensitivity } from '../../model/item.ts'
import { Culture, LocalPart } from '../scenario.ts'
import { Slug } from '../slug.ts'
import { StockId } from './stock.ts'
import { ScriptBody, ScriptText, ScriptValues } from './text.ts'

/** The key by which texts speak of a person, an organisation or a value: `{gp}`, `{home_of}`, `{day}`. */
const Key = v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z0-9]{0,19}$/))

const ListSize = v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(100_000))

/** Somebody at one of the script's organisations: a person whom a seed names, or a mailbox that keeps its name. */
export const ScriptPerson = v.strictObject({
  /** Key of the organisation. */
  at: Key,
  /** Whose names this person has; left out, those of the organisation. */
  culture: v.optional(Culture),
  /** The local part of a role mailbox; a person has none. */
  mailbox: v.optional(LocalPart),
  /** The name of a role mailbox. */
  name: v.optional(ScriptText),
  /** Of a mailbox that is a list: how few and how many people may get what is sent to it. */
  members: v.optional(v.strictTuple([ListSize, ListSize])),
  /** What stands before a person's name: "Dr", « CNE ». Slots of the person's own sex may stand in it. */
  title: v.optional(ScriptText),
  /** What this person is there, without the organisation's name: "ward sister". */
  role: ScriptText,
  /** Whether the role says all, and the organisation's name is not added to it. */
  roleIsWhole: v.optional(v.boolean()),
  /** Why this is a right recipient, as the learner could know it. Needed for all but the sender and spares. */
  why: v.optional(ScriptText),
  /** What leaving this recipient out would have cost. */
  cost: v.optional(ScriptText),
  /** Whose name this person has too: `gp`, `gp.given`, `gp.family`; somebody who stands before in `people`. */
  shares: v.optional(v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z0-9]{0,19}(?:\.(?:given|family))?$/))),
})
export type ScriptPerson = v.InferOutput<typeof ScriptPerson>

/** The kinds that a script sets up in a form. */
const kindsOfForm = (form: MistakeForm) =>
  v.picklist(authoredKindIds.filter((id) => authoredKindById[id].inScripts?.form === form))

/** What an author says of a mistake that no letter shows: what a careful reader could have seen, and what leaked. */
const authorSays = { why: v.optional(ScriptText), leak: v.optional(ScriptText) }

/**
 * A mistake that an author sets up. The wrong address comes from another person of the script (`instead`), another of
 * its organisations (`at`), a public provider, or there is somebody who should not be there (`adds`), or who may not
 * be seen (`unseen`).
 */
const PeopleMistake = v.union([
  v.strictObject({ kind: kindsOfForm('instead'), who: Key, instead: Key, ...authorSays }),
  // Whoever should not be there stands in somebody's place.
  v.strictObject({ kind: kindsOfForm('added'), who: Key, instead: Key, ...authorSays }),
  v.strictObject({ kind: kindsOfForm('elsewhere'), who: Key, at: Key, ...authorSays }),
  v.strictObject({ kind: kindsOfForm('provider'), who: Key, ...authorSays }),
  v.strictObject({
    kind: kindsOfForm('added'),
    adds: v.pipe(v.array(Key), v.minLength(1), v.maxLength(6)),
    in: v.picklist(['to', 'cc']),
    ...authorSays,
  }),
  v.strictObject({
    kind: kindsOfForm('unseen'),
    unseen: v.pipe(v.array(Key), v.minLength(2), v.maxLength(6)),
    ...authorSays,
  }),
])
export type PeopleMistake = v.InferOutput<typeof PeopleMistake>

/** A record with so many entries at most. */
const atMost = <Values extends v.GenericSchema>(most: number, record: v.RecordSchema<typeof Key, Values, undefined>) =>
  v.pipe(
    record,
    v.check((entries) => Object.keys(entries).length <= most, `It has more than ${most} entries.`),
  )

const Mistakes = v.strictObject({
  /** Whose domain may be written wrong; left out, that of everybody in to, cc and bcc. Nobody: `[]`. */
  victims: v.optional(v.array(Key)),
  /** The kinds that a wrong domain may be of; left out, whichever fit. */
  kinds: v.optional(v.pipe(v.array(v.picklist(domainKindIds)), v.minLength(1))),
  people: v.optional(v.pipe(v.array(PeopleMistake), v.maxLength(12)), []),
})

/**
 * An authored message of which a seed makes scenarios: who is drawn, what is said, what goes wrong. Its texts are true
 * whether something is wrong or not, and whoever it happens to.
 */
export const Script = v.strictObject({
  id: Slug,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Whether it is practised, or kept for assessments, so that nobody has met what a test asks. */
  use: v.optional(v.picklist(['practice', 'assessment']), 'practice'),
  /** The languages that it is played in. Every text exists in each of them. */
  languages: v.pipe(v.array(Locale), v.minLength(1)),
  /** How much of the addresses is in sight, 1 (all) to 5. */
  level: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  act: v.optional(Act, 'new'),
  setting: ScriptText,
  /** The organisations by key, each drawn from a stock of the pack or of the library. */
  organisations: atMost(40, v.record(Key, v.strictObject({ stock: StockId }))),
  people: atMost(200, v.record(Key, ScriptPerson)),
  sender: Key,
  to: v.pipe(v.array(Key), v.minLength(1), v.maxLength(40)),
  cc: v.optional(v.pipe(v.array(Key), v.maxLength(40)), []),
  bcc: v.optional(v.pipe(v.array(Key), v.maxLength(40)), []),
  values: v.optional(atMost(100, v.record(Key, ScriptValues)), {}),
  subject: ScriptText,
  body: ScriptBody,
  /** The thread below the message, the latest first. */
  quoted: v.optional(
    v.pipe(v.array(v.strictObject({ from: Key, when: ScriptText, text: ScriptText })), v.maxLength(8)),
    [],
  ),
  attachments: v.optional(v.pipe(v.array(v.strictObject({ name: ScriptText, note: ScriptText })), v.maxLength(8)), []),
  sensitivity: v.optional(Sensitivity, 'none'),
  /** What a stranger would have read, whoever the message went astray from. Needed where a mistake does not say it itself. */
  leak: v.optional(ScriptText),
  fact: Slug,
  mistakes: v.optional(Mistakes, {}),
  /** Hints for a first day. */
  guidance: v.optional(v.pipe(v.array(ScriptText), v.maxLength(5)), []),
})
export type Script = v.InferOutput<typeof Script>

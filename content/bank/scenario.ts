import * as v from 'valibot'
import { authoredKindIds, domainKindIds } from '../detector/kind.ts'
import { Sensitivity } from '../item/item.ts'
import { LocalText } from '../locale.ts'

/** Lower-case letters, digits and hyphens: ids that can stand in an item id, a file name and an address bar. */
export const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(60))

/** The key by which a scenario's texts speak of a person: `{jo}`, `{jo.given}`. */
const PersonKey = v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z0-9]{0,19}$/))

/** A domain in comparable form: lower case, A-labels, at least two labels. Whether it is listed is checked by the pack. */
const DomainText = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/), v.maxLength(253))

/** The part before the @ in a plain (unquoted) address. */
const LocalPart = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:[._+-][a-z0-9]+)*$/), v.maxLength(64))

/** The cultures that have a list of names. */
export const cultures = ['us', 'uk', 'fr', 'nl', 'au', 'de', 'ml', 'co'] as const

/**
 * Somebody in a scenario. A person (`culture`) gets a name by seed, so that the same scenario does not repeat its
 * faces; a role mailbox (`name`) keeps its name in every build.
 */
const Person = v.strictObject({
  culture: v.optional(v.picklist(cultures)),
  name: v.optional(LocalText),
  /** The local part; left out for a person, it is made of the name: `j.harlow`. Needed for a role mailbox. */
  local: v.optional(LocalPart),
  /** The right domain; it stands in the pack's directory. */
  domain: DomainText,
  /** What this person is here: "Berths and stores, Fleet North". */
  role: LocalText,
  /** Why this is a right recipient: the relation, as the learner could have known it. */
  why: LocalText,
  /** What leaving this recipient out would have cost. */
  cost: LocalText,
})

/** A reason that a careful sender could have seen: a few words, then the reason in a sentence. */
const Cue = v.strictObject({ head: LocalText, text: LocalText })

/** What goes wrong when the scenario is built as a typo item. Without a trap the scenario is always clean. */
const Trap = v.strictObject({
  /** Whose address goes wrong. */
  recipient: PersonKey,
  kind: v.picklist([...domainKindIds, ...authoredKindIds]),
  /**
   * The wrong domain. A kind that is made of a domain takes one of its own making by seed when this is left out; when
   * it is given, it must be one that the kind makes. An authored kind needs it.
   */
  written: v.optional(DomainText),
  /** The wrong local part, where that differs too. `{key}` of a person is not replaced here. */
  writtenLocal: v.optional(LocalPart),
  gaveAway: v.pipe(v.array(Cue), v.minLength(1), v.maxLength(4)),
  /** What would have reached a stranger. */
  leak: LocalText,
  /** What a mail gateway would have done about it, where there is something to say. */
  gateway: v.optional(LocalText),
})

/**
 * An authored message. Texts may name a person by key: `{jo}` full name, `{jo.given}`, `{jo.family}`. They are plain
 * text: a pack with markup, links or control characters is refused.
 */
export const Scenario = v.strictObject({
  id: Slug,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** One sentence to the learner: who you are in this message and what you are about to send. */
  setting: LocalText,
  /** The sender's organisation. */
  organisation: LocalText,
  people: v.record(PersonKey, Person),
  sender: PersonKey,
  to: v.pipe(v.array(PersonKey), v.minLength(1)),
  cc: v.optional(v.array(PersonKey), []),
  bcc: v.optional(v.array(PersonKey), []),
  subject: LocalText,
  /** Paragraphs. The signature is added by the build: name, role, organisation. */
  body: v.strictObject({
    en: v.pipe(v.array(v.string()), v.minLength(1)),
    fr: v.pipe(v.array(v.string()), v.minLength(1)),
  }),
  quoted: v.optional(v.strictObject({ from: PersonKey, when: LocalText, text: LocalText })),
  attachments: v.optional(v.array(v.strictObject({ name: LocalText, note: LocalText })), []),
  sensitivity: v.optional(Sensitivity, 'none'),
  trap: v.optional(Trap),
  /** Key of the pack's facts: what the real case teaches here. */
  fact: Slug,
  difficulty: v.strictObject({
    level: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
    reason: LocalText,
  }),
})
export type Scenario = v.InferOutput<typeof Scenario>
export type Person = v.InferOutput<typeof Person>
export type Trap = v.InferOutput<typeof Trap>
export type Culture = (typeof cultures)[number]

import * as v from 'valibot'
import { LocalText } from '../basics/locale.ts'
import { authoredKindIds, domainKindIds } from '../model/errorKind.ts'
import { Act, Sensitivity } from '../model/item.ts'
import { Slug } from './slug.ts'

/** The key by which a scenario's texts speak of a person: `{jo}`, `{jo.given}`. */
const PersonKey = v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z0-9]{0,19}$/))

/** A domain in comparable form: lower case, A-labels, at least two labels. Whether it is listed is checked by the pack. */
export const DomainText = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/), v.maxLength(253))

/** The part before the @ in a plain (unquoted) address. */
export const LocalPart = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:[._+-][a-z0-9]+)*$/), v.maxLength(64))

/** The cultures that have a list of names. */
export const Culture = v.picklist(['us', 'uk', 'fr', 'nl', 'au', 'de', 'ml', 'co', 'jp', 'es', 'it', 'in'])
export type Culture = v.InferOutput<typeof Culture>

/**
 * Somebody in a scenario. A person (`culture`) gets a name by seed, so that the same scenario does not repeat its
 * faces; a role mailbox (`name`) keeps its name in every build.
 */
const Person = v.strictObject({
  culture: v.optional(Culture),
  /**
   * Whose name this person has too, whole or in part: `jo`, `jo.given`, `jo.family`. That person stands before this one
   * in `people`. Where two would have the same address, the later one has a 2 in it.
   */
  shares: v.optional(v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z0-9]{0,19}(?:\.(?:given|family))?$/))),
  name: v.optional(LocalText),
  /** The local part; left out for a person, it is made of the name: `j.harlow`. Needed for a role mailbox. */
  local: v.optional(LocalPart),
  /** The right domain. It stands in the pack's directory; of somebody who is never right, in `outside` at least. */
  domain: DomainText,
  /** What this person is here: "Berths and stores, Fleet North". */
  role: LocalText,
  /**
   * Why this is a right recipient: the relation, as the learner could have known it. Needed for everybody who ever is
   * one; the sender and people who are only ever wrong have none.
   */
  why: v.optional(LocalText),
  /** What leaving this recipient out would have cost; left out, a neutral sentence stands in. */
  cost: v.optional(LocalText),
})

/** A reason that a careful sender could have seen: a few words, then the reason in a sentence. */
const Cue = v.strictObject({ head: LocalText, text: LocalText })

/**
 * One thing that goes wrong when the scenario is built as a typo item. What it changes depends on its kind
 * (`trapShape`): a domain, a whole address, the person, who is there at all, or who sees whom.
 */
const Trap = v.strictObject({
  kind: v.picklist([...domainKindIds, ...authoredKindIds]),
  /**
   * Who is wrong: one key of to, cc or bcc. For outsider and replyAllTooWide those who are one too many, for bccDue
   * those who may not see each other, up to six.
   */
  recipients: v.pipe(v.array(PersonKey), v.minLength(1), v.maxLength(6)),
  /**
   * The wrong domain. A kind that is made of a domain takes one of its own making by seed when this is left out; when
   * it is given, the kind must recognise it.
   */
  written: v.optional(DomainText),
  /** The wrong local part, where that differs too. `{key}` of a person is not replaced here. */
  writtenLocal: v.optional(LocalPart),
  /** Who stands there in place of the recipient: a key of `people` that is in no field. Authored kinds only. */
  replacedBy: v.optional(PersonKey),
  gaveAway: v.pipe(v.array(Cue), v.minLength(1), v.maxLength(4)),
  /** What would have reached a stranger: the stake. */
  leak: LocalText,
  /** What a mail gateway would have done about it, where there is something to say. */
  gateway: v.optional(LocalText),
})

/** A message of the thread below: who wrote it, when, and what. */
const Quoted = v.strictObject({ from: PersonKey, when: LocalText, text: LocalText })

/**
 * An authored message. Texts may name a person by key: `{jo}` full name, `{jo.given}`, `{jo.family}`. They are plain
 * text: a pack with markup, links or control characters is refused.
 */
export const Scenario = v.strictObject({
  id: Slug,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** How the message came about. An answer and a forwarded message get the prefix of their language before the subject. */
  act: v.optional(Act, 'new'),
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
  /** The thread below the message, the latest first. */
  quoted: v.optional(v.pipe(v.array(Quoted), v.maxLength(5)), []),
  attachments: v.optional(v.array(v.strictObject({ name: LocalText, note: LocalText })), []),
  sensitivity: v.optional(Sensitivity, 'none'),
  /** What goes wrong in a typo item, all of it at once. A scenario without traps is always clean: a decoy. */
  traps: v.optional(v.pipe(v.array(Trap), v.maxLength(2)), []),
  /** Hints for a first day, shown one after the other while the learner looks. They are true of the clean build too. */
  guidance: v.optional(v.pipe(v.array(LocalText), v.maxLength(5)), []),
  /** Key of the pack's facts: what the real case teaches here. */
  fact: Slug,
  difficulty: v.strictObject({
    level: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
    /** Why; needed where the computed level is more than one apart. */
    reason: v.optional(LocalText),
  }),
})
type Authored = v.InferOutput<typeof Scenario>

/** Somebody in a scenario. Where a seed made the scenario of a script, it has named them already, and counted a list. */
export type Person = v.InferOutput<typeof Person> & {
  readonly given?: string
  readonly family?: string
  readonly members?: number
}

/** A scenario that an author wrote, or that a seed made of a script. */
export type Scenario = Omit<Authored, 'people'> & { people: Record<string, Person> }
export type Trap = v.InferOutput<typeof Trap>

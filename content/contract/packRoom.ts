import * as v from 'valibot'
import { isJsonObject, type Json, type JsonObject } from '../basics/json.ts'
import { Locale } from '../basics/locale.ts'
import { Count } from '../model/counts.ts'
import { PackSign } from '../packs/packSign.ts'
import { Slug } from '../packs/slug.ts'
import { longestText } from '../trust/minisign/lines.ts'
import { call } from './call.ts'
import { LintReport } from './packTools.ts'

/** A text by language; empty where it is not written yet. */
const Texts = v.strictObject({ en: v.string(), fr: v.string() })

/** The longest title, in UTF-16 code units. */
const Title = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120))

/** Which text of a pack: the draft (null) or a published version. */
const Version = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)))

/** Which text of which pack. */
const which = { packId: Slug, version: Version } as const

/** Says which text was read: it is another as soon as a letter has changed. */
const Revision = v.string()

/** How many messages were added, changed and removed against the version before. */
const Against = v.strictObject({ version: v.number(), added: Count, changed: Count, removed: Count })

/** One text of a pack in the list: a draft or a published version, of one's own, received or shipped. */
const PackRow = v.strictObject({
  packId: v.string(),
  version: Version,
  /** Of a draft: the version that it will be published as. */
  nextVersion: v.nullable(v.number()),
  origin: v.picklist(['own', 'received', 'shipped']),
  title: Texts,
  sign: PackSign,
  /** When it was last written (UTC, ISO 8601); null of a shipped one. */
  changedAt: v.nullable(v.string()),
  isDeleted: v.boolean(),
  messages: Count,
  /** How many of them are played in each language. */
  written: v.strictObject({ en: Count, fr: Count }),
  against: v.nullable(Against),
  /** Whether its text can be read at all: one that was damaged by hand has no more than its file. */
  isReadable: v.boolean(),
})
export type PackRow = v.InferOutput<typeof PackRow>

const ChangedField = v.strictObject({
  place: v.string(),
  before: v.nullable(v.string()),
  after: v.nullable(v.string()),
})

/** What keeps a text from being a pack: none where it is one. At most fifty. */
const Problems = v.array(v.strictObject({ place: v.string(), problem: v.string(), fix: v.string() }))

/** The most characters that travel in one call: a pack is longer, and comes in parts. */
const Part = v.pipe(v.string(), v.maxLength(250_000))

/** An object of which nothing is known: whoever calls a host sends JSON. */
const AnyObject = v.custom<JsonObject>((value) => isJsonObject(value as Json))

/** A message of a draft as it is saved: unchanged, by its place in what was saved before, or as it is now. */
const SavedMessage = v.union([v.pipe(v.number(), v.integer(), v.minValue(0)), AnyObject])

/** What a trainer may ask of their packs. */
export const packRoom = {
  /** Every text of every pack: drafts first, then what was written last; shipped ones last. */
  listOwnPacks: call({
    input: v.strictObject({}),
    output: v.strictObject({ packs: v.array(PackRow) }),
    failures: [],
  }),
  /** The text of a pack, in parts: `at` counts UTF-16 code units, and `next` is where the next part begins, or null. */
  readPackText: call({
    input: v.strictObject({ ...which, at: Count }),
    output: v.strictObject({ part: v.string(), next: v.nullable(Count), revision: Revision }),
    failures: ['unknownPack'],
  }),
  /** Begins a pack in a language: a draft without messages, whose id is made of its title. */
  newDraft: call({
    input: v.strictObject({ title: Title, locale: Locale }),
    output: v.strictObject({ packId: Slug }),
    failures: [],
  }),
  /** Begins a pack as a copy: a draft with another id, version 1, that knows nothing of where it comes from. */
  duplicatePack: call({
    input: v.strictObject({ ...which, title: Texts }),
    output: v.strictObject({ packId: Slug }),
    failures: ['unknownPack'],
  }),
  /** Begins the next version of a pack of one's own as a draft, from the last one that was published. */
  draftNextVersion: call({
    input: v.strictObject({ packId: Slug }),
    output: v.strictObject({ nextVersion: v.number() }),
    failures: ['unknownPack', 'draftChanged'],
  }),
  /**
   * Saves a draft: `head` is all but its messages, null where nothing of it has changed. Fails with `draftChanged` where it
   * is not at this revision any more, because another window has saved it: nothing is written over.
   */
  saveDraft: call({
    input: v.strictObject({
      packId: Slug,
      revision: Revision,
      head: v.nullable(AnyObject),
      messages: v.nullable(v.array(SavedMessage)),
    }),
    output: v.strictObject({ revision: Revision }),
    failures: ['unknownPack', 'draftChanged'],
  }),
  /** Gives a draft another title in a language. Its id stays: records name it. */
  renameDraft: call({
    input: v.strictObject({ packId: Slug, locale: Locale, title: Title }),
    output: v.strictObject({}),
    failures: ['unknownPack'],
  }),
  /** Deletes a text, or restores it. Whoever has played it keeps what they have played. */
  deletePack: call({
    input: v.strictObject({ ...which, isDeleted: v.boolean() }),
    output: v.strictObject({}),
    failures: ['unknownPack'],
  }),
  /**
   * Publishes a draft: from then on this version never changes, and is on offer; there is no draft then. Where it is no
   * whole pack yet, `version` is null, and `problems` say why.
   */
  publishDraft: call({
    input: v.strictObject({ packId: Slug, revision: Revision }),
    output: v.strictObject({ version: v.nullable(v.number()), problems: Problems }),
    failures: ['unknownPack', 'draftChanged'],
  }),
  /** Looks a text over as `lintPack` does. */
  lintOwnPack: call({ input: v.strictObject(which), output: LintReport, failures: ['unknownPack'] }),
  /** What a text says that another version of the same pack does not. */
  comparePack: call({
    input: v.strictObject({ ...which, against: v.number() }),
    output: v.strictObject({
      pack: v.array(ChangedField),
      messages: v.array(
        v.strictObject({
          id: v.string(),
          change: v.picklist(['added', 'removed', 'changed']),
          fields: v.array(ChangedField),
        }),
      ),
    }),
    failures: ['unknownPack'],
  }),
  /**
   * Takes in a part of a pack's text, in order; the first one begins anew. With the last one the pack is read, and kept as
   * a published version, from then on on offer. `received` is null before that, and where `problems` say why it is not
   * taken in. A pack that is there already stays as it is; a signature of it is kept.
   */
  receivePack: call({
    input: v.strictObject({
      part: Part,
      isFirst: v.boolean(),
      isLast: v.boolean(),
      /** The text of the signature beside the file, with the last part; null where there is none. */
      signature: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(longestText))), null),
    }),
    output: v.strictObject({
      received: v.nullable(v.strictObject({ packId: Slug, version: v.number() })),
      problems: Problems,
    }),
    failures: [],
  }),
  /** Puts a draft on offer as it stands, until the host ends, so that it can be played; or says why it cannot. */
  tryDraft: call({
    input: v.strictObject({ packId: Slug }),
    output: v.strictObject({ problems: Problems }),
    failures: ['unknownPack'],
  }),
  /** Messages in which a text stands, whatever its case, by pack: in an id, a subject, a body or an address. At most 200. */
  searchPacks: call({
    input: v.strictObject({ text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)) }),
    output: v.strictObject({
      found: v.array(v.strictObject({ ...which, packId: v.string(), messageIds: v.array(v.string()) })),
    }),
    failures: [],
  }),
}
export type PackRoomCalls = typeof packRoom

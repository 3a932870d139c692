import * as v from 'valibot'
import { Locale } from '../basics/locale.ts'
import { Count } from '../model/counts.ts'
import { domainKindIds, errorKindIds } from '../model/errorKind.ts'
import { AnswerKey, Debrief, Display, Item } from '../model/item.ts'
import { Slug } from '../packs/slug.ts'
import { call } from './call.ts'

const Kind = v.picklist(domainKindIds)

/** The largest seed of an item. */
const Seed = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xff_ff_ff_ff))

/** A key of a person in a script. */
const Key = v.pipe(v.string(), v.minLength(1), v.maxLength(60))

/** A script of a draft as it is saved, by its place from 0; `revision` says which text is meant. */
const which = { packId: Slug, revision: v.string(), script: Count } as const

/** A mistake that an author wants to see: a slip in somebody's domain, or the one of people at a place of the script. */
const AskedMistake = v.variant('of', [
  v.strictObject({ of: v.literal('domain'), victim: Key, kind: Kind }),
  v.strictObject({ of: v.literal('people'), at: Count }),
])

/** How a script is looked at. What is left out is as the seed has it. */
const Look = v.strictObject({
  locale: Locale,
  seed: Seed,
  isWrong: v.exactOptional(v.boolean()),
  mistake: v.exactOptional(AskedMistake),
  display: v.exactOptional(Display),
})
export type StudioLook = v.InferOutput<typeof Look>

/** What is wrong with a script by itself, at a place within it. */
const Problem = v.strictObject({
  severity: v.picklist(['error', 'warning']),
  place: v.string(),
  problem: v.string(),
  fix: v.string(),
})
export type StudioProblem = v.InferOutput<typeof Problem>

const CastPerson = v.strictObject({ name: v.string(), address: v.string(), role: v.string() })

/** A script as a learner gets it, and what its author sees besides. */
const Built = v.strictObject({
  item: Item,
  key: AnswerKey,
  debrief: Debrief,
  /** Everybody in the script, spares too, by key, at their right addresses. */
  cast: v.record(v.string(), CastPerson),
  /** How hard what goes wrong is to see, 1 to 5; null where nothing does. */
  difficulty: v.nullable(v.number()),
  /** In which ways its addresses can be shown. */
  displays: v.array(Display),
})
export type StudioBuilt = v.InferOutput<typeof Built>

/** A kind of slip and somebody's address: what it makes of it, or why it makes nothing. */
const Slip = v.strictObject({
  kind: Kind,
  /** What the kind is called, in the language that was asked for. */
  title: v.string(),
  /** Whether the script lets it happen as it stands. */
  isDrawn: v.boolean(),
  made: v.nullable(v.strictObject({ written: v.string(), meant: v.string(), difficulty: v.number() })),
  /** Why it makes nothing; null where it makes something. */
  unfit: v.nullable(v.picklist(['publicDomain', 'noForm', 'knownDomain', 'realName'])),
})
export type StudioSlip = v.InferOutput<typeof Slip>

/** What the script editor asks of a draft that is saved. */
export const studio = {
  /** A script as a learner would get it; `built` is null where it cannot be built yet, and `problems` are all that it lacks. */
  previewScript: call({
    input: v.strictObject({ ...which, look: Look }),
    output: v.strictObject({ built: v.nullable(Built), problems: v.array(Problem) }),
    failures: ['unknownPack', 'draftChanged'],
  }),
  /** What can go wrong with a recipient's address, in the order of the kinds; none while the script cannot be built. */
  slipsFor: call({
    input: v.strictObject({ ...which, locale: Locale, seed: Seed, person: Key }),
    output: v.strictObject({ slips: v.array(Slip) }),
    failures: ['unknownPack', 'draftChanged'],
  }),
  /** The next seed with which a learner may be dealt the script as is wished; null where none was found. */
  dealAgain: call({
    input: v.strictObject({
      ...which,
      locale: Locale,
      after: Seed,
      wish: v.strictObject({
        isWrong: v.exactOptional(v.boolean()),
        display: v.exactOptional(Display),
        kind: v.exactOptional(v.picklist(errorKindIds)),
        victim: v.exactOptional(Key),
      }),
    }),
    output: v.strictObject({ seed: v.nullable(Seed) }),
    failures: ['unknownPack', 'draftChanged'],
  }),
  /** What stocks there are to draw organisations from: the pack's own, and those of the library, by their names. */
  listStocks: call({
    input: v.strictObject({ packId: Slug, revision: v.string() }),
    output: v.strictObject({
      stocks: v.array(v.strictObject({ id: v.string(), example: v.string(), domain: v.string(), isOwn: v.boolean() })),
    }),
    failures: ['unknownPack', 'draftChanged'],
  }),
}
export type StudioCalls = typeof studio

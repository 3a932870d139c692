import * as v from 'valibot'
import { LocalText } from '../locale.ts'
import { Scenario, Slug } from './scenario.ts'

/**
 * A domain that the pack's organisations know. `status` says what it is in the real world: `reserved` can never be
 * registered (RFC 2606, 6761); `invented` is made up by us under an ending that exists; `closed` is made up under an
 * ending that strangers cannot register in (.mil, .gov, .edu); `public` is real and stands only for right addressees.
 */
const KnownDomain = v.strictObject({
  domain: v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)),
  /** Whose it is. */
  name: v.pipe(v.string(), v.minLength(1)),
  status: v.picklist(['reserved', 'invented', 'closed', 'public']),
  /** How many messages go there in a year: a relative weight, 1 or more. */
  weight: v.pipe(v.number(), v.integer(), v.minValue(1)),
})

/** A pack as it stands in its JSON file. */
export const PackFile = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal('lastlook-pack/1'),
  id: Slug,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: LocalText,
  summary: LocalText,
  licence: v.pipe(v.string(), v.minLength(1)),
  directory: v.pipe(v.array(KnownDomain), v.minLength(1)),
  /** What the real case teaches, by key. */
  facts: v.record(Slug, v.strictObject({ text: LocalText, source: LocalText })),
  scenarios: v.pipe(v.array(Scenario), v.minLength(1)),
})
export type PackFile = v.InferOutput<typeof PackFile>

/** A pack that was read and checked. `hash` is the SHA-256 of its canonical JSON, in lower-case hexadecimal. */
export interface Pack extends PackFile {
  readonly hash: string
}

/** One thing that keeps a pack from being used: where it is ("scenarios.crew-list.trap.recipient"), what, and the fix. */
export interface PackFault {
  readonly place: string
  readonly problem: string
  readonly fix: string
}

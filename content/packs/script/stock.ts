import * as v from 'valibot'
import { Culture } from '../scenario.ts'

/** One line without a space at either end. */
const Words = v.pipe(v.string(), v.regex(/^\S(?:.*\S)?$/), v.maxLength(120))

/** The key of a part in a stock's templates: `{town}`. */
const PartKey = v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z0-9]{0,19}$/))

/** A domain with `{part}` in it, which becomes the part's letters as an address writes them. */
const DomainTemplate = v.pipe(v.string(), v.regex(/^[a-z0-9{][a-zA-Z0-9{}.-]*\.[a-z][a-z0-9-]+$/), v.maxLength(253))

/** How the name behaves in a sentence: its French gender and number, and which languages put an article before it. */
const Grammar = v.strictObject({
  gender: v.picklist(['m', 'f', 'mp', 'fp']),
  /** French: « la mairie de Vaubrun » has one, « Thalvec » has none. */
  article: v.boolean(),
  /** English: "the 3rd Rifles" has one, "Fenwick General" has none. */
  the: v.boolean(),
  /** French: false before an aspirated h, where nothing is elided. Left out, the first letter decides. */
  elides: v.optional(v.boolean()),
})
export type Grammar = v.InferOutput<typeof Grammar>

/**
 * Organisations of one sort, of which a seed draws one: a name and a domain made of parts. Its parts combine to
 * hundreds at least, so that a right domain is mostly as new to the learner as a wrong one. Without parts it is one
 * organisation, always the same.
 */
export const Stock = v.strictObject({
  /** Whose names its people have. */
  culture: Culture,
  /** As it stands within a sentence, without article: `{town}` stands for a part. */
  name: v.strictObject({ en: Words, fr: Words }),
  grammar: Grammar,
  /** One, or several of which a seed takes one. */
  domain: v.union([DomainTemplate, v.pipe(v.array(DomainTemplate), v.minLength(2), v.maxLength(8))]),
  /**
   * As in a directory: `reserved` and `closed` can be registered by nobody, `invented` is made up by us, `public` is real
   * and has nobody but role mailboxes, whose domain is never written wrong; `own` is real, and those who play
   * work there or write there: its people are invented, and its domain is written wrong only as `wrong` says.
   */
  status: v.picklist(['reserved', 'closed', 'invented', 'public', 'own']),
  /** Of an own domain: the forms in which it may be written wrong, which nobody can have or a trainer has confirmed. */
  wrong: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(253))), v.maxLength(5000))),
  parts: v.record(PartKey, v.pipe(v.array(Words), v.minLength(1), v.maxLength(2000))),
})
export type Stock = v.InferOutput<typeof Stock>

/** The id of a stock in a pack or in the library: `frMairie`. */
export const StockId = v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z0-9]{0,39}$/))

import * as v from 'valibot'
import { CalendarDay } from '../basics/calendar.ts'
import { Count } from '../model/counts.ts'
import { call } from './call.ts'
import { PagePlace } from './page.ts'

const forAll = null

/** Which sessions are meant: those of a learner, of a pack, begun on some days (UTC, both included); all by default. */
const RecordsFilter = v.strictObject({
  learnerId: v.optional(v.nullable(v.string()), forAll),
  packId: v.optional(v.nullable(v.string()), forAll),
  from: v.optional(v.nullable(CalendarDay), forAll),
  to: v.optional(v.nullable(CalendarDay), forAll),
})

/** What an auditor may ask of a host: the records, as they are. */
export const auditor = {
  /**
   * The records of sessions as CSV text (UTF-8, CRLF, RFC 4180), a row for each recipient shown, in pages: their texts, one after the
   * other, are the file. The first begins with the header; the last ends with a row for each record that is damaged, and
   * `leftOut` says how many these are (null until then): of those nobody can say whether they would have been asked for.
   */
  exportRecords: call({
    input: v.strictObject({
      format: v.picklist(['csv']),
      after: v.optional(PagePlace, null),
      of: v.optional(RecordsFilter, {}),
    }),
    output: v.strictObject({
      fileName: v.string(),
      text: v.string(),
      next: PagePlace,
      leftOut: v.nullable(Count),
    }),
    failures: [],
  }),
}
export type AuditorCalls = typeof auditor

import * as v from 'valibot'
import { Count } from '../model/counts.ts'
import { call } from './call.ts'
import { PagePlace } from './page.ts'

/** What an auditor may ask of a host: the records, as they are. */
export const auditor = {
  /**
   * All records as CSV text (UTF-8, CRLF, RFC 4180), a row for each recipient shown, in pages: their texts, one after the
   * other, are the file. The first begins with the header; the last ends with a row for each record that is damaged, and
   * `leftOut` says how many these are (null until then).
   */
  exportRecords: call({
    input: v.strictObject({ format: v.picklist(['csv']), after: v.optional(PagePlace, null) }),
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

import * as v from 'valibot'
import { call } from './call.ts'

/** What an auditor may ask of a host: the records, as they are. */
export const auditor = {
  /** All records as one CSV text (UTF-8, CRLF, RFC 4180), a row for each recipient shown. */
  exportRecords: call({
    input: v.strictObject({ format: v.picklist(['csv']) }),
    output: v.strictObject({ fileName: v.string(), text: v.string() }),
    failures: [],
  }),
}
export type AuditorCalls = typeof auditor

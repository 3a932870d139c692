import { ok } from '../../basics/result.ts'
import type { AuditorCalls } from '../../contract/auditor.ts'
import type { Host } from '../../contract/serve.ts'
import { recordsCsv } from '../../records/csv.ts'
import type { HostPorts } from '../ports.ts'
import { readAll } from '../recorded.ts'

/** The auditor's host: gives the records out as they are. */
export const auditorHost = ({
  ledger,
  activities,
  now,
}: Pick<HostPorts, 'ledger' | 'activities' | 'now'>): Host<AuditorCalls> => ({
  exportRecords: async () => {
    const records = await readAll(ledger)
    if (!records.ok) return records
    return ok({
      fileName: `lastlook-records-${now().slice(0, 10)}.csv`,
      text: recordsCsv(records.value, activities),
    })
  },
})

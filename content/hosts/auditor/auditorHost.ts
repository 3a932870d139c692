import { ok } from '../../basics/result.ts'
import type { AuditorCalls } from '../../contract/auditor.ts'
import type { Host } from '../../contract/serve.ts'
import { csvHeader, csvLines, csvLinesOfDamaged } from '../../records/csv.ts'
import type { HostPorts } from '../ports.ts'
import { readEach } from '../recorded.ts'

/** Sessions on a page: so few that whatever else is asked of the host waits for milliseconds. */
const sessionsEach = 5

/** The auditor's host: gives the records out as they are. */
export const auditorHost = ({
  ledger,
  activities,
  now,
}: Pick<HostPorts, 'ledger' | 'activities' | 'now'>): Host<AuditorCalls> => ({
  exportRecords: async ({ of, after }) => {
    const page = await ledger.sessions({ of, order: 'oldest', after, limit: sessionsEach })
    if (!page.ok) return page
    const recorded = await readEach(ledger, page.value.sessions)
    if (!recorded.ok) return recorded
    const { next } = page.value
    const lines = csvLines(recorded.value, activities)
    const text = after === null ? csvHeader(activities) + lines : lines
    const fileName = `lastlook-records-${now().slice(0, 10)}.csv`
    if (next !== null) return ok({ fileName, text, next, leftOut: null })
    // What cannot be read is named at the end, in the file itself: whoever reads it later has nothing else.
    const check = await ledger.check()
    if (!check.ok) return check
    const { damaged, damagedCount } = check.value
    return ok({ fileName, text: text + csvLinesOfDamaged(damaged, activities), next, leftOut: damagedCount })
  },
})

import type { HostActivities } from '../activities/hostActivities.ts'
import type { Client } from '../contract/ownMachine.ts'
import type { RecordedSession } from '../model/session.ts'
import { csvHeader, csvLines } from '../records/csv.ts'
import { must } from './hosts.ts'

/** For tests: an export of these sessions. */
export const recordsCsv = (sessions: readonly RecordedSession[], activities: HostActivities): string =>
  csvHeader(activities) + csvLines(sessions, activities)

/** For tests: the whole export, page after page. */
export const exportedBy = async (client: Pick<Client, 'exportRecords'>) => {
  let text = ''
  for (let after: number | null = null; ; ) {
    const page: Awaited<ReturnType<typeof ask>> = await ask(client, after)
    text += page.text
    if (page.next === null) return { fileName: page.fileName, text, leftOut: page.leftOut }
    after = page.next
  }
}

const ask = async (client: Pick<Client, 'exportRecords'>, after: number | null) =>
  must(await client.exportRecords({ format: 'csv', after }))

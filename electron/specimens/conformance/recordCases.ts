import { expect } from 'vitest'
import { hostActivities } from '../../../content/activities/hostActivities.ts'
import { csvColumns } from '../../../content/records/csv.ts'
import { exportedBy } from '../../../content/specimens/csv.ts'
import { must } from '../../../content/specimens/hosts.ts'
import { type Case, fine } from './case.ts'
import { answerTo, start } from './played.ts'

/** For tests: what an auditor asks. */
export const recordCases: readonly Case[] = [
  fine(
    'exportRecords',
    'is one CSV text, with a line for each recipient that was shown',
    async (client) => {
      const dealt = await start(client)
      must(await client.fileAnswer(answerTo(dealt, 0)))
      const { text } = await exportedBy(client)
      return { lines: text.split('\r\n'), shown: dealt.items[0]?.recipients.length ?? 0 }
    },
    ({ lines, shown }) => {
      expect(lines[0]).toBe(csvColumns(hostActivities).join(','))
      expect(lines).toHaveLength(1 + shown + 1)
      expect(lines[2]).toContain('jo.“quoted”@fleetnorth.mil')
    },
  ),
]

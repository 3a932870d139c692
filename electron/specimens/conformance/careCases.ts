import { expect } from 'vitest'
import { must } from '../../../content/specimens/hosts.ts'
import { meddle } from '../provoke.ts'
import { type AnyClient, type Case, fine } from './case.ts'
import { answerTo, start } from './played.ts'

/** A session with an answer, whole and with a backup, of which then a letter is changed. */
const damagedAfterBackup = async (client: AnyClient, folder: string) => {
  const dealt = await start(client)
  must(await client.fileAnswer(answerTo(dealt, 0)))
  await expect.poll(async () => must(await client.readRecordsState({})).backups.length, { timeout: 30_000 }).toBe(1)
  meddle(folder, `UPDATE record SET content = replace(content, '1234.5', '1234.6') WHERE sort = 'answer'`)
  return dealt.session.sessionId
}

/** For tests: how the records are, and what is done about it. */
export const careCases: readonly Case[] = [
  fine(
    'readRecordsState',
    'names the record of which a letter has changed, and the backup there is',
    async (client, folder) => {
      const sessionId = await damagedAfterBackup(client, folder)
      return { sessionId, state: must(await client.readRecordsState({})) }
    },
    ({ sessionId, state }) =>
      expect(state).toEqual({
        whole: 1,
        damagedCount: 1,
        isSound: true,
        damaged: [{ filed: 2, sort: 'answer', sessionId, position: 0, trouble: 'changed' }],
        backups: [expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)],
      }),
  ),
  fine(
    'restoreRecords',
    'takes from the backup what is damaged, and everything is read as before',
    async (client, folder) => {
      const sessionId = await damagedAfterBackup(client, folder)
      const before = must(await client.readSession({ sessionId }))
      const restored = must(await client.restoreRecords({}))
      const state = must(await client.readRecordsState({}))
      return { before, restored, state, after: must(await client.readSession({ sessionId })) }
    },
    ({ before, restored, state, after }) => {
      expect(before.session).toMatchObject({ attempts: 1, damaged: 1 })
      expect(before.answers.content).toEqual([])
      expect(restored).toEqual({ whole: 2, restored: 1, damaged: 0, keptAs: expect.stringContaining('.damaged-') })
      expect(state).toMatchObject({ whole: 2, damagedCount: 0, isSound: true })
      expect(after.session).toMatchObject({ attempts: 1, damaged: 0 })
      expect(after.answers.content).toMatchObject([{ position: 0, responseMs: 1234.5 }])
    },
  ),
]

import { expect, test } from 'vitest'
import type { LedgerCheck } from '../content/records/record.ts'
import { countedOutside } from '../content/specimens/countOutside.ts'
import { exportedBy } from '../content/specimens/csv.ts'
import { must } from '../content/specimens/hosts.ts'
import { countOutsideIn, openPlanted, plantedSchemas } from '../content/specimens/planted.ts'
import { ledgerOver, temporaryFolder } from './specimens/ledger.ts'
import { openLedgerFile } from './storage/ledgerFile.ts'
import { ledgerPath } from './storage/ledgerPath.ts'
import { createLedgerStore } from './storage/ledgerStore.ts'

/** A third activity over a real ledger file: no table, no column and no step of migration is its own. */

const asked = {
  mode: 'practice',
  activity: 'countOutside',
  packId: 'mil-ml',
  items: null,
  kind: null,
  locale: 'fr',
} as const

const noDamage: LedgerCheck = { whole: 0, damaged: [], damagedCount: 0, isSound: true }

const open = (folder: string) => {
  const database = must(openLedgerFile(folder))
  const store = createLedgerStore(database, ledgerPath(folder), { schemas: plantedSchemas })
  return { client: openPlanted(ledgerOver(store, () => noDamage)), close: () => database.close() }
}

test('a session of it is begun in one run of the app, resumed in the next, looked back on and exported', async () => {
  const folder = temporaryFolder()
  const first = open(folder)
  const begun = must(await first.client.startSession(asked))
  const { sessionId } = begun.session
  const dealt = countOutsideIn(begun.dealt)
  const say = (client: typeof first.client, position: number, said: number) => {
    const itemId = dealt.items[position]?.id ?? expect.unreachable('There is no such message.')
    const answer = { activity: 'countOutside', content: { said } } as const
    return client.fileAnswer({ sessionId, position, itemId, answer, responseMs: 1_500.5 })
  }
  must(await say(first.client, 0, countedOutside(dealt.items[0])))
  first.close()

  const second = open(folder)
  const resumed = must(await second.client.resumeSession({ sessionId }))
  expect(countOutsideIn(resumed.dealt)).toEqual(dealt)
  expect(resumed.answers).toMatchObject({
    activity: 'countOutside',
    content: [{ item: dealt.items[0], responseMs: 1_500.5 }],
  })
  for (const position of [1, 2, 3]) must(await say(second.client, position, 99))
  const { session, answers } = must(await second.client.readSession({ sessionId }))
  expect(session).toMatchObject({ state: 'done', figures: { right: 1, miscounted: 3 } })
  expect(answers.content.map(({ item }) => item)).toEqual(dealt.items)
  const { text } = await exportedBy(second.client)
  const [header, ...rows] = text.trimEnd().split('\r\n')
  expect(header).toMatch(
    /,taken_back,record_state,guard_on,guard_asked,guard_reason,guard_choice,outside_said,outside_counted$/,
  )
  expect(rows).toHaveLength(4)
  for (const row of rows.slice(1)) expect(row).toMatch(/,99,\d+$/)
  second.close()
})

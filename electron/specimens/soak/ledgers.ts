import { copyFileSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { hostActivities } from '../../../content/activities/hostActivities.ts'
import { connect } from '../../../content/contract/client.ts'
import { type Client, ownMachine } from '../../../content/contract/ownMachine.ts'
import { exportedBy } from '../../../content/specimens/csv.ts'
import { hostsOver } from '../../../content/specimens/hosts.ts'
import { checkLedger } from '../../storage/checkLedger.ts'
import { readHead } from '../../storage/head.ts'
import { type OpenStore, openStore } from '../../storage/openStore.ts'
import { ledgerOver, specimenAttempt, specimenSession } from '../ledger.ts'

/** Sessions in a ledger that is tried on, and answers in each. */
const sessions = 6
export const answersEach = 5

const itemIds = specimenSession().itemIds.slice(0, answersEach + 1)

/** The session of a number: one of them has been left, the others are open. */
export const sessionOf = (number: number) => ({ ...specimenSession(number), itemIds })

/** Throws for a failure. */
export const good = <Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.error))
}

/** Files all that such a ledger has. */
export const fill = ({ store }: Pick<OpenStore, 'store'>): void => {
  good(store.learnerId(specimenSession().learnerId))
  for (let number = 0; number < sessions; number += 1) {
    good(store.addSession(sessionOf(number)))
    for (let position = 0; position < answersEach; position += 1) {
      good(store.addAnswer(sessionOf(number).sessionId, 'marking', specimenAttempt(position)))
    }
  }
  good(store.leaveSession(sessionOf(0).sessionId, '2026-11-24T09:10:00.000Z'))
}

/** How many records that is. */
export const recordsFilled = sessions * (answersEach + 1) + 1

/** A client of the real hosts over an open store, without threads. */
export const clientOver = (folder: string, { store, database }: OpenStore): Client => {
  const ledger = ledgerOver(store, () => checkLedger(database, readHead(folder)))
  return connect(ownMachine, hostsOver({ ledger, activities: hostActivities }))
}

/** Everything that a learner and an auditor are told, as text. */
export const everythingOf = async (client: Client): Promise<string> => {
  const answers: unknown[] = [
    await client.listPacks({ locale: 'en' }),
    await client.listSessions({}),
    await client.listSessions({ isOpen: true }),
    await client.readPlan({}),
    await client.readReview({ locale: 'en' }),
    await client.readProgress({ period: 'all' }),
  ]
  for (let number = 0; number < sessions; number += 1) {
    answers.push(await client.readSession({ sessionId: sessionOf(number).sessionId }))
  }
  answers.push(await exportedBy(client))
  return JSON.stringify(answers)
}

/** The files of a data folder once more, in another. */
export const copyFolder = (from: string, to: string): void => {
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(from)) {
    if (statSync(join(from, name)).isDirectory()) copyFolder(join(from, name), join(to, name))
    else copyFileSync(join(from, name), join(to, name))
  }
}

/** Opens a data folder's ledger, does something with it, closes it. */
export const withStore = async <Value>(folder: string, work: (open: OpenStore) => Promise<Value>): Promise<Value> => {
  const open = good(openStore(folder))
  try {
    return await work(open)
  } finally {
    open.close()
  }
}

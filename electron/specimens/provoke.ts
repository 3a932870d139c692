import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished } from 'vitest'
import type { Result } from '../../content/basics/result.ts'
import { connect } from '../../content/contract/client.ts'
import { type Client, ownMachine } from '../../content/contract/ownMachine.ts'
import type { Decision } from '../../content/model/attempt.ts'
import type { Failure, FailureCode, LedgerFailure } from '../../content/model/failure.ts'
import type { ItemId, SessionId } from '../../content/model/ids.ts'
import { marked, markingIn } from '../../content/specimens/hosts.ts'
import { hostWithoutLedger, openLocalHost } from '../launch/localHost.ts'
import { ledgerPath } from '../storage/ledgerPath.ts'
import { must, temporaryFolder } from './ledger.ts'

/** Brings a failure about, and gives it as a screen gets it. */
export type Provocation = () => Promise<Failure>

/** What a shell decides, for a host whose bugs are seen in its answers. */
export const options = { appVersion: '0.1.0', seed: 5, report: () => {} }

/** The failure that an answer is. */
export const errorOf = <Code extends FailureCode>(answer: Result<unknown, Failure<Code>>): Failure<Code> =>
  answer.ok ? expect.unreachable('it went well') : answer.error

/** A real host over a data folder, and the client of its screens. */
export const open = async (folder = temporaryFolder()): Promise<{ client: Client; folder: string }> => {
  const host = must(await openLocalHost(folder, options))
  onTestFinished(host.close)
  return { client: connect(ownMachine, host.send), folder }
}

/** What a screen gets whose ledger could not be opened, or no longer answers. */
export const overWire = async (trouble: LedgerFailure): Promise<Failure> =>
  errorOf(await connect(ownMachine, hostWithoutLedger(temporaryFolder(), trouble, options).send).listSessions({}))

/** What becomes of a data folder that was spoilt. */
export const opened = async (folder: string): Promise<Failure> => {
  const host = await openLocalHost(folder, options)
  return host.ok ? expect.unreachable('it opened') : overWire(host.error)
}

/** What another program does to the ledger while Lastlook has it open. */
export const meddle = (folder: string, sql: string): void => {
  const other = new DatabaseSync(ledgerPath(folder))
  other.exec(sql)
  other.close()
}

/** The id of a session that there is not. */
export const nobody = '00000000-0000-4000-8000-000000000000' as SessionId

/** A short drill of a real pack. */
export const drill = { mode: 'practice', packId: 'mil-ml', items: 3, kind: null, locale: 'fr' } as const

/** The start of a drill, and an answer to the message at a position. */
export const begin = async (client: Client) => {
  const { session, items } = markingIn(must(await client.startSession(drill)))
  const { sessionId } = session
  const answer = (position: number, decision: Decision = { marks: [], corrections: [] }) =>
    marked({ sessionId, position, itemId: items[position]?.id ?? ('' as ItemId), decision })
  return { sessionId, answer }
}

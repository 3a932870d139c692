import { ok, type Result } from '../../content/basics/result.ts'
import type { Client } from '../../content/contract/ownMachine.ts'
import type { Period, Progress } from '../../content/learning/progress/progress.ts'
import type { Failure } from '../../content/model/failure.ts'
import type { Context } from './context.ts'

/** What the host has counted of the learner's answers: the last that it answered, until it answers another. */
export interface Reckoning {
  /** The period that was asked for last. */
  readonly period: Period
  readonly progress: Progress | null
  /** Why the last question had no answer. */
  readonly failure: Failure | null
}

/** How the learner comes on. */
export interface ProgressState {
  readonly reckoning: Reckoning
}

/** Before the host has said anything. */
export const blankProgress: ProgressState = { reckoning: { period: '12weeks', progress: null, failure: null } }

/** A file to offer: its texts, one after the other. */
export interface ExportedFile {
  readonly fileName: string
  readonly texts: readonly string[]
  /** Records that are damaged, so that the file only names them. */
  readonly leftOut: number
}

/** The whole export, page after page. */
const exportAll = async (client: Client): Promise<Result<ExportedFile, Failure>> => {
  const texts: string[] = []
  for (let after: number | null = null; ; ) {
    const page: Awaited<ReturnType<Client['exportRecords']>> = await client.exportRecords({ format: 'csv', after })
    if (!page.ok) return page
    const { fileName, text, next, leftOut } = page.value
    texts.push(text)
    if (next === null) return ok({ fileName, texts, leftOut: leftOut ?? 0 })
    after = next
  }
}

/** What can be asked about the records. */
export interface ProgressActions {
  /** Has the answers of a period counted; also the way out when that failed. */
  readProgress(period: Period): Promise<void>
  /** The records as a file to offer, or undefined when that failed. */
  exportRecords(): Promise<ExportedFile | undefined>
}

/** Makes them. */
export const createProgressActions = ({ client, get, set, ask }: Context<ProgressState>): ProgressActions => ({
  readProgress: async (period) => {
    set({ reckoning: { ...get().reckoning, period, failure: null } })
    const answer = await client.readProgress({ period })
    const { reckoning } = get()
    // Somebody has asked for another period meanwhile.
    if (reckoning.period !== period) return
    set({ reckoning: answer.ok ? { ...reckoning, progress: answer.value } : { ...reckoning, failure: answer.error } })
  },

  exportRecords: () => ask({ asked: 'export', id: 'csv' }, () => exportAll(client)),
})

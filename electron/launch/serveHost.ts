import { ok, type Result } from '../../content/basics/result.ts'
import type { LedgerFailure } from '../../content/model/failure.ts'
import { answering } from '../loopback/callText.ts'
import { dataFolder } from '../storage/dataFolder.ts'
import { exitCode, linesOf, sayTo } from '../terminal/commandIo.ts'
import { appFolder } from './appFolder.ts'
import { describeHostFailure, hostWithoutLedger, type LocalHost, openLocalHost } from './localHost.ts'
import type { LocalHostOptions } from './localRoles.ts'
import type { HostRequest, ShellHost } from './shellHost.ts'

/** The host of a data folder; one that answers without a ledger where there is none and the request wants it so. */
const openAsAsked = async (
  folder: string,
  answersAnyway: boolean,
  options: LocalHostOptions,
): Promise<Result<LocalHost, LedgerFailure>> => {
  const opened = await openLocalHost(folder, options)
  if (opened.ok || !answersAnyway) return opened
  sayTo(process.stderr, describeHostFailure(opened.error))
  return ok(hostWithoutLedger(folder, opened.error, options))
}

/** Opens the host of a shell in this very process. */
export const serveHost = ({ data, seed, rules, packs, answersAnyway = false }: HostRequest): ShellHost => {
  const opening = openAsAsked(dataFolder(data), answersAnyway, {
    appVersion: appFolder().version,
    seed,
    rules,
    packs,
    report: (bug) =>
      sayTo(process.stderr, ...linesOf(`Bug: ${bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)}`)),
  })
  return {
    answer: answering(async (call) => {
      const host = await opening
      if (!host.ok) throw new Error('There is no host.')
      return host.value.send(call)
    }),
    opened: new Promise((resolve) => {
      opening.then((host) => {
        if (!host.ok) return
        resolve()
        host.value.warm()
      })
    }),
    ended: new Promise((resolve) => {
      opening.then((host) => {
        if (!host.ok) resolve({ code: exitCode.badUsage, why: describeHostFailure(host.error) })
      })
    }),
    close: async () => {
      const host = await opening
      if (host.ok) await host.value.close()
    },
  }
}

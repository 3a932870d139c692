import { answering } from '../loopback/callText.ts'
import { dataFolder } from '../storage/dataFolder.ts'
import { exitCode, linesOf, sayTo } from '../terminal/commandIo.ts'
import { appFolder } from './appFolder.ts'
import { describeHostFailure, openLocalHost } from './localHost.ts'
import type { HostRequest, ShellHost } from './shellHost.ts'

/** Opens the host of the browser shell in this very process. Where its ledger cannot be opened it ends. */
export const serveHost = ({ data, seed, rules, packs }: HostRequest): ShellHost => {
  const opening = openLocalHost(dataFolder(data), {
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

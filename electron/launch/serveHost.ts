import { err, ok, type Result } from '../../content/basics/result.ts'
import type { Send } from '../../content/contract/send.ts'
import { readStaticFiles } from '../loopback/staticFiles.ts'
import { dataFolder } from '../storage/dataFolder.ts'
import { linesOf, sayTo } from '../terminal/commandIo.ts'
import { appFolder, rendererFolder } from './appFolder.ts'
import { describeHostFailure, openLocalHost } from './localHost.ts'
import type { LocalHostOptions } from './localRoles.ts'

/** What a host of the browser shell is started with. It crosses to a process of its own as JSON. */
export interface HostRequest {
  readonly data: string | undefined
  /** Left out or 0: any free port. */
  readonly port: number | undefined
  readonly seed: number | undefined
  readonly rules: LocalHostOptions['rules']
  /** The secret of this launch; see `newToken`. */
  readonly token: string
}

/** A host of the browser shell that serves the page and its calls. */
export interface ServedHost {
  /** The one-launch address, `http://127.0.0.1:PORT/#TOKEN`. */
  readonly address: string
  /** An address that opens the page once, within a minute. */
  invite(): Promise<string>
  /** Resolves with an exit code when it has ended without being asked to, and comes back no more. */
  readonly ended: Promise<number>
  /** Lets calls under way end, closes the ledger. */
  close(): Promise<void>
}

/** A host that this very process serves. */
export interface OwnHost extends ServedHost {
  /** Loads what the first call would wait for. */
  warm(): void
}

/** Serves the app from this very process. Fails with a sentence that says why not, and what to do. */
export const serveHost = async (request: HostRequest): Promise<Result<OwnHost, string>> => {
  const app = appFolder()
  // The ledger is opened on another thread, which takes a moment: all else is made ready meanwhile.
  const opening = openLocalHost(dataFolder(request.data), {
    appVersion: app.version,
    seed: request.seed,
    rules: request.rules,
    report: (bug) =>
      sayTo(process.stderr, ...linesOf(`Bug: ${bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)}`)),
  })
  const send: Send = async (call) => {
    const host = await opening
    // Nobody has the address before the host is open.
    if (!host.ok) throw new Error('There is no host.')
    return host.value.send(call)
  }
  const { listenLoopback } = await import('../loopback/listen.ts')
  const files = readStaticFiles(rendererFolder(app.folder), 'browser.html')
  const { port, token } = request
  const listening = files.ok ? await listenLoopback({ send, files: files.value, port, token }) : files
  const host = await opening
  if (!host.ok) {
    if (listening.ok) await listening.value.close()
    return err(describeHostFailure(host.error))
  }
  if (!listening.ok) {
    await host.value.close()
    return err(typeof listening.error === 'string' ? listening.error : listening.error.message)
  }
  const { address, invite, close } = listening.value
  return ok({
    address,
    invite: async () => invite(),
    warm: host.value.warm,
    ended: new Promise(() => {}),
    close: async () => {
      await close()
      await host.value.close()
    },
  })
}

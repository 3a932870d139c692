import { type ChildProcess, fork } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'
import type Electron from 'electron'
import { app } from './app.ts'
import type { Double } from './double.ts'

/** Its switches are Chromium's: V8's flags come in one of them. */
const v8Flags = (switches: readonly string[]): readonly string[] =>
  switches.flatMap((one) => (one.startsWith('--js-flags=') ? one.slice('--js-flags='.length).split(' ') : []))

class UtilityProcess extends EventEmitter implements Double<Electron.UtilityProcess> {
  readonly #child: ChildProcess

  constructor(modulePath: string, args: readonly string[], { execArgv = [], serviceName }: Electron.ForkOptions) {
    super()
    app.expectReady(true, 'utilityProcess.fork()')
    this.#child = fork(fileURLToPath(import.meta.resolve('./utilityBoot.ts')), [modulePath, ...args], {
      execArgv: [...v8Flags(execArgv)],
      serialization: 'advanced', // structured clone, as between Chromium's processes
    })
    const { pid = 0 } = this.#child
    app.processes.set(pid, serviceName ?? 'Node Utility Process')
    this.#child.on('message', (message) => this.emit('message', message))
    this.#child.once('exit', (code, signal) => {
      app.processes.delete(pid)
      this.emit('exit', signal === null ? code : constants.signals[signal]) // Chromium has one number for both
    })
  }

  postMessage(message: unknown): void {
    if (this.#child.connected) this.#child.send(message as object, () => {})
  }
}

/** The `utilityProcess` module. */
export const utilityProcess = {
  fork: (modulePath, args = [], options = {}) => new UtilityProcess(modulePath, args, options),
} satisfies { fork: (...how: Parameters<typeof Electron.utilityProcess.fork>) => UtilityProcess }

import { fileURLToPath } from 'node:url'
import { utilityProcess } from 'electron'
import { exitOfUtility } from '../launch/hostExit.ts'
import type { HostProcess, HostSaid } from '../launch/hostPort.ts'
import { hostFile, hostFlags } from '../launch/hostProcess.ts'

/** What systems and Electron's own figures call the process. */
const serviceName = 'Lastlook host'

/** A process of Electron's that waits to be told what to serve. To be called when the app is ready. */
export const hostUtility = (): HostProcess => {
  const child = utilityProcess.fork(fileURLToPath(hostFile()), [], {
    serviceName,
    execArgv: [`--js-flags=${hostFlags.join(' ')}`],
  })
  return {
    ask: (asked) => child.postMessage(asked),
    hear: (listener) => child.on('message', (said: HostSaid) => listener(said)),
    ended: new Promise((resolve) => {
      child.once('exit', (code) => resolve(exitOfUtility(code)))
    }),
  }
}

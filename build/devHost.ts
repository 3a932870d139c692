import { appFolder } from '../electron/launch/appFolder.ts'
import { describeHostFailure, openLocalHost } from '../electron/launch/localHost.ts'
import { untilAskedToEnd } from '../electron/launch/untilEnd.ts'
import { answering } from '../electron/loopback/callText.ts'
import { listenLoopback } from '../electron/loopback/listen.ts'
import { plainAnswer } from '../electron/loopback/staticFiles.ts'

/**
 * The host of `npm run dev`, straight from its sources: `devHost.ts <data folder>`. It tells its parent the one-launch
 * address, serves calls and no page, and ends with its parent.
 */

const [folder] = process.argv.slice(2)
if (folder === undefined || !process.send) throw new Error('Start it with "npm run dev".')

const asking = untilAskedToEnd()
const orphaned = new Promise((resolve) => process.once('disconnect', resolve))

const refuse = (reason: string): void => {
  console.error(reason)
  process.exitCode = 2
}

const host = await openLocalHost(folder, { appVersion: appFolder().version, report: console.error })
if (host.ok) {
  const loopback = await listenLoopback({
    answer: answering(host.value.send),
    files: () => plainAnswer(404, 'The page comes from the other address that "npm run dev" printed.'),
  })
  if (loopback.ok) {
    process.send(loopback.value.address)
    await Promise.race([asking.asked, orphaned])
    await loopback.value.close()
  } else refuse(loopback.error.message)
  await host.value.close()
} else refuse(describeHostFailure(host.error))
asking.stop()
if (process.connected) process.disconnect()

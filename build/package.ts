import path from 'node:path'
import { parseArgs } from 'node:util'
import { electronPackage, findElectron } from '../electron/launch/electronBinary.ts'
import { installElectron } from '../electron/launch/installElectron.ts'
import { packageApp, packageAroundStub } from './packageApp.ts'
import { root } from './sources.ts'

/**
 * `npm run package [-- --linux --win --mac --dir]`: installers for the platforms that are asked for, or for this one.
 * Where the Electron binary cannot be fetched it packages around a stub, says so, and ends with 3.
 */

const { values } = parseArgs({
  options: {
    linux: { type: 'boolean' },
    win: { type: 'boolean' },
    mac: { type: 'boolean' },
    dir: { type: 'boolean' },
  },
})
const own = { darwin: 'mac', win32: 'win' }[process.platform as string] ?? 'linux'
const asked = (['linux', 'win', 'mac'] as const).filter((name) => values[name])
const platforms = asked.length > 0 ? asked : [own as 'linux' | 'win' | 'mac']

/** Why the Electron binary is not here, or nothing when it is. It is fetched first where it is missing. */
const whyNoElectron = async (): Promise<string | undefined> => {
  if (findElectron(root)) return undefined
  const folder = electronPackage(root)
  if (!folder) return 'the package is not installed: run "npm ci"'
  console.error('Fetching the Electron binary (about 120 MB, once) …')
  const installed = await installElectron(folder, (line) => console.error(line))
  return installed.ok ? undefined : installed.error
}

const why = await whyNoElectron()
if (why === undefined) {
  const isOwnOnly = platforms.every((name) => name === own)
  const electronFolder = isOwnOnly ? path.dirname(findElectron(root) ?? '') : undefined
  const outputFolder = path.join(root, 'release')
  const made = await packageApp({ platforms, asFolder: values.dir ?? false, outputFolder, electronFolder })
  for (const file of made) console.log(path.relative(root, file))
  console.log(`Packaged into ${path.relative(root, outputFolder)}/.`)
} else {
  const outputFolder = path.join(root, 'release/stub')
  await packageAroundStub(outputFolder)
  console.error(
    `NOT RUNNABLE: the Electron binary could not be fetched (${why}), so release/stub was packaged around a stub, for ` +
      'Linux, to be looked into. Behind a mirror, set ELECTRON_MIRROR and start again.',
  )
  process.exitCode = 3
}

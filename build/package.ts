import path from 'node:path'
import { parseArgs } from 'node:util'
import { electronPackage, findElectron } from '../electron/launch/electronBinary.ts'
import { installElectron } from '../electron/launch/installElectron.ts'
import { visible } from '../electron/terminal/visible.ts'
import { electronVersion, packageApp, packageAroundStub } from './packageApp.ts'
import { root } from './sources.ts'

/**
 * `npm run package [-- --linux --win --mac --dir --out FOLDER]`: installers for the platforms that are asked for, or for
 * this one, in `release` or that folder. Where the Electron binary cannot be had it makes one folder for Linux around a
 * stub, says what that is and what was not made, and ends with 3.
 */

const { values } = parseArgs({
  options: {
    linux: { type: 'boolean' },
    win: { type: 'boolean' },
    mac: { type: 'boolean' },
    dir: { type: 'boolean' },
    out: { type: 'string' },
  },
})
const own = { darwin: 'mac', win32: 'win' }[process.platform as string] ?? 'linux'
const asked = (['linux', 'win', 'mac'] as const).filter((name) => values[name])
const platforms = asked.length > 0 ? asked : [own as 'linux' | 'win' | 'mac']
const platformNames = platforms.map((name) => ({ linux: 'Linux', win: 'Windows', mac: 'macOS' })[name]).join(', ')
const outputFolder = path.resolve(root, values.out ?? 'release')

const say = (line: string): void => console.error(visible(line))

/**
 * Ends this program with a code once everything is done. `process.exitCode` alone is not enough: the packager brings
 * `async-exit-hook`, which answers `beforeExit` with `process.exit(0)`. What is set while it exits is what counts.
 */
const endWith = (code: number): void => {
  process.once('exit', () => {
    process.exitCode = code
  })
}

/** Why the Electron binary is not here, or nothing when it is. It is fetched first where it is missing. */
const whyNoElectron = async (): Promise<string | undefined> => {
  if (findElectron(root)) return undefined
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) return `ELECTRON_OVERRIDE_DIST_PATH names ${override}, which holds none`
  const folder = electronPackage(root)
  if (!folder) return 'its package is not installed: run "npm ci"'
  say('Fetching the Electron binary (about 120 MB, once) …')
  const installed = await installElectron(folder, say)
  if (!installed.ok) return `it could not be fetched: ${installed.error}`
  return findElectron(root) ? undefined : 'it is not complete after fetching it'
}

const why = await whyNoElectron()
if (why === undefined) {
  const isOwnOnly = platforms.every((name) => name === own)
  const electronFolder = isOwnOnly ? path.dirname(findElectron(root) ?? '') : undefined
  const made = await packageApp({ platforms, asFolder: values.dir ?? false, outputFolder, electronFolder })
  for (const file of made) console.log(visible(path.relative(root, file)))
  console.log(visible(`Packaged for ${platformNames} around Electron ${electronVersion}, into ${outputFolder}.`))
} else {
  const stubFolder = path.join(outputFolder, 'stub')
  await packageAroundStub(stubFolder)
  say(`There is no Electron binary (${why}).`)
  say(`NOT MADE: anything for ${platformNames} that runs.`)
  say(
    `MADE: ${path.join(stubFolder, 'linux-unpacked')}, a folder for Linux around a stub. It shows what ships. It does NOT RUN.`,
  )
  say('To make the rest: npm run electron:install (behind a mirror, set ELECTRON_MIRROR), then this once more.')
  endWith(3)
}

import path from 'node:path'
import { hasDisplay } from '../electron/launch/display.ts'
import { findElectron } from '../electron/launch/electronBinary.ts'
import { findBrowser } from './findBrowser.ts'
import { root } from './sources.ts'

/** What Playwright starts as Electron. Without `executablePath` it is the installed binary. */
export interface ElectronForTests {
  readonly isReal: boolean
  readonly executablePath?: string
  readonly env: Readonly<Record<string, string>>
}

/** The real binary where it can run; LASTLOOK_STANDIN=1 asks for the stand-in even so. */
export const isElectronReal = (): boolean =>
  process.env.LASTLOOK_STANDIN !== '1' && hasDisplay() && findElectron(root) !== undefined

/** The Electron that specs run on: the real binary, or the stand-in with a Chromium. Nothing is downloaded for it. */
export const electronForTests = async (): Promise<ElectronForTests> => {
  if (isElectronReal()) return { isReal: true, env: {} }
  const browser = await findBrowser()
  return {
    isReal: false,
    executablePath: path.join(root, 'e2e/standin/standin.ts'),
    env: {
      STANDIN_CHROMIUM: browser.path,
      STANDIN_CHROMIUM_ENV: JSON.stringify(browser.env),
      // The stand-in is a script: whoever starts the tests with a full path has an older `node` in front.
      PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env.PATH ?? ''}`,
    },
  }
}

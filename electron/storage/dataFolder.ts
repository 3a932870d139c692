import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'

/** What the place of the data depends on; the running machine's own when it is left out. */
export interface DataPlace {
  readonly platform?: NodeJS.Platform
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly home?: string
  readonly currentFolder?: string
}

/** The folder is named after the app, as Electron does it. */
const appName = 'Lastlook'

/**
 * The folder that holds the ledger, as an absolute path: what was asked for (`--data`), else `LASTLOOK_DATA`, else the
 * folder that Electron calls `userData` for an app of this name. An empty value counts as not given.
 */
export const dataFolder = (asked: string | undefined, place: DataPlace = {}): string => {
  const { platform = process.platform, env = process.env, home = homedir(), currentFolder = process.cwd() } = place
  const path = platform === 'win32' ? win32 : posix
  const appData = (): string => {
    switch (platform) {
      case 'win32':
        return env.APPDATA || path.join(home, 'AppData', 'Roaming')
      case 'darwin':
        return path.join(home, 'Library', 'Application Support')
      default:
        return env.XDG_CONFIG_HOME || path.join(home, '.config')
    }
  }
  return path.resolve(currentFolder, asked || env.LASTLOOK_DATA || path.join(appData(), appName))
}

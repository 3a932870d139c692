import { accessSync, constants } from 'node:fs'
import path from 'node:path'

type Env = Readonly<Record<string, string | undefined>>

const onMac = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser']
const onWindows = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
const elsewhere = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
]

const places = (platform: NodeJS.Platform, env: Env): string[] => {
  switch (platform) {
    case 'darwin':
      return onMac.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((key) => {
        const folder = env[key]
        return folder ? onWindows.map((program) => path.win32.join(folder, program)) : []
      })
    default: {
      const folders = (env.PATH ?? '').split(':').filter((folder) => path.isAbsolute(folder))
      return elsewhere.flatMap((name) => folders.map((folder) => path.join(folder, name)))
    }
  }
}

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Chrome, Chromium and Edge as they are installed on this machine, the best known first. They may still not run. */
export const systemBrowsers = (platform: NodeJS.Platform = process.platform, env: Env = process.env): string[] =>
  places(platform, env).filter(isProgram)

/** The command that opens an address in the browser that the person chose for this system. */
export const defaultOpener = (address: string, platform: NodeJS.Platform = process.platform): [string, string[]] => {
  switch (platform) {
    case 'darwin':
      return ['open', [address]]
    case 'win32':
      // Not `cmd /c start`, which would read an ampersand as the next command.
      return ['rundll32', ['url.dll,FileProtocolHandler', address]]
    default:
      return ['xdg-open', [address]]
  }
}

import { readFileSync } from 'node:fs'
import path from 'node:path'

const parameters = process.argv.slice(2)
const playwright = parameters.indexOf('--remote-debugging-port=0') // its last switch before the app's own parameters

/** All switches. Electron is Chromium: its switches are Chromium's. */
export const switches = parameters.filter((parameter) => parameter.startsWith('-'))
/** `process.argv` as the app sees it. */
export const appArgv = [process.execPath, ...parameters.slice(playwright + 1)]
/** The absolute folder of the app. */
export const appPath = path.resolve(parameters.find((parameter) => !parameter.startsWith('-')) ?? '.')
/** The app's package.json. */
export const manifest: { main: string } = JSON.parse(readFileSync(path.join(appPath, 'package.json'), 'utf8'))

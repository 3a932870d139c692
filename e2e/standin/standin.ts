#!/usr/bin/env node
/**
 * Stands in for the Electron binary, under Node 26: `standin.ts [switches] <app folder> [arguments]`, the way
 * Playwright's `_electron.launch` starts its `executablePath`. STANDIN_CHROMIUM is the Chromium to show windows with;
 * STANDIN_CHROMIUM_ENV what it needs in its environment, as JSON.
 */
import inspector from 'node:inspector'
import { createRequire, registerHooks } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from './app.ts'
import { appArgv, appPath, manifest, switches } from './boot.ts'
import { startChromium } from './chromium.ts'

const double = import.meta.resolve('./electron.ts')
registerHooks({
  resolve: (id, context, next) => (id === 'electron' ? { url: double, shortCircuit: true } : next(id, context)),
})
const { version } = createRequire(import.meta.url)('electron/package.json')
Object.defineProperty(process.versions, 'electron', { value: version, enumerable: true })
process.argv = appArgv
process.on('unhandledRejection', (reason) => console.error('Unhandled rejection:', reason)) // Electron only warns
inspector.open(0, '127.0.0.1')

// Electron runs main, starts Chromium, then is ready. Playwright holds ready back until it has attached to both.
const attached = Promise.withResolvers<void>()
Object.assign(globalThis, { __playwright_run: attached.resolve })
await import(pathToFileURL(path.join(appPath, manifest.main)).href)
await startChromium(path.join(app.getPath('userData'), 'chromium'), switches)
await attached.promise
app.becomeReady()

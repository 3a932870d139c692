import { EventEmitter } from 'node:events'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/** The other side of `utilityProcess.fork`: `utilityBoot.ts <module> [arguments]` runs the module with a port to main. */

const port = new EventEmitter()
// Node keeps what arrives until somebody listens, as Electron does.
port.once('newListener', () => process.on('message', (data) => port.emit('message', { data, ports: [] })))
const parentPort = Object.assign(port, { postMessage: (message: object) => process.send?.(message) })

const { version } = createRequire(import.meta.url)('electron/package.json')
Object.defineProperty(process.versions, 'electron', { value: version, enumerable: true })
Object.assign(process, { parentPort })
process.once('disconnect', () => process.exit()) // Chromium's processes end with the first of them, at once
process.argv.splice(1, 1)
await import(pathToFileURL(process.argv[1] ?? '').href)

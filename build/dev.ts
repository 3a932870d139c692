import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { createServer, type Plugin } from 'vite'
import { untilAskedToEnd } from '../electron/launch/untilEnd.ts'
import { isBearer, newToken } from '../electron/loopback/token.ts'
import { type RestartingHost, startHost } from './restartingHost.ts'
import { root } from './sources.ts'

/**
 * `npm run dev [-- --port N --data FOLDER]`: the app in a browser, from its sources. A change in renderer/ is on the
 * screen at once; a change in content/ or electron/ restarts the host as well. What is played is kept apart from the
 * records of whoever develops.
 */

const { values } = parseArgs({ options: { port: { type: 'string' }, data: { type: 'string' } } })
const data = path.resolve(values.data ?? path.join(root, 'node_modules/.cache/lastlook/dev-data'))

const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

/** The page's calls, passed on to the host of the moment. One token for the whole run: a restart must not end a page. */
const callsTo = (host: RestartingHost, token: string): Plugin => ({
  name: 'lastlook-calls',
  configureServer: ({ middlewares }) => {
    middlewares.use('/call', async (request, response) => {
      if (request.method !== 'POST' || !isBearer(request.headers.authorization, token)) {
        response.writeHead(401).end('Open the address that "npm run dev" printed.')
        return
      }
      const answer = await host.call(await text(request)).catch(() => ({ status: 503, body: 'The host has ended.' }))
      response.writeHead(answer.status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
      response.end(answer.body)
    })
  },
})

/** Calls `then` once, a moment after the last of many changes: editors write a file more than once. */
const whenCalm = (then: () => void): (() => void) => {
  let timer: NodeJS.Timeout | undefined
  return () => {
    clearTimeout(timer)
    timer = setTimeout(then, 100)
  }
}

mkdirSync(data, { recursive: true })
const asking = untilAskedToEnd()
const token = newToken()
const host = startHost(data)
const server = await createServer({
  configFile: path.join(root, 'vite.config.ts'),
  logLevel: 'warn',
  server: { host: '127.0.0.1', port: Number(values.port ?? 5173), fs: { allow: [root] } },
  plugins: [callsTo(host, token)],
})

const hostFolders = ['content', 'electron'].map((folder) => path.join(root, folder))
const restart = whenCalm(() => {
  say('Restarting the host …')
  host.restart()
})
server.watcher.add(hostFolders)
server.watcher.on('all', (event, file) => {
  const isHosts = hostFolders.some((folder) => file.startsWith(folder + path.sep))
  if (event !== 'addDir' && isHosts && !file.endsWith('.test.ts')) restart()
})

await server.listen()
const address = server.resolvedUrls?.local[0] ?? ''
say('Ctrl+C ends it. Records of this run:')
say(`  ${data}`)
process.stdout.write(`${address}browser.html#${token}\n`)

await asking.asked
asking.stop()
await server.close()
await host.close()

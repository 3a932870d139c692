import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { Agent, type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import type { SentCall } from '../../content/contract/send.ts'
import { callLimit } from './answer.ts'
import { answering } from './callText.ts'
import { type Loopback, listenLoopback } from './listen.ts'
import { readStaticFiles } from './staticFiles.ts'

const page = '<!doctype html><title>Lastlook</title>'
let loopback: Loopback
let token: string
const arrived: SentCall[] = []

beforeAll(async () => {
  const above = mkdtempSync(path.join(tmpdir(), 'lastlook-page-'))
  const folder = path.join(above, 'renderer')
  mkdirSync(path.join(folder, 'assets'), { recursive: true })
  writeFileSync(path.join(above, 'secret.txt'), 'not for pages')
  writeFileSync(path.join(folder, 'browser.html'), page)
  writeFileSync(path.join(folder, 'electron.html'), 'the other shell')
  writeFileSync(path.join(folder, 'assets/mono-1a2b.woff2'), 'a font')
  const files = readStaticFiles(folder, 'browser.html')
  if (!files.ok) throw new Error(files.error)
  const send = async (call: SentCall) => {
    arrived.push(call)
    return { ok: true, value: call.input }
  }
  const listening = await listenLoopback({ answer: answering(send), files: files.value })
  if (!listening.ok) throw new Error(listening.error.message)
  loopback = listening.value
  token = new URL(loopback.address).hash.slice(1)
})

afterAll(() => loopback.close())

interface Asked {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly text: string
  /** The port at our end of the connection. */
  readonly from: number | undefined
}

/** A request as it is written, which `fetch` would not allow: any Host, any path. */
const ask = (
  method: string,
  pathname: string,
  headers: Record<string, string | undefined> = {},
  body = '',
  agent: Agent | false = false,
): Promise<Asked> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(loopback.origin)
    const given = Object.entries(headers).filter((one): one is [string, string] => one[1] !== undefined)
    const asked = request({ hostname, port, method, path: pathname, headers: Object.fromEntries(given), agent })
    asked.on('error', reject)
    asked.on('response', async (response) => {
      const from = response.socket.localPort
      const parts: Buffer[] = []
      for await (const part of response as AsyncIterable<Buffer>) parts.push(part)
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        text: Buffer.concat(parts).toString('utf8'),
        from,
      })
    })
    asked.end(body)
  })

const fromOurPage = () => ({
  origin: loopback.origin,
  authorization: `Bearer ${token}`,
  'content-type': 'application/json',
  'sec-fetch-site': 'same-origin',
})

const someCall = '{"name":"listSessions","input":{}}'

const sendCall = (headers: Record<string, string | undefined>, body = someCall) =>
  ask('POST', '/call', { ...fromOurPage(), ...headers }, body)

test('our own page’s call is answered', async () => {
  const { status, headers, text } = await sendCall({}, '{"name":"listPacks","input":{"locale":"fr","said":"d’accord"}}')
  expect(status).toBe(200)
  expect(JSON.parse(text)).toEqual({ ok: true, value: { locale: 'fr', said: 'd’accord' } })
  expect(headers['content-type']).toBe('application/json')
  expect(headers['access-control-allow-origin']).toBeUndefined()
  expect(headers['set-cookie']).toBeUndefined()
})

test('a list of calls is answered with the list of their answers, and what is no call in it for itself', async () => {
  const { status, text } = await sendCall(
    {},
    '[{"name":"readPlan","input":{"at":1}},7,{"name":"readPlan","input":{"at":2}}]',
  )
  expect(status).toBe(200)
  const noCall = { ok: false, error: { code: 'badInput', values: { cause: 'notACall' } } }
  expect(JSON.parse(text)).toEqual([{ ok: true, value: { at: 1 } }, noCall, { ok: true, value: { at: 2 } }])
})

test('a list of more calls than a page has is no call, and none of it is passed on', async () => {
  const before = arrived.length
  const { text } = await sendCall(
    {},
    JSON.stringify(Array.from({ length: 17 }, () => ({ name: 'readPlan', input: {} }))),
  )
  expect(JSON.parse(text)).toMatchObject({ ok: false, error: { values: { cause: 'notACall' } } })
  expect(arrived).toHaveLength(before)
})

test('a program without Sec-Fetch-Site may call, when it has the rest', async () => {
  expect((await sendCall({ 'sec-fetch-site': undefined })).status).toBe(200)
})

test.each([
  ['another Host', { host: 'attacker.example' }, 403],
  ['our name instead of our address', { host: 'localhost:80' }, 403],
  ['another Origin', { origin: 'https://attacker.example' }, 403],
  ['no Origin', { origin: undefined }, 403],
  ['a null Origin', { origin: 'null' }, 403],
  ['a cross-site request', { 'sec-fetch-site': 'cross-site' }, 403],
  ['a same-site request', { 'sec-fetch-site': 'same-site' }, 403],
  ['no token', { authorization: undefined }, 401],
  ['a wrong token', { authorization: 'Bearer 0123' }, 401],
  ['a form', { 'content-type': 'text/plain' }, 415],
])('%s is refused, and the host never hears of it', async (_name, headers, status) => {
  const before = arrived.length
  const answer = await sendCall(headers)
  expect(answer.status).toBe(status)
  expect(answer.text).not.toContain(token)
  expect(arrived.length).toBe(before)
})

test('a body over the limit is refused', async () => {
  const before = arrived.length
  const answer = await sendCall({}, JSON.stringify({ name: 'listPacks', input: 'x'.repeat(callLimit) }))
  expect(answer.status).toBe(413)
  expect(JSON.parse(answer.text)).toMatchObject({ ok: false, error: { code: 'badInput' } })
  expect(arrived.length).toBe(before)
})

test.each(['', '{', '[]', '"text"', '{"name":7}'])('a body that is no call is bad input: %s', async (body) => {
  expect(JSON.parse((await sendCall({}, body)).text)).toMatchObject({ ok: false, error: { code: 'badInput' } })
})

test('the page is served with its policy, to everybody on this machine', async () => {
  const { status, headers, text } = await ask('GET', '/')
  expect(status).toBe(200)
  expect(text).toBe(page)
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/)
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['referrer-policy']).toBe('no-referrer')
})

test('a font has its type, and HEAD has no body', async () => {
  const font = await ask('GET', '/assets/mono-1a2b.woff2?v=1')
  expect([font.status, font.headers['content-type'], font.text]).toEqual([200, 'font/woff2', 'a font'])
  const head = await ask('HEAD', '/assets/mono-1a2b.woff2')
  expect([head.status, head.headers['content-length'], head.text]).toEqual([200, '6', ''])
})

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/..\\secret.txt',
  '//secret.txt',
  '/%',
  '/secret.txt%00.html',
  '/electron.html',
  '/assets',
])('no path leads out of the page: %s', async (pathname) => {
  const { status, text } = await ask('GET', pathname)
  expect(status).toBe(404)
  expect(text).not.toContain('not for pages')
})

test.each([
  ['GET', '/call', 'POST'],
  ['OPTIONS', '/call', 'POST'],
  ['POST', '/', 'GET, HEAD'],
  ['DELETE', '/assets/mono-1a2b.woff2', 'GET, HEAD'],
])('%s %s is not a thing to do', async (method, pathname, allow) => {
  const { status, headers } = await ask(method, pathname)
  expect([status, headers.allow]).toEqual([405, allow])
})

test('a stranger’s file request is refused by its Host', async () => {
  expect((await ask('GET', '/', { host: 'attacker.example' })).status).toBe(403)
})

test('an invitation leads to the page once', async () => {
  const { pathname } = new URL(loopback.invite())
  const first = await ask('GET', pathname)
  expect([first.status, first.headers.location]).toEqual([303, `/#${token}`])
  const second = await ask('GET', pathname)
  expect(second.status).toBe(404)
  expect(second.text).not.toContain(token)
})

test('two launches have two tokens of 256 bits', async () => {
  const files = () => ({ status: 404, headers: {}, body: Buffer.from('') })
  const other = await listenLoopback({ answer: async () => 'null', files })
  if (!other.ok) throw new Error(other.error.message)
  const otherToken = new URL(other.value.address).hash.slice(1)
  expect(otherToken).not.toBe(token)
  expect(Buffer.from(otherToken, 'base64url')).toHaveLength(32)
  await other.value.close()
})

test('a taken port is a failure with a remedy', async () => {
  const port = Number(new URL(loopback.origin).port)
  const second = await listenLoopback({
    answer: async () => 'null',
    files: () => ({ status: 404, headers: {}, body: Buffer.from('') }),
    port,
  })
  expect(second).toMatchObject({ ok: false, error: { code: 'portTaken' } })
  expect(second.ok ? '' : second.error.message).toContain('--port')
})

/** A program that holds a thousand connections with half a header on each, and opens each again that it loses. */
const crowd = `
const { connect } = require('node:net')
let opened = 0
const hold = () => {
  const socket = connect(Number(process.argv[1]), '127.0.0.1')
  socket.on('error', () => {})
  socket.once('connect', () => {
    socket.write('POST /call HTTP/1.1\\r\\nHost: 127.0.0.1')
    opened += 1
    if (opened % 1000 === 0) console.log(opened)
  })
  socket.once('close', () => setTimeout(hold, 250))
  socket.resume()
}
for (let at = 0; at < 1000; at += 1) hold()
`

test('a thousand strangers who hold connections and come back keep our page from nothing', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const askOnOne = () => ask('POST', '/call', fromOurPage(), someCall, agent)
  const { from } = await askOnOne()
  const strangers = spawn(process.execPath, ['-e', crowd, new URL(loopback.origin).port])
  onTestFinished(() => {
    agent.destroy()
    strangers.kill()
  })
  let seen = 0
  strangers.stdout.on('data', (text) => {
    seen = Math.max(seen, ...String(text).trim().split('\n').map(Number))
  })
  while (seen < 3000 && strangers.exitCode === null) {
    // The connection that has carried the token stays the same one, and new ones are answered too.
    expect(await askOnOne()).toMatchObject({ status: 200, from })
    expect((await sendCall({})).status).toBe(200)
    expect((await ask('GET', '/')).text).toBe(page)
  }
  expect(strangers.exitCode).toBe(null)
})

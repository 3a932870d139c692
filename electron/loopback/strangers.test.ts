import { once } from 'node:events'
import { Agent, createServer, get } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { limitStrangers } from './strangers.ts'

/** A server that trusts who asks for `/token`, and drops nobody by the clock. */
const serve = async (most: number) => {
  const server = createServer({ headersTimeout: 0, requestTimeout: 0, keepAliveTimeout: 0 }, (request, response) => {
    if (request.url === '/token') strangers.trust(request.socket)
    response.end('answer')
  })
  const strangers = limitStrangers(server, most)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  onTestFinished(() => {
    agent.destroy()
    server.close()
    server.closeAllConnections()
  })
  /** Asks on the one connection that is kept, and gives the port at its other end. */
  const ask = (path: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const asked = get({ host: '127.0.0.1', port, path, agent }, (response) => {
        const { localPort } = response.socket
        response.resume().once('end', () => resolve(localPort))
      })
      asked.on('error', reject)
    })
  /** Opens a connection, and sends what is perhaps the start of a request on it. */
  const hold = async (start = ''): Promise<{ socket: Socket; gone: Promise<unknown> }> => {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => {})
    const gone = new Promise((resolve) => socket.once('close', resolve))
    await once(socket, 'connect')
    socket.write(start)
    socket.resume()
    return { socket, gone }
  }
  const connections = (): Promise<number> =>
    new Promise((resolve, reject) => {
      server.getConnections((problem, count) => (problem ? reject(problem) : resolve(count)))
    })
  return { ask, hold, connections, drop: strangers.drop }
}

test('of many strangers the newest stay, whether they are silent or send half a header', async () => {
  const { hold, connections } = await serve(8)
  const held = []
  for (let at = 0; at < 100; at += 1) held.push(await hold(at % 2 === 0 ? '' : 'GET / HTTP/1.1\r\nHost: 127'))
  await Promise.all(held.slice(0, 92).map(({ gone }) => gone))
  expect(await connections()).toBe(8)
  expect(held.slice(92).map(({ socket }) => socket.closed)).toEqual(Array(8).fill(false))
})

test('whoever asks again is no longer the oldest', async () => {
  const { ask, hold } = await serve(8)
  const port = await ask('/')
  for (let round = 0; round < 10; round += 1) {
    for (let at = 0; at < 5; at += 1) await hold()
    expect(await ask('/')).toBe(port)
  }
})

test('a connection that carried the token is neither counted nor dropped', async () => {
  const { ask, hold, connections } = await serve(8)
  const port = await ask('/token')
  const held = []
  for (let at = 0; at < 50; at += 1) held.push(await hold())
  await Promise.all(held.slice(0, 42).map(({ gone }) => gone))
  expect(await connections()).toBe(9)
  expect(await ask('/')).toBe(port)
})

test('at the end the strangers go', async () => {
  const { hold, connections, drop } = await serve(8)
  const held = [await hold(), await hold('GET /')]
  await expect.poll(connections).toBe(2)
  drop()
  await Promise.all(held.map(({ gone }) => gone))
})

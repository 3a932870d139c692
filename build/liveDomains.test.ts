import { createSocket } from 'node:dgram'
import { Resolver } from 'node:dns/promises'
import { once } from 'node:events'
import { afterAll, expect, test } from 'vitest'
import { lookUp } from './liveDomains.ts'

/** Response codes of RFC 1035: no error, no such name, refused. */
const codes = { alive: 0, absent: 3, refused: 5 } as const

/** A name server on this machine that knows what it is told: an answer without records, no such name, or a refusal. */
const serve = async (standing: (name: string) => keyof typeof codes) => {
  const socket = createSocket('udp4')
  socket.on('message', (query, from) => {
    const labels: string[] = []
    let at = 12
    for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
      labels.push(query.toString('latin1', at + 1, at + 1 + length))
      at += length + 1
    }
    const answer = Buffer.from(query.subarray(0, at + 5))
    answer.writeUInt16BE(0x8180 | codes[standing(labels.join('.').toLowerCase())], 2)
    answer.writeUInt16BE(1, 4)
    answer.fill(0, 6, 12)
    socket.send(answer, from.port, from.address)
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  afterAll(() => void socket.close())
  const resolver = new Resolver({ timeout: 500, tries: 1 })
  resolver.setServers([`127.0.0.1:${socket.address().port}`])
  return resolver
}

test('a name that the DNS knows is alive, one that it does not know is not, and no answer is said', async () => {
  const resolver = await serve((name) => {
    if (name === 'ostermoor-pumpsupply.co') return 'absent'
    return name === 'gravelhurst-fleetcare.cm' ? 'refused' : 'alive'
  })
  const names = ['ostermoor-pumpsupply.co', 'gravelhurst-fleetcare.cm', 'army.ml']
  expect(await lookUp(names, ['iana.org'], resolver)).toEqual({
    alive: ['army.ml'],
    unknown: [{ domain: 'gravelhurst-fleetcare.cm', code: 'EREFUSED' }],
  })
})

test('a resolver that does not know what surely exists has no network behind it, whatever it says of the rest', async () => {
  expect(await lookUp(['army.ml'], ['iana.org'], await serve(() => 'absent'))).toBeNull()
})

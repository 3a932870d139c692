import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { HostExit } from './hostExit.ts'
import type { HostAsked, HostSaid } from './hostPort.ts'
import { superviseHost } from './superviseHost.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const request = { data: '/dossier', seed: 7, rules: {}, packs: [], answersAnyway: true }
const fault: HostExit = { how: 'SIGSEGV', isBreak: true }

/** A supervisor over processes that a test speaks for: what each was asked, and what it says and how it ends. */
const supervise = (givesUp: boolean) => {
  const processes: { asked: HostAsked[]; say(message: HostSaid): void; end(exit: HostExit): Promise<void> }[] = []
  const said: string[] = []
  const start = () => {
    const ended = Promise.withResolvers<HostExit>()
    const asked: HostAsked[] = []
    let tell: (message: HostSaid) => void = () => {}
    processes.push({
      asked,
      say: (message) => tell(message),
      end: async (exit) => {
        ended.resolve(exit)
        await vi.advanceTimersByTimeAsync(0)
      },
    })
    return {
      ask: (one: HostAsked) => void asked.push(one),
      hear: (listener: typeof tell) => {
        tell = listener
      },
      ended: ended.promise,
    }
  }
  const host = superviseHost({ request, start, say: (line) => void said.push(line), givesUp })
  const latest = () => {
    const process = processes.at(-1)
    if (!process) throw new Error('No process was started.')
    return process
  }
  const breakTimes = async (times: number) => {
    for (let time = 0; time < times; time += 1) await latest().end(fault)
  }
  return { host, processes, latest, said, breakTimes }
}

test('each answer goes to its call, whichever comes first', async () => {
  const { host, latest } = supervise(true)
  const [first, second] = [host.answer('one'), host.answer('two')]
  expect(latest().asked).toEqual([
    { ask: 'open', request },
    { ask: 'answer', id: 1, text: 'one' },
    { ask: 'answer', id: 2, text: 'two' },
  ])
  latest().say({ said: 'answer', id: 2, text: 'to two' })
  latest().say({ said: 'answer', id: 1, text: 'to one' })
  expect(await Promise.all([first, second])).toEqual(['to one', 'to two'])
})

test('a call that a host broke with is answered by nobody, and the next one by the next host', async () => {
  const { host, processes, latest, said } = supervise(true)
  const lost = expect(host.answer('lost')).rejects.toThrow('broke off')
  await latest().end(fault)
  await lost
  expect(said).toEqual(['The host broke (SIGSEGV) and is started again; what was answered is on file.'])
  const next = host.answer('next')
  expect(processes).toHaveLength(2)
  latest().say({ said: 'answer', id: 2, text: 'here' })
  expect(await next).toBe('here')
})

test('whoever gives up does so when a host ends by itself, or breaks a sixth time within a minute', async () => {
  const byItself = supervise(true)
  await byItself.latest().end({ how: '1', isBreak: false })
  expect(await byItself.host.ended).toEqual({ code: 1, why: 'The host ended with 1.' })

  const often = supervise(true)
  await often.breakTimes(5)
  await vi.advanceTimersByTimeAsync(60_000)
  await often.breakTimes(5)
  expect(often.processes).toHaveLength(11)
  await often.breakTimes(1)
  expect(often.processes).toHaveLength(11)
  expect(await often.host.ended).toEqual({ code: 1, why: 'The host broke again (SIGSEGV), too often to go on.' })
})

test('whoever does not give up rests for a minute, refuses meanwhile, and then has a host again', async () => {
  const { host, processes, latest, said, breakTimes } = supervise(false)
  await latest().end({ how: '1', isBreak: false })
  await breakTimes(5)
  expect(processes).toHaveLength(6)
  expect(said.at(-1)).toBe('The host broke again (SIGSEGV), too often to go on; it is started again in a minute.')
  await expect(host.answer('now')).rejects.toThrow('broken off')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(processes).toHaveLength(7)
  const later = host.answer('later')
  latest().say({ said: 'answer', id: 1, text: 'here' })
  expect(await later).toBe('here')
})

test('closing waits for the process to end, and starts none for it', async () => {
  const { host, processes, latest } = supervise(false)
  let isClosed = false
  const closing = host.close().then(() => {
    isClosed = true
  })
  expect(latest().asked.at(-1)).toEqual({ ask: 'end' })
  await vi.advanceTimersByTimeAsync(10_000)
  expect(isClosed).toBe(false)
  await latest().end({ how: '0', isBreak: false })
  await closing
  expect(processes).toHaveLength(1)
})

test('closing in that minute ends the rest as well', async () => {
  const { host, processes, breakTimes } = supervise(false)
  await breakTimes(6)
  await host.close()
  expect(vi.getTimerCount()).toBe(0)
  expect(processes).toHaveLength(6)
})

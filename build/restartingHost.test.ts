import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startHost } from './restartingHost.ts'

const listSessions = JSON.stringify({ name: 'listSessions', input: {} })

// Each starts Node several times over, which takes its time on a busy machine.
const patience = { timeout: 180_000 }

test('a restarted host answers again over the same ledger, also to calls made meanwhile', patience, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lastlook-dev-'))
  const host = startHost(folder)
  onTestFinished(async () => {
    await host.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const before = await host.call(listSessions)
  const restarted = host.restart()
  const meanwhile = await host.call(listSessions)
  await restarted
  expect([before.status, meanwhile.status]).toEqual([200, 200])
  expect(meanwhile.body).toBe(before.body)
})

test('a host that cannot start says so, and the next change starts another', patience, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lastlook-dev-'))
  const holder = startHost(folder)
  expect((await holder.call(listSessions)).status).toBe(200)
  const second = startHost(folder)
  onTestFinished(async () => {
    await second.close()
    rmSync(folder, { recursive: true, force: true })
  })
  expect((await second.call(listSessions)).status).toBe(503)
  await holder.close()
  await second.restart()
  expect((await second.call(listSessions)).status).toBe(200)
})

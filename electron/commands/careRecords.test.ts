import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { must, specimenAttempt, specimenSession, temporaryFolder } from '../specimens/ledger.ts'
import { holdInstance } from '../storage/instance.ts'
import { ledgerPath } from '../storage/ledgerPath.ts'
import { openStore } from '../storage/openStore.ts'
import { memoryIo } from '../terminal/streams.ts'
import { runCommandLine } from './cli.ts'

const run = async (command: string, folder: string, ...args: string[]) => {
  const io = memoryIo()
  const code = await runCommandLine(['records', command, '--data', folder, ...args], io)
  return { code, out: io.out(), problems: io.problems() }
}

const filled = (): string => {
  const folder = temporaryFolder()
  const { store, close } = must(openStore(folder))
  must(store.addSession(specimenSession()))
  for (const position of [0, 1, 2])
    must(store.addAnswer(specimenSession().sessionId, 'marking', specimenAttempt(position)))
  close()
  return folder
}

const spoil = (folder: string): void => {
  const other = new DatabaseSync(ledgerPath(folder))
  other.exec(`UPDATE record SET content = replace(content, '1234.5', '1234.6') WHERE filed = 3`)
  other.close()
}

test('whole records are counted, one that has changed is named, restored from the backup, and whole again', async () => {
  const folder = filled()
  expect(await run('check', folder)).toMatchObject({
    code: 0,
    out: /^4 records are whole, 0 are damaged.*\nThere is no backup\.\n$/,
  })
  expect(await run('restore', folder)).toMatchObject({ code: 2, problems: /There is no backup in/ })
  expect((await run('backup', folder)).out).toMatch(/ledger-\d{4}-\d{2}-\d{2}\.sqlite\n$/)
  spoil(folder)
  const { sessionId } = specimenSession()
  const named = await run('check', folder)
  expect(named).toMatchObject({ code: 2, problems: /lastlook records restore/ })
  expect(named.out).toContain(`no. 3: answer to message 2 of session ${sessionId} has changed since it was recorded`)
  expect(await run('backup', folder)).toMatchObject({ code: 2, problems: /the earlier ones stay/ })
  expect(await run('restore', folder)).toMatchObject({
    code: 0,
    out: '4 records are whole, 1 of them restored; 0 could not be.\n',
  })
  const { out } = await run('check', folder, '--json')
  expect(JSON.parse(out)).toMatchObject({ whole: 4, damagedCount: 0, isSound: true, damaged: [] })
})

test('what came after the backup stays, and while Lastlook is open nothing is restored', async () => {
  const folder = filled()
  expect((await run('backup', folder)).code).toBe(0)
  const { store, close } = must(openStore(folder))
  must(store.addAnswer(specimenSession().sessionId, 'marking', specimenAttempt(3)))
  close()
  spoil(folder)
  const held = must(holdInstance(folder))
  expect(await run('restore', folder)).toMatchObject({ code: 2, problems: /Another Lastlook is running/ })
  held.release()
  expect(await run('restore', folder)).toMatchObject({ code: 0, out: /^5 records are whole, 1 of them restored/ })
})

test('a folder without records says so', async () => {
  expect(await run('check', temporaryFolder())).toMatchObject({ code: 2, problems: /There are no records yet/ })
})

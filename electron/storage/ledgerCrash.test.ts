import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { allSessions, must, specimenSession, temporaryFolder } from '../specimens/ledger.ts'
import { openLedger } from './ledger.ts'
import { ledgerPath } from './ledgerPath.ts'

/** Files attempts as fast as it can and prints each session that is acknowledged in full, until it is killed. */
const program = (folder: string): string => `
  import { openLedger } from ${JSON.stringify(new URL('./ledger.ts', import.meta.url).href)}
  const opened = await openLedger(${JSON.stringify(folder)})
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  const session = ${JSON.stringify(specimenSession())}
  for (let number = 0; ; number++) {
    const sessionId = session.sessionId.slice(0, -6) + String(number).padStart(6, '0')
    const answer = await opened.value.addSession({ ...session, sessionId })
    if (answer.ok) process.stdout.write(sessionId + '\\n')
  }`

/**
 * A kill takes away the process and leaves the operating system's cache: this shows that nothing acknowledged waits in
 * our own memory and that a torn ending is recovered. It does not show that a power cut is survived; that rests on
 * \`synchronous=FULL\` and the disk, and only a replayed log of the disk's writes could prove it.
 */
test.each([40, 90, 160])(
  'a kill while filing (after %i records) leaves a sound ledger with all that was acknowledged',
  async (enough) => {
    const folder = temporaryFolder()
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program(folder)])
    let printed = ''
    let problems = ''
    child.stderr.on('data', (chunk) => {
      problems += chunk
    })
    child.stdout.on('data', (chunk) => {
      printed += chunk
      if (printed.split('\n').length > enough) child.kill('SIGKILL')
    })
    await once(child, 'close')
    expect(problems).toBe('')
    const acknowledged = printed.split('\n').slice(0, -1)
    expect(acknowledged.length).toBeGreaterThanOrEqual(enough)

    const ledger = must(await openLedger(folder))
    const sessionIds = must(await ledger.sessions(allSessions)).sessions.map((one) => one.sessionId)
    // One more may be on file: filed, and killed before it was said.
    expect(sessionIds.slice(0, acknowledged.length)).toEqual(acknowledged)
    expect(sessionIds.length - acknowledged.length).toBeLessThanOrEqual(1)
    await ledger.close()

    const database = new DatabaseSync(ledgerPath(folder))
    expect({ ...database.prepare('PRAGMA integrity_check').get() }).toEqual({ integrity_check: 'ok' })
    database.close()
  },
)

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { must, specimenAttempt, specimenSession, temporaryFolder } from '../specimens/ledger.ts'
import { openLedger } from '../storage/ledger.ts'
import { ledgerPath } from '../storage/ledgerPath.ts'
import { memoryIo } from '../terminal/streams.ts'
import { runCommandLine } from './cli.ts'

const run = async (...args: string[]) => {
  const io = memoryIo()
  const code = await runCommandLine(['records', 'export', '--format', 'csv', ...args], io)
  return { code, out: io.out(), problems: io.problems() }
}

const filled = async () => {
  const folder = temporaryFolder()
  const ledger = must(await openLedger(folder))
  await ledger.addSession(specimenSession())
  await ledger.addAnswer(specimenSession().sessionId, 'marking', specimenAttempt(0))
  return { folder, ledger }
}

test('all records come out as CSV, also while the app has the ledger open', async () => {
  const { folder, ledger } = await filled()
  const open = await run('--data', folder)
  await ledger.close()
  expect(open).toMatchObject({ code: 0, problems: '' })
  const rows = open.out.split('\r\n')
  expect(rows[0]).toMatch(/^session_id,learner_id,/)
  expect(rows).toHaveLength(specimenAttempt(0).item.recipients.length + 2)
  expect(rows[1]).toContain(specimenSession().sessionId)
  expect(await run('--data', folder)).toEqual(open)
})

test('of a pack, a learner or some days, the sessions of these come out and no others', async () => {
  const folder = temporaryFolder()
  const ledger = must(await openLedger(folder))
  const sessions = ['2026-02-28', '2026-03-01', '2026-03-31'].map((day, number) => ({
    ...specimenSession(number),
    startedAt: `${day}T23:59:59.000Z`,
    ...(number === 1 ? { packId: 'siblings', learnerId: 'somebody else' } : {}),
  }))
  for (const session of sessions) {
    await ledger.addSession(session)
    await ledger.addAnswer(session.sessionId, 'marking', specimenAttempt(0))
  }
  await ledger.close()
  const daysOf = async (...args: string[]) => {
    const { out } = await run('--data', folder, ...args)
    const found = sessions.filter(({ sessionId }) => out.includes(sessionId))
    return found.map(({ startedAt }) => startedAt.slice(5, 10))
  }
  expect(await daysOf()).toEqual(['02-28', '03-01', '03-31'])
  expect(await daysOf('--from', '2026-03-01')).toEqual(['03-01', '03-31'])
  expect(await daysOf('--to', '2026-03-01')).toEqual(['02-28', '03-01'])
  expect(await daysOf('--from', '2026-03-01', '--to', '2026-03-30')).toEqual(['03-01'])
  expect(await daysOf('--pack', 'siblings')).toEqual(['03-01'])
  expect(await daysOf('--pack', 'siblings', '--to', '2026-02-28')).toEqual([])
  expect(await daysOf('--learner', specimenSession().learnerId)).toEqual(['02-28', '03-31'])
})

test.each(['2026-02-30', '31.03.2026', 'NaN-NaN-NaN'])('%s is no day, and is refused', async (day) => {
  expect(await run('--from', day)).toMatchObject({
    code: 2,
    problems: expect.stringContaining('It must be a day of the calendar'),
  })
})

test('a file is written whole, and replaced only with --force', async () => {
  const { folder, ledger } = await filled()
  await ledger.close()
  const target = temporaryFolder()
  const out = join(target, 'records.csv')
  expect(await run('--data', folder, '--out', out)).toEqual({ code: 0, out: '', problems: `Written: ${out}\n` })
  const written = readFileSync(out, 'utf8')
  expect(written).toBe((await run('--data', folder)).out)

  writeFileSync(out, 'mine')
  expect(await run('--data', folder, '--out', out)).toMatchObject({
    code: 2,
    problems: /is there already\. Add --force/,
  })
  expect(readFileSync(out, 'utf8')).toBe('mine')
  expect((await run('--data', folder, '--out', out, '--force')).code).toBe(0)
  expect(readFileSync(out, 'utf8')).toBe(written)
  expect(readdirSync(target)).toEqual(['records.csv'])
})

test('a file that cannot be written is reported and leaves nothing behind', async () => {
  const { folder, ledger } = await filled()
  await ledger.close()
  const target = temporaryFolder()
  mkdirSync(join(target, 'there'))
  const answers = [
    await run('--data', folder, '--out', join(target, 'none', 'records.csv')),
    await run('--data', folder, '--out', join(target, 'there'), '--force'),
  ]
  expect(answers).toMatchObject([
    { code: 2, problems: /cannot be written .*ENOENT/ },
    { code: 2, problems: /cannot be written .*Choose another place/ },
  ])
  expect(readdirSync(target)).toEqual(['there'])
})

test('an empty ledger gives the header alone', async () => {
  const folder = temporaryFolder()
  await must(await openLedger(folder)).close()
  const { code, out } = await run('--data', folder)
  expect(code).toBe(0)
  expect(out.split('\r\n')).toHaveLength(2)
})

test('where nothing was recorded it says so, and makes nothing', async () => {
  const folder = join(temporaryFolder(), 'none')
  expect(await run('--data', folder)).toMatchObject({
    code: 2,
    out: '',
    problems: expect.stringContaining(`There are no records yet in ${folder}.`),
  })
  expect(existsSync(folder)).toBe(false)
})

test('a damaged ledger is reported with its path, and no file is made', async () => {
  const folder = temporaryFolder()
  writeFileSync(ledgerPath(folder), 'Dear Jo,\n'.repeat(1000))
  const out = join(temporaryFolder(), 'records.csv')
  const { code, problems } = await run('--data', folder, '--out', out)
  expect(code).toBe(2)
  expect(problems).toMatch(/ledger\.sqlite is not a Lastlook ledger \(SQLite 26\)\. Lastlook has left it as it is\./)
  expect(existsSync(out)).toBe(false)
})

test('a format that is not there is refused with those that are', async () => {
  const io = memoryIo()
  expect(await runCommandLine(['records', 'export', '--format', 'xml'], io)).toBe(2)
  expect(io.problems()).toContain('Allowed choices are csv')
})

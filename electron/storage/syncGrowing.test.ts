import { appendFileSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../specimens/ledger.ts'
import { syncGrowing } from './syncGrowing.ts'

test('a file may be missing at first, grow, and take another place while it is handed to the disk', async () => {
  const folder = temporaryFolder()
  const [growing, whole] = [join(folder, 'growing'), join(folder, 'whole')]
  const work = async () => {
    await sleep(120)
    for (const part of ['one ', 'two ', 'three']) {
      appendFileSync(growing, part)
      await sleep(60)
    }
    renameSync(growing, whole)
    await sleep(120)
    return 'made'
  }
  expect(await syncGrowing(growing, work())).toBe('made')
  expect(readFileSync(whole, 'utf8')).toBe('one two three')
})

test('work that breaks off is not hidden by the file that it left', async () => {
  const broken = Promise.reject(new Error('It broke off.'))
  await expect(syncGrowing(join(temporaryFolder(), 'none'), broken)).rejects.toThrow('It broke off.')
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { must, temporaryFolder } from '../specimens/ledger.ts'
import { holdInstance } from './instance.ts'

/** Another process that holds the folder until it is killed. */
const holdElsewhere = async (folder: string) => {
  const module = new URL('./instance.ts', import.meta.url).href
  const child = spawn(process.execPath, [
    '--input-type=module',
    '--eval',
    `import { holdInstance } from ${JSON.stringify(module)}
     const held = holdInstance(${JSON.stringify(folder)})
     console.log(held.ok)
     setInterval(() => held, 1000)`,
  ])
  const [words] = await once(child.stdout, 'data')
  expect(String(words).trim()).toBe('true')
  return child
}

test('a folder is held once, and again after its release', () => {
  const folder = join(temporaryFolder(), 'not', 'made yet')
  const first = must(holdInstance(folder))
  const refused = { ok: false, error: { code: 'ledgerUnavailable', values: { cause: 'alreadyRunning', path: folder } } }
  expect(holdInstance(folder)).toEqual(refused)
  expect(holdInstance(folder)).toEqual(refused)
  first.release()
  must(holdInstance(folder)).release()
})

test('two folders are held at the same time', () => {
  const [a, b] = [must(holdInstance(temporaryFolder())), must(holdInstance(temporaryFolder()))]
  a.release()
  b.release()
})

test('another process is refused, and let in as soon as the holder is killed', async () => {
  const folder = temporaryFolder()
  const holder = await holdElsewhere(folder)
  expect(holdInstance(folder)).toMatchObject({ ok: false, error: { values: { cause: 'alreadyRunning' } } })
  const exited = once(holder, 'exit')
  holder.kill('SIGKILL')
  await exited
  must(holdInstance(folder)).release()
})

test('a place that is no folder is a failure that names it', () => {
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, '')
  expect(holdInstance(file)).toMatchObject({ ok: false, error: { values: { cause: 'fileInTheWay', path: file } } })
})

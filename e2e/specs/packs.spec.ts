import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { specimen, specimenPack } from '../../content/specimens/packs.ts'
import { homeWords } from '../../renderer/learner/home/words.ts'
import { lastlook } from '../drivers/command.ts'
import { expect, test } from '../drivers/test.ts'

const { hash: _, ...own } = specimenPack([specimen()], { id: 'own', title: { en: 'Our harbour', fr: 'Notre port' } })
/** A file of this worker's own. */
const fileOf = (name: string) => path.join(tmpdir(), `lastlook-${name}-${process.pid}.json`)
const file = fileOf('own')

test.describe(() => {
  test.use({ packs: [file] })

  test.beforeAll(() => writeFileSync(file, JSON.stringify(own)))
  test.afterAll(() => rmSync(file))

  test('a pack of one’s own stands beside the others, is played, and its record is like any other', async ({
    app,
    dataFolder,
  }) => {
    const { ofPack, startPack } = homeWords.en
    await app.page.getByRole('button', { name: ofPack(startPack, 'Our harbour'), exact: true }).click()
    await app.compose.window.waitFor()
    await app.compose.send.click()
    await app.debrief.message.waitFor()
    await app.debrief.onward.click()
    await app.compose.leave.click()
    await app.compose.confirmLeave.click()
    await app.home.heading.waitFor()
    await app.close()
    const { out } = lastlook('records', 'export', '--format', 'csv', '--data', dataFolder)
    expect(out).toMatch(/,own,/)
  })
})

test('a pack that is none is refused before anything opens, with its place and the remedy', () => {
  const broken = fileOf('broken')
  writeFileSync(broken, JSON.stringify({ ...own, title: { en: 'No French' } }))
  const { code, said } = lastlook('open', '--headless', '--pack', broken)
  rmSync(broken)
  expect(code).toBe(2)
  expect(said).toContain(`${broken}: title.fr: `)
})

import { copyFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { byMinisign } from '../../content/specimens/minisign.ts'
import { specimen, specimenPack } from '../../content/specimens/packs.ts'
import { signerWords } from '../../renderer/learner/home/signerWords.ts'
import { faultsIn } from '../drivers/axe.ts'
import { lastlook } from '../drivers/command.ts'
import { expect, test } from '../drivers/test.ts'

const { hash: _, ...own } = specimenPack([specimen()], { id: 'own', title: { en: 'Our harbour', fr: 'Notre port' } })
/** A file of this worker's own. */
const fileOf = (name: string) => path.join(tmpdir(), `lastlook-${name}-${process.pid}.json`)
const file = fileOf('own')

/** One that somebody signed, whose key is not known in an empty folder. */
const signed = fileOf('signed')
const secret = fileOf('secret')
const keyId = 'D094BFFE54186D99'
const publicKey = byMinisign.otherPublicKey.split('\n')[1] ?? ''
const trust = (dataFolder: string) =>
  lastlook('pack', 'keys', 'trust', publicKey, '--name', 'Priya Nair', '--data', dataFolder)

test.describe(() => {
  test.use({ packs: [file, signed] })

  test.beforeAll(() => {
    writeFileSync(file, JSON.stringify(own))
    writeFileSync(signed, JSON.stringify({ ...own, id: 'signed', title: { en: 'Our quay', fr: 'Notre quai' } }))
    writeFileSync(secret, byMinisign.openKey)
    expect(lastlook('pack', 'sign', signed, '--key', secret).code).toBe(0)
  })
  test.afterAll(() => {
    for (const written of [file, signed, secret, `${signed}.minisig`]) rmSync(written)
  })

  test('a pack of one’s own stands beside the others, is played once it was asked about, and its record is like any other', async ({
    app,
    dataFolder,
  }) => {
    const { unsigned, unsignedTitle, play, back } = signerWords.en
    const start = app.home.startOf('Our harbour')
    const asked = app.page.getByRole('dialog', { name: unsignedTitle })
    await expect(app.page.getByRole('listitem').filter({ has: start })).toContainText(unsigned)
    await start.click()
    await expect(asked.getByRole('button', { name: back })).toBeFocused()
    expect(await faultsIn(app.page)).toEqual([])
    await app.page.keyboard.press('Escape')
    await expect(start).toBeFocused()
    await start.click()
    await asked.getByRole('button', { name: play }).click()
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

  test.describe(() => {
    test.use({ locale: 'fr-FR' })

    test('a key that is unknown is asked about, in French too; once it is trusted its owner’s name stands on the pack', async ({
      open,
      dataFolder,
    }) => {
      const { unknownKey, unknownTitle, unknownText, back, signed: signedBy } = signerWords.fr
      const first = await open()
      const start = first.home.startOf('Notre quai')
      await expect(first.page.getByRole('listitem').filter({ has: start })).toContainText(unknownKey(keyId))
      await start.click()
      const asked = first.page.getByRole('dialog', { name: unknownTitle })
      await expect(asked).toContainText(unknownText('Notre quai', keyId))
      await asked.getByRole('button', { name: back }).click()
      await first.close()

      expect(trust(dataFolder).code).toBe(0)
      const second = await open()
      const again = second.home.startOf('Notre quai')
      await expect(second.page.getByRole('listitem').filter({ has: again })).toContainText(signedBy('Priya Nair'))
      await again.click()
      await second.compose.window.waitFor()
    })
  })

  test('a pack that was altered since it was signed opens nothing', async ({ dataFolder }) => {
    const copy = fileOf('altered')
    writeFileSync(copy, JSON.stringify({ ...own, id: 'signed', title: { en: 'Their quay', fr: 'Leur quai' } }))
    copyFileSync(`${signed}.minisig`, `${copy}.minisig`)
    expect(trust(dataFolder).code).toBe(0)
    const { code, said } = lastlook('open', '--headless', '--pack', copy, '--data', dataFolder)
    for (const written of [copy, `${copy}.minisig`]) rmSync(written)
    expect(code).toBe(2)
    expect(said).toContain(`${copy}: ${copy}.minisig: It is not as Priya Nair signed it`)
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

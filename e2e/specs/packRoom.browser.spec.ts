import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { specimen, specimenPack } from '../../content/specimens/packs.ts'
import { script, scriptFile } from '../../content/specimens/scripts.ts'
import { newSecretKey } from '../../content/trust/minisign/secretKey.ts'
import { sign } from '../../content/trust/minisign/sign.ts'
import { signatureFile } from '../../content/trust/minisign/signature.ts'
import { signerWords } from '../../renderer/learner/home/signerWords.ts'
import { homeWords } from '../../renderer/learner/home/words.ts'
import { packsWords } from '../../renderer/trainer/packs/packsWords.ts'
import { faultsInBoth } from '../drivers/axe.ts'
import { expect, test } from '../drivers/test.ts'

const { hash: _, ...harbour } = specimenPack([specimen()], {
  id: 'harbour',
  title: { en: 'Our harbour', fr: 'Notre port' },
})

/** Nobody here knows whose it is. */
const strangersKey = newSecretKey(Uint8Array.from({ length: 40 }, (_, at) => at))

const textFile = (text: string, name = 'harbour.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
})

test('a trainer takes a pack in, writes its next version, publishes it, and a learner plays it', async ({ app }) => {
  const { page, packRoom, home, compose, rail } = app
  await packRoom.open()
  await packRoom.fileField.setInputFiles(textFile(JSON.stringify(harbour)))
  await expect(packRoom.line('Our harbour')).toHaveCount(1)
  expect(await faultsInBoth(page)).toEqual([])

  await packRoom.action('next').click()
  await packRoom.action('rename').click()
  await packRoom.titleField.fill('The new harbour')
  await page.keyboard.press('Enter')
  await expect(packRoom.line('The new harbour')).toContainText(packsWords.en.draftOf(2))
  await packRoom.undo.click()
  await expect(packRoom.line('Our harbour')).toHaveCount(2)

  await packRoom.action('publish').click()
  await packRoom.dialog.getByRole('button', { name: packsWords.en.publish }).click()
  await expect(packRoom.line('Our harbour').filter({ hasText: packsWords.en.version(2) })).toHaveCount(1)

  await rail.play.click()
  await home.heading.waitFor()
  await expect(page.getByRole('listitem').filter({ hasText: 'Our harbour' })).toHaveCount(1)
  await packRoom.open()
  await packRoom.choose('Our harbour')
  await packRoom.action('playIt').click()
  await compose.window.waitFor()
})

test('a learner opens the file of a pack on the first page, or drops it there', async ({ app }) => {
  const { page, home, compose } = app
  await home.heading.waitFor()
  const signed = JSON.stringify(harbour)
  const signature = signatureFile(sign(Buffer.from(signed), 'harbour', strangersKey))
  const both = [textFile(signed), textFile(signature, 'harbour.json.minisig')]
  await page.locator('input[type="file"]').setInputFiles(both)
  await expect(page.getByRole('status').filter({ hasText: 'Our harbour' })).toBeVisible()
  const ofHarbour = page.getByRole('listitem').filter({ hasText: 'Our harbour' })
  await expect(ofHarbour).toContainText(signerWords.en.unknownKey(strangersKey.id))
  const dropped = JSON.stringify(scriptFile([script({ id: 'one' })], { id: 'wards' }))
  const files = await page.evaluateHandle((text) => {
    const held = new DataTransfer()
    held.items.add(new File([text], 'wards.json', { type: 'application/json' }))
    return held
  }, dropped)
  await page.dispatchEvent('body', 'drop', { dataTransfer: files })
  await expect(page.getByRole('listitem').filter({ hasText: 'Scripts' })).toBeVisible()
  expect(await faultsInBoth(page)).toEqual([])
  const { ofPack, startPack } = homeWords.en
  await page.getByRole('button', { name: ofPack(startPack, 'Our harbour'), exact: true }).click()
  // Nobody has said here whose key that is.
  await page.getByRole('dialog').getByRole('button', { name: signerWords.en.play }).click()
  await compose.window.waitFor()
})

test('what is deleted is undone at once or restored later, also after the app was closed', async ({ app }) => {
  const { packRoom } = app
  await packRoom.open()
  await packRoom.fileField.setInputFiles(textFile(JSON.stringify(scriptFile([script({ id: 'one' })], { id: 'wards' }))))
  await packRoom.choose('Scripts')
  await packRoom.action('remove').click()
  await expect(packRoom.line('Scripts')).toHaveCount(0)
  await packRoom.undo.click()
  await expect(packRoom.line('Scripts')).toHaveCount(1)
  await packRoom.action('remove').click()
  await expect(packRoom.line('Scripts')).toHaveCount(0)

  await app.close()
  await app.open()
  await app.packRoom.open()
  await app.packRoom.show('deleted')
  await app.packRoom.choose('Scripts')
  await app.packRoom.action('restore').click()
  await app.packRoom.show('published')
  await expect(app.packRoom.line('Scripts')).toHaveCount(1)
})

test('by the keyboard alone: a new pack, what it lacks, a search, a copy', async ({ app }) => {
  const { page, packRoom } = app
  await packRoom.open()
  await page.keyboard.press('n')
  await page.keyboard.type('Quay 4')
  await page.keyboard.press('Enter')
  await expect(packRoom.line('Quay 4')).toContainText(packsWords.en.draftOf(1))
  await packRoom.action('publish').focus()
  await page.keyboard.press('Enter')
  await packRoom.dialog.getByRole('button', { name: packsWords.en.publish }).focus()
  await page.keyboard.press('Enter')
  await expect(packRoom.lines.getByRole('alert')).toContainText('scripts')
  expect(await faultsInBoth(page)).toEqual([])

  await page.keyboard.press('Escape')
  await packRoom.heading.focus()
  await page.keyboard.press('/')
  await page.keyboard.type('quay')
  await expect(packRoom.lines.first()).toContainText('Quay 4')
  await packRoom.search.fill('passport')
  await expect(packRoom.line('Forces')).toContainText(/Found in/)
  await expect(packRoom.line('Quay 4')).toHaveCount(0)
  await packRoom.search.fill('')

  await packRoom.choose('Forces')
  await packRoom.action('duplicate').focus()
  await page.keyboard.press('Enter')
  await expect(packRoom.line('Copy of Forces')).toContainText(packsWords.en.draftOf(1))
})

test('a file that is no pack is refused with its places, and nothing is taken in', async ({ app, dataFolder }) => {
  const { page, packRoom } = app
  await packRoom.open()
  const before = await packRoom.lines.count()
  const broken = { ...harbour, title: { en: 'No French' } }
  await packRoom.fileField.setInputFiles(textFile(JSON.stringify(broken)))
  await expect(page.getByRole('status').filter({ hasText: 'title.fr' })).toBeVisible()
  await packRoom.fileField.setInputFiles({ ...textFile(''), buffer: Buffer.from([0xff, 0xfe, 0x41]) })
  await expect(page.getByRole('alert')).toContainText('harbour.json')
  await expect(packRoom.lines).toHaveCount(before)

  // A draft that somebody broke by hand is listed as such, and can be deleted.
  await page.keyboard.press('n')
  await page.keyboard.type('Quay 4')
  await page.keyboard.press('Enter')
  await expect(packRoom.line('Quay 4')).toHaveCount(1)
  writeFileSync(path.join(dataFolder, 'packs', 'pack-quay-4', 'draft.own.json'), '{"format":')
  await app.rail.play.click()
  await packRoom.open()
  await expect(packRoom.line(packsWords.en.untitled)).toContainText(packsWords.en.unreadable)
})

test('a version says what it changes against the one before', async ({ app }) => {
  const { page, packRoom } = app
  await packRoom.open()
  const version = (number: number, level: number) =>
    textFile(JSON.stringify(scriptFile([script({ id: 'one', level })], { id: 'wards', version: number })))
  await packRoom.fileField.setInputFiles([version(1, 2), version(2, 4)])
  await expect(packRoom.line('Scripts')).toHaveCount(2)
  // What was taken in last is chosen.
  await packRoom.compare.click()
  await expect(page.getByRole('row', { name: 'level' })).toHaveText('level24')
  expect(await faultsInBoth(page)).toEqual([])
  await page.keyboard.press('Escape')
  await packRoom.heading.waitFor()
})

import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { packsWords } from '../../renderer/trainer/packs/packsWords.ts'
import { studioWords } from '../../renderer/trainer/studio/studioWords.ts'
import type { App } from '../drivers/app.ts'
import { faultsInBoth } from '../drivers/axe.ts'
import { expect, test } from '../drivers/test.ts'

/** Begins a pack with one script, and opens that. */
const beginScript = async ({ page, packRoom, studio, language }: App, title: string) => {
  await packRoom.open()
  await page.keyboard.press('n')
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await packRoom.action('open').click()
  await studio.newScript.click()
  await expect(studio.preview.getByRole('button', { name: /Send|Envoyer/ })).toBeVisible()
  await expect(studio.saving).toHaveText(studioWords[language].saving.saved)
}

test('a script is written beside the message that it makes, broken and mended, undone and played', async ({
  app,
  dataFolder,
}) => {
  const { page, packRoom, studio, compose } = app
  await beginScript(app, 'Quay 4')
  await studio.field('subject', 'en').fill('Crew list for quay 4')
  await expect(studio.preview).toContainText('Crew list for quay 4')
  await studio.paragraph(0, 'en').fill('Hello {first_given}, the list is attached. The berth is free from {day}.')
  // It speaks of something that nothing is drawn for: it is told so, and the file keeps it as it stands.
  await expect(studio.preview).toContainText('day')
  await expect(studio.saving).toHaveText(studioWords.en.saving.saved)
  const file = path.join(dataFolder, 'packs', 'pack-quay-4', 'draft.own.json')
  expect(readFileSync(file, 'utf8')).toContain('{day}')
  expect(await faultsInBoth(page)).toEqual([])
  await studio.undo.click()
  await expect(studio.paragraph(0, 'en')).toHaveValue('Hello,')
  await studio.redo.click()
  await expect(studio.paragraph(0, 'en')).toHaveValue(/\{day\}/)
  await studio.undo.click()

  await studio.mistakes(0).click()
  await studio.slips.first().click()
  await expect(studio.slips.first()).toHaveAttribute('aria-pressed', 'true')
  await expect(studio.preview).toContainText(studioWords.en.difficultyOf(3).replace('3', ''))
  expect(await faultsInBoth(page)).toEqual([])

  // In a small window the message stands below the form, and nothing lies beyond the edges.
  await page.setViewportSize({ width: 800, height: 600 })
  await studio.field('leak', 'fr').scrollIntoViewIfNeeded()
  await expect(studio.field('leak', 'fr')).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(800)
  await studio.preview.getByRole('heading').first().scrollIntoViewIfNeeded()
  await expect(studio.preview.getByRole('heading').first()).toBeInViewport()
  await page.setViewportSize({ width: 1280, height: 800 })

  await studio.back.click()
  await studio.field('packTitle', 'fr').fill('Quai 4')
  await studio.field('packSummary', 'en').fill('Crew lists.')
  await studio.field('packSummary', 'fr').fill('Listes d’équipage.')
  await studio.play.click()
  await compose.window.waitFor()
  await expect(compose.window).toContainText('Crew list for quay 4')
  await compose.leave.click()
  await compose.confirmLeave.click()

  await packRoom.open()
  await packRoom.choose('Quay 4')
  await packRoom.action('publish').click()
  await packRoom.dialog.getByRole('button', { name: packsWords.en.publish }).click()
  await expect(packRoom.line('Quay 4')).toContainText(packsWords.en.version(1))
})

test('a draft that another window has saved is not written over', async ({ app, dataFolder }) => {
  const { page, studio } = app
  await beginScript(app, 'Quay 4')
  const file = path.join(dataFolder, 'packs', 'pack-quay-4', 'draft.own.json')
  const other = readFileSync(file, 'utf8').replaceAll('New message', 'Of another window')
  writeFileSync(file, other)
  await studio.field('subject', 'en').fill('Of this window')
  await expect(studio.saving).toHaveText(studioWords.en.saving.changed)
  await expect(page.getByRole('alert')).toBeVisible()
  expect(readFileSync(file, 'utf8')).toBe(other)
})

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' })

  test('what was written stays when the host ends in the middle, by the keyboard alone', async ({ app }) => {
    const { page, studio } = app
    await beginScript(app, 'Quai 4')
    await studio.field('subject', 'fr').focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Liste d’équipage du quai 4')
    await page.keyboard.press('Tab')
    await expect(studio.saving).toHaveText(studioWords.fr.saving.saved)
    await studio.field('subject', 'en').fill('')
    await expect(page.getByText(studioWords.fr.missing.en)).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(studio.field('subject', 'en')).toHaveValue('New message')
    await expect(studio.saving).toHaveText(studioWords.fr.saving.saved)

    await app.kill()
    await app.open()
    await app.packRoom.open()
    await app.packRoom.choose('Quai 4')
    await app.packRoom.action('open').focus()
    await app.page.keyboard.press('Enter')
    await app.page.getByText('Liste d’équipage du quai 4').first().waitFor()
  })
})

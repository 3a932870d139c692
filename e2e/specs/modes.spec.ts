import type { Page } from '@playwright/test'
import { selectionOf } from '../../content/activities/marking/select.ts'
import { buildItem } from '../../content/item/build.ts'
import { packHeader } from '../../content/item/header.ts'
import { selectItems } from '../../content/learning/select.ts'
import { usualRules } from '../../content/model/play.ts'
import { shippedPack } from '../../content/packs/shipped/shippedPacks.ts'
import { markingIn } from '../../content/specimens/hosts.ts'
import { dealtFor } from '../drivers/dealt.ts'
import { expect, test } from '../drivers/test.ts'

test.use({ seed: 7 })

const fail = (why: string): never => {
  throw new Error(why)
}
const pack = shippedPack('mil-ml')

/** A form of the assessment with its answers, built beside the host. */
const formOf = (form: number) =>
  selectItems(pack, selectionOf(packHeader(pack), { mode: 'assessment', form, ...usualRules }, 0, 0)).map((id) => {
    const built = buildItem(pack, id, 'en')
    return built.ok ? built.value : fail(`There is no item ${id}.`)
  })

/** Whatever the host says to the page from now on, where a request can be seen: in the browser shell. */
const heardBy = (page: Page): Promise<string>[] => {
  const said: Promise<string>[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('/call')) said.push(response.text().catch(() => ''))
  })
  return said
}

test('an assessment by keyboard: one key from message to message, nothing revealed before the end, then passed', async ({
  app,
}, { project }) => {
  const { page, home, compose, result } = app
  const said = heardBy(page)
  const form = formOf(3)
  await home.assessment.click()
  await page.getByRole('combobox', { name: 'Pack', exact: true }).selectOption({ label: pack.title.en })
  await page.getByRole('textbox').fill('3')
  await page.keyboard.press('Enter')

  for (const [position, { item, key }] of form.entries()) {
    await expect(compose.subject).toHaveText(item.subject)
    while ((await compose.groups.count()) > 0) {
      await compose.groups.first().focus()
      await page.keyboard.press('Space')
    }
    await compose.chip(0).focus()
    for (let at = 0; at < item.recipients.length; at += 1) {
      if (at > 0) await page.keyboard.press('ArrowRight')
      await expect(compose.chip(at)).toBeFocused()
      if (key.wrong.some(({ recipient }) => recipient === at)) await page.keyboard.press('m')
    }
    if (position === form.length - 1) {
      const heard = (await Promise.all(said)).join('\n')
      if (project.name === 'browser') expect(heard).toContain('sealed@1#0')
      const secrets = form.flatMap(({ item: { id }, debrief }) => [
        id,
        ...debrief.right.map(({ why }) => why),
        ...debrief.wrong.map(({ leak }) => leak),
      ])
      expect(secrets.filter((secret) => heard.includes(JSON.stringify(secret).slice(1, -1)))).toEqual([])
    }
    await page.keyboard.press('ControlOrMeta+Enter')
  }
  await expect(result.headline).toHaveText(/^Passed\. You caught all \d+ and raised no false alarm\.$/)
  await expect(page.getByText('Pass mark 80%: reached')).toBeVisible()
  await expect(page.getByText('Limit 10%: kept')).toBeVisible()
})

test('an assessment that is left has no result, and the list says so', async ({ app }) => {
  const { page, home, compose, result } = app
  await home.assessment.click()
  await home.begin.click()
  await compose.send.click()
  await compose.leave.click()
  await expect(page.getByRole('dialog')).toContainText('It has no result')
  await compose.confirmLeave.click()
  await page.getByRole('button', { name: /Left, no result/ }).click()
  await expect(result.headline).toHaveText('You left before the end.')
  await expect(page.getByText('You answered 1 of 24 messages')).toBeVisible()
})

test('a sprint goes straight through, its clock only on request, and the debriefs come at the end', async ({ app }) => {
  const { page, home, compose, result, debrief } = app
  await home.sprint.click()
  await page.getByRole('combobox', { name: 'Pack', exact: true }).selectOption({ label: pack.title.en })
  await home.begin.click()
  await expect(compose.chip(0)).toBeFocused()
  await expect(page.getByRole('timer')).toBeHidden()
  await compose.clock.click()
  await expect(page.getByRole('timer')).toHaveText(/^\d:\d\d$/)
  const { items } = markingIn(await dealtFor(7, { mode: 'sprint', packId: 'mil-ml', locale: 'en' }))
  for (const { subject } of items) {
    await expect(compose.subject).toHaveText(subject)
    await page.keyboard.press('ControlOrMeta+Enter')
  }
  await expect(result.headline).toHaveText(/^You caught none of \d/)
  await expect(page.getByText(/^Sprint, /)).toBeVisible()
  await page.keyboard.press('Enter')
  await debrief.message.waitFor()
  await page.keyboard.press('Escape')
  await expect(result.close).toBeVisible()
})

test('the daily five: five messages from one key, and the day is ticked off', async ({ app }) => {
  const { page, home, compose, debrief, result } = app
  await home.start.click()
  await compose.send.click()
  await debrief.message.waitFor()
  await debrief.onward.click()
  await compose.leave.click()
  await compose.confirmLeave.click()

  await expect(home.heading).toHaveText('Daily five')
  await page.keyboard.press('Enter')
  for (let at = 0; at < 5; at += 1) {
    await expect(compose.chip(0)).toBeFocused()
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(debrief.headline).toBeFocused()
    await page.keyboard.press('Enter')
  }
  await expect(page.getByText(/^Daily five, /)).toBeVisible()
  await result.close.click()
  await expect(page.getByText('Today’s five are done.')).toBeVisible()
  await expect(home.days.filter({ hasText: ': done' })).toHaveCount(1)
})

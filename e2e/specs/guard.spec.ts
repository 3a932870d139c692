import { parse } from 'csv-parse/sync'
import type { SessionRequest } from '../../content/contract/learner.ts'
import type { Item } from '../../content/model/item.ts'
import { markingIn } from '../../content/specimens/hosts.ts'
import { tellGuard } from '../../renderer/learner/activities/marking/guardVerdict.ts'
import { guardWords } from '../../renderer/learner/activities/marking/guardWords.ts'
import type { App } from '../drivers/app.ts'
import { faultsIn } from '../drivers/axe.ts'
import { lastlook } from '../drivers/command.ts'
import { dealtFor, playedPack } from '../drivers/dealt.ts'
import { expect, test } from '../drivers/test.ts'
import { holdUndoWindow } from '../drivers/undoWindow.ts'

/** A seed under which the guard asks about somebody in the first message of a session, and whom. */
const askedFirst = async (from: number, request: SessionRequest) => {
  for (let seed = from; seed < from + 100; seed += 1) {
    const dealt = markingIn(await dealtFor(seed, { ...request, guard: true }))
    const [item, question] = [dealt.items[0], dealt.questions?.[0]]
    if (item && question) return { seed, item, question }
  }
  throw new Error(`The guard asks about the first message of none of 100 seeds from ${from} on.`)
}

const drill = { mode: 'practice', packId: playedPack, items: 12, kind: null } as const
const english = await askedFirst(1, { ...drill, locale: 'en' })
const french = await askedFirst(1, { ...drill, locale: 'fr' })
const sprint = await askedFirst(1, { mode: 'sprint', packId: playedPack, locale: 'en' })

/** What the ledger has on file about the recipient that was asked about. */
const filed = (app: App, recipient: number): Record<string, string> | undefined => {
  const { out } = lastlook('records', 'export', '--format', 'csv', '--data', app.dataFolder)
  const rows: Record<string, string>[] = parse(out, { columns: true })
  return rows.find((row) => row.position === '1' && row.recipient === String(recipient + 1))
}

/** Switches the guard on and begins a drill, with keys alone. */
const begin = async ({ page, rail, home, guard, compose }: App, item: Item): Promise<void> => {
  await rail.guard.focus()
  await page.keyboard.press('ArrowDown')
  await expect(rail.guard).toHaveValue('on')
  await home.start.focus()
  await page.keyboard.press('Enter')
  await expect(compose.subject).toHaveText(item.subject)
  await expect(guard.sign).toBeVisible()
}

test.describe('in English', () => {
  test.use({ seed: english.seed })
  const { item, question } = english
  const recipient = item.recipients[question.recipient]

  test('the guard asks about one address after Send, and each of its three answers does what it says', async ({
    app,
  }) => {
    const { page, guard, compose, debrief } = app
    await begin(app, item)
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(guard.dialog).toHaveAccessibleName(
      `${item.sender.organisation} mail check ${guardWords.en.asks[question.reason]}`,
    )
    await expect(guard.dialog).toContainText(recipient?.address ?? 'nobody')
    await expect(guard.footer).toBeVisible()
    await expect(guard.back).toBeFocused()
    expect(await faultsIn(page)).toEqual([])
    // What lies under it takes neither focus nor keys: after its last answer there is nothing else of the page.
    for (const answer of [guard.mark, guard.sendAnyway]) {
      await page.keyboard.press('Tab')
      await expect(answer).toBeFocused()
    }
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('dialog, body')?.tagName)).toMatch(
      /^(DIALOG|BODY)$/,
    )
    await expect(compose.send).toBeDisabled()

    await page.keyboard.press('Escape')
    await expect(guard.dialog).toHaveCount(0)
    await expect(compose.chip(question.recipient)).toBeFocused()
    await expect(compose.status).toContainText('Nothing marked')

    // Nothing came of it, so it asks again; M marks, and does on the message what it always did.
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(guard.dialog).toBeVisible()
    await page.keyboard.press('m')
    await expect(guard.dialog).toHaveCount(0)
    await expect(compose.chip(question.recipient)).toBeFocused()
    await expect(compose.status).toContainText('1 marked')
    await page.keyboard.press('m')
    await expect(compose.status).toContainText('Nothing marked')

    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(guard.back).toBeFocused()
    await page.keyboard.press('s')
    await debrief.message.waitFor()
    const said = new RegExp(`^The guard was (right|wrong) about ${recipient?.name}, and you `)
    await expect(page.getByText(said)).toBeVisible()
    await expect(debrief.headline).toHaveAccessibleDescription(said)
    await expect
      .poll(() => filed(app, question.recipient))
      .toMatchObject({
        guard_on: 'true',
        guard_asked: 'true',
        guard_reason: question.reason,
        guard_choice: 'sentAnyway',
        // It showed the address.
        revealed: 'true',
      })
  })

  test('who is marked before Send is not asked about, and a drill begun after it is switched off has none', async ({
    app,
  }) => {
    const { page, guard, compose, debrief, rail, home } = app
    await begin(app, item)
    await compose.mark(question.recipient)
    await page.keyboard.press('ControlOrMeta+Enter')
    await debrief.message.waitFor()
    await expect(page.getByText(/The guard/)).toHaveCount(0)
    await page.getByRole('button', { name: 'Leave', exact: true }).click()
    await compose.confirmLeave.click()

    await expect(rail.guard).toHaveValue('on')
    await rail.guard.selectOption('off')
    await home.again.click()
    await compose.window.waitFor()
    await expect(guard.sign).toHaveCount(0)
  })

  test('it fits where the screen is low or narrow', async ({ app }) => {
    const { page, guard } = app
    await begin(app, item)
    await page.keyboard.press('ControlOrMeta+Enter')
    for (const [width, height] of [
      [800, 600],
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width, height })
      await expect(guard.question).toBeInViewport()
      for (const answer of [guard.back, guard.mark, guard.sendAnyway]) {
        await answer.focus()
        await expect(answer).toBeInViewport({ ratio: 0.99 })
      }
      await guard.question.scrollIntoViewIfNeeded()
      expect(await guard.dialog.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0)
    }
  })
})

test.describe('in French', () => {
  test.use({ seed: french.seed, locale: 'fr-FR' })
  const { item, question } = french

  test('le contrôle parle français, et ce qui est choisi est enregistré', async ({ app }) => {
    const { page, guard, compose, debrief } = app
    await begin(app, item)
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(guard.dialog).toHaveAccessibleName(
      `Contrôle des envois · ${item.sender.organisation} ${guardWords.fr.asks[question.reason]}`,
    )
    expect(await faultsIn(page)).toEqual([])
    await page.keyboard.press('m')
    await expect(compose.chip(question.recipient)).toBeFocused()
    await page.keyboard.press('ControlOrMeta+Enter')
    await debrief.message.waitFor()
    const name = item.recipients[question.recipient]?.name ?? ''
    const verdicts = (['listened', 'misled'] as const).map((came) =>
      tellGuard({ came, name, missedElse: false }, guardWords.fr),
    )
    await expect(debrief.headline).toHaveAccessibleDescription(
      new RegExp(`^(${verdicts.join('|').replaceAll('.', '\\.')})`),
    )
    await expect.poll(() => filed(app, question.recipient)?.guard_choice).toBe('marked')
  })
})

test.describe('in a sprint', () => {
  test.use({ seed: sprint.seed })
  const { item, question } = sprint

  test('what was sent anyway can be taken back, and is not asked about again', async ({ app }) => {
    const { page, rail, home, guard, compose } = app
    const undoWindow = await holdUndoWindow(page)
    await home.sprint.click()
    await expect(rail.guard).toHaveValue('off')
    await page.getByRole('checkbox', { name: 'Guard' }).check()
    await expect(rail.guard).toHaveValue('on')
    await page.getByRole('combobox', { name: 'Pack', exact: true }).selectOption({ label: 'The missing letter' })
    await home.begin.click()
    await expect(compose.subject).toHaveText(item.subject)
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(guard.dialog).toBeVisible()
    await page.keyboard.press('s')
    await expect(compose.subject).not.toHaveText(item.subject)
    await expect(compose.undoSend).toBeVisible()
    await expect(compose.chip(0)).toBeFocused()
    expect(filed(app, question.recipient)).toBeUndefined()

    await page.keyboard.press('ControlOrMeta+z')
    await expect(compose.subject).toHaveText(item.subject)
    await expect(compose.undoSend).toHaveCount(0)
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(compose.subject).not.toHaveText(item.subject)
    await expect(guard.dialog).toHaveCount(0)
    await undoWindow.pass()
    await expect
      .poll(() => filed(app, question.recipient))
      .toMatchObject({ guard_choice: 'sentAnyway', taken_back: '1' })
  })
})

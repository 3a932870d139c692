import { parse } from 'csv-parse/sync'
import { hostActivities } from '../../content/activities/hostActivities.ts'
import { tally } from '../../content/model/counts.ts'
import { csvColumns } from '../../content/records/csv.ts'
import type { App } from '../drivers/app.ts'
import { lastlook } from '../drivers/command.ts'
import { dealtBy } from '../drivers/dealt.ts'
import { expect, test } from '../drivers/test.ts'

test.use({ seed: 7 })

/** A line of the export, as far as a learner can know it from the screen. */
type Line = Readonly<
  Record<
    'position' | 'subject' | 'field' | 'name' | 'address' | 'revealed' | 'marked' | 'corrected_to' | 'outcome',
    string
  >
>

const fieldByWord: Readonly<Record<string, string>> = { To: 'to', Cc: 'cc', Bcc: 'bcc' }

const linesOf = (csv: string): Line[] => parse(csv, { columns: true })

/** Reads a message, decides about one of its recipients, sends it, and notes what was on the screen. */
const playMessage = async (
  { compose, debrief }: App,
  position: number,
  decision: { mark?: number; correct?: readonly [recipient: number, address: string] },
): Promise<Line[]> => {
  const subject = (await compose.subject.textContent()) ?? ''
  const shown = await compose.read()
  if (decision.mark !== undefined) await compose.mark(decision.mark)
  if (decision.correct) await compose.correct(...decision.correct)
  await compose.send.click()
  const verdicts = await debrief.verdicts()
  expect(verdicts.map((one) => one.address)).toEqual(shown.map((one) => one.address))
  await debrief.onward.click()
  return shown.map(({ field, name, address }, at) => ({
    position: String(position + 1),
    subject,
    field: fieldByWord[field] ?? field,
    name,
    address,
    revealed: 'true',
    marked: String(decision.mark === at),
    corrected_to: decision.correct?.[0] === at ? decision.correct[1] : '',
    outcome: verdicts[at]?.outcome ?? '',
  }))
}

test('a drill of twelve by mouse: the result, the progress and the export say what the screen said', async ({
  app,
}) => {
  const { keys } = await dealtBy(7, 'en')
  await app.home.start.click()

  // Of the messages with a wrong address one slips through and one is corrected; one clean one gets a false alarm.
  const typos = keys.flatMap(({ wrong }, position) => (wrong.length > 0 ? [position] : []))
  const [missed, corrected] = typos
  const alarmed = keys.findIndex(({ wrong }) => wrong.length === 0)
  expect(typos.length).toBeGreaterThan(3)
  const lines: Line[] = []
  for (const [position, { wrong }] of keys.entries()) {
    const first = wrong[0]
    const decision =
      position === alarmed
        ? { mark: 0 }
        : !first || position === missed
          ? {}
          : position === corrected
            ? { correct: [first.recipient, first.meant ?? ''] as const }
            : { mark: first.recipient }
    lines.push(...(await playMessage(app, position, decision)))
  }

  const outcomes = lines.map((line, recipient) => ({ recipient, outcome: line.outcome as 'hit', leaked: false }))
  const counts = tally(outcomes)
  expect(counts).toMatchObject({ misses: 1, falseAlarms: 1 })
  const wrong = counts.hits + counts.misses
  await expect(app.result.headline).toHaveText(`You caught ${counts.hits} of ${wrong} and raised 1 false alarm.`)
  expect(await app.result.counts()).toEqual(counts)

  await app.result.close.click()
  await app.rail.progress.click()
  await expect.poll(() => app.progress.figures()).toEqual(['12 of 12', `${counts.hits} of ${wrong}`, '1', '1'])

  const { fileName, text } = await app.progress.export()
  expect(fileName).toMatch(/^lastlook-records-\d{4}-\d\d-\d\d\.csv$/)
  expect(text.split('\r\n', 1)[0]).toBe(csvColumns(hostActivities).join(','))
  const exported = linesOf(text)
  expect(exported).toHaveLength(lines.length)
  for (const [at, line] of lines.entries()) expect(exported[at]).toMatchObject(line)

  const command = lastlook('records', 'export', '--format', 'csv', '--data', app.dataFolder)
  expect(command).toEqual({ code: 0, out: text, said: '' })
})

test('a first day by keyboard alone', async ({ app }) => {
  const { items, keys } = await dealtBy(7, 'en', 'first-day')
  const { keyboard } = app.page
  const correctedAt = keys.findIndex(({ wrong }) => wrong.length > 0)
  await expect(app.home.heading).toBeFocused()
  await keyboard.press('Enter')

  for (const [position, { wrong }] of keys.entries()) {
    await expect(app.compose.chip(0)).toBeFocused()
    const total = items[position]?.recipients.length ?? 0
    for (let at = 0; at < total; at += 1) {
      if (at > 0) await keyboard.press('ArrowRight')
      await expect(app.compose.chip(at)).toBeFocused()
      await keyboard.press('Space')
      await expect(app.compose.card).toContainText(items[position]?.recipients[at]?.address ?? '@')
      const found = wrong.find((one) => one.recipient === at)
      if (found === undefined) continue
      if (position === correctedAt) {
        await keyboard.press('c')
        await keyboard.press('ControlOrMeta+a')
        await keyboard.type(found.meant ?? '')
        await keyboard.press('Enter')
      } else {
        await keyboard.press('m')
      }
    }
    await keyboard.press('ControlOrMeta+Enter')
    await expect(app.debrief.message).toBeVisible()
    await expect(app.debrief.headline).toBeFocused()
    await keyboard.press('Enter')
  }

  await expect(app.result.headline).toHaveText(/^You caught all \d and raised no false alarm\.$/)
  await expect(app.result.headline).toBeFocused()
  await keyboard.press('Escape')
  await expect(app.home.heading).toBeFocused()
})

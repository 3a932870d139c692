import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { rolldown } from 'rolldown'
import { ensureBuilt } from '../../build/bundle.ts'
import type { Debrief, Item } from '../../content/model/item.ts'
import { launchBrowser, openInBrowser } from '../../e2e/drivers/openedApp.ts'
import { median, p95 } from '../measure/speed.ts'
import { figure, table } from '../table.ts'
import { press, watchPaints } from './paints.ts'

/** How long one thing took, press by press, and the empty list within moments of each. */
export interface ScreenTimes {
  readonly name: string
  readonly milliseconds: readonly number[]
  readonly yardstick: readonly number[]
}

/** A pack whose drills are as long as they are asked to be. */
const packId = 'mil-ml'

/** The message with as many recipients: its own, then invented ones by name. */
const crowded = (item: Item, recipients: number): Item => ({
  ...item,
  display: 'nameOnly',
  groups: [],
  recipients: [
    ...item.recipients,
    ...Array.from({ length: Math.max(0, recipients - item.recipients.length) }, (_, at) => ({
      field: 'bcc' as const,
      name: `Recipient ${at + 1}`,
      address: `r${at + 1}@crowd.example`,
      role: 'One of many',
    })),
  ],
})

interface Dealt {
  readonly session: { readonly play: object }
  readonly items: readonly Item[]
  readonly debriefs: readonly Debrief[]
}

/** The session with crowded messages, and debriefs that say of everybody in them why that is right. */
const crowdedDeal = (dealt: Dealt, recipients: number): Dealt => {
  const items = dealt.items.map((item) => crowded(item, recipients))
  const debriefs = dealt.debriefs.map((debrief, at) => {
    const own = dealt.items[at]?.recipients.length ?? 0
    const invented = items[at]?.recipients.slice(own) ?? []
    const right = invented.map(({ role, address }, from) => ({
      recipient: own + from,
      why: `${role}: ${address} is as it stands in the directory.`,
      cost: 'Left out, this recipient would not have known.',
    }))
    return { ...debrief, right: [...debrief.right, ...right] }
  })
  return { ...dealt, items, debriefs }
}

/** A mode that tells nothing before the end, with as many messages as are asked for: a sprint of the host is short. */
const silent = ({ session, items }: Dealt) => ({
  feedback: 'atEnd',
  session: { ...session, play: { mode: 'sprint' } },
  items,
})

/** Lets the host's next session through with so many messages of so many recipients. */
const crowd = async (page: Page, items: number, recipients: number, isSilent: boolean): Promise<void> => {
  await page.route('**/call', async (route) => {
    const { name, input } = route.request().postDataJSON() as { name: string; input: object }
    if (name !== 'startSession') return route.continue()
    const response = await route.fetch({ postData: { name, input: { ...input, packId, items } } })
    const answer = (await response.json()) as { ok: boolean; value: Dealt }
    if (!answer.ok) throw new Error(`The host deals no session: ${JSON.stringify(answer)}`)
    const dealt = crowdedDeal(answer.value, recipients)
    return route.fulfill({ json: { ok: true, value: isSilent ? silent(dealt) : dealt } })
  })
}

/** A page with the empty list. */
const openList = async (browser: Browser, length: number): Promise<Page> => {
  const bundle = await rolldown({
    input: path.join(import.meta.dirname, 'emptyList.ts'),
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  })
  const { output } = await bundle.generate({ format: 'iife', minify: true })
  await bundle.close()
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.setContent(`<body style="font: 15px sans-serif"><div data-length="${length}"></div></body>`)
  await page.addScriptTag({ content: output[0].code })
  await page.locator('li').first().waitFor({ state: 'attached' })
  await watchPaints(page)
  return page
}

/** What is pressed, and what the frame after that must show. */
interface Step {
  readonly name: string
  readonly key: string
  readonly shows: string
}

const send = 'ControlOrMeta+Enter'
const withDebriefs: readonly Step[] = [
  { name: 'a step to the next recipient', key: 'ArrowRight', shows: '[data-recipient]:focus' },
  { name: 'a mark', key: 'm', shows: '[data-recipient]:focus' },
  { name: 'Send to the debrief', key: send, shows: 'h1:focus' },
  { name: 'Enter to the next message', key: 'Enter', shows: '[data-recipient]:focus' },
]
const withoutDebriefs: readonly Step[] = [
  { name: 'Send to the next message', key: send, shows: '[data-recipient]:focus' },
]

/** Begins a drill and goes through the steps on each of its messages but the last. */
const play = async (
  browser: Browser,
  list: Page,
  steps: readonly Step[],
  recipients: number,
  rounds: number,
): Promise<readonly ScreenTimes[]> => {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'lastlook-bench-'))
  const opening = { dataFolder, locale: 'en-GB', colorScheme: 'light', seed: 7, packs: [], hasTouch: false } as const
  const app = await openInBrowser(browser, opening)
  try {
    const { page } = app
    await crowd(page, rounds, recipients, steps === withoutDebriefs)
    // Enter on the first screen begins a drill.
    await page.locator('h1:focus').waitFor()
    await page.keyboard.press('Enter')
    await page.locator('[data-recipient]:focus').waitFor()
    await watchPaints(page)
    // Whoever comes after the first frame is there before the next key.
    const last = page.locator('main:visible [role=row] > div > div').nth(recipients - 1)
    await last.waitFor({ state: 'attached' })

    const times = steps.map(({ name }) => ({ name, milliseconds: [] as number[], yardstick: [] as number[] }))
    for (let round = 0; round < rounds - 1; round += 1) {
      for (const [at, { key, shows }] of steps.entries()) {
        await page.bringToFront()
        times[at]?.milliseconds.push(await press(page, key, shows))
        await last.waitFor({ state: 'attached' })
        await list.bringToFront()
        times[at]?.yardstick.push(await press(list, 'Enter', 'li'))
      }
    }
    return times
  } finally {
    await app.close()
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/**
 * Plays so many messages of so many recipients in the real app, with a debrief after each and without. After each
 * press, Enter is pressed on the empty list: on a busy machine both wait alike.
 */
export const measureCompose = async (recipients: number, rounds: number): Promise<readonly ScreenTimes[]> => {
  await ensureBuilt()
  const browser = await launchBrowser()
  try {
    const list = await openList(browser, recipients)
    const parts = [
      await play(browser, list, withDebriefs, recipients, rounds),
      await play(browser, list, withoutDebriefs, recipients, rounds),
    ]
    return parts.flat()
  } finally {
    await browser.close()
  }
}

/** Milliseconds from key to frame, of the app and of the empty list, and how many times as long the app takes. */
export const showCompose = (times: readonly ScreenTimes[]): string =>
  table([
    ['key to frame', 'median ms', 'p95 ms', 'list median', 'list p95', 'ratio of medians', 'ratio of p95'],
    ...times.map(({ name, milliseconds, yardstick }) => [
      `  ${name}`,
      ...[median(milliseconds), p95(milliseconds), median(yardstick), p95(yardstick)].map((ms) => figure(ms, 1)),
      figure(median(milliseconds) / median(yardstick), 2),
      figure(p95(milliseconds) / p95(yardstick), 2),
    ]),
  ])

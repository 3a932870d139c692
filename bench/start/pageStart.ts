import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { ensureBuilt } from '../../build/bundle.ts'
import { connect } from '../../content/contract/client.ts'
import { ownMachine } from '../../content/contract/ownMachine.ts'
import { launchBrowser, root } from '../../e2e/drivers/openedApp.ts'
import { median } from '../measure/speed.ts'
import { figure, table } from '../table.ts'
import { type Arrival, watchArrivals } from './arrivals.ts'
import { openHost } from './openHost.ts'

/** Where the page's files are: on the server alone, or in the browser too since the visit before. */
const caches = ['cold', 'warm'] as const
type Cache = (typeof caches)[number]

/** What is waited for, from the start of a navigation to the frame that shows it. */
const targets = {
  /** A page of one heading: what browser and server need for any page. */
  empty: [{ shows: ['main h1'] }],
  /** The first page, with its heading and the packs that can be played. */
  page: [{ shows: ['main h1', 'main ul > li h3'] }],
  /** The message of a drill that Enter begins as soon as the first page is there, ready to be decided on by key. */
  message: [{ shows: ['main h1:focus', 'main ul > li h3'], press: 'Enter' }, { shows: ['[data-recipient]:focus'] }],
} as const satisfies Readonly<Record<string, readonly Arrival[]>>
type Target = keyof typeof targets

/** Milliseconds from the start of the navigation, round by round. */
export type PageTimes = Readonly<Record<Cache, Readonly<Record<Target, readonly number[]>>>>

const emptyPage = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Empty</title></head>
  <body><main><h1>Lastlook</h1></main></body>
</html>
`

/** A copy of the built app whose page is one heading: what answers is the same server, with the same headers. */
const copyWithEmptyPage = (folder: string): string => {
  cpSync(path.join(root, 'dist'), path.join(folder, 'dist'), { recursive: true })
  cpSync(path.join(root, 'package.json'), path.join(folder, 'package.json'))
  writeFileSync(path.join(folder, 'dist/renderer/browser.html'), emptyPage)
  return folder
}

/** The host as the page itself asks it. */
const clientOf = (page: Page) =>
  connect(ownMachine, (call) =>
    page.evaluate(async (body) => {
      const token = sessionStorage.getItem('lastlook.token')
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
      return (await fetch('call', { method: 'POST', headers, body })).json()
    }, JSON.stringify(call)),
  )

/** Leaves the session that a visit began, so that the next visit finds the first page without a session to resume. */
const leaveSession = async (page: Page): Promise<void> => {
  const client = clientOf(page)
  const listed = await client.listSessions({})
  const begun = listed.ok ? listed.value.sessions[0] : undefined
  const left = begun && (await client.leaveSession({ sessionId: begun.sessionId }))
  if (!left?.ok) throw new Error(`The session that was begun cannot be left: ${JSON.stringify(left ?? listed)}`)
}

/** Opens an address in a new tab, and gives back when what is waited for was there. */
const visit = async (context: BrowserContext, address: string, target: Target): Promise<number> => {
  const page = await context.newPage()
  await watchArrivals(page, targets[target])
  await page.goto(address, { waitUntil: 'commit' })
  const arrived = await page.waitForFunction(() => window.arrivedMs)
  const milliseconds = (await arrived.jsonValue()) ?? Number.NaN
  if (target === 'message') await leaveSession(page)
  await page.close()
  return milliseconds
}

const newContext = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', colorScheme: 'light' })

/** One visit to an address by somebody who never came before, and one by somebody who did. */
const visitTwice = async (browser: Browser, address: string, target: Target): Promise<Record<Cache, number>> => {
  const context = await newContext(browser)
  try {
    return { cold: await visit(context, address, target), warm: await visit(context, address, target) }
  } finally {
    await context.close()
  }
}

/**
 * Opens the empty page, the first page and the first message in turn, round after round, in one Chromium and over the
 * real browser shell. One round warms up.
 */
export const measurePageStart = async (rounds: number): Promise<PageTimes> => {
  await ensureBuilt()
  const folder = mkdtempSync(path.join(tmpdir(), 'lastlook-bench-'))
  const floor = await openHost(copyWithEmptyPage(path.join(folder, 'floor')), path.join(folder, 'floor-data'))
  const app = await openHost(root, path.join(folder, 'data'))
  const browser = await launchBrowser()
  const none = (): Record<Target, number[]> => ({ empty: [], page: [], message: [] })
  const times = { cold: none(), warm: none() }
  try {
    for (let round = -1; round < rounds; round += 1) {
      for (const target of Object.keys(targets) as Target[]) {
        const took = await visitTwice(browser, target === 'empty' ? floor.address : app.address, target)
        if (round >= 0) for (const cache of caches) times[cache][target].push(took[cache])
      }
    }
    return times
  } finally {
    await browser.close()
    await Promise.all([floor.stop(), app.stop()])
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

const names = {
  empty: 'an empty page',
  page: 'first page painted',
  message: 'first message ready',
} as const satisfies Readonly<Record<Target, string>>

/** Medians in milliseconds, and how many times as long as the empty page that came in the same round. */
export const showPageStart = (times: PageTimes): string =>
  table([
    ['from navigation to frame', ...caches.flatMap((cache) => [`${cache}: median ms`, '÷ empty'])],
    ...(Object.keys(targets) as Target[]).map((target) => [
      `  ${names[target]}`,
      ...caches.flatMap((cache) => {
        const { [target]: own, empty } = times[cache]
        const ratios = own.map((milliseconds, round) => milliseconds / (empty[round] ?? Number.NaN))
        return [figure(median(own), 1), figure(median(ratios), 2)]
      }),
    ]),
    [`rounds: ${times.cold.empty.length}`],
  ])

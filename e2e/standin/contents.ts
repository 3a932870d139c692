import { EventEmitter, once } from 'node:events'
import { readFileSync } from 'node:fs'
import type Electron from 'electron'
import { browser, connect, type Target } from './chromium.ts'
import { makeClone } from './clone.ts'
import { nativeTheme, session } from './desktop.ts'
import { type Double, isAllowed } from './double.ts'
import { callHandler } from './ipc.ts'
import { respond, toApp, toWeb } from './protocol.ts'
import { type Message, preparePage, runPreload } from './worlds.ts'

const { pack, unpack } = makeClone()
const all = new Set<WebContents>()

/** A window's `webContents`: a page of Chromium, with the preload in a world of its own. */
export class WebContents extends EventEmitter implements Double<Electron.WebContents, 'mainFrame'> {
  readonly mainFrame = { url: '', parent: null }
  readonly close: () => void
  targetId = ''
  readonly #page: Promise<Target>
  #isDestroyed = false
  #isLoading = false
  #onPopup: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] | undefined

  /** Opens the page. `close` is for the window to say: pages do not close, their windows do. */
  constructor(preload: string, size: { width: number; height: number }, close: () => void) {
    super()
    this.close = close
    this.#page = this.#open(readFileSync(preload, 'utf8'), size)
    all.add(this)
  }

  isDestroyed = () => this.#isDestroyed
  setWindowOpenHandler: Electron.WebContents['setWindowOpenHandler'] = (handler) => {
    this.#onPopup = handler
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.#page
    this.#isLoading = true
    const loaded = once(this, 'did-finish-load')
    const { errorText } = await page.send('Page.navigate', { url: toWeb(url) })
    if (errorText) throw new Error(`${errorText} loading '${url}'`)
    await loaded
  }

  destroy(): void {
    if (this.#isDestroyed) return
    this.#isDestroyed = true
    all.delete(this)
    if (this.targetId) browser.send('Target.closeTarget', { targetId: this.targetId }).catch(() => {})
    this.emit('destroyed')
  }

  async #open(preload: string, size: { width: number; height: number }): Promise<Target> {
    const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank', newWindow: true })
    this.targetId = targetId
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true })
    browser.on('Target.detachedFromTarget', (gone) => gone.sessionId === sessionId && this.destroy())
    browser.on('Target.targetCreated', ({ targetInfo: popup }) => {
      const isOurs = popup.openerId === targetId
      if (isOurs && !this.#mayOpen(toApp(popup.url))) browser.send('Target.closeTarget', { targetId: popup.targetId })
    })
    const page = connect(sessionId)
    page.on('Page.loadEventFired', () => this.emit('did-finish-load', {}))
    page.on('Page.downloadWillBegin', ({ url, guid }) => this.#download(url, guid))
    page.on('Runtime.bindingCalled', ({ payload, executionContextId }) =>
      this.#answer(page, JSON.parse(payload), executionContextId),
    )
    page.on('Fetch.requestPaused', async ({ requestId, request, resourceType, frameId }) => {
      const mayGo = resourceType !== 'Document' || frameId !== targetId || this.#mayNavigate(toApp(request.url))
      const response = mayGo ? await respond(request) : undefined
      const errorReason = mayGo ? 'NameNotResolved' : 'Aborted' // the first leaves for an error page
      if (!response) return page.send('Fetch.failRequest', { requestId, errorReason })
      const responseHeaders = [...response.headers].map(([name, value]) => ({ name, value }))
      const body = Buffer.from(await response.arrayBuffer()).toString('base64')
      await page.send('Fetch.fulfillRequest', { requestId, responseCode: response.status, responseHeaders, body })
    })
    nativeTheme.on('updated', () => {
      const features = [{ name: 'prefers-color-scheme', value: nativeTheme.themeSource.replace('system', '') }]
      page.send('Emulation.setEmulatedMedia', { features }).catch(() => {})
    })

    const secret = `s${crypto.randomUUID().replaceAll('-', '')}`
    const body = `function (require, module, exports) {${preload}\n}`
    const inPreload = `(${makeClone})(), '${secret}', ${secret}, ${body}`
    await Promise.all([
      page.send('Page.enable'),
      page.send('Runtime.enable'), // without it no binding is made
      page.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 0, mobile: false }),
      page.send('Fetch.enable', { patterns: [{ urlPattern: 'http*' }] }),
      page.send('Runtime.addBinding', { name: secret, executionContextName: 'preload' }),
      page.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${preparePage})('${secret}')` }),
      page.send('Page.addScriptToEvaluateOnNewDocument', {
        worldName: 'preload',
        source: `(${runPreload})(${inPreload})`,
      }),
    ])
    return page
  }

  /** Answers what the preload asked from its world. A page that is gone by then hears nothing. */
  async #answer(page: Target, { url, channel, values, id }: Message, contextId: number): Promise<void> {
    this.mainFrame.url = toApp(url)
    const event = { sender: this, senderFrame: this.mainFrame }
    const answer = await callHandler(channel, event, unpack(values) as unknown[])
      .then((value) => ({ name: 'resolve', text: pack(value) }))
      .catch((error: Error) => ({ name: 'reject', text: error.message }))
    const expression = `standin.${answer.name}(${id}, ${JSON.stringify(answer.text)})`
    await page.send('Runtime.evaluate', { contextId, expression }).catch(() => {})
  }

  #mayNavigate(url: string): boolean {
    const isOwn = this.#isLoading // Electron asks only about what the page itself wants
    this.#isLoading = false
    return isOwn || isAllowed(this, 'will-navigate', { url, isMainFrame: true }, url)
  }

  /** What nobody prevents goes where Playwright puts downloads. */
  #download(url: string, guid: string): void {
    const item = { getURL: () => toApp(url) }
    if (!isAllowed(session.defaultSession, 'will-download', {}, item, this))
      browser.send('Browser.cancelDownload', { guid })
  }

  /** A window that nobody denies stays, so that a spec can see it. */
  #mayOpen(url: string): boolean {
    const details = { url, frameName: '', features: '', disposition: 'foreground-tab' } as const
    const answer = this.#onPopup?.({ ...details, referrer: { url: this.mainFrame.url, policy: 'default' } })
    return answer?.action !== 'deny'
  }
}

/** The `webContents` module, with which Playwright finds the window of a page. */
export const webContents = {
  fromDevToolsTargetId: (targetId: string) => [...all].find((contents) => contents.targetId === targetId),
}

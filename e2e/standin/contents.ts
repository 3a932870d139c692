import { EventEmitter, once } from 'node:events'
import { readFileSync } from 'node:fs'
import type Electron from 'electron'
import { browser, connect, type Target } from './chromium.ts'
import { makeCodec } from './codec.ts'
import { nativeTheme } from './desktop.ts'
import { type Double, isAllowed } from './double.ts'
import { ipcMain } from './ipc.ts'
import { makeLink } from './link.ts'
import { respond, toApp, toWeb } from './protocol.ts'
import { session } from './session.ts'
import { type Message, preparePage, runPreload } from './worlds.ts'

const { pack, unpack } = makeCodec()
const all = new Set<WebContents>()

/** A window's `webContents`: a page of Chromium, with the preload in a world of its own. */
export class WebContents extends EventEmitter implements Double<Electron.WebContents, 'mainFrame' | 'session'> {
  readonly session = session.defaultSession
  readonly mainFrame = { url: '', parent: null }
  readonly close: () => void
  targetId = ''
  readonly #page: Promise<Target>
  #isDestroyed = false
  #isLoading = false
  #world: number | undefined
  #onPopup: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] | undefined

  /** Opens the page. `close` is for the window to say: pages do not close, their windows do. */
  constructor(preload: string | undefined, close: () => void) {
    super()
    this.close = close
    this.#page = this.#open(preload ? readFileSync(preload, 'utf8') : '')
    all.add(this)
  }

  isDestroyed = () => this.#isDestroyed
  getURL = () => this.mainFrame.url
  send = (channel: string, ...values: unknown[]) => this.#tell('deliver', channel, pack(values))
  setWindowOpenHandler: Electron.WebContents['setWindowOpenHandler'] = (handler) => {
    this.#onPopup = handler
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.#page
    this.session.decidePermissions(this.#self, url)
    this.#isLoading = true
    const loaded = once(this, 'did-finish-load')
    const { errorText } = await page.send('Page.navigate', { url: toWeb(url) })
    if (errorText) throw new Error(`${errorText} loading '${url}'`)
    await loaded
  }

  /** Makes the page that large, whatever a frame around it would take. */
  async resize(width: number, height: number): Promise<void> {
    const page = await this.#page
    await page.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 0, mobile: false })
  }

  destroy(): void {
    if (this.#isDestroyed) return
    this.#isDestroyed = true
    all.delete(this)
    if (this.targetId) browser.send('Target.closeTarget', { targetId: this.targetId }).catch(() => {})
    this.emit('destroyed')
  }

  async #open(preload: string): Promise<Target> {
    const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank', newWindow: true })
    this.targetId = targetId
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true })
    browser.on('Target.detachedFromTarget', (gone) => gone.sessionId === sessionId && this.destroy())
    const page = connect(sessionId)
    page.on('Page.loadEventFired', () => this.emit('did-finish-load', {}))
    page.on('Page.windowOpen', (popup) => this.#refusePopup(toApp(popup.url), popup.windowName))
    page.on('Page.downloadWillBegin', ({ url, guid }) => {
      this.session.emit('will-download', new Event('will-download', { cancelable: true }), { getURL: () => url }, this)
      browser.send('Browser.cancelDownload', { guid })
    })
    page.on('Runtime.bindingCalled', ({ payload, executionContextId }) => {
      this.#world = executionContextId
      this.#receive(JSON.parse(payload))
    })
    page.on('Fetch.requestPaused', async ({ requestId, request, resourceType, frameId }) => {
      const mayGo = resourceType !== 'Document' || frameId !== targetId || this.#mayNavigate(toApp(request.url))
      const response = mayGo ? await respond(request) : undefined
      if (!response) return page.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
      const responseHeaders = [...response.headers].map(([name, value]) => ({ name, value }))
      const body = Buffer.from(await response.arrayBuffer()).toString('base64')
      await page.send('Fetch.fulfillRequest', { requestId, responseCode: response.status, responseHeaders, body })
    })
    nativeTheme.on('updated', () => {
      const features = [{ name: 'prefers-color-scheme', value: nativeTheme.themeSource.replace('system', '') }]
      page.send('Emulation.setEmulatedMedia', { features }).catch(() => {})
    })

    const secret = `s${crypto.randomUUID().replaceAll('-', '')}`
    const process_ = JSON.stringify({
      platform: process.platform,
      type: 'renderer',
      sandboxed: true,
      contextIsolated: true,
    })
    const link = (here: string, there: string) => `(${makeLink})(${makeCodec}, '${secret}', '${here}', '${there}')`
    const body = `function (require, module, exports, process) {${preload}\n}`
    const call = `(${runPreload})((${makeCodec})(), ${link('preload', 'page')}, ${secret}, ${process_}, ${body})`
    await Promise.all([
      page.send('Page.enable'),
      page.send('Fetch.enable', { patterns: [{ urlPattern: 'http*' }] }),
      page.send('Runtime.addBinding', { name: secret, executionContextName: 'preload' }),
      page.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${preparePage})(${link('page', 'preload')})` }),
      page.send('Page.addScriptToEvaluateOnNewDocument', { worldName: 'preload', source: call }),
    ])
    return page
  }

  async #receive({ url, channel, values, id }: Message): Promise<void> {
    this.mainFrame.url = toApp(url)
    const event = { sender: this, senderFrame: this.mainFrame }
    const received = unpack(values) as unknown[]
    if (id === undefined) return void ipcMain.emit(channel, event, ...received)
    const result = ipcMain.call(channel, event, received).then(pack)
    await result
      .then((text) => this.#tell('resolve', id, text))
      .catch((error) => this.#tell('reject', id, error.message))
  }

  #mayNavigate(url: string): boolean {
    const isOwn = this.#isLoading // Electron asks only about what the page itself wants
    this.#isLoading = false
    return isOwn || isAllowed(this, 'will-navigate', { url, isMainFrame: true }, url)
  }

  #refusePopup(url: string, frameName: string): void {
    const referrer = { url: this.getURL(), policy: 'default' as const }
    const answer = this.#onPopup?.({ url, frameName, features: '', disposition: 'foreground-tab', referrer })
    if (answer?.action !== 'deny')
      console.error(`electron stand-in: nothing denied the popup to ${url}, but none can open`)
  }

  /** Calls into the preload's world. A page that is gone, or not there yet, hears nothing. */
  #tell(name: 'resolve' | 'reject' | 'deliver', ...values: unknown[]): void {
    const expression = `standin.${name}(...${JSON.stringify(values)})`
    const evaluate = (page: Target) => page.send('Runtime.evaluate', { contextId: this.#world ?? 0, expression })
    this.#page.then(evaluate).catch(() => {})
  }

  get #self() {
    return this as unknown as Electron.WebContents
  }
}

/** The `webContents` module, with which Playwright finds the window of a page. */
export const webContents = {
  fromDevToolsTargetId: (targetId: string) => [...all].find((contents) => contents.targetId === targetId),
}

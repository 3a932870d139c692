import type { Page } from '@playwright/test'
import type { Locale } from '../../content/basics/locale.ts'
import { Compose } from './compose.ts'
import { Debrief } from './debrief.ts'
import { Guard } from './guard.ts'
import { Home } from './home.ts'
import type { OpenedApp, Opening } from './openedApp.ts'
import { PackRoom } from './packRoom.ts'
import { Progress } from './progress.ts'
import { Rail } from './rail.ts'
import { Result } from './result.ts'
import { BackForReview } from './review.ts'
import { Studio } from './studio.ts'
import { TypeIt } from './typeIt.ts'

/** The app before its learner: its screens by name, and the ways in which it is opened and ends. */
export class App {
  /** The language that its screens are in. A spec that changes it at the screen says so here. */
  language: Locale
  readonly dataFolder: string
  readonly #start: () => Promise<OpenedApp>
  #opened: OpenedApp | undefined

  constructor(start: () => Promise<OpenedApp>, { dataFolder, locale }: Opening) {
    this.#start = start
    this.dataFolder = dataFolder
    this.language = locale.startsWith('fr') ? 'fr' : 'en'
  }

  get page(): Page {
    if (!this.#opened) throw new Error('The app is not open.')
    return this.#opened.page
  }

  get home(): Home {
    return new Home(this.page, this.language)
  }
  get review(): BackForReview {
    return new BackForReview(this.page, this.language)
  }
  get rail(): Rail {
    return new Rail(this.page, this.language)
  }
  get compose(): Compose {
    return new Compose(this.page, this.language)
  }
  get guard(): Guard {
    return new Guard(this.page, this.language)
  }
  get typeIt(): TypeIt {
    return new TypeIt(this.page, this.language)
  }
  get debrief(): Debrief {
    return new Debrief(this.page, this.language)
  }
  get result(): Result {
    return new Result(this.page, this.language)
  }
  get progress(): Progress {
    return new Progress(this.page, this.language)
  }
  get studio(): Studio {
    return new Studio(this.page, this.language)
  }
  get packRoom(): PackRoom {
    return new PackRoom(this.page, this.language)
  }

  async open(): Promise<void> {
    this.#opened = await this.#start()
  }

  async close(): Promise<void> {
    await this.#opened?.close()
    this.#opened = undefined
  }

  async reopen(): Promise<void> {
    await this.close()
    await this.open()
  }

  /** Ends the process that the host is in, as a fault in it would. */
  async breakHost(): Promise<void> {
    if (!(await this.#opened?.breakHost())) throw new Error('There is no process with a host.')
  }

  /** Ends the host at once, without a word. */
  async kill(): Promise<void> {
    await this.#opened?.kill()
  }
}

import type { Locator, Page } from '@playwright/test'
import type { Locale } from '../../content/basics/locale.ts'
import { appWords } from '../../renderer/app/words.ts'
import { packsWords } from '../../renderer/trainer/packs/packsWords.ts'

/** The trainer's packs, as a person uses them. */
export class PackRoom {
  readonly heading: Locator
  readonly lines: Locator
  readonly search: Locator
  readonly newPack: Locator
  readonly titleField: Locator
  readonly dialog: Locator
  readonly fileField: Locator
  readonly #page: Page
  readonly #t: (typeof packsWords)[Locale]
  readonly #open: Locator

  constructor(page: Page, language: Locale) {
    this.#page = page
    this.#t = packsWords[language]
    const rooms = page.getByRole('navigation', { name: appWords[language].sections })
    this.#open = rooms.getByRole('button', { name: appWords[language].packs, exact: true })
    this.heading = page.getByRole('heading', { level: 1, name: this.#t.title })
    this.lines = page.getByRole('main').getByRole('list').getByRole('listitem')
    this.search = page.getByRole('searchbox')
    this.newPack = page.getByRole('button', { name: this.#t.newPack })
    this.dialog = page.getByRole('dialog')
    this.titleField = this.dialog.getByRole('textbox')
    this.fileField = page.locator('input[type="file"]')
  }

  async open(): Promise<void> {
    await this.#open.click()
    await this.heading.waitFor()
  }

  /** The lines whose title is this. */
  line(title: string): Locator {
    return this.lines.filter({ has: this.#page.getByRole('button', { name: title, exact: true }) })
  }

  /** Chooses a line by its title; which of them, where there are more. */
  async choose(title: string, at = 0): Promise<void> {
    const button = this.line(title).nth(at).getByRole('button', { name: title, exact: true })
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click()
  }

  /** A button of the chosen line. */
  action(
    name: 'open' | 'playIt' | 'check' | 'publish' | 'rename' | 'duplicate' | 'saveFile' | 'remove' | 'restore' | 'next',
  ): Locator {
    return this.lines.getByRole('button', { name: this.#t[name], exact: true })
  }

  get compare(): Locator {
    return this.lines.getByRole('button', { name: this.#t.compare, exact: true })
  }

  get undo(): Locator {
    return this.#page.getByRole('button', { name: this.#t.undo, exact: true })
  }

  /** Chooses which texts are listed: drafts, deleted ones. */
  async show(state: 'all' | 'drafts' | 'published' | 'deleted'): Promise<void> {
    const begins = this.#t.states[state](0).replace(/0$/, '')
    await this.#page.getByRole('radio', { name: new RegExp(`^${begins}`) }).check()
  }
}

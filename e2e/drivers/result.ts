import type { Locator, Page } from '@playwright/test'
import type { Locale } from '../../content/basics/locale.ts'
import { resultWords } from '../../renderer/learner/frames/resultWords.ts'

/** What came of a drill. */
export class Result {
  readonly headline: Locator
  readonly close: Locator
  readonly playAgain: Locator
  readonly #page: Page
  readonly #t: (typeof resultWords)['en']

  constructor(page: Page, language: Locale) {
    this.#page = page
    this.#t = resultWords[language]
    this.headline = page.getByRole('heading', { level: 1 })
    this.close = page.getByRole('button', { name: this.#t.close, exact: true })
    this.playAgain = page.getByRole('button', { name: this.#t.playAgain, exact: true })
  }

  /** Caught, missed, false alarms, clean: as the table of four has them. */
  async counts(): Promise<{ hits: number; misses: number; falseAlarms: number; correctRejections: number }> {
    const table = this.#page.getByRole('table').filter({ has: this.#page.getByText(this.#t.marked, { exact: true }) })
    const [hits = 0, misses = 0, falseAlarms = 0, correctRejections = 0] = (
      await table.getByRole('cell').allInnerTexts()
    ).map((text) => Number.parseInt(text, 10))
    return { hits, misses, falseAlarms, correctRejections }
  }

  /** The lines of the list of all messages, cell by cell. */
  async messages(): Promise<string[][]> {
    await this.#page
      .getByRole('group', { name: this.#t.show })
      .getByText(/^(All|Tous)/)
      .click()
    const rows = await this.#page.getByRole('table', { name: this.#t.messages }).getByRole('row').all()
    const cells = rows.slice(1).map((row) => row.getByRole('cell').or(row.getByRole('rowheader')).allInnerTexts())
    return Promise.all(cells)
  }
}

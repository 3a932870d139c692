import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import type { Locale } from '../../content/locale.ts'
import { historyWords } from '../../renderer/progress/historyWords.ts'

/** Every session, and the records as a file. */
export class History {
  readonly heading: Locator
  readonly sessions: Locator
  readonly exportCsv: Locator
  readonly #page: Page
  readonly #t: (typeof historyWords)['en']

  constructor(page: Page, language: Locale) {
    this.#page = page
    this.#t = historyWords[language]
    this.heading = page.getByRole('heading', { level: 1, name: this.#t.title })
    this.sessions = page
      .getByRole('table', { name: this.#t.sessions })
      .getByRole('row')
      .filter({ has: page.getByRole('cell') })
    this.exportCsv = page.getByRole('button', { name: this.#t.exportCsv })
  }

  /** The figures of a session's line (the latest is 0): answers, caught, false alarms, leaked. */
  async figures(session = 0): Promise<string[]> {
    const cells = await this.sessions.nth(session).getByRole('cell').allInnerTexts()
    return cells.slice(1, 5)
  }

  async openSession(session = 0): Promise<void> {
    await this.sessions.nth(session).getByRole('button').click()
  }

  /** Exports the records and gives back the file as it arrived. */
  async export(): Promise<{ fileName: string; text: string }> {
    const arriving = this.#page.waitForEvent('download')
    await this.exportCsv.click()
    const download = await arriving
    return { fileName: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
  }
}

import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import type { Locale } from '../../content/basics/locale.ts'
import { progressWords } from '../../renderer/learner/progress/progressWords.ts'
import { sessionsWords } from '../../renderer/learner/progress/sessionsWords.ts'

/** How the learner has come on; every session, and the records as a file. */
export class Progress {
  readonly heading: Locator
  readonly sessions: Locator
  readonly exportCsv: Locator
  /** The line chart, by its name for those who do not see it. */
  readonly chart: Locator
  readonly savePicture: Locator
  readonly #page: Page
  readonly #t: (typeof progressWords)['en']

  constructor(page: Page, language: Locale) {
    this.#page = page
    const t = sessionsWords[language]
    this.#t = progressWords[language]
    this.heading = page.getByRole('heading', { level: 1, name: this.#t.title })
    this.sessions = page
      .getByRole('table', { name: t.sessions })
      .getByRole('row')
      .filter({ has: page.getByRole('cell') })
    this.exportCsv = page.getByRole('button', { name: t.exportCsv })
    this.chart = page.getByRole('img', { name: new RegExp(`^${this.#t.weeksChart(2, '', '').slice(0, 6)}`) })
    this.savePicture = page.getByRole('button', { name: this.#t.savePicture })
  }

  /** The figures of a session's line (the latest is 0): answers, caught, false alarms, leaked. */
  async figures(session = 0): Promise<string[]> {
    const cells = await this.sessions.nth(session).getByRole('cell').allInnerTexts()
    return cells.slice(1, 5)
  }

  async openSession(session = 0): Promise<void> {
    await this.sessions.nth(session).getByRole('button').click()
  }

  /** Shows tables in the place of the charts. */
  async showTables(): Promise<void> {
    await this.#page.getByRole('group', { name: this.#t.show }).getByText(this.#t.table, { exact: true }).click()
  }

  /** Shows charts again. */
  async showCharts(): Promise<void> {
    await this.#page.getByRole('group', { name: this.#t.show }).getByText(this.#t.chart, { exact: true }).click()
  }

  /** Lists the sessions that are not among the latest, too. */
  async showAllSessions(): Promise<void> {
    await this.#page.getByRole('button', { name: /^(Show all|Afficher les) \d+$/ }).click()
  }

  /** A table that stands for a chart, by its title: its lines, cell by cell. */
  async table(title: 'weeks' | 'byKind' | 'byDisplay' | 'byDifficulty' | 'byField' | 'ends'): Promise<string[][]> {
    const table = this.#page.getByRole('table', { name: this.#t[title], exact: true })
    const rows = await table
      .getByRole('row')
      .filter({ has: this.#page.getByRole('cell') })
      .all()
    return Promise.all(rows.map((row) => row.getByRole('rowheader').or(row.getByRole('cell')).allInnerTexts()))
  }

  /** Saves the picture and gives back its name and its bytes as they arrived. */
  async picture(): Promise<{ fileName: string; bytes: Buffer }> {
    const arriving = this.#page.waitForEvent('download')
    await this.savePicture.click()
    const download = await arriving
    return { fileName: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
  }

  /** Exports the records and gives back the file as it arrived. */
  async export(): Promise<{ fileName: string; text: string }> {
    const arriving = this.#page.waitForEvent('download')
    await this.exportCsv.click()
    const download = await arriving
    return { fileName: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
  }
}

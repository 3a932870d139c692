import type { Locator, Page } from '@playwright/test'
import type { Locale } from '../../content/basics/locale.ts'
import { guardWords } from '../../renderer/learner/activities/marking/guardWords.ts'

/** The mail check that asks after Send. */
export class Guard {
  /** What it asks, over the message. */
  readonly dialog: Locator
  readonly question: Locator
  readonly back: Locator
  readonly mark: Locator
  readonly sendAnyway: Locator
  /** Says over every message that there is one. */
  readonly sign: Locator
  /** What the footer says while it asks. */
  readonly footer: Locator

  constructor(page: Page, language: Locale) {
    const t = guardWords[language]
    this.dialog = page.getByRole('alertdialog')
    this.question = this.dialog.getByRole('heading')
    this.back = this.dialog.getByRole('button', { name: t.back })
    this.mark = this.dialog.getByRole('button', { name: t.mark })
    this.sendAnyway = this.dialog.getByRole('button', { name: t.sendAnyway })
    // What stands on a debrief and on the rail says it in other places.
    this.sign = page.locator('main').getByText(t.on, { exact: true }).filter({ visible: true })
    this.footer = page.locator('footer').filter({ hasText: t.footer.head })
  }
}

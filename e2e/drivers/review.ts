import type { Locator, Page } from '@playwright/test'
import type { Locale } from '../../content/basics/locale.ts'
import { reviewWords } from '../../renderer/learner/home/reviewWords.ts'

/** What is back for review, on the first screen. */
export class BackForReview {
  readonly section: Locator
  readonly begin: Locator

  constructor(page: Page, language: Locale) {
    const t = reviewWords[language]
    this.section = page.locator('section').filter({ has: page.getByRole('heading', { name: t.title }) })
    this.begin = this.section.getByRole('button', { name: t.review })
  }

  /** The kinds that are due, in order. */
  get kinds(): Locator {
    return this.section.getByRole('listitem').getByRole('heading', { level: 3 })
  }
}

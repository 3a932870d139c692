import type { Locator, Page } from '@playwright/test'
import type { Locale } from '../../content/locale.ts'
import { homeWords } from '../../renderer/home/words.ts'

/** The first screen. */
export class Home {
  readonly heading: Locator
  readonly start: Locator

  constructor(page: Page, language: Locale) {
    const t = homeWords[language]
    this.heading = page.getByRole('heading', { level: 1, name: new RegExp(`^(${t.heroFirst}|${t.heroNext})$`) })
    this.start = page.getByRole('button', { name: t.start, exact: true })
  }
}

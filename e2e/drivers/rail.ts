import type { Locator, Page } from '@playwright/test'
import { type Locale, locales } from '../../content/basics/locale.ts'
import { appWords } from '../../renderer/app/words.ts'

/** The rooms of the app and, at the foot, the look of messages, the guard, language, theme and sound. */
export class Rail {
  readonly play: Locator
  readonly progress: Locator
  readonly language: Locator
  readonly theme: Locator
  readonly look: Locator
  readonly sound: Locator
  readonly guard: Locator

  constructor(page: Page, language: Locale) {
    const t = appWords[language]
    const rooms = page.getByRole('navigation', { name: t.sections })
    this.play = rooms.getByRole('button', { name: t.play })
    this.progress = rooms.getByRole('button', { name: t.progress })
    this.language = page.getByRole('combobox', { name: t.language })
    this.theme = page.getByRole('combobox', { name: t.theme })
    this.look = page.getByRole('combobox', { name: t.look })
    this.guard = page.getByRole('combobox', { name: t.guard })
    this.sound = page.getByRole('combobox', { name: t.sound })
  }

  /** Chooses a language by its code; from then on the screen speaks it. */
  async choose(language: Locale): Promise<void> {
    await this.language.selectOption({ index: locales.indexOf(language) })
  }
}

import type { Locator, Page } from '@playwright/test'
import type { Locale } from '../../content/basics/locale.ts'
import { studioWords } from '../../renderer/trainer/studio/studioWords.ts'

/** The script editor, as a person uses it. */
export class Studio {
  readonly preview: Locator
  readonly saving: Locator
  readonly newScript: Locator
  readonly undo: Locator
  readonly redo: Locator
  readonly play: Locator
  readonly slips: Locator
  readonly #page: Page
  readonly #t: (typeof studioWords)[Locale]

  constructor(page: Page, language: Locale) {
    this.#page = page
    this.#t = studioWords[language]
    this.preview = page.getByRole('region', { name: this.#t.asLearner })
    this.saving = page.getByRole('main').locator('[data-saving]')
    this.newScript = page.getByRole('button', { name: this.#t.addScript })
    this.undo = page.getByRole('button', { name: new RegExp(`^${this.#t.undo}`) })
    this.redo = page.getByRole('button', { name: new RegExp(`^${this.#t.redo}`) })
    this.play = page.getByRole('button', { name: this.#t.play })
    this.slips = page.getByRole('list', { name: new RegExp(`^${this.#t.mistakesFor('')}`) }).getByRole('button')
  }

  /** A field by what it is called and its language. */
  field(name: 'subject' | 'setting' | 'leak' | 'packTitle' | 'packSummary', locale: Locale): Locator {
    const language = locale === 'en' ? this.#t.english : this.#t.french
    return this.#page.getByRole('textbox', { name: `${this.#t[name]}, ${language}`, exact: true })
  }

  paragraph(at: number, locale: Locale): Locator {
    const language = locale === 'en' ? this.#t.english : this.#t.french
    return this.#page.getByRole('textbox', { name: `${this.#t.paragraph(at + 1)}, ${language}`, exact: true })
  }

  /** Opens what can go wrong with a recipient, counted from 0. */
  mistakes(recipient: number): Locator {
    return this.#page.getByRole('button', { name: new RegExp(`^${this.#t.mistakeHere}`) }).nth(recipient)
  }

  get back(): Locator {
    return this.#page.getByRole('main').getByRole('button').first()
  }
}

import type { Locator, Page } from '@playwright/test'
import type { Field } from '../../content/item/item.ts'
import type { Locale } from '../../content/locale.ts'
import { composeWords } from '../../renderer/compose/words.ts'
import { typingWords } from '../../renderer/typing/words.ts'
import { uiWords } from '../../renderer/ui/words.ts'

/** A message whose recipients are typed, its debrief, and the result of the session. */
export class Typing {
  readonly window: Locator
  readonly subject: Locator
  readonly card: Locator
  readonly send: Locator
  /** The remembered addresses that are offered now. */
  readonly offers: Locator
  /** What is wrong with the text of a field. */
  readonly faults: Locator
  /** What came of a message or of the session. */
  readonly headline: Locator
  readonly onward: Locator
  readonly close: Locator
  readonly leave: Locator
  readonly confirmLeave: Locator
  readonly #page: Page
  readonly #language: Locale

  constructor(page: Page, language: Locale) {
    const t = typingWords[language]
    this.#page = page
    this.#language = language
    this.window = page.getByRole('region', { name: composeWords[language].newMessage })
    this.subject = this.window.getByRole('heading', { level: 1 })
    this.card = page.getByRole('region', { name: t.card })
    this.send = this.window.getByRole('button', { name: /^(Send|Envoyer)/ })
    this.offers = page.getByRole('option')
    this.faults = this.window.locator('mark')
    this.headline = page.getByRole('heading', { level: 1 })
    this.onward = page.getByRole('button', { name: new RegExp(`^(${t.next}|${t.result})$`) })
    this.close = page.getByRole('button', { name: t.close, exact: true })
    this.leave = page.getByRole('button', { name: uiWords[language].leave, exact: true })
    this.confirmLeave = page.getByRole('dialog').getByRole('button', { name: uiWords[language].leaveNow })
  }

  /** Where one types. */
  input(field: Field): Locator {
    return this.window.getByRole('combobox', { name: composeWords[this.#language].fields[field], exact: true })
  }

  chip(name: string): Locator {
    return this.window.locator('[data-chip]').filter({ hasText: name })
  }

  /** The × of an offer. */
  forget(address: string): Locator {
    return this.#page.locator(`[data-forget="${address}"]`)
  }

  /**
   * A field as a learner perceives it, in a line: its chips by what they show, `s` where selected, `*` where focus is;
   * then the text in quotation marks, `*` where focus is there.
   */
  async line(field: Field): Promise<string> {
    return this.window.locator(`[data-field="${field}"]`).evaluate((row) => {
      const chips = [...row.querySelectorAll<HTMLElement>('[data-chip]')].map((chip) => {
        const isSelected = chip.closest('[role="gridcell"]')?.getAttribute('aria-selected') === 'true'
        const signs = `${isSelected ? 's' : ''}${chip === document.activeElement ? '*' : ''}`
        return `[${chip.textContent}]${signs}`
      })
      const input = row.querySelector('input')
      return [...chips, `"${input?.value ?? ''}"${input === document.activeElement ? '*' : ''}`].join(' ')
    })
  }
}

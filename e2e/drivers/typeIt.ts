import type { Locator, Page } from '@playwright/test'
import type { Locale } from '../../content/basics/locale.ts'
import type { Field } from '../../content/model/item.ts'
import { entryWords } from '../../renderer/compose/entryWords.ts'
import { composeWords } from '../../renderer/compose/words.ts'
import { playWords } from '../../renderer/learner/frames/playWords.ts'

/** A message whose recipients are typed from a card. People are counted from 0, in the order of the card. */
export class TypeIt {
  readonly window: Locator
  readonly card: Locator
  readonly send: Locator
  /** What the program remembers, while it is shown. */
  readonly offers: Locator
  readonly #page: Page

  constructor(page: Page, language: Locale) {
    const t = entryWords[language]
    this.#page = page
    this.window = page.getByRole('region', { name: composeWords[language].newMessage })
    this.card = page.getByRole('region', { name: playWords[language].card, exact: true })
    this.send = this.window.getByRole('button', { name: new RegExp(`^${t.send(0)}`) })
    this.offers = page.getByRole('option')
  }

  /** The text of a field. */
  field(field: Field): Locator {
    return this.window.locator(`[data-entry=${field}]`)
  }

  /** The chips of a field, whose texts are what they show. */
  chips(field: Field): Locator {
    return this.row(field).locator('[data-token]')
  }

  /** A whole field: its chips, its text, and what is said under it. */
  row(field: Field): Locator {
    return this.window.locator(`[role=group]:has(> [data-entry=${field}])`)
  }

  async addressOf(person: number): Promise<string> {
    return (await this.card.locator('li').nth(person).locator('span').last().textContent()) ?? ''
  }

  async nameOf(person: number): Promise<string> {
    return (await this.card.locator('li b').nth(person).textContent()) ?? ''
  }

  /** Types the first letters of a person's name, for which something is remembered. */
  async begin(field: Field, person: number): Promise<void> {
    await this.field(field).focus()
    await this.#page.keyboard.type((await this.nameOf(person)).slice(0, 3))
  }

  /** Types an address as it stands, and a comma. */
  async write(field: Field, address: string): Promise<void> {
    await this.field(field).focus()
    await this.#page.keyboard.type(`${address},`)
  }

  /** Pastes a text as the clipboard would. */
  async paste(field: Field, text: string): Promise<void> {
    await this.field(field).focus()
    await this.field(field).evaluate((input, pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, text)
  }

  /** The address without the first letter after its @. */
  mistyped(address: string): string {
    return address.replace(/@./u, '@')
  }

  /** A field as one line, for tables of keys: chips in brackets, `s` where selected, then the text; `*` has the focus. */
  line(field: Field): Promise<string> {
    return this.row(field).evaluate((row) => {
      const focus = (element: Element | null) => (element === document.activeElement ? '*' : '')
      const chips = [...row.querySelectorAll('[data-token]')].map((chip) => {
        const text = chip.querySelector('span[class*=text]')?.textContent
        return `[${text}]${/selected/.test(chip.className) ? 's' : ''}${focus(chip)}`
      })
      const input = row.querySelector('input')
      return [...chips, `${input?.value ?? ''}${focus(input)}`].join(' ').trim()
    })
  }
}

import type { Locator, Page } from '@playwright/test'
import type { Locale } from '../../content/basics/locale.ts'
import { composeWords } from '../../renderer/compose/words.ts'
import { playWords } from '../../renderer/learner/frames/playWords.ts'
import { uiWords } from '../../renderer/ui/words.ts'

/** A recipient as it was on the screen. */
export interface ShownRecipient {
  /** The word of its row: To, Cc, Bcc. */
  readonly field: string
  readonly name: string
  readonly address: string
}

/** The message to be decided, and what can be done about it. Recipients are counted from 0. */
export class Compose {
  readonly window: Locator
  readonly subject: Locator
  readonly chips: Locator
  readonly send: Locator
  readonly undo: Locator
  /** Takes the message before back. */
  readonly undoSend: Locator
  readonly leave: Locator
  /** Shows and hides the clock of a sprint. */
  readonly clock: Locator
  /** The button of the question that Leave asks. */
  readonly confirmLeave: Locator
  /** What Send will do, at the foot. */
  readonly status: Locator
  readonly #page: Page
  readonly #t: (typeof composeWords)['en']

  constructor(page: Page, language: Locale) {
    this.#page = page
    this.#t = composeWords[language]
    this.window = page.getByRole('region', { name: this.#t.newMessage })
    this.subject = this.window.getByRole('heading', { level: 1 })
    this.chips = this.window.getByRole('gridcell').locator('button[aria-expanded]')
    this.send = this.window.getByRole('button', { name: new RegExp(`^${this.#t.send(0, 0)}`) })
    this.undo = page.getByRole('button', { name: playWords[language].undo, exact: true })
    this.undoSend = page.getByRole('button', { name: new RegExp(`^${playWords[language].undoSend}`) })
    this.leave = page.getByRole('button', { name: uiWords[language].leave, exact: true })
    this.clock = page.getByRole('button', { name: playWords[language].clock, exact: true })
    this.confirmLeave = page.getByRole('dialog').getByRole('button', { name: uiWords[language].leaveNow })
    this.status = page.locator('footer').getByRole('status')
  }

  chip(recipient: number): Locator {
    return this.window.locator(`[data-recipient="${recipient}"]`)
  }

  /** The chips of groups that are still collapsed. */
  get groups(): Locator {
    return this.window.locator('[data-group]')
  }

  /** Expands every group. */
  async expand(): Promise<void> {
    await this.window.waitFor()
    while ((await this.groups.count()) > 0) await this.groups.first().click()
  }

  /** The card with the whole address; one is open at a time. */
  get card(): Locator {
    return this.window.getByRole('group').filter({ has: this.#page.getByText(this.#t.mailAddress, { exact: true }) })
  }

  /**
   * The chips as a learner perceives them, in a line: a recipient by its number, a collapsed group by its first one, `[0]`; then `*`
   * where focus is, `o` with its card open, `s` selected, `x` marked wrong, `>` corrected, `?` address hidden.
   */
  async line(): Promise<string> {
    const { selected, markedWrong, hidden } = this.#t
    const corrected = this.#t.correctedTo('')
    const chips = await this.window.locator('[data-recipient]').evaluateAll((found) =>
      found.map((chip) => ({
        recipient: chip.dataset.recipient ?? '',
        isGroup: chip.dataset.group !== undefined,
        hasFocus: chip.contains(document.activeElement),
        isOpen: chip.getAttribute('aria-expanded') === 'true',
        words: chip.textContent.split(', '),
      })),
    )
    return chips
      .map(({ recipient, isGroup, hasFocus, isOpen, words }) => {
        const says = (word: string): boolean => words.some((one) => one === word)
        const signs = [
          hasFocus && '*',
          isOpen && 'o',
          says(selected) && 's',
          says(markedWrong) && 'x',
          words.some((one) => one.startsWith(corrected)) && '>',
          says(hidden.nameOnly) && '?',
        ]
        return `${isGroup ? `[${recipient}]` : recipient}${signs.filter(Boolean).join('')}`
      })
      .join(' ')
  }

  /** Opens a recipient's card, unless it is open. */
  async reveal(recipient: number): Promise<void> {
    await this.expand()
    const chip = this.chip(recipient)
    if ((await chip.getAttribute('aria-expanded')) === 'false') await chip.click()
    await this.card.waitFor()
  }

  /** Reveals every recipient and reads it off its card. */
  async read(): Promise<ShownRecipient[]> {
    const shown: ShownRecipient[] = []
    await this.expand()
    const total = await this.chips.count()
    for (let at = 0; at < total; at += 1) {
      await this.reveal(at)
      const row = this.window.getByRole('row').filter({ has: this.#page.locator(`[data-recipient="${at}"]`) })
      shown.push({
        field: (await row.getByRole('rowheader').textContent()) ?? '',
        name: (await this.card.getAttribute('aria-label')) ?? '',
        address: (await this.card.getByRole('definition').first().textContent()) ?? '',
      })
    }
    return shown
  }

  /** Marks a recipient wrong, on its card. */
  async mark(recipient: number): Promise<void> {
    await this.reveal(recipient)
    await this.card.getByRole('button', { name: this.#t.mark }).click()
  }

  /** Opens a recipient's address for correction. */
  async edit(recipient: number): Promise<Locator> {
    await this.reveal(recipient)
    await this.card.getByRole('button', { name: this.#t.correct }).click()
    return this.window.getByRole('textbox')
  }

  /** Writes in another address for a recipient. */
  async correct(recipient: number, address: string): Promise<void> {
    await (await this.edit(recipient)).fill(address)
    await this.#page.keyboard.press('Enter')
  }
}

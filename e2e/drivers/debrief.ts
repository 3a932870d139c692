import type { Locator, Page } from '@playwright/test'
import type { Locale } from '../../content/basics/locale.ts'
import { Outcome } from '../../content/model/attempt.ts'
import { composeWords } from '../../renderer/compose/words.ts'
import { debriefWords } from '../../renderer/learner/frames/debriefWords.ts'
import { uiWords } from '../../renderer/ui/words.ts'

/** A recipient with its verdict, as the judged message shows it. */
export interface ShownVerdict {
  readonly address: string
  readonly outcome: Outcome
}

/** What came of one message. */
export class Debrief {
  readonly headline: Locator
  /** The two addresses letter for letter, in words. */
  readonly difference: Locator
  readonly onward: Locator
  readonly message: Locator
  readonly #language: Locale

  constructor(page: Page, language: Locale) {
    const t = debriefWords[language]
    this.#language = language
    this.message = page.getByRole('region', { name: composeWords[language].sentMessage, exact: true })
    this.headline = page.getByRole('heading', { level: 1 }).first()
    this.difference = page.getByRole('figure')
    this.onward = page.getByRole('button', { name: new RegExp(`^(${t.next}|${t.result})$`) })
  }

  /** The verdicts, read off the judged message. */
  async verdicts(): Promise<ShownVerdict[]> {
    await this.message.waitFor()
    const words = uiWords[this.#language].outcome
    const cells = await this.message.getByRole('table').getByRole('cell').allTextContents()
    return cells.map((text) => {
      const outcome = Outcome.options.find((one) => text.endsWith(words[one]))
      if (!outcome) throw new Error(`There is no verdict in "${text}".`)
      return { address: text.slice(0, -words[outcome].length), outcome }
    })
  }
}

import type { Locator, Page } from '@playwright/test'
import { shippedPacks } from '../../content/bank/shipped.ts'
import type { Locale } from '../../content/locale.ts'
import { homeWords } from '../../renderer/home/words.ts'
import { playedPack } from './dealt.ts'

const pack = shippedPacks().find(({ id }) => id === playedPack)

/** The first screen. */
export class Home {
  readonly heading: Locator
  /** Begins the pack that specs play, before it was ever played. */
  readonly start: Locator

  constructor(page: Page, language: Locale) {
    const t = homeWords[language]
    this.heading = page.getByRole('heading', { level: 1, name: new RegExp(`^(${t.heroFirst}|${t.heroNext})$`) })
    const name = t.ofPack(t.startPack, pack?.title[language] ?? playedPack)
    this.start = page.getByRole('button', { name, exact: true })
  }
}

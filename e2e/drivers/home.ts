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
  /** Opens the pages before a sprint, an assessment and a session of typing. */
  readonly sprint: Locator
  readonly assessment: Locator
  readonly typing: Locator
  /** Leaves such a page, or begins what it is about. */
  readonly back: Locator
  readonly begin: Locator
  /** The pack that is chosen on such a page. */
  readonly pack: Locator
  /** The days of this week. */
  readonly days: Locator

  constructor(page: Page, language: Locale) {
    const t = homeWords[language]
    this.heading = page.getByRole('heading', {
      level: 1,
      name: new RegExp(`^(${t.heroFirst}|${t.heroNext}|${t.daily})$`),
    })
    const name = t.ofPack(t.startPack, pack?.title[language] ?? playedPack)
    this.start = page.getByRole('button', { name, exact: true })
    this.sprint = page.getByRole('button', { name: t.ofPack(t.open, t.ways.sprint), exact: true })
    this.assessment = page.getByRole('button', { name: t.ofPack(t.open, t.ways.assessment), exact: true })
    this.typing = page.getByRole('button', { name: t.ofPack(t.open, t.ways.typing), exact: true })
    this.back = page.getByRole('button', { name: t.back, exact: true })
    this.begin = page.getByRole('button', { name: new RegExp(`^(${Object.values(t.startWay).join('|')})$`) })
    this.pack = page.getByRole('combobox', { name: t.pack, exact: true })
    this.days = page.getByRole('list', { name: t.week }).getByRole('listitem')
  }
}

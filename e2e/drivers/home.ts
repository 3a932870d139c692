import type { Locator, Page } from '@playwright/test'
import type { Locale } from '../../content/basics/locale.ts'
import { shippedPack } from '../../content/packs/shipped/shippedPacks.ts'
import { wayWords as markingWords } from '../../renderer/learner/activities/marking/wayWords.ts'
import { wayWords as typingWords } from '../../renderer/learner/activities/typing/wayWords.ts'
import { homeWords } from '../../renderer/learner/home/words.ts'
import { uiWords } from '../../renderer/ui/words.ts'
import { playedPack } from './dealt.ts'

const pack = shippedPack(playedPack)

/** The first screen. */
export class Home {
  readonly heading: Locator
  /** Begins the pack that specs play, before it was ever played. */
  readonly start: Locator
  /** Begins it once it was. */
  readonly again: Locator
  /** Opens the pages before a sprint, a session of typing, a working day and an assessment. */
  readonly sprint: Locator
  readonly typing: Locator
  readonly workingDay: Locator
  readonly assessment: Locator
  /** The pack on such a page. */
  readonly pack: Locator
  /** Leaves such a page, or begins what it is about. */
  readonly back: Locator
  readonly begin: Locator
  /** Says which session was not finished, resumes it, and leaves it. */
  readonly unfinished: Locator
  readonly resume: Locator
  readonly leaveUnfinished: Locator
  /** The days of this week. */
  readonly days: Locator

  readonly #page: Page
  readonly #language: Locale

  constructor(page: Page, language: Locale) {
    this.#page = page
    this.#language = language
    const t = homeWords[language]
    const { sprint, rare, assessment } = markingWords[language]
    const typing = typingWords[language]
    this.heading = page.getByRole('heading', {
      level: 1,
      name: new RegExp(`^(${t.heroFirst}|${t.heroNext}|${t.daily})$`),
    })
    this.start = this.startOf(pack.title[language])
    this.again = page.getByRole('button', {
      name: t.ofPack(t.continuePack, pack.title[language]),
      exact: true,
    })
    this.sprint = page.getByRole('button', { name: t.ofPack(t.open, sprint.title), exact: true })
    this.workingDay = page.getByRole('button', { name: t.ofPack(t.open, rare.title), exact: true })
    this.assessment = page.getByRole('button', { name: t.ofPack(t.open, assessment.title), exact: true })
    this.typing = page.getByRole('button', { name: t.ofPack(t.open, typing.title), exact: true })
    this.pack = page.getByRole('combobox', { name: t.pack, exact: true })
    this.back = page.getByRole('button', { name: t.back, exact: true })
    this.begin = page.getByRole('button', {
      name: new RegExp(`^(${[sprint, typing, rare, assessment].map(({ start }) => start).join('|')})$`),
    })
    this.unfinished = page.getByRole('status').filter({ hasText: t.unfinished })
    this.resume = this.unfinished.getByRole('button', { name: t.ofPack(t.resume, '') })
    this.leaveUnfinished = this.unfinished.getByRole('button', { name: t.ofPack(uiWords[language].leave, '') })
    this.days = page.getByRole('list', { name: t.week }).getByRole('listitem')
  }

  /** Begins a pack of this title, before it was ever played. */
  startOf(title: string): Locator {
    const t = homeWords[this.#language]
    return this.#page.getByRole('button', { name: t.ofPack(t.startPack, title), exact: true })
  }
}

import { appWords } from '../../renderer/app/words.ts'
import { composeWords } from '../../renderer/compose/words.ts'
import { debriefWords } from '../../renderer/learner/frames/debriefWords.ts'
import { playWords } from '../../renderer/learner/frames/playWords.ts'
import { resultWords } from '../../renderer/learner/frames/resultWords.ts'
import { homeWords } from '../../renderer/learner/home/words.ts'
import { progressWords } from '../../renderer/learner/progress/progressWords.ts'
import { sessionsWords } from '../../renderer/learner/progress/sessionsWords.ts'
import { uiWords } from '../../renderer/ui/words.ts'
import { dealtBy } from '../drivers/dealt.ts'
import { expect, test } from '../drivers/test.ts'
import { everyScreen } from '../drivers/tour.ts'

test.use({ locale: 'fr-FR', seed: 7 })

const tables = [
  appWords,
  composeWords,
  debriefWords,
  homeWords,
  playWords,
  progressWords,
  resultWords,
  sessionsWords,
  uiWords,
]

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return value === '' ? [] : [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const french = new Set(tables.flatMap((table) => textsIn(table.fr)))
const english = new Set(tables.flatMap((table) => textsIn(table.en)).filter((text) => !french.has(text.trim())))

/** Words that no French text has and hardly an English sentence goes without. */
const onlyEnglish = /\b(the|of|and|you|your|was|were|with|which|that|this|from|are|is|not|it)\b/i

/** Everything that is read out or seen: texts, and names that only screen readers have. */
const readable = (): string[] => {
  const texts: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement
    // A language is named in itself, and an address or a file name has no language.
    if (parent?.closest('script, style, option[lang="en"]')) continue
    texts.push(walker.currentNode.textContent?.trim() ?? '')
  }
  for (const element of document.querySelectorAll('[aria-label], [title]')) {
    texts.push(element.getAttribute('aria-label') ?? '', element.getAttribute('title') ?? '')
  }
  return [...texts, document.title].filter((text) => text !== '' && !/^\S+@\S+$/.test(text))
}

/** A sign that French sets off, without its no-break space before or after. Times (02:40) are written without. */
const badlySpaced = /[^\s\u00a0\u202f\d][:;?!»]|\d[;?!»]| [:;?!»]|«[^\u00a0\u202f]/

test('a French learner finds no English on any screen, and French signs with their spaces', async ({ app }) => {
  // Sources are named as they call themselves.
  const { debriefs } = await dealtBy(7, 'fr')
  const sources = new Set(debriefs.map(({ fact }) => fact.source))
  await everyScreen(app, async (screen) => {
    const texts = (await app.page.evaluate(readable)).filter((text) => !sources.has(text))
    expect(texts.length).toBeGreaterThan(5)
    const foreign = texts.filter((text) => english.has(text) || onlyEnglish.test(text))
    expect.soft(foreign, screen).toEqual([])
    expect
      .soft(
        texts.filter((text) => badlySpaced.test(text)),
        screen,
      )
      .toEqual([])
    await expect.soft(app.page.locator('html')).toHaveAttribute('lang', 'fr')
  })
})

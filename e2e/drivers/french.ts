import type { Page } from '@playwright/test'
import { appWords } from '../../renderer/app/words.ts'
import { entryWords } from '../../renderer/compose/entryWords.ts'
import { composeWords } from '../../renderer/compose/words.ts'
import { typedResultWords } from '../../renderer/learner/activities/typing/typedResultWords.ts'
import { typedWords } from '../../renderer/learner/activities/typing/typedWords.ts'
import { debriefWords } from '../../renderer/learner/frames/debriefWords.ts'
import { playWords } from '../../renderer/learner/frames/playWords.ts'
import { resultWords } from '../../renderer/learner/frames/resultWords.ts'
import { reviewWords } from '../../renderer/learner/home/reviewWords.ts'
import { signerWords } from '../../renderer/learner/home/signerWords.ts'
import { homeWords } from '../../renderer/learner/home/words.ts'
import { progressWords } from '../../renderer/learner/progress/progressWords.ts'
import { sessionsWords } from '../../renderer/learner/progress/sessionsWords.ts'
import { letterWords } from '../../renderer/letters/words.ts'
import { uiWords } from '../../renderer/ui/words.ts'

const tables = [
  appWords,
  composeWords,
  debriefWords,
  entryWords,
  homeWords,
  letterWords,
  playWords,
  progressWords,
  resultWords,
  reviewWords,
  sessionsWords,
  signerWords,
  typedResultWords,
  typedWords,
  uiWords,
]

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return value === '' ? [] : [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const french = new Set(tables.flatMap((table) => textsIn(table.fr)))
/** Texts of two letters are left out: an address can have lost just these. */
const english = new Set(
  tables.flatMap((table) => textsIn(table.en)).filter((text) => text.length > 2 && !french.has(text.trim())),
)

/** Words that no French text has and hardly an English sentence goes without. Alone they may be letters of an address. */
const onlyEnglish = /\b(the|of|and|you|your|was|were|with|which|that|this|from|are|is|not|it)\b/i

/** A sign that French sets off, without its no-break space before or after. Times (02:40) are written without. */
const badlySpaced = /[^\s\u00a0\u202f\d][:;?!»]|\d[;?!»]| [:;?!»]|«[^\u00a0\u202f]/

const readable = (): string[] => {
  const texts: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement
    // What is in English says so: a language is named in itself. An address or a file name has no language.
    if (parent?.closest('script, style, [lang="en"]')) continue
    texts.push(walker.currentNode.textContent?.trim() ?? '')
  }
  for (const element of document.querySelectorAll('[aria-label], [title]')) {
    if (element.closest('[lang="en"]')) continue
    texts.push(element.getAttribute('aria-label') ?? '', element.getAttribute('title') ?? '')
  }
  return [...texts, document.title].filter((text) => text !== '' && !/^\S+@\S+$/.test(text))
}

/** Everything on a page that is read out or seen: texts, and names that only screen readers have. */
export const readableOn = (page: Page): Promise<string[]> => page.evaluate(readable)

/** Those of some texts that stand in an English table, or have words that only English has. */
export const foreignIn = (texts: readonly string[]): string[] =>
  texts.filter((text) => english.has(text) || (/\s/.test(text) && onlyEnglish.test(text)))

/** Those of some texts in which a sign stands without the spaces that French gives it. */
export const badlySpacedIn = (texts: readonly string[]): string[] => texts.filter((text) => badlySpaced.test(text))

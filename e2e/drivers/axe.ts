import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Rules about a page as a whole, which a page of many screens, or of some of their parts, cannot keep. */
const wholePage = [
  'heading-order',
  'landmark-main-is-top-level',
  'landmark-no-duplicate-main',
  'landmark-one-main',
  'landmark-unique',
  'page-has-heading-one',
]

/**
 * The faults that axe knows in what is on the screen, once nothing moves any more: all, those of its colours alone, or
 * those of its parts, each for itself.
 */
export const faultsIn = async (page: Page, of: 'all' | 'colours' | 'parts' = 'all'): Promise<string[]> => {
  // Half way from one colour to the next no contrast is the one that is meant.
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined))))
  // It brings its 600 kB twice with every question: once a page is enough, and an empty text of its own leaves them there.
  const isThere = await page.evaluate(() => 'axe' in window)
  // What passes is not asked for: to find a selector for each of its elements takes half the time.
  const axe = new AxeBuilder(isThere ? { page, axeSource: ';' } : { page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
  const asked = of === 'colours' ? axe.withRules('color-contrast') : axe.withTags(tags)
  if (of === 'parts') asked.disableRules(wholePage)
  const { violations } = await asked.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
}

/** Has the learner's system change its colours, and waits for the page to follow. */
export const showIn = async (page: Page, colorScheme: 'light' | 'dark'): Promise<void> => {
  await page.emulateMedia({ colorScheme })
  await expect(page.locator('html')).toHaveCSS('color-scheme', colorScheme)
}

/** The faults that axe knows in the light, and those of the same screen's colours in the dark. The page stays in the light. */
export const faultsInBoth = async (page: Page): Promise<string[]> => {
  const light = await faultsIn(page)
  await showIn(page, 'dark')
  const dark = await faultsIn(page, 'colours')
  await showIn(page, 'light')
  return [...light, ...dark.map((fault) => `dark: ${fault}`)]
}

import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

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

import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The faults that axe knows in what is on the screen, or those of its colours alone, once nothing moves any more. */
export const faultsIn = async (page: Page, of: 'all' | 'colours' = 'all'): Promise<string[]> => {
  // Half way from one colour to the next no contrast is the one that is meant.
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined))))
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const asked = of === 'colours' ? axe.withRules('color-contrast') : axe.withTags(tags)
  const { violations } = await asked.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
}

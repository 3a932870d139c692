import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The faults that axe knows in what is on the screen, or those of its colours alone. */
export const faultsIn = async (page: Page, of: 'all' | 'colours' = 'all'): Promise<string[]> => {
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const asked = of === 'colours' ? axe.withRules('color-contrast') : axe.withTags(tags)
  const { violations } = await asked.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
}

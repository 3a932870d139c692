import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../drivers/test.ts'
import { everyScreen } from '../drivers/tour.ts'

// The first message of this drill has a wrong address, the second has none.
test.use({ seed: 7 })
test.setTimeout(150_000)

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const locale of ['en-GB', 'fr-FR']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(() => {
      test.use({ locale, colorScheme })

      test(`no screen has a fault that axe knows: ${locale}, ${colorScheme}`, async ({ app }) => {
        await everyScreen(app, async (screen) => {
          const axe = new AxeBuilder({ page: app.page }).setLegacyMode()
          // The dark is the same page in other colours.
          const asked = colorScheme === 'dark' ? axe.withRules('color-contrast') : axe.withTags(tags)
          const { violations } = await asked.analyze()
          const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
          expect.soft(faults, screen).toEqual([])
        })
      })
    })
  }
}

for (const [locale, look] of [
  ['en-GB', 'desktop'],
  ['fr-FR', 'desktop'],
  ['fr-FR', 'web'],
  ['fr-FR', 'phone'],
] as const) {
  test.describe(() => {
    test.use({ locale })

    test(`in a window of 800 by 600 nothing lies beyond its edges: ${locale}, ${look}`, async ({ app }) => {
      await app.page.setViewportSize({ width: 800, height: 600 })
      await app.rail.look.selectOption(look)
      await everyScreen(app, async (screen) => {
        expect.soft(await app.page.evaluate(beyondTheEdges), screen).toEqual([])
      })
    })
  })
}

/** What can be seen or pressed of the page and lies outside the window's width, or is cut by a box that hides it. */
const beyondTheEdges = (): string[] => {
  const { clientWidth } = document.documentElement
  const found: string[] = []
  if (document.documentElement.scrollWidth > clientWidth) found.push('the page scrolls sideways')
  for (const element of document.querySelectorAll<HTMLElement>(
    'button, a, input, select, h1, h2, h3, p, dt, dd, li, th, td',
  )) {
    const box = element.getBoundingClientRect()
    if (box.width === 0 || box.height === 0 || !element.checkVisibility({ visibilityProperty: true })) continue
    // A table scrolls sideways in its own frame, and what is only for screen readers is clipped on purpose.
    const scrolls = [...ancestors(element)].some((one) => /auto|scroll/.test(getComputedStyle(one).overflowX))
    if (!scrolls && (box.left < -1 || box.right > clientWidth + 1)) found.push(`outside: ${nameOf(element)}`)
    const { overflowX, textOverflow } = getComputedStyle(element)
    if (overflowX === 'hidden' && textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1)
      found.push(`cut: ${nameOf(element)}`)
  }
  return found

  function* ancestors(element: Element): Generator<Element> {
    for (let above = element.parentElement; above && above !== document.body; above = above.parentElement) yield above
  }
  function nameOf(element: Element): string {
    return `${element.tagName.toLowerCase()} "${element.textContent.slice(0, 60)}"`
  }
}

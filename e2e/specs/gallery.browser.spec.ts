import type { Page } from '@playwright/test'
import { locales } from '../../content/basics/locale.ts'
import { shippedPacks } from '../../content/packs/shipped/shippedPacks.ts'
import { faultsIn } from '../drivers/axe.ts'
import { badlySpacedIn, foreignIn, readableOn } from '../drivers/french.ts'
import { type ServedGallery, serveGallery } from '../drivers/gallery.ts'
import { expect, test } from '../drivers/test.ts'

const sections = ['ui', 'compose', 'letters', 'marking', 'typing', 'home', 'progress', 'app']

let gallery: ServedGallery
test.beforeAll(async () => {
  gallery = await serveGallery()
})
test.afterAll(() => gallery.close())

/** The specimens that are wider than their frame, or in which nothing is drawn. */
const badlyFramed = (page: Page): Promise<string[]> =>
  page.locator('[data-specimen]').evaluateAll((frames) =>
    frames.flatMap((frame) => {
      const name = frame.getAttribute('data-specimen')
      const { height } = frame.getBoundingClientRect()
      if (height < 8 || frame.childElementCount === 0) return [`${name} is empty`]
      return frame.scrollWidth > frame.clientWidth ? [`${name}: ${frame.scrollWidth} in ${frame.clientWidth}`] : []
    }),
  )

/** Names of elements that more than one on the page has: axe, asked of one section after the other, would not see them. */
const repeatedIds = (page: Page): Promise<string[]> =>
  page.locator('[id]').evaluateAll((named) => {
    const seen = new Set<string>()
    return named.map(({ id }) => id).filter((id) => seen.has(id) || !seen.add(id))
  })

/**
 * Takes each section off the page, and gives back how one alone is put there: to axe and to a photographer each of
 * seventeen thousand elements counts, seen or not.
 */
const apart = async (page: Page): Promise<(id: string) => Promise<void>> => {
  const all = await page.evaluateHandle(() =>
    [...document.querySelectorAll('[data-section]')].map((section) => {
      const place = document.createComment('')
      section.replaceWith(place)
      return { section, place }
    }),
  )
  return (id) =>
    all.evaluate((places, only) => {
      for (const { section, place } of places) {
        if (section.getAttribute('data-section') === only) place.replaceWith(section)
        else if (section.isConnected) section.replaceWith(place)
      }
    }, id)
}

/** What is written in English in a French pack: sources are named as they call themselves. */
const sourcesInFrench = (): ReadonlySet<string> =>
  new Set(shippedPacks().flatMap(({ facts }) => Object.values(facts).map(({ source }) => source.fr)))

for (const lang of locales) {
  for (const theme of ['light', 'dark'] as const) {
    // Between them these two have every colour and every text: axe and photographs take longest of all.
    const isWhole = (lang === 'en') === (theme === 'light')
    test(`every component draws in every state, and axe finds nothing: ${lang}, ${theme}`, async ({
      hostBrowser,
    }, info) => {
      const browser = await hostBrowser()
      const page = await browser.newPage({ viewport: { width: 800, height: 600 }, reducedMotion: 'reduce' })
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
      })
      await page.goto(`${gallery.address}?lang=${lang}&theme=${theme}`)
      const drawn = page.locator('[data-section]')
      await expect(drawn).toHaveCount(sections.length)
      expect(await drawn.evaluateAll((all) => all.map((one) => one.getAttribute('data-section')))).toEqual(sections)
      // The last of what comes only once it takes long.
      await expect(page.locator('#app-closing').getByRole('button')).toHaveCount(2)

      expect.soft(await badlyFramed(page)).toEqual([])
      expect.soft(await repeatedIds(page)).toEqual([])
      if (lang === 'fr') {
        const sources = sourcesInFrench()
        const texts = (await readableOn(page)).filter((text) => !sources.has(text))
        expect.soft(foreignIn(texts)).toEqual([])
        expect.soft(badlySpacedIn(texts)).toEqual([])
      }
      const showOnly = await apart(page)
      for (const id of isWhole ? sections : []) {
        await showOnly(id)
        expect.soft(await faultsIn(page, theme === 'light' ? 'parts' : 'colours'), id).toEqual([])
        const body = await page.locator(`[data-section="${id}"]`).screenshot({ type: 'jpeg', quality: 80 })
        await info.attach(`${id}, ${lang}, ${theme}`, { body, contentType: 'image/jpeg' })
      }
      expect(complaints).toEqual([])
      await page.close()
    })
  }
}

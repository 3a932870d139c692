import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from './findBrowser.ts'
import { icnsOf, icoOf, type Picture } from './iconFiles.ts'
import { root } from './sources.ts'

/**
 * `npm run icons`: draws renderer/theme/icon.svg in the sizes that the three systems want. The files are kept in the repository,
 * so that packaging needs no browser; run it after a change of the drawing.
 */

const folder = path.join(import.meta.dirname, 'icons')
const drawing = readFileSync(path.join(root, 'renderer/theme/icon.svg'), 'utf8')

const found = await findBrowser()
const browser = await chromium.launch({ executablePath: found.path, env: { ...process.env, ...found.env } })
const page = await browser.newPage()
const draw = async (edge: number): Promise<Picture> => {
  await page.setViewportSize({ width: edge, height: edge })
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${drawing}`)
  return { edge, png: await page.screenshot({ omitBackground: true }) }
}
const pictures: Picture[] = []
for (const edge of [16, 24, 32, 48, 64, 128, 256, 512, 1024]) pictures.push(await draw(edge))
await browser.close()

const write = (name: string, content: Buffer): void => {
  writeFileSync(path.join(folder, name), content)
  console.log(`icons/${name}  ${(content.length / 1000).toFixed(1)} kB`)
}
for (const { edge, png } of pictures) if (edge <= 512) write(`${edge}x${edge}.png`, png)
write('icon.ico', icoOf(pictures.filter(({ edge }) => edge <= 256)))
write('icon.icns', icnsOf(pictures))

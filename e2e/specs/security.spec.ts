import { expect, test } from '../drivers/test.ts'

test('the page answers with a policy that lets only its own files run', async ({ app }) => {
  const response = await app.page.reload()
  expect(response?.headers()['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/)
  await expect(app.home.heading).toBeVisible()
})

test('a script that is written into the page does not run', async ({ app }) => {
  const ran = await app.page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "taken over"'
    document.head.append(script)
    const image = document.createElement('img')
    image.setAttribute('onerror', 'document.title = "taken over"')
    image.src = 'data:,'
    document.body.append(image)
    return new Promise<string>((resolve) => setTimeout(() => resolve(document.title), 100))
  })
  expect(ran).toBe('Play · Lastlook')
})

test('the page sends nothing to anybody else', async ({ app }) => {
  const sent = await app.page.evaluate(() =>
    fetch('https://collector.example/').then(
      () => 'sent',
      () => 'refused',
    ),
  )
  expect(sent).toBe('refused')
})

import type { Page } from '@playwright/test'
import type { TypingItem } from '../../content/typing/typingItem.ts'
import type { App } from '../drivers/app.ts'
import { dealtFor } from '../drivers/dealt.ts'
import { expect, test } from '../drivers/test.ts'

const packId = 'mil-ml'

/** Begins with two in To, whom a list stands for, and two in Cc; of the first, .ml is remembered for .mil. */
const seed = 7

test.use({ seed })
test.setTimeout(150_000)

const dealt = async (): Promise<readonly TypingItem[]> => {
  const answer = await dealtFor(seed, { mode: 'typing', packId, locale: 'en' })
  if (answer.feedback !== 'typed') throw new Error('In this mode recipients are typed.')
  return answer.items
}

const begin = async ({ home, typing }: App): Promise<void> => {
  await home.typing.click()
  await home.pack.selectOption(packId)
  await home.begin.click()
  await typing.window.waitFor()
}

/** What is typed (in quotation marks) or pressed, and how To is then: see `Typing.line`. */
const table: readonly (readonly [press: string, line: string])[] = [
  // Comma, semicolon and Enter take over; so does Tab, which goes on.
  ['"a@x.example,"', '[a@x.example] ""*'],
  ['"b@x.example;"', '[a@x.example] [b@x.example] ""*'],
  ['"c@x.example"', '[a@x.example] [b@x.example] "c@x.example"*'],
  ['Enter', '[a@x.example] [b@x.example] [c@x.example] ""*'],
  ['Enter', '[a@x.example] [b@x.example] [c@x.example] ""*'],
  ['"d@x.example"', '[a@x.example] [b@x.example] [c@x.example] "d@x.example"*'],
  ['Tab', '[a@x.example] [b@x.example] [c@x.example] [d@x.example] ""'],
  ['Shift+Tab', '[a@x.example] [b@x.example] [c@x.example] [d@x.example] ""*'],
  // The arrows lead into the chips and back.
  ['ArrowLeft', '[a@x.example] [b@x.example] [c@x.example] [d@x.example]s* ""'],
  ['ArrowLeft', '[a@x.example] [b@x.example] [c@x.example]s* [d@x.example] ""'],
  ['Home', '[a@x.example]s* [b@x.example] [c@x.example] [d@x.example] ""'],
  ['ArrowLeft', '[a@x.example]s* [b@x.example] [c@x.example] [d@x.example] ""'],
  ['ArrowRight', '[a@x.example] [b@x.example]s* [c@x.example] [d@x.example] ""'],
  ['Shift+ArrowRight', '[a@x.example] [b@x.example]s [c@x.example]s* [d@x.example] ""'],
  ['Shift+ArrowLeft', '[a@x.example] [b@x.example]s* [c@x.example]s [d@x.example] ""'],
  ['End', '[a@x.example] [b@x.example] [c@x.example] [d@x.example] ""*'],
  ['ArrowLeft', '[a@x.example] [b@x.example] [c@x.example] [d@x.example]s* ""'],
  ['ArrowRight', '[a@x.example] [b@x.example] [c@x.example] [d@x.example] ""*'],
  ['ArrowLeft', '[a@x.example] [b@x.example] [c@x.example] [d@x.example]s* ""'],
  ['Escape', '[a@x.example] [b@x.example] [c@x.example] [d@x.example] ""*'],
  // Backspace selects, then deletes; Delete deletes. Undone and done again.
  ['Backspace', '[a@x.example] [b@x.example] [c@x.example] [d@x.example]s* ""'],
  ['Backspace', '[a@x.example] [b@x.example] [c@x.example] ""*'],
  ['ControlOrMeta+z', '[a@x.example] [b@x.example] [c@x.example] [d@x.example] ""*'],
  ['ControlOrMeta+y', '[a@x.example] [b@x.example] [c@x.example] ""*'],
  ['ControlOrMeta+z', '[a@x.example] [b@x.example] [c@x.example] [d@x.example] ""*'],
  ['ControlOrMeta+Shift+z', '[a@x.example] [b@x.example] [c@x.example] ""*'],
  ['ArrowLeft', '[a@x.example] [b@x.example] [c@x.example]s* ""'],
  ['Delete', '[a@x.example] [b@x.example] ""*'],
  // Enter and F2 put a chip back as text; Esc has nothing to close there.
  ['ArrowLeft', '[a@x.example] [b@x.example]s* ""'],
  ['Enter', '[a@x.example] "b@x.example"*'],
  ['Escape', '[a@x.example] "b@x.example"*'],
  ['Enter', '[a@x.example] [b@x.example] ""*'],
  ['ArrowLeft', '[a@x.example] [b@x.example]s* ""'],
  ['F2', '[a@x.example] "b@x.example"*'],
  // With text, all of it is selected first, then the chips.
  ['ControlOrMeta+a', '[a@x.example] "b@x.example"*'],
  ['"e@x.example"', '[a@x.example] "e@x.example"*'],
  ['Enter', '[a@x.example] [e@x.example] ""*'],
  ['ControlOrMeta+a', '[a@x.example]s [e@x.example]s* ""'],
  // Cut and pasted: they are what they were.
  ['ControlOrMeta+x', '""*'],
  ['ControlOrMeta+v', '[a@x.example] [e@x.example] ""*'],
  ['ArrowLeft', '[a@x.example] [e@x.example]s* ""'],
  ['ControlOrMeta+c', '[a@x.example] [e@x.example]s* ""'],
  ['ControlOrMeta+v', '[a@x.example] [e@x.example] [e@x.example] ""*'],
  ['ControlOrMeta+z', '[a@x.example] [e@x.example] ""*'],
  // A letter on a chip is typed. What is no address stays.
  ['ArrowLeft', '[a@x.example] [e@x.example]s* ""'],
  ['"f@@x"', '[a@x.example] [e@x.example] "f@@x"*'],
  ['Enter', '[a@x.example] [e@x.example] "f@@x"*'],
  ['ControlOrMeta+z', '[a@x.example] [e@x.example] ""*'],
]

const press = async (page: Page, what: string): Promise<void> => {
  if (what.startsWith('"')) await page.keyboard.type(what.slice(1, -1))
  else await page.keyboard.press(what)
}

test('every key of a field of recipients, as mail programs have them', async ({ app }) => {
  await app.page
    .context()
    .grantPermissions(['clipboard-read', 'clipboard-write'])
    .catch(() => {})
  await begin(app)
  const { page, typing } = app
  await expect(typing.input('to')).toBeFocused()
  for (const [what, line] of table) {
    await press(page, what)
    await expect.poll(() => typing.line('to'), what).toBe(line)
  }
})

test('offers: arrows choose, Enter and Tab take, Esc closes, Shift+Delete forgets; a list expands by key', async ({
  app,
}) => {
  const [item] = await dealt()
  const [person] = item?.people ?? []
  const list = item?.lists.find(({ field }) => field === 'to')
  if (!item || !person || !list || !item.pastTypo) throw new Error('The seed deals another message.')
  await begin(app)
  const { page, typing } = app
  const begun = person.name.slice(0, 4)

  await page.keyboard.type(begun)
  await expect(typing.offers.first()).toContainText(person.name)
  await expect(typing.offers.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(typing.offers).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await expect(typing.offers.first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(begun)

  // The slip that the program remembers stands first.
  await expect(typing.offers.first()).toContainText(item.pastTypo.address)
  await page.keyboard.press('Shift+Delete')
  await expect(typing.offers.filter({ hasText: new RegExp(`${item.pastTypo.address}\\b`) })).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Backspace')

  await page.keyboard.type(list.name.slice(0, 4))
  await expect(typing.offers).toHaveCount(1)
  await page.keyboard.press('Tab')
  await expect.poll(() => typing.line('to')).toMatch(new RegExp(`^\\[${list.name}.*\\] ""\\*$`))
  await expect(typing.send).toHaveText(new RegExp(`${list.members.length}`))
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('+')
  const [first, ...others] = list.members.map(({ name }) => `[${name}]`)
  await expect.poll(() => typing.line('to')).toBe(`${first}s* ${others.join(' ')} ""`)
})

test('by keyboard alone: what is typed right is right, a slip is told letter by letter and kept', async ({ app }) => {
  const items = await dealt()
  await begin(app)
  const { page, typing, home, rail, progress } = app
  const [item] = items
  const [person, ...others] = item?.people ?? []
  if (!item || !person) throw new Error('The seed deals another message.')

  // One slip is seen before Send, one is not.
  const slip = person.address.replace(/(.)(.)@/, '$2$1@')
  await page.keyboard.type(`${slip},`)
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await page.keyboard.type(`${person.address.replace('@', '@x')},`)
  for (const { field, address } of others) {
    while (!(await typing.input(field).evaluate((input) => input === document.activeElement))) {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.type(`${address};`)
  }
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(typing.headline).toHaveText('One address went out with a slip.')
  await expect(page.getByRole('figure')).toHaveCount(1)
  await expect(page.getByText('You saw one slip yourself and put it right before Send.')).toBeVisible()
  await page.keyboard.press('Enter')

  for (const one of items.slice(1)) {
    await expect(typing.subject).toHaveText(one.subject)
    for (const { field, address } of one.people) {
      await typing.input(field).focus()
      await page.keyboard.type(`${address},`)
    }
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(typing.headline).toHaveText(/^(The address is|All \d+ addresses are) right\.$/)
    await page.keyboard.press('Enter')
  }
  const people = items.reduce((sum, one) => sum + one.people.length, 0)
  await expect(typing.headline).toHaveText(`${people - 1} of ${people} addresses were right.`)
  await expect(page.getByRole('table').first().getByRole('row')).toHaveCount(3)

  // It is in the list of sessions, and there is the same result.
  await page.keyboard.press('Escape')
  await expect(home.heading).toBeVisible()
  await page.getByText('Missed and mistyped (2)').click()
  await expect(page.getByText(/^Mistyped once/)).toHaveCount(2)
  await rail.progress.click()
  await progress.openSession()
  await expect(typing.headline).toHaveText(`${people - 1} of ${people} addresses were right.`)
})

test('by mouse: a picked slip of the past is told as such, a × forgets, a list is pasted and another expands', async ({
  app,
}) => {
  const [item] = await dealt()
  const [person] = item?.people ?? []
  const list = item?.lists.find(({ field }) => field === 'cc')
  if (!item || !person || !list || !item.pastTypo) throw new Error('The seed deals another message.')
  await begin(app)
  const { page, typing } = app

  await typing.input('to').fill(person.name.slice(0, 4))
  await typing.offers.filter({ hasText: item.pastTypo.address }).first().click()
  await expect.poll(() => typing.line('to')).toBe(`[${person.name}] ""*`)

  const pasted = `${item.people[1]?.name} <${item.people[1]?.address}>;\nnobody at all`
  await typing.input('to').evaluate((input, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, pasted)
  await expect.poll(() => typing.line('to')).toBe(`[${person.name}] [${item.people[1]?.name}] "nobody at all"*`)
  await expect(typing.faults).toBeVisible()
  // It may not leave like that.
  await typing.send.click()
  await expect(typing.input('to')).toBeFocused()
  await typing.input('to').fill('')

  await typing.input('cc').fill(list.name)
  await typing.offers.first().click()
  await typing.window.getByRole('button', { name: `Expand ${list.name}` }).click()
  await expect(typing.chip(list.members[1]?.name ?? '')).toBeVisible()
  await typing.chip(list.members[1]?.name ?? '').dblclick()
  await expect(typing.input('cc')).toHaveValue(list.members[1]?.address ?? '')
  await typing.input('bcc').focus()

  // The right address is still offered, until it is forgotten.
  await typing.input('bcc').fill(person.name.slice(0, 4))
  await typing.forget(person.address).click()
  await expect(typing.forget(person.address)).toHaveCount(0)
  await typing.input('bcc').fill('')
  await typing.send.click()
  await expect(typing.headline).toHaveText('One address went out with a slip.')
  await expect(page.getByText(/the program remembers .+ offered it\./)).toBeVisible()
})

import { expect, test } from 'vitest'
import { settle } from '../specimens/handClock.ts'
import { openApp } from '../specimens/openApp.ts'
import { selectLocale } from './settingsSlice.ts'

test('what is chosen holds at once, is kept, and is there when the app is opened again', async () => {
  const { store, actions, wire } = await openApp()
  const kept = actions.choose({ theme: 'dark', sound: true, guard: true })
  expect(store.getState().settings).toEqual({ locale: null, theme: 'dark', look: 'desktop', sound: true, guard: true })
  await kept
  const again = await openApp(wire)
  expect(again.store.getState().settings).toEqual(store.getState().settings)
})

test('the language is the preferred one until one is chosen', async () => {
  const { store, actions } = await openApp()
  expect(selectLocale(store.getState())).toBe('en')
  await actions.choose({ locale: 'fr' })
  expect(selectLocale(store.getState())).toBe('fr')
  await actions.choose({ locale: null })
  expect(selectLocale(store.getState())).toBe('en')
})

test('with another language the packs are named in that, with anything else nothing is asked for', async () => {
  const { store, actions, wire } = await openApp()
  const titles = () => store.getState().packs.map(({ title }) => title)
  const inEnglish = titles()
  await actions.choose({ look: 'phone' })
  expect(wire.sentAs('listPacks')).toHaveLength(1)
  await actions.choose({ locale: 'fr' })
  expect(wire.sentAs('listPacks')).toEqual([{ locale: 'en' }, { locale: 'fr' }])
  expect(titles()).not.toEqual(inEnglish)
})

test('packs that come in a language that was changed again are not shown', async () => {
  const { store, actions, wire } = await openApp()
  const inEnglish = store.getState().packs
  wire.hold('listPacks')
  const french = actions.choose({ locale: 'fr' })
  const english = actions.choose({ locale: 'en' })
  await settle()
  wire.letThrough('listPacks', 1)
  await english
  wire.letThrough('listPacks')
  await french
  expect(store.getState().packs).toEqual(inEnglish)
})

test('a choice that could not be kept holds, and it is said that it was not kept; the next one forgets that', async () => {
  const { store, actions, wire } = await openApp()
  wire.cut('saveSettings')
  await actions.choose({ theme: 'dark' })
  expect(store.getState()).toMatchObject({
    settings: { theme: 'dark' },
    problem: { asked: 'settings', reason: { code: 'unreachable' } },
  })
  wire.mend('saveSettings')
  await actions.choose({ theme: 'light' })
  expect(store.getState().problem).toBeNull()
})

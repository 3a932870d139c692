import { expect } from 'vitest'
import { shippedOffer } from '../../../content/packs/shipped/shippedOffer.ts'
import { must } from '../../../content/specimens/hosts.ts'
import { type Case, fine } from './case.ts'

/** For tests: what is chosen, which packs there are, and what is set for today. */
export const settingsCases: readonly Case[] = [
  fine(
    'readSettings',
    'has defaults before anything was chosen',
    (client) => client.readSettings({}),
    (answer) =>
      expect(answer).toEqual({
        ok: true,
        value: { locale: null, theme: 'system', look: 'desktop', sound: false, guard: false },
      }),
  ),
  fine(
    'saveSettings',
    'keeps what was chosen last',
    async (client) => {
      must(await client.saveSettings({ locale: 'en', theme: 'light', look: 'web', sound: false }))
      must(await client.saveSettings({ locale: 'fr', theme: 'dark', look: 'mixed', sound: true, guard: true }))
      return client.readSettings({})
    },
    (answer) =>
      expect(answer).toEqual({
        ok: true,
        value: { locale: 'fr', theme: 'dark', look: 'mixed', sound: true, guard: true },
      }),
  ),
  fine(
    'listPacks',
    'has each pack in the language asked for, and how it may be played',
    (client) => client.listPacks({ locale: 'fr' }),
    (answer) => {
      const packs = must(answer)
      const inFrench = shippedOffer
        .list()
        .filter(({ isRetired, scenarios }) => !isRetired && scenarios.some(({ languages }) => languages.includes('fr')))
      expect(packs).toMatchObject(inFrench.map(({ id, title }) => ({ id, title: title.fr, met: 0 })))
      // Not one of them is in English alone.
      expect(packs.map(({ id }) => id)).not.toContain('forces')
      expect(packs.find(({ id }) => id === 'bureaux')?.modes).toEqual({
        marking: ['practice', 'assessment', 'sprint'],
        typing: ['practice'],
      })
    },
  ),
  fine(
    'readPlan',
    'has the days of this week, the pack of today and the rules of an assessment',
    (client) => client.readPlan({}),
    (answer) =>
      expect(answer).toMatchObject({
        ok: true,
        value: {
          today: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
          dailyPackIds: { en: expect.stringMatching(/./), fr: expect.stringMatching(/./) },
          week: expect.arrayContaining([{ day: expect.stringMatching(/./), isDone: false }]),
          assessment: { passMark: 80, falseAlarmLimit: 10, items: 24 },
        },
      }),
  ),
]

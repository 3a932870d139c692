import { expect } from 'vitest'
import firstDay from '../../../content/packs/shipped/first-day.json' with { type: 'json' }
import { must } from '../../../content/specimens/hosts.ts'
import { type Case, fine } from './case.ts'

/** For tests: what a trainer asks of a text. */
export const packToolsCases: readonly Case[] = [
  fine(
    'lintPack',
    'reports on a pack, and on a text that is none',
    async (client) => ({
      sound: must(await client.lintPack({ text: JSON.stringify(firstDay) })),
      none: must(await client.lintPack({ text: '{"format":' })),
    }),
    ({ sound, none }) => {
      expect(sound.problems.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(sound.balance?.scenarios).toBe(firstDay.scenarios.length)
      expect(none).toMatchObject({
        problems: [{ severity: 'error', problem: expect.stringMatching(/not JSON/) }],
        balance: null,
        tell: null,
      })
    },
  ),
  fine(
    'migratePack',
    'writes a pack of scenarios as one of scripts, and says why a text is none',
    async (client) => ({
      sound: must(await client.migratePack({ text: JSON.stringify(firstDay) })),
      none: must(await client.migratePack({ text: '{"format":' })),
    }),
    ({ sound, none }) => {
      expect(sound).toMatchObject({ scenarios: firstDay.scenarios.length, problems: [] })
      expect(JSON.parse(sound.text ?? '')).toMatchObject({ format: 'lastlook-pack/2', id: firstDay.id })
      expect(none).toMatchObject({ text: null, problems: [{ problem: expect.stringMatching(/not JSON/) }] })
    },
  ),
]

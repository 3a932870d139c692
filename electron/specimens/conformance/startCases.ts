import { expect } from 'vitest'
import { shippedOffer } from '../../../content/packs/shipped/shippedOffer.ts'
import { must, typingIn } from '../../../content/specimens/hosts.ts'
import { type Case, fails, fine } from './case.ts'
import { drill, start, typingDrill } from './played.ts'

/** For tests: how a session is begun. */
export const startCases: readonly Case[] = [
  fine('startSession', 'deals items with their keys and debriefs', start, (answer) =>
    expect(answer).toMatchObject({
      session: { packId: 'mil-ml', activity: 'marking', items: 3, attempts: 0, locale: 'en' },
      items: { length: 3 },
      keys: { length: 3 },
      debriefs: { length: 3 },
    }),
  ),
  fine(
    'startSession',
    'deals cards where recipients are to be typed',
    async (client) => typingIn(must(await client.startSession(typingDrill))),
    ({ session, items }) => {
      expect(session).toMatchObject({ activity: 'typing', play: { mode: 'practice', kind: null }, items: 10 })
      expect(items).toHaveLength(10)
      for (const { people } of items) expect(people.length).toBeGreaterThan(0)
    },
  ),
  fails(
    'startSession',
    'unknownPack',
    'names the packs that there are',
    (client) => client.startSession({ ...drill, packId: 'com-co' }),
    {
      packId: 'com-co',
      packs: shippedOffer.list().map(({ id }) => id),
    },
  ),
  fails(
    'startSession',
    'unfitPack',
    'assesses nobody on a working day in which hardly anything is wrong',
    (client) => client.startSession({ mode: 'assessment', packId: 'rare', form: 1, locale: 'en' }),
    { packId: 'rare', mode: 'assessment' },
  ),
  fails(
    'startSession',
    'unfitPack',
    'has no activity but those that there are',
    (client) => client.startSession({ ...drill, activity: 'juggling' }),
    { packId: 'mil-ml', mode: 'juggling' },
  ),
  fails(
    'startSession',
    'nothingDue',
    'has no review for a newcomer',
    (client) => client.startSession({ mode: 'review', locale: 'en' }),
    { nextAt: null },
  ),
]

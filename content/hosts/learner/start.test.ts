import { expect, test } from 'vitest'
import type { Client } from '../../contract/ownMachine.ts'
import { lengthByMode } from '../../model/play.ts'
import { type DealtMarking, markingIn, must, openClient, typingIn } from '../../specimens/hosts.ts'

const start = async (client: Client, asked: Parameters<Client['startSession']>[0]): Promise<DealtMarking> =>
  markingIn(must(await client.startSession(asked)))

test('the same form number gives everybody the same messages, another number others', async () => {
  const subjects = async (form: number, seed: number) => {
    const client = openClient({ newSeed: () => seed })
    const { items } = await start(client, { mode: 'assessment', packId: 'mil-ml', form, locale: 'en' })
    expect(items).toHaveLength(lengthByMode.assessment)
    return items.map(({ subject, recipients }) => [subject, recipients.map(({ address }) => address)])
  }
  expect(await subjects(3, 7)).toEqual(await subjects(3, 8))
  expect(await subjects(3, 7)).not.toEqual(await subjects(4, 7))
})

test('the day decides which five messages come, whatever the seed', async () => {
  const daily = async (today: string, seed: number) => {
    const client = openClient({ today: () => today, newSeed: () => seed })
    return (await start(client, { mode: 'daily', locale: 'en' })).items.map(({ id }) => id)
  }
  const monday = await daily('2026-11-23', 1)
  expect(monday).toHaveLength(lengthByMode.daily)
  expect(await daily('2026-11-23', 2)).toEqual(monday)
  expect(await daily('2026-11-24', 1)).not.toEqual(monday)
})

test('practice of a kind has no other kind, and the right ones beside it', async () => {
  const client = openClient()
  for (const kind of ['suffixLetterLost', 'lettersTransposed'] as const) {
    const dealt = await start(client, { mode: 'practice', packId: 'mil-ml', items: 12, kind, locale: 'en' })
    if (dealt.feedback !== 'each') return expect.unreachable('Practice tells after each message.')
    const kinds = dealt.keys.flatMap(({ wrong }) => wrong.map((one) => one.kind))
    expect(new Set(kinds)).toEqual(new Set([kind]))
    expect(dealt.keys.some(({ wrong }) => wrong.length === 0)).toBe(true)
  }
})

test('practice is of marking where nothing else is asked for, and of typing where that is', async () => {
  const client = openClient()
  const asked = { mode: 'practice', packId: 'mil-ml', items: 6, kind: null, locale: 'en' } as const
  expect((await start(client, asked)).session).toMatchObject({ activity: 'marking', items: 6 })
  const typing = typingIn(must(await client.startSession({ ...asked, activity: 'typing' })))
  expect(typing.session).toMatchObject({ activity: 'typing', play: { mode: 'practice', kind: null }, items: 6 })
  expect(typing.items).toHaveLength(6)
})

test.each(['juggling', 'constructor', 'toString'])(
  'there is no activity %s: no pack fits it, and no session is begun',
  async (activity) => {
    const client = openClient()
    const asked = { mode: 'practice', activity, packId: 'mil-ml', items: 6, kind: null, locale: 'en' } as const
    expect(await client.startSession(asked)).toEqual({
      ok: false,
      error: { code: 'unfitPack', values: { packId: 'mil-ml', mode: activity } },
    })
    expect(must(await client.listSessions({})).sessions).toEqual([])
  },
)

import { expect, test } from 'vitest'
import { connect } from '../../contract/client.ts'
import { role, serve } from '../../contract/serve.ts'
import { trainer } from '../../contract/trainer.ts'
import rare from '../../packs/shipped/rare.json' with { type: 'json' }
import { trainerHost } from './trainerHost.ts'

const client = connect(trainer, serve([role(trainer, trainerHost())]))

test('a text that is no pack is no failure: the report says why', async () => {
  expect(await client.lintPack({ text: '{"format": "lastlook-pack/1"' })).toMatchObject({
    ok: true,
    value: { problems: [{ severity: 'error', place: 'the pack' }], balance: null, tell: null },
  })
})

test('the report on a whole pack has its tell, and is as the contract says', async () => {
  const report = await client.lintPack({ text: JSON.stringify(rare) })
  expect(report.ok && report.value.balance?.scenarios).toBe(rare.scenarios.length)
  expect(report.ok && report.value.tell?.message.limit).toBe(0.6)
})

import { expect, test } from 'vitest'
import { connect } from '../../contract/client.ts'
import { packTools } from '../../contract/packTools.ts'
import { role, serve } from '../../contract/serve.ts'
import rare from '../../packs/shipped/rare.json' with { type: 'json' }
import { packToolsHost } from './packTools.ts'

const client = connect(packTools, serve([role(packTools, packToolsHost())]))

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

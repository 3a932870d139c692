import { expect, test } from 'vitest'
import { connect } from '../../contract/client.ts'
import { role, serve } from '../../contract/serve.ts'
import { trainer } from '../../contract/trainer.ts'
import { trainerHost } from './trainerHost.ts'

const client = connect(trainer, serve([role(trainer, trainerHost())]))

test('a text that is no pack is no failure: the report says why', async () => {
  expect(await client.lintPack({ text: '{"format": "lastlook-pack/1"' })).toMatchObject({
    ok: true,
    value: { problems: [{ severity: 'error', place: 'the pack' }], balance: null, tell: null },
  })
})

import { expect, test } from 'vitest'
import { connect } from '../../content/contract/client.ts'
import { ownMachine } from '../../content/contract/ownMachine.ts'
import { must, temporaryFolder } from '../specimens/ledger.ts'
import { begin, open } from '../specimens/provoke.ts'
import { hostProcess } from './hostProcess.ts'
import { superviseHost } from './superviseHost.ts'

test('what was asked before the end is answered, and on file', async () => {
  const folder = temporaryFolder()
  const request = { data: folder, seed: 5, rules: {}, packs: [] }
  const host = superviseHost({ request, start: hostProcess, say: () => {}, givesUp: true })
  const client = connect(ownMachine, async (call) => JSON.parse(await host.answer(JSON.stringify(call))))
  const { sessionId, answer } = await begin(client)
  const filing = client.fileAnswer(answer(0))
  await host.close()
  must(await filing)
  await expect(host.answer('{}')).rejects.toThrow('ending')

  const { client: next } = await open(folder)
  const { sessions } = must(await next.listSessions({}))
  expect(sessions.map((one) => [one.sessionId, one.attempts])).toEqual([[sessionId, 1]])
})

import { describe, expect, onTestFinished, test } from 'vitest'
import { ok } from '../content/basics/result.ts'
import { auditor } from '../content/contract/auditor.ts'
import { connect } from '../content/contract/client.ts'
import { learner } from '../content/contract/learner.ts'
import type { Send } from '../content/contract/send.ts'
import { role, type ServedCalls, serve } from '../content/contract/serve.ts'
import { trainer } from '../content/contract/trainer.ts'
import { auditorHost } from '../content/hosts/auditor/auditorHost.ts'
import { learnerHost } from '../content/hosts/learner/learnerHost.ts'
import { openOwnOffer } from '../content/hosts/ownOffer.ts'
import { trainerHost } from '../content/hosts/trainer/trainerHost.ts'
import { shippedOffer } from '../content/packs/shipped/shippedOffer.ts'
import { portsOver } from '../content/specimens/hosts.ts'
import { openLocalHost } from './launch/localHost.ts'
import { must, temporaryFolder } from './specimens/ledger.ts'
import { transports } from './specimens/transports.ts'
import { openPackFolder } from './storage/packFolder.ts'

/** A shell serves the roles that it is given, and whoever asks for another role's call hears that there is no such call. */

const everyone = { ...learner, ...auditor, ...trainer }
const report = (bug: unknown) => expect.unreachable(String(bug))

const ports = portsOver()
/** No call here asks for it. */
const store = openPackFolder('nowhere')
const knownKeys = async () => ok([])
const roles: Readonly<Record<'learner' | 'auditor' | 'trainer', ServedCalls>> = {
  learner: role(learner, learnerHost(ports)),
  auditor: role(auditor, auditorHost(ports)),
  trainer: role(
    trainer,
    trainerHost({ shipped: shippedOffer, store, offer: openOwnOffer(shippedOffer, store, knownKeys), knownKeys }),
  ),
}

/** How each of these calls ends, all of them being well asked. */
const askAll = async (send: Send) => {
  const { readPlan, exportRecords, lintPack } = connect(everyone, send)
  const answers = {
    readPlan: await readPlan({}),
    exportRecords: await exportRecords({ format: 'csv' }),
    lintPack: await lintPack({ text: '{}' }),
  }
  return Object.fromEntries(Object.entries(answers).map(([name, { ok }]) => [name, ok]))
}

test('no call is in two roles, so that a shell refuses a role by not serving it', () => {
  const names = [learner, auditor, trainer].flatMap((contract) => Object.keys(contract))
  expect(Object.keys(everyone)).toHaveLength(names.length)
})

describe.each(transports)('%s', (_name, transport) => {
  test.each([
    [['learner'], { readPlan: true, exportRecords: false, lintPack: false }],
    [['auditor'], { readPlan: false, exportRecords: true, lintPack: false }],
    [['trainer'], { readPlan: false, exportRecords: false, lintPack: true }],
    [['learner', 'auditor', 'trainer'], { readPlan: true, exportRecords: true, lintPack: true }],
    [[], { readPlan: false, exportRecords: false, lintPack: false }],
  ] as const)('a shell of %j answers what is theirs', async (given, answered) => {
    const send = await transport(
      serve(
        given.map((name) => roles[name]),
        report,
      ),
    )
    expect(await askAll(send)).toEqual(answered)
  })

  test('a learner’s shell refuses the calls of others as it refuses what there is not', async () => {
    const send = await transport(serve([roles.learner], report))
    for (const [name, input] of [
      ['exportRecords', { format: 'csv' }],
      ['lintPack', { text: '{}' }],
      ['deleteEverything', {}],
    ] as const) {
      expect(await send({ name, input })).toEqual({
        ok: false,
        error: { code: 'badInput', values: { cause: 'unknownCall', call: name } },
      })
    }
  })

  test('the shells of a machine serve its learner, its trainer and its auditor', async () => {
    const host = must(await openLocalHost(temporaryFolder(), { appVersion: '0.1.0', report }))
    onTestFinished(host.close)
    expect(await askAll(await transport(host.send))).toEqual({ readPlan: true, exportRecords: true, lintPack: true })
  })
})

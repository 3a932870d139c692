import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { ok } from '../../content/basics/result.ts'
import { openOwnOffer } from '../../content/hosts/ownOffer.ts'
import { receiveCalls } from '../../content/hosts/trainer/receive.ts'
import { shippedOffer } from '../../content/packs/shipped/shippedOffer.ts'
import { script, scriptFile } from '../../content/specimens/scripts.ts'
import { newSecretKey, publicKeyOf } from '../../content/trust/minisign/secretKey.ts'
import { sign } from '../../content/trust/minisign/sign.ts'
import { signatureFile } from '../../content/trust/minisign/signature.ts'
import type { KnownKey } from '../../content/trust/packSignature.ts'
import { must, temporaryFolder } from '../specimens/ledger.ts'
import { openPackFolder } from './packFolder.ts'

const keyFrom = (from: number) => newSecretKey(Uint8Array.from({ length: 40 }, (_, at) => from + at))
const [priyas, strangers] = [keyFrom(1), keyFrom(100)]
const text = JSON.stringify(scriptFile([script({ id: 'one' })], { id: 'wards' }))
const signedBy = (key: typeof priyas, what = text) => signatureFile(sign(Buffer.from(what), 'wards', key))

let folder = ''
let known: KnownKey[] = []
beforeEach(() => {
  folder = temporaryFolder()
  known = [{ name: 'Priya Nair', publicKey: publicKeyOf(priyas) }]
})

const open = () => {
  const store = openPackFolder(folder)
  const knownKeys = async () => ok(known)
  const offer = openOwnOffer(shippedOffer, store, knownKeys)
  const { receivePack } = receiveCalls({ store, shipped: shippedOffer, offer, knownKeys })
  const receive = async (part: string, signature: string | null) =>
    must(await receivePack({ part, isFirst: true, isLast: true, signature }))
  return { offer, receive }
}
type Opened = ReturnType<typeof open>
const wards = ({ offer }: Opened) => offer.list().find(({ id }) => id === 'wards')

test('a pack that was taken in with its signature says who signed it, also when the app is opened again', async () => {
  const first = open()
  await first.receive(text, signedBy(priyas))
  expect(wards(first)?.signer).toEqual({ state: 'signed', by: 'Priya Nair' })
  const second = open()
  await second.offer.refresh()
  expect(wards(second)?.signer).toEqual({ state: 'signed', by: 'Priya Nair' })
})

test('one that was altered since it was signed is not taken in; its place and the remedy are named', async () => {
  const opened = open()
  const { received, problems } = await opened.receive(text, signedBy(priyas, `${text} `))
  expect([received, problems]).toEqual([
    null,
    [
      {
        place: 'signature',
        problem: expect.stringContaining('It is not as Priya Nair signed it'),
        fix: 'Get both files once more from Priya Nair.',
      },
    ],
  ])
  expect(wards(opened)).toBeUndefined()
})

test('a signature that comes later is kept, and a stranger’s takes the place of none', async () => {
  const opened = open()
  await opened.receive(text, null)
  expect(wards(opened)?.signer).toEqual({ state: 'unsigned' })
  await opened.receive(text, signedBy(strangers))
  expect(wards(opened)?.signer).toEqual({ state: 'unknownKey', keyId: strangers.id })
  await opened.receive(text, signedBy(priyas))
  expect(wards(opened)?.signer).toEqual({ state: 'signed', by: 'Priya Nair' })
  await opened.receive(text, signedBy(strangers))
  expect(wards(opened)?.signer).toEqual({ state: 'signed', by: 'Priya Nair' })
})

test('a pack whose text was spelt otherwise before keeps being on offer, as it was', async () => {
  const opened = open()
  await opened.receive(text, null)
  const respelt = `\uFEFF${text}\r\n`
  expect((await opened.receive(respelt, signedBy(priyas, respelt))).received).toEqual({ packId: 'wards', version: 1 })
  expect(wards(opened)?.signer).toEqual({ state: 'unsigned' })
})

test('what somebody edits in the folder after it was taken in is not on offer', async () => {
  const opened = open()
  await opened.receive(text, signedBy(priyas))
  writeFileSync(join(folder, 'packs', 'pack-wards', '1.received.json'), `${text} `)
  await opened.offer.refresh()
  expect(wards(opened)).toBeUndefined()
})

test('a key that is trusted later gives its packs a name', async () => {
  const opened = open()
  known = []
  await opened.receive(text, signedBy(priyas))
  expect(wards(opened)?.signer).toEqual({ state: 'unknownKey', keyId: priyas.id })
  known = [{ name: 'Priya Nair', publicKey: publicKeyOf(priyas) }]
  await opened.offer.refresh()
  expect(wards(opened)?.signer).toEqual({ state: 'signed', by: 'Priya Nair' })
})

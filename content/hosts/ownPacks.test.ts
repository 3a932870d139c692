import { expect, test } from 'vitest'
import type { Pack } from '../packs/pack.ts'
import { must } from '../specimens/hosts.ts'
import { nextVersion, offerOf, specimen, specimenPack } from '../specimens/packs.ts'
import { withOwnPacks } from './ownPacks.ts'

const shipped = specimenPack([specimen(), specimen({ id: 'second' })])
const own = specimenPack([specimen({ id: 'mine' })], { id: 'own' })
const unsigned = (pack: Pack) => ({ pack, signer: { state: 'unsigned' } as const })

test('packs of one’s own are offered after the others, and read', async () => {
  const offer = must(withOwnPacks(offerOf([shipped]), [unsigned(own)]))
  expect(offer.list().map(({ id }) => id)).toEqual([shipped.id, 'own'])
  for (const [at, pack] of [shipped, own].entries()) {
    const header = offer.list()[at] ?? expect.unreachable()
    expect(await offer.read(header)).toEqual(pack)
  }
})

test('a pack of one’s own says who signed it, and one that comes along says nothing', () => {
  const signer = { state: 'signed', by: 'Priya Nair' } as const
  const listed = must(withOwnPacks(offerOf([shipped]), [{ pack: own, signer }])).list()
  expect(listed.map((header) => header.signer)).toEqual([undefined, signer])
  expect(must(withOwnPacks(offerOf([shipped]), [{ pack: shipped, signer }])).list()).toEqual(offerOf([shipped]).list())
})

test('a pack that is on offer already is offered once, and no longer as retired', () => {
  const { list, read } = offerOf([shipped])
  const retired = { list: () => list().map((header) => ({ ...header, isRetired: true })), read }
  expect(must(withOwnPacks(retired, [unsigned(shipped)])).list()).toEqual(list())
})

test('a pack under the id of another is refused, also where both are one’s own', () => {
  const refused = { ok: false, error: { place: 'id', problem: expect.stringContaining(shipped.id) } }
  expect(withOwnPacks(offerOf([shipped]), [unsigned(nextVersion(shipped))])).toMatchObject(refused)
  expect(withOwnPacks(offerOf([]), [shipped, nextVersion(shipped)].map(unsigned))).toMatchObject(refused)
})

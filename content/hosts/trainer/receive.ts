import { ok } from '../../basics/result.ts'
import type { PackRoomCalls } from '../../contract/packRoom.ts'
import type { Host } from '../../contract/serve.ts'
import type { PackFault } from '../../packs/pack.ts'
import { longestPack, tooLongFault } from '../../packs/packJson.ts'
import { problemsOf } from './drafts.ts'
import { readOwnPack } from './readOwnPack.ts'
import type { TrainerPorts } from './trainerPorts.ts'

/** A text that is not taken in, and why. */
const refused = (faults: readonly PackFault[]) => ok({ received: null, problems: problemsOf(faults) })

/** Answers what takes packs in from files. One text is under way at a time, and none longer than a pack may be. */
export const receiveCalls = ({
  store,
  shipped,
  offer,
  knownKeys,
}: TrainerPorts): Pick<Host<PackRoomCalls>, 'receivePack'> => {
  let parts: string[] = []
  let length = 0
  return {
    receivePack: async ({ part, isFirst, isLast, signature }) => {
      if (isFirst) [parts, length] = [[], 0]
      length += part.length
      if (length > longestPack) parts = []
      else parts.push(part)
      if (!isLast) return ok({ received: null, problems: [] })
      const text = parts.join('')
      parts = []
      if (length > longestPack) return refused([tooLongFault()])
      const pack = await readOwnPack(text)
      if (!pack.ok) return refused(pack.error)
      const { id, version, hash } = pack.value
      const received = ok({ received: { packId: id, version }, problems: [] })
      const along = shipped.list().find((one) => one.id === id)
      if (along?.hash === hash) return received
      if (along) {
        const problem = `A pack that comes with Lastlook has the id "${id}".`
        return refused([{ place: 'id', problem, fix: 'Give this one another id.' }])
      }
      const known = signature === null ? ok([]) : await knownKeys()
      if (!known.ok) return refused(known.error.map((problem) => ({ place: 'signature', problem, fix: '' })))
      const { signerOf } = await import('../packSigners.ts')
      const signer = signerOf(text, pack.value, signature ?? undefined, known.value)
      if (!signer.ok) return refused([signer.error])
      // It is kept letter for letter: a signature is over the file, not over what it says.
      const published = await store.publish(id, version, 'received', text)
      if (!published.ok) return published
      if (!published.value) {
        const there = await store.read(id, version)
        if (!there.ok) return there
        const read = await readOwnPack(there.value ?? '')
        if (!read.ok || read.value.hash !== hash) {
          const problem = `Version ${version} of "${id}" is here already, and says something else.`
          return refused([{ place: 'version', problem, fix: 'Give this one another version, or another id.' }])
        }
        const restored = await store.setDeleted(id, version, false)
        if (!restored.ok) return restored
      }
      if (signature !== null) {
        const there = await store.read(id, version)
        if (!there.ok) return there
        const before = await store.readSignature(id, version)
        if (!before.ok) return before
        // It is over the text letter for letter; and a stranger's takes the place of none.
        const isBetter = before.value === undefined || signer.value.state === 'signed'
        const kept =
          there.value === text && isBetter ? await store.keepSignature(id, version, signature) : ok(undefined)
        if (!kept.ok) return kept
      }
      await offer.refresh()
      return received
    },
  }
}

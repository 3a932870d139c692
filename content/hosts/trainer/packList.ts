import { comparePacks } from '../../authoring/store/comparePacks.ts'
import type { KeptText } from '../../authoring/store/packStore.ts'
import { languagesOf, localTextOf, messagesOf, readObject } from '../../authoring/store/readText.ts'
import { fieldOf, type Json, type JsonObject } from '../../basics/json.ts'
import type { Locale } from '../../basics/locale.ts'
import { ok } from '../../basics/result.ts'
import type { PackRoomCalls, PackRow } from '../../contract/packRoom.ts'
import type { Host } from '../../contract/serve.ts'
import type { PackHeader } from '../../packs/packHeader.ts'
import { PackSign } from '../../packs/packSign.ts'
import { packText, revisionOf } from './packTexts.ts'
import type { TrainerPorts } from './trainerPorts.ts'

/** How many of these messages are played in each language. */
const writtenIn = (languages: readonly (readonly Locale[])[]) => ({
  en: languages.filter((one) => one.includes('en')).length,
  fr: languages.filter((one) => one.includes('fr')).length,
})

const shippedRow = ({ id, version, title, sign, scenarios }: PackHeader): PackRow => ({
  packId: id,
  version,
  nextVersion: null,
  origin: 'shipped',
  title: { en: title.en, fr: title.fr },
  sign,
  changedAt: null,
  isDeleted: false,
  messages: scenarios.length,
  written: writtenIn(scenarios.map(({ languages }) => languages)),
  against: null,
  isReadable: true,
})

/** What a text changes against the version before it. */
const againstOf = (version: number, before: JsonObject, after: JsonObject): PackRow['against'] => {
  const { messages } = comparePacks(before, after)
  const count = (change: (typeof messages)[number]['change']) => messages.filter((one) => one.change === change).length
  return { version, added: count('added'), changed: count('changed'), removed: count('removed') }
}

const whole = (value: Json | undefined): number | null =>
  typeof value === 'number' && Number.isInteger(value) ? value : null

const keptRow = (
  kept: KeptText,
  file: JsonObject | undefined,
  before: { readonly version: number; readonly file: JsonObject } | undefined,
): PackRow => {
  const messages = file ? messagesOf(file) : []
  const sign = PackSign.options.find((one) => one === fieldOf(file, 'sign')) ?? 'address'
  return {
    packId: kept.packId,
    version: kept.version,
    nextVersion: kept.version === null ? (whole(fieldOf(file, 'version')) ?? 1) : null,
    origin: kept.origin,
    title: localTextOf(fieldOf(file, 'title')),
    sign,
    changedAt: kept.changedAt,
    isDeleted: kept.isDeleted,
    messages: messages.length,
    written: writtenIn(messages.map(languagesOf)),
    against: file && before ? againstOf(before.version, before.file, file) : null,
    isReadable: file !== undefined,
  }
}

/** Drafts first, then what was written last, then what comes along in its order. */
const inOrder = (a: PackRow, b: PackRow): number =>
  Number(b.version === null) - Number(a.version === null) || (b.changedAt ?? '').localeCompare(a.changedAt ?? '')

/** At most so many messages are named where a text stands. */
const mostFound = 200

/** The ids of the messages of a text in which `sought` stands, in lower case. */
const messagesWith = (file: JsonObject, sought: string): string[] =>
  messagesOf(file).flatMap((message) => {
    const id = fieldOf(message, 'id')
    return JSON.stringify(message).toLowerCase().includes(sought) ? [typeof id === 'string' ? id : ''] : []
  })

/** How many characters of a text travel in one answer. */
const partLength = 250_000

/** Answers what there is: lists, reads, searches and compares the texts of packs. */
export const packListCalls = (
  ports: TrainerPorts,
): Pick<Host<PackRoomCalls>, 'listOwnPacks' | 'readPackText' | 'comparePack' | 'searchPacks'> => {
  const { store, shipped } = ports

  const readKept = async ({ packId, version }: KeptText): Promise<JsonObject | undefined> => {
    const text = await store.read(packId, version)
    return text.ok && text.value !== undefined ? readObject(text.value) : undefined
  }

  return {
    listOwnPacks: async () => {
      const kept = await store.list()
      if (!kept.ok) return kept
      const rows: PackRow[] = []
      let before: { readonly packId: string; readonly version: number; readonly file: JsonObject } | undefined
      // The draft is compared with the last version, so it comes after the others here.
      const all = kept.value.toSorted(
        (a, b) => a.packId.localeCompare(b.packId) || (a.version ?? Infinity) - (b.version ?? Infinity),
      )
      for (const one of all) {
        const file = await readKept(one)
        rows.push(keptRow(one, file, before?.packId === one.packId ? before : undefined))
        if (file && one.version !== null && !one.isDeleted) before = { packId: one.packId, version: one.version, file }
      }
      const ids = new Set(kept.value.map(({ packId }) => packId))
      const along = shipped.list().filter(({ id, isRetired }) => !isRetired && !ids.has(id))
      return ok({ packs: [...rows.toSorted(inOrder), ...along.map(shippedRow)] })
    },

    readPackText: async ({ packId, version, at }) => {
      const text = await packText(ports, packId, version)
      if (!text.ok) return text
      const part = text.value.slice(at, at + partLength)
      const next = at + part.length < text.value.length ? at + part.length : null
      return ok({ part, next, revision: revisionOf(text.value) })
    },

    comparePack: async ({ packId, version, against }) => {
      const after = await packText(ports, packId, version)
      if (!after.ok) return after
      const before = await packText(ports, packId, against)
      if (!before.ok) return before
      const { pack, messages } = comparePacks(readObject(before.value) ?? {}, readObject(after.value) ?? {})
      return ok({ pack: [...pack], messages: messages.map(({ fields, ...one }) => ({ ...one, fields: [...fields] })) })
    },

    searchPacks: async ({ text }) => {
      const kept = await store.list()
      if (!kept.ok) return kept
      const sought = JSON.stringify(text.toLowerCase()).slice(1, -1)
      const found: { packId: string; version: number | null; messageIds: string[] }[] = []
      let left = mostFound
      const add = (packId: string, version: number | null, file: JsonObject | undefined): void => {
        const messageIds = file ? messagesWith(file, sought).slice(0, left) : []
        if (messageIds.length > 0) found.push({ packId, version, messageIds })
        left -= messageIds.length
      }
      for (const one of kept.value) add(one.packId, one.version, await readKept(one))
      for (const header of shipped.list()) {
        if (header.isRetired || left <= 0) continue
        const pack = await shipped.read(header)
        // Whatever came from a file is JSON.
        add(header.id, header.version, pack as unknown as JsonObject)
      }
      return ok({ found })
    },
  }
}

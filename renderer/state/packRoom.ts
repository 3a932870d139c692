import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Locale, LocalText } from '../../content/basics/locale.ts'
import type { Result } from '../../content/basics/result.ts'
import type { OutputOf } from '../../content/contract/call.ts'
import type { ClientOf } from '../../content/contract/client.ts'
import type { PackRoomCalls, PackRow } from '../../content/contract/packRoom.ts'
import type { LintReport } from '../../content/contract/packTools.ts'
import type { TrainerCalls } from '../../content/contract/trainer.ts'
import type { Failure } from '../../content/model/failure.ts'
import { readPackText, type WhichText } from './packText.ts'

/** What keeps a text from being a pack. */
export type PackProblem = OutputOf<PackRoomCalls['tryDraft']>['problems'][number]

/** What was asked for in the room of packs. */
export type PackAsked = 'list' | 'new' | 'change' | 'open' | 'save' | 'check' | 'compare' | 'search' | 'receive' | 'try'

/** What there is to say after something was done; each comes once and goes with the next. */
export type PackNews =
  | { readonly is: 'deleted'; readonly text: WhichText }
  | { readonly is: 'renamed'; readonly packId: string; readonly locale: Locale; readonly before: string }
  | { readonly is: 'received' | 'published'; readonly packId: string; readonly version: number }
  /** The draft of a pack is no whole pack yet. */
  | { readonly is: 'unfinished'; readonly packId: string; readonly problems: readonly PackProblem[] }
  /** A file that is too large, or is not text in UTF-8; `name` is the file's. */
  | { readonly is: 'unread'; readonly name: string }
  /** A file is no pack that can be taken in; `name` is the file's. */
  | { readonly is: 'refused'; readonly name: string; readonly problems: readonly PackProblem[] }

/** What the room of packs shows. */
export interface PackRoomState {
  /** Null until the host has listed them. */
  readonly packs: readonly PackRow[] | null
  /** The text that a row is about that was chosen last. */
  readonly chosen: WhichText | null
  /** What was found in a text, by `textKey`, as long as it says the same. */
  readonly checked: Readonly<Record<string, { readonly changedAt: string | null; readonly report: LintReport }>>
  /** Messages in which the sought text stands, by `textKey`; null while nothing is sought. */
  readonly found: Readonly<Record<string, readonly string[]>> | null
  readonly pending: PackAsked | null
  readonly news: PackNews | null
  readonly failure: { readonly asked: PackAsked; readonly reason: Failure } | null
}

/** What the room of packs may ask for. None of it rejects: what fails stands in the state. */
export interface PackRoomActions {
  refresh(): Promise<void>
  choose(text: WhichText | null): void
  begin(title: string, locale: Locale): Promise<void>
  duplicate(text: WhichText, title: LocalText): Promise<void>
  beginNextVersion(packId: string): Promise<void>
  rename(packId: string, locale: Locale, title: string, before: string): Promise<void>
  setDeleted(text: WhichText, isDeleted: boolean): Promise<void>
  publish(packId: string): Promise<void>
  check(text: WhichText): Promise<void>
  search(text: string): Promise<void>
  /** Takes in the text of a file, or says that it is none where that is undefined; `name` is the file's. */
  receive(name: string, text: string | undefined, signature: string | null): Promise<void>
  /** The text of a pack, whole. */
  readText(text: WhichText): Promise<string | undefined>
  compare(text: WhichText, against: number): Promise<OutputOf<PackRoomCalls['comparePack']> | undefined>
  /** Whether the pack is on offer now: a published one is, a draft is put there. */
  putOnOffer(text: WhichText): Promise<boolean>
  dismiss(): void
}

/** The room of packs: its state, and what can be asked of it. */
export interface PackRoom {
  readonly store: StoreApi<PackRoomState>
  readonly actions: PackRoomActions
}

/** A text's key in tables. */
export const textKey = ({ packId, version }: WhichText): string => `${packId}/${version ?? 'draft'}`

/** How many characters of a file go to the host at once. */
const partLength = 200_000

const blank: PackRoomState = {
  packs: null,
  chosen: null,
  checked: {},
  found: null,
  pending: null,
  news: null,
  failure: null,
}

/** Makes the room of packs over a host that serves trainers. */
export const createPackRoom = (client: ClientOf<TrainerCalls>): PackRoom => {
  const store = createStore<PackRoomState>(() => blank)
  const { getState: get, setState: set } = store

  /** Asks for one thing at a time; a second press while the first is under way changes nothing. */
  const ask = async <Value>(
    asked: PackAsked,
    run: () => Promise<Result<Value, Failure>>,
  ): Promise<Value | undefined> => {
    if (get().pending) return undefined
    set({ pending: asked, failure: null, news: null })
    const answer = await run()
    set({ pending: null })
    if (answer.ok) return answer.value
    set({ failure: { asked, reason: answer.error } })
    return undefined
  }

  const list = async (): Promise<void> => {
    const listed = await client.listOwnPacks({})
    if (listed.ok) set({ packs: listed.value.packs })
    else set({ failure: { asked: 'list', reason: listed.error } })
  }

  const revisionOf = async (packId: string) => {
    const read = await client.readPackText({ packId, version: null, at: 0 })
    return read.ok ? { ok: true as const, value: read.value.revision } : read
  }

  return {
    store,
    actions: {
      refresh: list,

      choose: (chosen) => set({ chosen, news: null }),

      begin: async (title, locale) => {
        const begun = await ask('new', () => client.newDraft({ title, locale }))
        if (!begun) return
        await list()
        set({ chosen: { packId: begun.packId, version: null } })
      },

      duplicate: async ({ packId, version }, title) => {
        const copied = await ask('new', () => client.duplicatePack({ packId, version, title }))
        if (!copied) return
        await list()
        set({ chosen: { packId: copied.packId, version: null } })
      },

      beginNextVersion: async (packId) => {
        if (!(await ask('new', () => client.draftNextVersion({ packId })))) return
        await list()
        set({ chosen: { packId, version: null } })
      },

      rename: async (packId, locale, title, before) => {
        if (!(await ask('change', () => client.renameDraft({ packId, locale, title })))) return
        await list()
        set({ news: { is: 'renamed', packId, locale, before } })
      },

      setDeleted: async (text, isDeleted) => {
        const { packId, version } = text
        if (!(await ask('change', () => client.deletePack({ packId, version, isDeleted })))) return
        await list()
        set(isDeleted ? { news: { is: 'deleted', text }, chosen: null } : { chosen: text })
      },

      publish: async (packId) => {
        const published = await ask('change', async () => {
          const revision = await revisionOf(packId)
          return revision.ok ? client.publishDraft({ packId, revision: revision.value }) : revision
        })
        if (!published) return
        const { version, problems } = published
        if (version === null) {
          set({ news: { is: 'unfinished', packId, problems } })
          return
        }
        await list()
        set({ chosen: { packId, version }, news: { is: 'published', packId, version } })
      },

      check: async (text) => {
        const { packId, version } = text
        const report = await ask('check', () => client.lintOwnPack({ packId, version }))
        const changedAt = get().packs?.find((one) => textKey(one) === textKey(text))?.changedAt ?? null
        if (report) set({ checked: { ...get().checked, [textKey(text)]: { changedAt, report } } })
      },

      search: async (text) => {
        if (text.trim() === '') {
          set({ found: null })
          return
        }
        const answer = await client.searchPacks({ text })
        if (!answer.ok) set({ failure: { asked: 'search', reason: answer.error } })
        else set({ found: Object.fromEntries(answer.value.found.map((one) => [textKey(one), one.messageIds])) })
      },

      receive: async (name, text, signature) => {
        if (text === undefined) {
          set({ failure: null, news: { is: 'unread', name } })
          return
        }
        const taken = await ask('receive', async () => {
          for (let at = 0; ; at += partLength) {
            const isLast = at + partLength >= text.length
            const part = text.slice(at, at + partLength)
            const answer = await client.receivePack({
              part,
              isFirst: at === 0,
              isLast,
              signature: isLast ? signature : null,
            })
            if (isLast || !answer.ok) return answer
          }
        })
        if (!taken) return
        const { received, problems } = taken
        if (!received) {
          set({ news: { is: 'refused', name, problems } })
          return
        }
        await list()
        set({ chosen: received, news: { is: 'received', ...received } })
      },

      readText: async (text) => (await ask('save', () => readPackText(client, text)))?.text,

      compare: ({ packId, version }, against) => ask('compare', () => client.comparePack({ packId, version, against })),

      putOnOffer: async ({ packId, version }) => {
        if (version !== null) return true
        const tried = await ask('try', () => client.tryDraft({ packId }))
        if (tried && tried.problems.length > 0) {
          set({ news: { is: 'unfinished', packId, problems: tried.problems } })
        }
        return tried !== undefined && tried.problems.length === 0
      },

      dismiss: () => set({ news: null, failure: null }),
    },
  }
}

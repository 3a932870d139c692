import { createStore, type StoreApi } from 'zustand/vanilla'
import { scriptsOf } from '../../content/authoring/studio/draft.ts'
import type { Edit } from '../../content/authoring/studio/edit.ts'
import { doEdit, endTyping, type History, historyOf, redo, undo } from '../../content/authoring/studio/history.ts'
import type { JsonObject } from '../../content/basics/json.ts'
import type { InputOf, OutputOf } from '../../content/contract/call.ts'
import type { ClientOf } from '../../content/contract/client.ts'
import type { StudioBuilt, StudioCalls, StudioLook, StudioProblem, StudioSlip } from '../../content/contract/studio.ts'
import type { TrainerCalls } from '../../content/contract/trainer.ts'
import type { Failure } from '../../content/model/failure.ts'
import { type DraftProblem, draftFile } from './draftFile.ts'

/** How a draft stands against its file. `changed`: another window has saved it since, and nothing is saved from here. */
export type Saving = 'saved' | 'unsaved' | 'saving' | 'failed' | 'changed'

/** A stock that organisations can be drawn from. */
export type StockChoice = OutputOf<StudioCalls['listStocks']>['stocks'][number]

/** A script as it was previewed last. */
export interface PreviewedScript {
  /** The script that it is of: of another one it shows nothing. */
  readonly script: JsonObject
  /** Null where it cannot be built yet. */
  readonly built: StudioBuilt | null
  readonly problems: readonly StudioProblem[]
}

/** What the editor shows. */
export interface StudioState {
  readonly packId: string
  /** Null until the draft is read, and where it cannot be shown: `unreadable` says why then. */
  readonly history: History | null
  readonly unreadable: readonly DraftProblem[]
  readonly saving: Saving
  /** The script that is open, by its place; null: the list of them. */
  readonly at: number | null
  readonly look: StudioLook
  readonly preview: PreviewedScript | null
  /** What can go wrong with the address of somebody, where that was asked for. */
  readonly slips: { readonly person: string; readonly list: readonly StudioSlip[] } | null
  readonly stocks: readonly StockChoice[]
  /** Whether no seed was found that deals what was wished. */
  readonly isNotDealt: boolean
  readonly failure: Failure | null
}

/** What the editor may ask for. None of it rejects: what fails stands in the state. */
export interface StudioActions {
  open(): Promise<void>
  /** Opens a script, or the list of them. */
  openScript(at: number | null): void
  /** Does an edit at an instant, in milliseconds of the page's own clock. It is saved when somebody pauses. */
  edit(edit: Edit, atMs: number): void
  /** A field was left: what is typed in it next is undone for itself. */
  endTyping(): void
  undo(): void
  redo(): void
  /** Saves what is not saved yet; false where it could not be. */
  save(): Promise<boolean>
  look(change: Partial<StudioLook>): void
  /** Shows another deal of the script. */
  deal(wish: InputOf<StudioCalls['dealAgain']>['wish']): Promise<void>
  /** Asks what can go wrong with somebody's address; null: no more. */
  askSlips(person: string | null): Promise<void>
  dismiss(): void
}

/** The editor of a draft: its state, and what can be asked of it. */
export interface Studio {
  readonly store: StoreApi<StudioState>
  readonly actions: StudioActions
}

/** A pause in milliseconds after which what was written is saved and shown. */
const pauseMs = 150

/** Makes the editor of a pack's draft over a host that serves trainers. */
export const createStudio = (client: ClientOf<TrainerCalls>, packId: string, look: StudioLook): Studio => {
  const store = createStore<StudioState>(() => ({
    packId,
    history: null,
    unreadable: [],
    saving: 'saved',
    at: null,
    look,
    preview: null,
    slips: null,
    stocks: [],
    isNotDealt: false,
    failure: null,
  }))
  const { getState: get, setState: set } = store
  const file = draftFile(client, packId)
  let saving: Promise<boolean> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const fail = (reason: Failure) => set({ failure: reason })

  const saveOnce = async (): Promise<boolean> => {
    const draft = get().history?.draft
    if (!draft || get().saving === 'changed') return false
    if (draft === file.saved()?.draft) return true
    set({ saving: 'saving' })
    const answer = await file.save(draft)
    if (!answer.ok) {
      set({ saving: answer.error.code === 'draftChanged' ? 'changed' : 'failed', failure: answer.error })
      return false
    }
    const isAll = get().history?.draft === draft
    set({ saving: isAll ? 'saved' : 'unsaved', failure: null })
    return isAll || saveOnce()
  }

  /** One save at a time: a later one takes along what was written meanwhile. */
  const save = async (): Promise<boolean> => {
    clearTimeout(timer)
    while (saving) await saving
    saving = saveOnce()
    const isSaved = await saving
    saving = undefined
    return isSaved
  }

  /** The script that is open, as it is saved, the way a call names it; undefined where there is none. */
  const openedScript = async () => {
    const isSaved = await save()
    const { at } = get()
    const saved = file.saved()
    const script = saved && at !== null ? scriptsOf(saved.draft)[at] : undefined
    return isSaved && saved && at !== null && script
      ? { script, which: { packId, revision: saved.revision, script: at } }
      : undefined
  }

  const preview = async (): Promise<void> => {
    const opened = await openedScript()
    if (!opened) return
    const { which, script } = opened
    const answer = await client.previewScript({ ...which, look: get().look })
    // What was written since is shown after the next pause.
    if (file.saved()?.revision !== which.revision || get().at !== which.script) return
    if (!answer.ok) return fail(answer.error)
    set({ preview: { script, ...answer.value } })
    const { slips } = get()
    if (slips) await askSlips(slips.person)
  }

  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void preview(), pauseMs)
  }

  const become = (history: History) => {
    const before = get().history
    if (history === before) return
    set({ history, ...(history.draft !== before?.draft && get().saving !== 'changed' && { saving: 'unsaved' }) })
    const { at } = get()
    if (at !== null && !scriptsOf(history.draft)[at]) set({ at: null, preview: null, slips: null })
    later()
  }

  const askSlips = async (person: string | null): Promise<void> => {
    if (person === null) return set({ slips: null })
    const opened = await openedScript()
    if (!opened) return
    const { locale, seed } = get().look
    const answer = await client.slipsFor({ ...opened.which, locale, seed, person })
    if (answer.ok) set({ slips: { person, list: answer.value.slips } })
    else fail(answer.error)
  }

  return {
    store,
    actions: {
      open: async () => {
        const read = await file.read()
        if (!read.ok) return fail(read.error)
        const saved = file.saved()
        if (!saved) return set({ unreadable: read.value.problems })
        set({ history: historyOf(saved.draft), saving: 'saved', failure: null })
        const stocks = await client.listStocks({ packId, revision: saved.revision })
        if (stocks.ok) set({ stocks: stocks.value.stocks })
      },

      openScript: (at) => {
        const { history } = get()
        if (history) set({ history: endTyping(history) })
        const { mistake: _m, display: _d, isWrong: _w, ...plain } = get().look
        set({ at, preview: null, slips: null, look: plain, isNotDealt: false })
        void preview()
      },

      edit: (edit, atMs) => {
        const { history } = get()
        if (history) become(doEdit(history, edit, atMs))
      },

      endTyping: () => {
        const { history } = get()
        if (history) set({ history: endTyping(history) })
      },

      undo: () => {
        const { history } = get()
        if (history) become(undo(history))
      },

      redo: () => {
        const { history } = get()
        if (history) become(redo(history))
      },

      save,

      look: (change) => {
        const { mistake: _m, display: _d, isWrong: _w, ...plain } = get().look
        // What is asked for anew stands for itself: another seed is shown as it is dealt.
        set({ look: 'seed' in change ? { ...plain, ...change } : { ...get().look, ...change }, isNotDealt: false })
        void preview()
      },

      deal: async (wish) => {
        const opened = await openedScript()
        if (!opened) return
        const { locale, seed } = get().look
        const answer = await client.dealAgain({ ...opened.which, locale, after: seed, wish })
        if (!answer.ok) return fail(answer.error)
        if (answer.value.seed === null) return set({ isNotDealt: true })
        set({ look: { locale, seed: answer.value.seed }, isNotDealt: false })
        await preview()
      },

      askSlips,
      dismiss: () => set({ failure: null }),
    },
  }
}

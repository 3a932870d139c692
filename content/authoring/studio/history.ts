import { fieldOf, type JsonObject } from '../../basics/json.ts'
import { type Locale, locales } from '../../basics/locale.ts'
import { applyEdit } from './applyEdit.ts'
import { after, before, type Difference, differenceBetween, joined } from './difference.ts'
import { type Draft, idOf, scriptsOf } from './draft.ts'
import type { Edit } from './edit.ts'
import type { Path } from './sharing.ts'

/** What a step was, for whoever puts it into words: "Undo: delete script …". */
export interface Done {
  readonly code: Edit['code']
  /** Id and subject of the script that it was about, as they stood before it; null where it was about none. */
  readonly script: ScriptName | null
  /** The key of the person, organisation or value that it was about; empty where it was about none. */
  readonly key: string
  /** Where in the script, or in the pack: the path of a text or of a list, a field; empty where it was about the whole. */
  readonly at: Path
}

/** What a script is known by: its id, and its subject in the languages in which it has one, slots as they are written. */
export interface ScriptName {
  readonly id: string
  readonly subject: Readonly<Partial<Record<Locale, string>>>
}

interface Step {
  readonly done: Done
  readonly difference: Difference
  /** In which field it was typed, and when last, in milliseconds; null for what is a step of its own. */
  readonly typed: { readonly field: string; readonly atMs: number } | null
}

/** Steps, the one that is next first. */
interface Steps {
  readonly step: Step
  readonly rest: Steps | null
}

/**
 * A draft with all that was done to it in a session, and undone again: a value, of which every change gives another. There is no
 * end to it but the memory's, and a step takes as much of that as what it wrote.
 */
export interface History {
  readonly draft: Draft
  readonly past: Steps | null
  readonly future: Steps | null
}

/** A pause, in milliseconds, that ends a stretch of typing: what is typed after it is undone for itself. */
export const typingPauseMs = 1500

/** A history in which nothing was done yet. */
export const historyOf = (draft: Draft): History => ({ draft, past: null, future: null })

/** What a script of a draft is known by. */
const scriptName = (script: JsonObject): ScriptName => {
  const subject = fieldOf(script, 'subject')
  const written = locales.flatMap((locale) => {
    const text = fieldOf(subject, locale)
    return typeof text === 'string' ? [[locale, text] as const] : []
  })
  return { id: idOf(script), subject: Object.fromEntries(written) }
}

const doneBy = (edit: Edit, draft: Draft): Done => {
  const script = 'script' in edit ? scriptsOf(draft)[edit.script] : 'added' in edit ? edit.added : undefined
  const locale = 'locale' in edit ? [edit.locale] : []
  const path =
    'path' in edit
      ? edit.path
      : 'list' in edit
        ? edit.list
        : 'field' in edit && edit.field !== null
          ? [edit.field, ...locale]
          : []
  return { code: edit.code, script: script ? scriptName(script) : null, key: 'key' in edit ? edit.key : '', at: path }
}

/** The field that an edit types in; null for one that is a step of its own. */
const fieldTypedIn = (edit: Edit): string | null => {
  if (edit.code === 'setText') return `${edit.script}/${edit.path.join('.')}`
  return edit.code === 'setPackText' ? `${edit.field}.${edit.locale}` : null
}

/** The step before with a keystroke more in it, where it is the same stretch of typing. */
const continued = (last: Step | undefined, field: string | null, atMs: number, next: Difference): Step | undefined => {
  if (field === null || last?.typed?.field !== field || atMs - last.typed.atMs > typingPauseMs) return undefined
  const difference = joined(last.difference, next)
  return difference && { ...last, difference, typed: { field, atMs } }
}

/**
 * Does an edit at an instant (milliseconds on any clock that does not go back). What is typed into one field without a pause
 * is one step; whatever was undone before can no longer be done again. An edit that changes nothing is none.
 */
export const doEdit = (history: History, edit: Edit, atMs: number): History => {
  const { draft, past, future } = history
  const now = applyEdit(draft, edit)
  if (now === draft) return history
  const field = fieldTypedIn(edit)
  const difference = differenceBetween(draft, now)
  // After an undo a stretch is over: what is typed then is not what was typed before.
  const more = future === null ? continued(past?.step, field, atMs, difference) : undefined
  if (more) return { draft: now, past: { step: more, rest: past?.rest ?? null }, future: null }
  const step: Step = { done: doneBy(edit, draft), difference, typed: field === null ? null : { field, atMs } }
  return { draft: now, past: { step, rest: past }, future: null }
}

/** Ends a stretch of typing, as when a field is left. */
export const endTyping = (history: History): History => {
  const { past } = history
  return past?.step.typed ? { ...history, past: { step: { ...past.step, typed: null }, rest: past.rest } } : history
}

/** Takes the last step back; the same history where there is none. */
export const undo = (history: History): History => {
  const { draft, past, future } = endTyping(history)
  if (past === null) return history
  return { draft: before(draft, past.step.difference), past: past.rest, future: { step: past.step, rest: future } }
}

/** Does again what was undone last; the same history where there is nothing. */
export const redo = (history: History): History => {
  const { draft, past, future } = history
  if (future === null) return history
  return { draft: after(draft, future.step.difference), past: { step: future.step, rest: past }, future: future.rest }
}

/** What `undo` would take back; undefined where there is nothing. */
export const undoable = ({ past }: History): Done | undefined => past?.step.done

/** What `redo` would do again; undefined where there is nothing. */
export const redoable = ({ future }: History): Done | undefined => future?.step.done

import type { JsonObject } from '../../basics/json.ts'
import { ScriptPackFile } from '../../packs/pack.ts'
import { changedScript } from './changedScript.ts'
import type { Draft } from './draft.ts'
import type { Edit, PackEdit, ScriptEdit } from './edit.ts'
import { addKeyed, removeKeyed, removePerson, rename, setPerson } from './edits/cast.ts'
import { insertEntry, moveEntry, removeEntry, setEntry } from './edits/lists.ts'
import { setMistakes } from './edits/mistakes.ts'
import { moveRecipient } from './edits/recipients.ts'
import { addScript, changedScriptAt, deleteScript, duplicateScript, moveScript } from './edits/scripts.ts'
import { setText, textWith } from './edits/texts.ts'
import { insertChoice, removeChoice } from './edits/values.ts'
import { changedAt } from './sharing.ts'

type Of<Code extends Edit['code'], All = Edit> = Extract<All, { readonly code: Code }>

const packOrder = Object.keys(ScriptPackFile.entries)

const onPack: { readonly [Code in PackEdit['code']]: (draft: Draft, edit: Of<Code>) => Draft } = {
  setPackText: (draft, { field, locale, text }) =>
    // The pack itself is never taken out.
    changedAt(
      draft,
      [field],
      (was) => textWith(was, locale, text),
      () => packOrder,
    ) as Draft,
  setPackField: (draft, { field, value }) =>
    changedAt(
      draft,
      [field],
      () => value,
      () => packOrder,
    ) as Draft,
  addScript: (draft, { at, added }) => addScript(draft, at, added),
  duplicateScript: (draft, { script }) => duplicateScript(draft, script),
  deleteScript: (draft, { script }) => deleteScript(draft, script),
  moveScript: (draft, { script, to }) => moveScript(draft, script, to),
}

const onScript: { readonly [Code in ScriptEdit['code']]: (script: JsonObject, edit: Of<Code>) => JsonObject } = {
  setText: (script, { path, text }) => setText(script, path, text),
  setField: (script, { field, value }) => changedScript(script, [field], () => value),
  insertEntry: (script, { list, at, entry }) => insertEntry(script, list, at, entry),
  setEntry: (script, { list, at, entry }) => setEntry(script, list, at, entry),
  removeEntry: (script, { list, at }) => removeEntry(script, list, at),
  moveEntry: (script, { list, at, to }) => moveEntry(script, list, at, to),
  addPerson: (script, { key, person }) => addKeyed(script, 'people', key, person),
  setPerson: (script, { key, field, value }) => setPerson(script, key, field, value),
  removePerson: (script, { key }) => removePerson(script, key),
  addOrganisation: (script, { key, stock }) => addKeyed(script, 'organisations', key, { stock }),
  setStock: (script, { key, stock }) => changedScript(script, ['organisations', key, 'stock'], () => stock),
  removeOrganisation: (script, { key }) => removeKeyed(script, 'organisations', key),
  addValue: (script, { key, choices }) => addKeyed(script, 'values', key, choices),
  removeValue: (script, { key }) => removeKeyed(script, 'values', key),
  insertChoice: (script, { key, at }) => insertChoice(script, key, at),
  removeChoice: (script, { key, at }) => removeChoice(script, key, at),
  rename: (script, { sort, key, to }) => rename(script, sort, key, to),
  moveRecipient: (script, { key, field, at }) => moveRecipient(script, key, field, at),
  setVictims: (script, { victims }) => setMistakes(script, 'victims', victims),
  setKinds: (script, { kinds }) => setMistakes(script, 'kinds', kinds),
}

const isOnPack = (edit: Edit): edit is PackEdit => Object.hasOwn(onPack, edit.code)

/**
 * A draft as it is after an edit, which shares with the one before all that stayed; the very draft where the edit changes
 * nothing, because it is so already or what it is about is not there.
 */
export const applyEdit = (draft: Draft, edit: Edit): Draft => {
  // A table entry takes the edit of its own code: the compiler cannot see that for a union.
  if (isOnPack(edit)) return (onPack[edit.code] as (draft: Draft, edit: Edit) => Draft)(draft, edit)
  const change = onScript[edit.code] as (script: JsonObject, edit: Edit) => JsonObject
  return changedScriptAt(draft, edit.script, (script) => change(script, edit))
}

import type { Json, JsonObject } from '../../basics/json.ts'
import type { Locale } from '../../basics/locale.ts'
import type { Field } from '../../model/item.ts'
import type { Keyed } from './keys.ts'
import type { TextPath } from './texts.ts'

/** What a pack says of itself besides its texts. */
export type PackField = 'id' | 'version' | 'sign' | 'licence' | 'shift' | 'weights' | 'peopleShare' | 'stocks' | 'facts'

/** What a script says by one value. */
export type ScriptField = 'id' | 'version' | 'use' | 'languages' | 'level' | 'act' | 'sender' | 'sensitivity' | 'fact'

/** What is said of a person by one value. */
export type PersonField = 'at' | 'culture' | 'mailbox' | 'members' | 'roleIsWhole' | 'shares'

/** A list of a script that entries are put into and taken out of. The last is of ways of saying one paragraph. */
export type ListPath =
  | readonly ['quoted' | 'attachments' | 'guidance']
  | readonly ['mistakes', 'people']
  | readonly ['body', Locale]
  | readonly ['body', Locale, number]

/** What is done to a pack, apart from its scripts and to their list. Places of scripts are from 0, in the order of the file. */
export type PackEdit =
  | {
      readonly code: 'setPackText'
      readonly field: 'title' | 'summary'
      readonly locale: Locale
      readonly text: string
    }
  /** Undefined takes the field out. */
  | { readonly code: 'setPackField'; readonly field: PackField; readonly value: Json | undefined }
  /** Its id is the first free one like its own. */
  | { readonly code: 'addScript'; readonly at: number; readonly added: JsonObject }
  /** Stands behind its source, under another id, as version 1. */
  | { readonly code: 'duplicateScript'; readonly script: number }
  | { readonly code: 'deleteScript'; readonly script: number }
  | { readonly code: 'moveScript'; readonly script: number; readonly to: number }

/** What is done to a script. A new key that is misspelled or taken does nothing: `keyFault` says so before. */
export type ScriptEdit = { readonly script: number } & (
  | { readonly code: 'setText'; readonly path: TextPath; readonly text: string }
  /** Undefined takes the field out, so that it is what the format says where nothing is said. */
  | { readonly code: 'setField'; readonly field: ScriptField; readonly value: Json | undefined }
  | { readonly code: 'insertEntry'; readonly list: ListPath; readonly at: number; readonly entry: Json }
  | { readonly code: 'setEntry'; readonly list: ListPath; readonly at: number; readonly entry: Json }
  | { readonly code: 'removeEntry'; readonly list: ListPath; readonly at: number }
  | { readonly code: 'moveEntry'; readonly list: ListPath; readonly at: number; readonly to: number }
  | { readonly code: 'addPerson'; readonly key: string; readonly person: JsonObject }
  | {
      readonly code: 'setPerson'
      readonly key: string
      readonly field: PersonField
      readonly value: Json | undefined
    }
  /** Out of the fields, and of the mistakes; a mistake that is about nobody else goes too. */
  | { readonly code: 'removePerson'; readonly key: string }
  | { readonly code: 'addOrganisation'; readonly key: string; readonly stock: string }
  | { readonly code: 'setStock'; readonly key: string; readonly stock: string }
  | { readonly code: 'removeOrganisation'; readonly key: string }
  /** With a choice in each of the script's languages. */
  | { readonly code: 'addValue'; readonly key: string; readonly choices: Readonly<Partial<Record<Locale, Json>>> }
  | { readonly code: 'removeValue'; readonly key: string }
  /** In both languages, since the same place counts in each. */
  | { readonly code: 'insertChoice'; readonly key: string; readonly at: number }
  | { readonly code: 'removeChoice'; readonly key: string; readonly at: number }
  /** All that speaks of it follows: fields, thread, mistakes and slots of texts. */
  | { readonly code: 'rename'; readonly sort: Keyed; readonly key: string; readonly to: string }
  /** Into a field, at a place among the others there; null takes it out of every field. */
  | { readonly code: 'moveRecipient'; readonly key: string; readonly field: Field | null; readonly at: number }
  /** Undefined: everybody, or whichever fit. */
  | { readonly code: 'setVictims'; readonly victims: readonly string[] | undefined }
  | { readonly code: 'setKinds'; readonly kinds: readonly string[] | undefined }
)

/** Whatever an editor does to a draft, as a value. */
export type Edit = PackEdit | ScriptEdit

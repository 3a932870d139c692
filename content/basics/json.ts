/** A value as JSON has it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject

/** An object as JSON has it. Its keys may be anybody's, so they are asked for by `fieldOf`. */
export interface JsonObject {
  readonly [key: string]: Json
}

/** Whether a value is an object with fields, and no list. */
export const isJsonObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The fields of a value; none where it has none. */
export const fieldsIn = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {})

/** The entries of a list; none where it is no list. */
export const entriesIn = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : [])

/** What stands in a field of a value's own: nothing that objects are born with is found. */
export const fieldOf = (value: Json | undefined, key: string): Json | undefined =>
  isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined

/** Whether a value is an object that says nothing. */
export const isEmptyObject = (value: Json | undefined): boolean =>
  isJsonObject(value) && Object.keys(value).length === 0

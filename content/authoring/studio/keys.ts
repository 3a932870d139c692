import { fieldOf, fieldsIn, type JsonObject } from '../../basics/json.ts'

/** What a script has by key: of all of them together no two may have one key, since texts speak of them by it. */
export const keyed = ['people', 'organisations', 'values'] as const
export type Keyed = (typeof keyed)[number]

/** How a key is spelled: a letter of the alphabet, then letters and digits, twenty at most. */
const spelling = /^[a-z][a-zA-Z0-9]{0,19}$/

/** The keys of a script's people, organisations and values. */
const keysOf = (script: JsonObject): ReadonlySet<string> =>
  new Set(keyed.flatMap((sort) => Object.keys(fieldsIn(fieldOf(script, sort)))))

/** Why a key cannot be given to something new in a script: its spelling, or that something has it; undefined if it can. */
export const keyFault = (script: JsonObject, key: string): 'spelling' | 'taken' | undefined => {
  if (!spelling.test(key)) return 'spelling'
  return keysOf(script).has(key) ? 'taken' : undefined
}

/** A key like this that nothing in the script has: the key itself, or with a number. */
export const freeKey = (script: JsonObject, like: string): string => {
  const taken = keysOf(script)
  const bare = (spelling.test(like) ? like : 'someone').replace(/\d+$/, '').slice(0, 17)
  let key = spelling.test(like) ? like : bare
  for (let number = 2; taken.has(key); number++) key = `${bare}${number}`
  return key
}

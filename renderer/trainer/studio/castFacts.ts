import { entriesIn, fieldOf, fieldsIn, type JsonObject } from '../../../content/basics/json.ts'

/** The lines in which somebody of a script stands, in the order in which they are shown. */
export const scriptLines = ['from', 'to', 'cc', 'bcc', 'spare'] as const
export type ScriptLine = (typeof scriptLines)[number]

/** Somebody of a script, with the line and the place in it. */
export interface Placed {
  readonly key: string
  readonly line: ScriptLine
  readonly at: number
}

/** Everybody of a script: the sender, those in To, Cc and Bcc, then the spares, whom only a mistake brings in. */
export const placedIn = (script: JsonObject): readonly Placed[] => {
  const people = Object.keys(fieldsIn(fieldOf(script, 'people')))
  const sender = fieldOf(script, 'sender')
  const placed: Placed[] = typeof sender === 'string' ? [{ key: sender, line: 'from', at: 0 }] : []
  for (const line of ['to', 'cc', 'bcc'] as const) {
    entriesIn(fieldOf(script, line)).forEach((key, at) => {
      if (typeof key === 'string') placed.push({ key, line, at })
    })
  }
  const known = new Set(placed.map(({ key }) => key))
  const spares = people.filter((key) => !known.has(key))
  return [...placed, ...spares.map((key, at): Placed => ({ key, line: 'spare', at }))]
}

/** A script's organisations by key, each with its stock. */
export const organisationsIn = (script: JsonObject): readonly { readonly key: string; readonly stock: string }[] =>
  Object.entries(fieldsIn(fieldOf(script, 'organisations'))).map(([key, one]) => {
    const stock = fieldOf(one, 'stock')
    return { key, stock: typeof stock === 'string' ? stock : '' }
  })

/** The key of the organisation at which somebody of a script is; undefined where that is not said. */
export const homeOf = (script: JsonObject, key: string): string | undefined => {
  const home = fieldOf(fieldOf(fieldOf(script, 'people'), key), 'at')
  return typeof home === 'string' ? home : undefined
}

import * as v from 'valibot'

/** Ids that the host gives out: a version 4 UUID. */
export const SessionId = v.pipe(v.string(), v.uuid(), v.brand('SessionId'))
export type SessionId = v.InferOutput<typeof SessionId>

/** `scenario@version#seed`: all it takes, with the pack and the language, to rebuild an item bit for bit. */
export const ItemId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}@[1-9]\d{0,8}#\d{1,10}$/), v.brand('ItemId'))
export type ItemId = v.InferOutput<typeof ItemId>

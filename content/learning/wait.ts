import * as v from 'valibot'
import { errorKindIds } from '../model/errorKind.ts'

/** In how many milliseconds a kind of error is back for review: if it is caught in this session, and if it is missed. */
export const Wait = v.strictObject({ kind: v.picklist(errorKindIds), caughtMs: v.number(), missedMs: v.number() })
export type Wait = v.InferOutput<typeof Wait>

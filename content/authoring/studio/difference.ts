import { fieldOf, type JsonObject } from '../../basics/json.ts'
import { type Draft, scriptsOf, withScripts } from './draft.ts'

/**
 * What an edit made another: scripts from a place on, before and after; or anything else of the pack. A draft's list of
 * scripts is as long as the pack, and is another after each edit: kept with each, twenty thousand edits would be made of
 * lists. So only what differs of it is kept.
 */
export type Difference =
  | {
      readonly of: 'scripts'
      readonly from: number
      readonly before: readonly JsonObject[]
      readonly after: readonly JsonObject[]
    }
  | { readonly of: 'pack'; readonly before: Draft; readonly after: Draft }

/** Whether two drafts have the very same fields but for their scripts, of which both have a list. */
const haveOnePack = (one: Draft, other: Draft): boolean => {
  const keys = Object.keys(one)
  if (keys.length !== Object.keys(other).length || !Object.hasOwn(one, 'scripts')) return false
  return keys.every((key) => Object.hasOwn(other, key) && (key === 'scripts' || one[key] === other[key]))
}

/** Whether two drafts are one to whoever reads them: the very same fields and scripts, though not the same object. */
export const isSameDraft = (one: Draft, other: Draft): boolean => {
  if (one === other) return true
  const [scripts, others] = [scriptsOf(one), scriptsOf(other)]
  return (
    haveOnePack(one, other) &&
    (fieldOf(one, 'scripts') === fieldOf(other, 'scripts') ||
      (scripts.length === others.length && scripts.every((script, at) => script === others[at])))
  )
}

/** What differs between a draft and the same after an edit. It looks into no script, only whether it is the same. */
export const differenceBetween = (before: Draft, after: Draft): Difference => {
  if (!haveOnePack(before, after)) return { of: 'pack', before, after }
  const [was, now] = [scriptsOf(before), scriptsOf(after)]
  const most = Math.min(was.length, now.length)
  let from = 0
  while (from < most && was[from] === now[from]) from++
  let same = 0
  while (same < most - from && was.at(-1 - same) === now.at(-1 - same)) same++
  return { of: 'scripts', from, before: was.slice(from, was.length - same), after: now.slice(from, now.length - same) }
}

/** The draft before a difference, from the one after it. */
export const before = (draft: Draft, difference: Difference): Draft =>
  difference.of === 'pack'
    ? difference.before
    : withScripts(draft, scriptsOf(draft).toSpliced(difference.from, difference.after.length, ...difference.before))

/** The draft after a difference, from the one before it. */
export const after = (draft: Draft, difference: Difference): Draft =>
  difference.of === 'pack'
    ? difference.after
    : withScripts(draft, scriptsOf(draft).toSpliced(difference.from, difference.before.length, ...difference.after))

/** Two differences that follow each other as one; undefined where they are not of the same scripts. */
export const joined = (first: Difference, next: Difference): Difference | undefined => {
  if (first.of === 'pack' && next.of === 'pack') return { of: 'pack', before: first.before, after: next.after }
  if (first.of === 'pack' || next.of === 'pack' || first.from !== next.from) return undefined
  if (first.after.length !== next.before.length) return undefined
  return { of: 'scripts', from: first.from, before: first.before, after: next.after }
}

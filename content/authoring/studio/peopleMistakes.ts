import type { JsonObject } from '../../basics/json.ts'
import type { Locale } from '../../basics/locale.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import type { MistakeForm } from '../../detector/kind.ts'
import { authoredKindById } from '../../detector/kinds.ts'
import { recipientsOf } from '../../item/script/mistake.ts'
import { type AuthoredKindId, authoredKindIds } from '../../model/errorKind.ts'
import type { PeopleMistake, Script } from '../../packs/script/script.ts'
import { type WrongAddress, wrongAddress } from './fitting.ts'
import type { PackParts } from './parts.ts'
import type { ScriptFault } from './readScript.ts'
import { type Stage, stageOf } from './stage.ts'

/** Why a kind of mistake of people cannot be set up about somebody. */
export type Unsettable =
  /** Nobody in the script is in no field, at an organisation that is no real one. */
  | 'noSpare'
  /** The script has no other organisation that is no real one. */
  | 'noOtherOrganisation'
  /** A role mailbox is nobody's own. */
  | 'roleMailbox'
  /** Nobody else stands in To or Cc beside them, or nobody would be left in To. */
  | 'noOthers'

/** A mistake of people that can be set up about somebody. */
export interface MistakeChoice {
  /** Who, or which organisation, comes into it; null where there is nothing to choose. */
  readonly key: string | null
  /** As it would be put into the script's mistakes; its texts are for the author to write. */
  readonly entry: PeopleMistake
  /** What it makes of the address; null where that stays, and somebody is there or in sight who should not be. */
  readonly address: WrongAddress | null
}

/** A kind of mistake of people and a recipient: what can be chosen, the best first, or why there is nothing. */
export interface FittingMistake {
  readonly kind: AuthoredKindId
  readonly form: MistakeForm
  readonly choices: Result<readonly MistakeChoice[], Unsettable>
}

interface Cast {
  readonly script: Script
  /** Whether an organisation is a real one: such are right ones only. */
  readonly isReal: (organisation: string) => boolean
}

const sharesName = ({ people }: Script, one: string, other: string): boolean =>
  people[one]?.shares?.split('.')[0] === other || people[other]?.shares?.split('.')[0] === one

/** Those who can come in somebody's place; whoever shares a name with them first. */
const sparesFor = ({ script, isReal }: Cast, key: string): readonly string[] => {
  const inFields = [script.sender, ...recipientsOf(script)]
  const spares = Object.keys(script.people).filter(
    (one) => !inFields.includes(one) && !isReal(script.people[one]?.at ?? ''),
  )
  return spares.sort((a, b) => Number(sharesName(script, b, key)) - Number(sharesName(script, a, key)))
}

const orWhy = (choices: readonly string[], why: Unsettable): Result<readonly string[], Unsettable> =>
  choices.length > 0 ? ok(choices) : err(why)

/** Who or what can be chosen for a form of mistake about somebody. */
const keysFor = (form: MistakeForm, cast: Cast, key: string): Result<readonly (string | null)[], Unsettable> => {
  const { script, isReal } = cast
  switch (form) {
    case 'instead':
    case 'added':
      return orWhy(sparesFor(cast, key), 'noSpare')
    case 'elsewhere': {
      const others = Object.keys(script.organisations).filter((at) => at !== script.people[key]?.at && !isReal(at))
      return orWhy(others, 'noOtherOrganisation')
    }
    case 'provider':
      return script.people[key]?.mailbox === undefined ? ok([null]) : err('roleMailbox')
    case 'unseen': {
      const inSight = [...script.to, ...script.cc]
      const others = inSight.filter((one) => one !== key && script.to.some((other) => other !== key && other !== one))
      return orWhy(inSight.includes(key) ? others : [], 'noOthers')
    }
  }
}

const entryOf = (form: MistakeForm, kind: AuthoredKindId, { cc }: Script, who: string, key: string): PeopleMistake => {
  switch (form) {
    case 'instead':
      return { kind, who, instead: key }
    case 'added':
      return { kind, adds: [key], in: cc.includes(who) ? 'cc' : 'to' }
    case 'elsewhere':
      return { kind, who, at: key }
    case 'provider':
      return { kind, who }
    case 'unseen':
      return { kind, unseen: [who, key] }
  }
}

const choiceOf = (
  stage: Stage,
  form: MistakeForm,
  kind: AuthoredKindId,
  who: string,
  key: string | null,
): MistakeChoice => {
  const entry = entryOf(form, kind, stage.script, who, key ?? '')
  const changesAddress = form !== 'added' && form !== 'unseen'
  return { key, entry, address: changesAddress ? (wrongAddress(stage, who, entry) ?? null) : null }
}

/** Which mistakes that no letter shows can be set up about a recipient, as a seed would show them, in the order of kinds. */
export const peopleMistakesFor = (
  parts: PackParts,
  json: JsonObject,
  { locale, seed }: { readonly locale: Locale; readonly seed: number },
  who: string,
): Result<readonly FittingMistake[], readonly ScriptFault[]> => {
  const staged = stageOf(parts, json, locale, seed)
  if (!staged.ok) return staged
  const stage = staged.value
  const { script } = stage
  const isReal = (at: string) => parts.stocks[script.organisations[at]?.stock ?? '']?.status === 'public'
  return ok(
    authoredKindIds.flatMap((kind): FittingMistake[] => {
      const form = authoredKindById[kind].inScripts?.form
      if (form === undefined) return []
      const keys = keysFor(form, { script, isReal }, who)
      const choices = keys.ok ? ok(keys.value.map((key) => choiceOf(stage, form, kind, who, key))) : keys
      return [{ kind, form, choices }]
    }),
  )
}

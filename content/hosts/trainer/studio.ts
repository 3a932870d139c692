import { dealAgain } from '../../authoring/studio/dealAgain.ts'
import { type Draft, draftFrom, scriptsOf } from '../../authoring/studio/draft.ts'
import { slipsFor } from '../../authoring/studio/fitting.ts'
import { type PackParts, partsReader } from '../../authoring/studio/parts.ts'
import { previewOf } from '../../authoring/studio/preview.ts'
import { scriptProblems } from '../../authoring/studio/problems.ts'
import { fieldOf, fieldsIn, type JsonObject } from '../../basics/json.ts'
import { randomFrom } from '../../basics/random.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import type { Host } from '../../contract/serve.ts'
import type { StudioCalls } from '../../contract/studio.ts'
import { kindById } from '../../detector/kinds.ts'
import { drawOrganisation } from '../../item/script/organisations.ts'
import { type Failure, failure, type LedgerFailure } from '../../model/failure.ts'
import type { Library } from '../../packs/script/library.ts'
import { library } from '../../packs/stocks/library.ts'
import type { LastText } from './lastText.ts'
import { unknownPack } from './packTexts.ts'
import type { TrainerPorts } from './trainerPorts.ts'

/** A draft that was read, with what its scripts are drawn with. */
interface Opened {
  readonly draft: Draft
  readonly parts: PackParts
}

type StudioFailure = LedgerFailure | Failure<'unknownPack' | 'draftChanged'>

/** Opens drafts at the revision that is asked for. */
const opener = (ports: TrainerPorts, last: LastText, from: Library) => {
  const partsOf = partsReader(from)
  return async (packId: string, revision: string): Promise<Result<Opened, StudioFailure>> => {
    const text = await ports.store.read(packId, null)
    if (!text.ok) return text
    if (text.value === undefined) return err(await unknownPack(ports, packId))
    const read = last.read(text.value)
    const draft = read.file === undefined || read.revision !== revision ? undefined : draftFrom(read.file)
    return draft?.ok
      ? ok({ draft: draft.value, parts: partsOf(draft.value) })
      : err(failure('draftChanged', { packId }))
  }
}

/** A draft with one of its scripts; one that is not there any more is as good as changed. */
const withScript = (opened: Opened, packId: string, at: number): Result<[Opened, JsonObject], StudioFailure> => {
  const script = scriptsOf(opened.draft)[at]
  return script ? ok([opened, script]) : err(failure('draftChanged', { packId }))
}

/** Answers what the script editor asks of a draft that is saved. */
export const studioHost = (ports: TrainerPorts, last: LastText): Host<StudioCalls> => {
  const open = opener(ports, last, library)
  const openScript = async (packId: string, revision: string, at: number) => {
    const opened = await open(packId, revision)
    return opened.ok ? withScript(opened.value, packId, at) : opened
  }
  return {
    previewScript: async ({ packId, revision, script: at, look }) => {
      const opened = await openScript(packId, revision, at)
      if (!opened.ok) return opened
      const [{ parts }, script] = opened.value
      const problems = scriptProblems(parts, script).map((one) => ({ ...one }))
      const preview = previewOf(parts, script, look)
      if (!preview.ok) {
        const said = new Set(problems.map(({ place, problem }) => `${place} ${problem}`))
        const others = preview.error.filter(({ place, problem }) => !said.has(`${place} ${problem}`))
        return ok({
          built: null,
          problems: [...others.map((one) => ({ severity: 'error' as const, ...one })), ...problems],
        })
      }
      const { item, key, debrief, cast, difficulty, displays } = preview.value
      return ok({ built: { item, key, debrief, cast, difficulty, displays: [...displays.possible] }, problems })
    },

    slipsFor: async ({ packId, revision, script: at, locale, seed, person }) => {
      const opened = await openScript(packId, revision, at)
      if (!opened.ok) return opened
      const [{ parts }, script] = opened.value
      const slips = slipsFor(parts, script, { locale, seed }, person)
      if (!slips.ok) return ok({ slips: [] })
      return ok({
        slips: slips.value.map(({ kind, isDrawn, outcome }) => ({
          kind,
          title: kindById[kind].title[locale],
          isDrawn,
          made: outcome.ok
            ? { written: outcome.value.written, meant: outcome.value.meant, difficulty: outcome.value.difficulty }
            : null,
          unfit: outcome.ok ? null : outcome.error,
        })),
      })
    },

    dealAgain: async ({ packId, revision, script: at, locale, after, wish }) => {
      const opened = await openScript(packId, revision, at)
      if (!opened.ok) return opened
      const [{ parts }, script] = opened.value
      const seed = dealAgain(parts, script, locale, after, wish)
      return ok({ seed: seed.ok ? (seed.value ?? null) : null })
    },

    listStocks: async ({ packId, revision }) => {
      const opened = await open(packId, revision)
      if (!opened.ok) return opened
      const { draft, parts } = opened.value
      const own = new Set(Object.keys(fieldsIn(fieldOf(draft, 'stocks'))))
      const stocks = Object.entries(parts.stocks).map(([id, stock]) => {
        const { domain, forms } = drawOrganisation(stock, randomFrom(id))
        return { id, example: forms.en.bare, domain, isOwn: own.has(id) }
      })
      return ok({ stocks: stocks.toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn) || a.id.localeCompare(b.id)) })
    },
  }
}

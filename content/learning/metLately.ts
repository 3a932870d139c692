import type { PackHeader } from '../packs/packHeader.ts'
import type { LearnerModel } from './learnerModel.ts'

/**
 * The ids of the scripts of these packs that a learner met lately: they come again when there is no other. Packs of
 * scenarios are dealt as ever, so that what a seed deals of them stays what it was.
 */
export const scriptsMetLately = (
  headers: readonly Pick<PackHeader, 'scenarios'>[],
  { recent }: Pick<LearnerModel, 'recent'>,
): ReadonlySet<string> => {
  const scripts = new Set(
    headers.flatMap(({ scenarios }) => scenarios.flatMap(({ id, use }) => (use === undefined ? [] : [id]))),
  )
  return new Set(recent.filter((id) => scripts.has(id)))
}

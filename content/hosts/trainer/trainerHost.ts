import { lintPack } from '../../authoring/lint/lint.ts'
import { ok } from '../../basics/result.ts'
import type { Host } from '../../contract/serve.ts'
import type { LintReport, TrainerCalls } from '../../contract/trainer.ts'

/** The trainer's host: looks over what a trainer has written. It needs no ledger. */
export const trainerHost = (): Host<TrainerCalls> => ({
  // The report's lists are only read here; a contract speaks of plain JSON.
  lintPack: async ({ text }) => {
    // A quarter of a megabyte that nothing else needs.
    const { library } = await import('../../packs/stocks/library.ts')
    return ok(lintPack(text, library) as LintReport)
  },
})

import { tally } from '../../model/counts.ts'
import { feedbackByMode } from '../../model/play.ts'
import type { HostActivity } from '../activity.ts'
import { markingColumns, markingRows } from './columns.ts'
import { dealMarking } from './deal.ts'
import { debriefsOf } from './debrief.ts'
import { drawMarking } from './draw.ts'
import { fileMarking } from './file.ts'
import type { markingSchemas } from './schema.ts'
import { modesOf } from './select.ts'

/** Marking, as a host has it: the recipients stand there, and what is wrong is marked or corrected. */
export const marking: HostActivity<typeof markingSchemas> = {
  modesOf,
  nameOf: ({ mode }) => mode,
  draw: drawMarking,
  deal: dealMarking,
  file: fileMarking,
  judgementOf: ({ play }, { outcomes }) =>
    feedbackByMode[play.mode] === 'each' ? { outcomes, leaked: outcomes.some((one) => one.leaked) } : null,
  notesOn: debriefsOf,
  show: (attempts) => ({ attempts }),
  tally: (attempts) => ({
    counts: tally(attempts.flatMap(({ outcomes }) => outcomes)),
    leaks: attempts.filter(({ outcomes }) => outcomes.some((one) => one.leaked)).length,
    figures: {},
  }),
  columns: markingColumns,
  rows: markingRows,
}

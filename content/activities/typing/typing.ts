import { noCounts } from '../../model/counts.ts'
import type { HostActivity } from '../activity.ts'
import { canBeTyped } from './buildTypingItem.ts'
import { typingColumns, typingRows } from './columns.ts'
import { dealTyping } from './deal.ts'
import { drawTyping } from './draw.ts'
import { fileTyping } from './file.ts'
import { ownSlipsOf } from './ownSlips.ts'
import type { typingSchemas } from './schema.ts'

/** Typing, as a host has it: nothing stands there that could be caught, so nothing of it counts into a rate. */
export const typing: HostActivity<typeof typingSchemas> = {
  modesOf: ({ shift, scenarios }) => (!shift && scenarios.some(canBeTyped) ? ['practice'] : []),
  nameOf: () => 'typing',
  draw: drawTyping,
  deal: dealTyping,
  file: fileTyping,
  judgementOf: (_, { judgement }) => judgement,
  notesOn: () => null,
  show: (typed) => ({ attempts: [], slips: typed.map((one) => ({ at: one.recordedAt, slips: ownSlipsOf(one) })) }),
  tally: (typed) => {
    const outcomes = typed.flatMap(({ judgement }) => judgement.people.map(({ outcome }) => outcome))
    return {
      counts: noCounts,
      leaks: typed.filter(({ judgement }) => judgement.leaked).length,
      figures: {
        right: outcomes.filter((outcome) => outcome === 'right').length,
        slips: outcomes.filter((outcome) => outcome === 'slip').length,
        noticed: typed.flatMap(({ judgement }) => judgement.noticed).length,
      },
    }
  },
  columns: typingColumns,
  rows: typingRows,
}

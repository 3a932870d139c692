import { kindById } from '../../../content/detector/kinds.ts'
import type { Progress } from '../../../content/learning/progress/progress.ts'
import { alarmShare, caughtOfKind, caughtShare } from '../../../content/learning/progress/reading.ts'
import type { Display } from '../../../content/model/item.ts'
import { composeWords } from '../../compose/words.ts'
import { useLocale, useWords } from '../../text/text.tsx'
import { resultWords } from '../frames/resultWords.ts'
import type { CaughtRow } from './caughtRows.ts'
import { progressWords } from './progressWords.ts'

/** The lines of the four charts of bars, in the language of the screen. */
export interface Breakdowns {
  readonly kinds: readonly CaughtRow[]
  readonly displays: readonly (CaughtRow & { readonly display: Display })[]
  readonly difficulties: readonly CaughtRow[]
  readonly fields: readonly CaughtRow[]
}

/** What a period's counts are called on the screen. */
export const useBreakdowns = ({ kinds, displays, difficulties, fields }: Progress): Breakdowns => {
  const t = useWords(progressWords)
  const locale = useLocale()
  const displayNames = useWords(resultWords).display
  const fieldNames = useWords(composeWords).fields
  return {
    kinds: kinds.map((row) => ({
      id: row.kind,
      name: kindById[row.kind].title[locale],
      caught: caughtOfKind(row),
      alarms: null,
    })),
    displays: displays.map(({ display, counts }) => ({
      id: display,
      display,
      name: displayNames[display],
      caught: caughtShare(counts),
      alarms: alarmShare(counts),
    })),
    difficulties: difficulties.map(({ difficulty, counts }) => ({
      id: String(difficulty),
      name: t.difficulties[difficulty - 1] ?? String(difficulty),
      caught: caughtShare(counts),
      alarms: alarmShare(counts),
    })),
    fields: fields.map(({ field, counts }) => ({
      id: field,
      name: fieldNames[field],
      caught: caughtShare(counts),
      alarms: alarmShare(counts),
    })),
  }
}

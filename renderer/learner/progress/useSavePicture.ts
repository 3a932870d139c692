import { useState } from 'react'
import type { Progress } from '../../../content/learning/progress/progress.ts'
import { readingOf } from '../../../content/learning/progress/reading.ts'
import { useFormats, useWords } from '../../text/text.tsx'
import { paintPicture } from './paintPicture.ts'
import { drawRecord } from './picture.ts'
import { progressWords } from './progressWords.ts'
import { useBreakdowns } from './useBreakdowns.ts'

/** Draws the record on paper-white in the words of the screen, and hands it over as a PNG. */
export const useSavePicture = (progress: Progress, onSave: (fileName: string, picture: Blob) => void) => {
  const t = useWords(progressWords)
  const f = useFormats()
  const { kinds, displays, difficulties, fields } = useBreakdowns(progress)
  const [isSaving, setSaving] = useState(false)
  const save = async () => {
    setSaving(true)
    const from = progress.weeks[0]?.monday ?? ''
    const to = progress.weeks.at(-1)?.monday ?? ''
    const drawing = drawRecord(progress, {
      t,
      f,
      lead: t.lead(readingOf(progress)),
      about: `${t.pictureOf(f.weekOfYear(from), f.weekOfYear(to))}. ${t.size(progress.messages, progress.sessions)}.`,
      columns: [
        [{ title: t.byKind, rows: kinds }],
        [
          { title: t.byDisplay, rows: displays },
          { title: t.byDifficulty, rows: difficulties },
          { title: t.byField, rows: fields },
        ],
      ],
    })
    onSave(`${t.pictureName}-${to}.png`, await paintPicture(drawing))
    setSaving(false)
  }
  return { isSaving, save: () => void save() }
}

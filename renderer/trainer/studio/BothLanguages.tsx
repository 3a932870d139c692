import { useId } from 'react'
import type { Edit } from '../../../content/authoring/studio/edit.ts'
import type { Gap } from '../../../content/authoring/studio/gaps.ts'
import { type Path, valueAt } from '../../../content/authoring/studio/sharing.ts'
import type { TextPath } from '../../../content/authoring/studio/texts.ts'
import type { JsonObject } from '../../../content/basics/json.ts'
import { type Locale, locales } from '../../../content/basics/locale.ts'
import { useWords } from '../../text/text.tsx'
import styles from './BothLanguages.module.css'
import { studioWords } from './studioWords.ts'
import { TextField } from './TextField.tsx'

interface BothLanguagesProps {
  readonly label: string
  readonly script: JsonObject
  /** The script's place. */
  readonly at: number
  /** The text's place in the script, without its language. */
  readonly path: Path
  readonly isLong?: boolean
  readonly gaps: Readonly<Record<Locale, readonly Gap[]>>
  readonly onEdit: (edit: Edit) => void
  readonly onLeaveField: () => void
}

const isSame = (one: Path, other: Path): boolean =>
  one.length === other.length && one.every((step, at) => step === other[at])

/** A text as it stands at a path; empty where there is none. */
const textAt = (script: JsonObject, path: Path): string => {
  const text = valueAt(script, path)
  return typeof text === 'string' ? text : ''
}

/** A text in both languages, side by side, each with what it lacks against the other. */
export const BothLanguages = ({
  label,
  script,
  at,
  path,
  isLong = false,
  gaps,
  onEdit,
  onLeaveField,
}: BothLanguagesProps) => {
  const t = useWords(studioWords)
  const id = useId()
  const sayGap = (locale: Locale): string => {
    const gap = gaps[locale].find((one) => isSame(one.path, [...path, locale]))
    if (!gap) return ''
    return gap.sort === 'missing' ? t.missing[locale] : gap.sort === 'slots' ? t.otherSlots : t.otherCount
  }
  return (
    <fieldset className={styles.pair} aria-labelledby={id}>
      <p id={id} className={styles.label}>
        {label}
      </p>
      {locales.map((locale) => (
        <TextField
          key={locale}
          label={`${label}, ${locale === 'en' ? t.english : t.french}`}
          locale={locale}
          value={textAt(script, [...path, locale])}
          isLong={isLong}
          fault={sayGap(locale)}
          onChange={(text) =>
            onEdit({ code: 'setText', script: at, path: [...path, locale] as unknown as TextPath, text })
          }
          onLeave={onLeaveField}
        />
      ))}
    </fieldset>
  )
}

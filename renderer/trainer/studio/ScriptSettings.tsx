import type { Edit, ScriptField } from '../../../content/authoring/studio/edit.ts'
import { entriesIn, fieldOf, type JsonObject } from '../../../content/basics/json.ts'
import { locales } from '../../../content/basics/locale.ts'
import { useWords } from '../../text/text.tsx'
import styles from './ScriptSettings.module.css'
import { studioWords } from './studioWords.ts'

interface ScriptSettingsProps {
  readonly script: JsonObject
  readonly at: number
  readonly onEdit: (edit: Edit) => void
}

/** What a script says by one value each: what it is, how hard, what for, in which languages. */
export const ScriptSettings = ({ script, at, onEdit }: ScriptSettingsProps) => {
  const t = useWords(studioWords)
  const played = entriesIn(fieldOf(script, 'languages'))
  const choice = <Value extends string>(
    label: string,
    field: ScriptField,
    options: Readonly<Record<Value, string>>,
    usual: Value,
  ) => {
    const value = fieldOf(script, field)
    const values = Object.entries<string>(options)
    return (
      <label className={styles.setting}>
        <span>{label}</span>
        <select
          value={values.some(([one]) => one === String(value)) ? String(value) : usual}
          onChange={(event) => {
            const { value: chosen } = event.target
            const isUsual = chosen === usual && field !== 'level'
            onEdit({
              code: 'setField',
              script: at,
              field,
              value: isUsual ? undefined : field === 'level' ? Number(chosen) : chosen,
            })
          }}
        >
          {values.map(([one, said]) => (
            <option key={one} value={one}>
              {said}
            </option>
          ))}
        </select>
      </label>
    )
  }
  return (
    <div className={styles.settings}>
      {choice(t.act, 'act', t.acts, 'new')}
      {choice(t.level, 'level', t.levels, '1')}
      {choice(t.sensitivity, 'sensitivity', t.sensitivities, 'none')}
      {choice(t.use, 'use', t.uses, 'practice')}
      <fieldset className={styles.setting}>
        <legend>{t.played}</legend>
        {locales.map((locale) => (
          <label key={locale} className={styles.box}>
            <input
              type="checkbox"
              checked={played.includes(locale)}
              onChange={(event) => {
                const others = locales.filter((one) => (one === locale ? event.target.checked : played.includes(one)))
                onEdit({ code: 'setField', script: at, field: 'languages', value: others })
              }}
            />
            {locale === 'en' ? t.english : t.french}
          </label>
        ))}
      </fieldset>
    </div>
  )
}

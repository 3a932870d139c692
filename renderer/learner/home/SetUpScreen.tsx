import { type ReactNode, useId, useState } from 'react'
import type { PackSummary, Plan } from '../../../content/contract/learner.ts'
import { useFormats, useLocale, useWords } from '../../text/text.tsx'
import { Button } from '../../ui/Button.tsx'
import { useKey } from '../../ui/useKey.ts'
import type { Way } from '../activities/activityScreens.ts'
import styles from './SetUpScreen.module.css'
import { signerText, signerWords } from './signerWords.ts'
import { homeWords } from './words.ts'

interface SetUpScreenProps {
  readonly way: Way
  /** The pack that is chosen when the screen opens. */
  readonly packId: string
  /** The packs that can be played in this way. */
  readonly packs: readonly PackSummary[]
  readonly plan: Plan
  /** Whether sessions of marking have a guard, as it is set. */
  readonly guard: boolean
  readonly isStarting: boolean
  /** What went wrong last, where there is something to say. */
  readonly notice?: ReactNode
  readonly onStart: (packId: string, form: number) => void
  readonly onGuard: (guard: boolean) => void
  readonly onBack: () => void
}

/** A form's number as it was typed, or undefined where it is none. */
const readForm = (text: string): number | undefined => {
  const form = Number(text)
  return /^\d{1,4}$/.test(text) && form >= 1 ? form : undefined
}

/** Before a session that is set up: what it is, from which pack it comes, and its rules. */
export const SetUpScreen = ({
  way,
  packId,
  packs,
  plan,
  guard,
  isStarting,
  notice,
  onStart,
  onGuard,
  onBack,
}: SetUpScreenProps) => {
  const t = useWords(homeWords)
  const f = useFormats()
  const locale = useLocale()
  const id = useId()
  const [chosen, setChosen] = useState(packId)
  const [formText, setFormText] = useState('1')
  const form = readForm(formText)
  const signer = signerText(packs.find(({ id }) => id === chosen)?.signer, useWords(signerWords))
  const canStart = form !== undefined && !isStarting
  const start = () => {
    if (form !== undefined && !isStarting) onStart(chosen, form)
  }
  useKey('Enter', start, canStart)
  useKey('Escape', onBack)

  const rules = way.rules(locale, plan, f)
  return (
    <form
      className={styles.page}
      onSubmit={(event) => {
        event.preventDefault()
        start()
      }}
    >
      {notice}
      <h1 tabIndex={-1} className={styles.title}>
        {way.title(locale)}
      </h1>
      <ul className={styles.rules}>
        {rules.map(({ head, text }) => (
          <li key={head}>
            <b>{head}</b> {text}
          </li>
        ))}
      </ul>
      <div className={styles.fields}>
        <label className={styles.label} htmlFor={`${id}-pack`}>
          {t.pack}
        </label>
        <div>
          <select
            id={`${id}-pack`}
            className={styles.field}
            value={chosen}
            aria-describedby={signer && `${id}-signer`}
            onChange={(event) => setChosen(event.target.value)}
          >
            {packs.map((pack) => (
              <option key={pack.id} value={pack.id}>
                {pack.title}
              </option>
            ))}
          </select>
          {signer && (
            <p id={`${id}-signer`} className={styles.note}>
              {signer}
            </p>
          )}
        </div>
        {way.mode === 'assessment' && (
          <>
            <label className={styles.label} htmlFor={`${id}-form`}>
              {t.form}
            </label>
            <div>
              <input
                id={`${id}-form`}
                className={styles.field}
                inputMode="numeric"
                autoComplete="off"
                value={formText}
                aria-invalid={form === undefined}
                aria-describedby={`${id}-note`}
                onChange={(event) => setFormText(event.target.value.trim())}
              />
              <p id={`${id}-note`} className={styles.note}>
                {form === undefined ? <b>{t.noForm}</b> : t.formNote}
              </p>
            </div>
          </>
        )}
        {way.activity === 'marking' && (
          <>
            <label className={styles.label} htmlFor={`${id}-guard`}>
              {t.guard}
            </label>
            <div className={styles.dial}>
              <input
                id={`${id}-guard`}
                type="checkbox"
                checked={guard}
                aria-describedby={`${id}-guards`}
                onChange={(event) => onGuard(event.target.checked)}
              />
              <p id={`${id}-guards`} className={styles.note}>
                {t.guardNote}
              </p>
            </div>
          </>
        )}
      </div>
      <div className={styles.go}>
        <Button type="submit" variant="primary" tall keys={['Enter']} disabled={!canStart}>
          {isStarting ? t.starting : way.start(locale)}
        </Button>
        <Button variant="plain" tall keys={['Esc']} onClick={onBack}>
          {t.back}
        </Button>
      </div>
    </form>
  )
}

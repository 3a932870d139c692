import { ChevronDown, ChevronUp, Copy, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { type Draft, idOf, scriptsOf } from '../../../content/authoring/studio/draft.ts'
import type { Edit } from '../../../content/authoring/studio/edit.ts'
import { coverageReader } from '../../../content/authoring/studio/gaps.ts'
import { valueAt } from '../../../content/authoring/studio/sharing.ts'
import { locales } from '../../../content/basics/locale.ts'
import { useLocale, useWords } from '../../text/text.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { newScript } from './newScript.ts'
import styles from './ScriptList.module.css'
import { scriptTitle } from './scriptTitle.ts'
import { studioWords } from './studioWords.ts'
import { TextField } from './TextField.tsx'

interface ScriptListProps {
  readonly draft: Draft
  readonly stocks: readonly { readonly id: string }[]
  readonly onEdit: (edit: Edit) => void
  readonly onLeaveField: () => void
  readonly onOpenScript: (at: number) => void
}

const icon = { size: 16, 'aria-hidden': true } as const

/** A pack's own texts, and its scripts: to be opened, added, copied, moved and deleted. */
export const ScriptList = ({ draft, stocks, onEdit, onLeaveField, onOpenScript }: ScriptListProps) => {
  const t = useWords(studioWords)
  const locale = useLocale()
  const [coverageOf] = useState(coverageReader)
  const scripts = scriptsOf(draft)
  const { byLocale } = coverageOf(draft)
  const textOf = (field: 'title' | 'summary', language: (typeof locales)[number]) => {
    const text = valueAt(draft, [field, language])
    return typeof text === 'string' ? text : ''
  }
  const small = (label: string, Picture: typeof Plus, go: () => void, isOff = false) => (
    <Button variant="plain" className={styles.small} title={label} disabled={isOff} onClick={go}>
      <Picture {...icon} />
      <VisuallyHidden>{label}</VisuallyHidden>
    </Button>
  )
  return (
    <div className={styles.list}>
      <div className={styles.languages} aria-hidden="true">
        <span>{t.english}</span>
        <span>{t.french}</span>
      </div>
      {(['title', 'summary'] as const).map((field) => {
        const label = field === 'title' ? t.packTitle : t.packSummary
        return (
          <div key={field} className={styles.pair}>
            <p>{label}</p>
            {locales.map((language) => (
              <TextField
                key={language}
                label={`${label}, ${language === 'en' ? t.english : t.french}`}
                locale={language}
                value={textOf(field, language)}
                fault={textOf(field, language).trim() === '' ? t.missing[language] : ''}
                onChange={(text) => onEdit({ code: 'setPackText', field, locale: language, text })}
                onLeave={onLeaveField}
              />
            ))}
          </div>
        )
      })}
      <header className={styles.head}>
        <h2>{t.scripts}</h2>
        <p>
          {t.scriptCount(scripts.length)}
          {scripts.length > 0 &&
            locales.map((language) => (
              <span key={language}>
                {' · '}
                {t.coverage(language === 'en' ? t.english : t.french, byLocale[language].whole, scripts.length)}
              </span>
            ))}
        </p>
        <Button
          variant="primary"
          icon={<Plus {...icon} />}
          disabled={stocks.length === 0}
          onClick={() => {
            onEdit({ code: 'addScript', at: scripts.length, added: newScript(stocks) })
            onOpenScript(scripts.length)
          }}
        >
          {t.addScript}
        </Button>
      </header>
      {scripts.length === 0 ? (
        <EmptyState title={t.noScripts}>{t.noScriptsText}</EmptyState>
      ) : (
        <ol className={styles.scripts}>
          {scripts.map((script, at) => {
            const title = scriptTitle(script, locale) || t.untitled
            return (
              <li key={idOf(script) || at}>
                <button type="button" className={styles.open} onClick={() => onOpenScript(at)}>
                  <b>{title}</b>
                  <span>{idOf(script)}</span>
                </button>
                {small(t.ofThing(t.duplicate, title), Copy, () => onEdit({ code: 'duplicateScript', script: at }))}
                {small(
                  t.ofThing(t.up, title),
                  ChevronUp,
                  () => onEdit({ code: 'moveScript', script: at, to: at - 1 }),
                  at === 0,
                )}
                {small(
                  t.ofThing(t.down, title),
                  ChevronDown,
                  () => onEdit({ code: 'moveScript', script: at, to: at + 1 }),
                  at === scripts.length - 1,
                )}
                {small(t.ofThing(t.remove, title), Trash2, () => onEdit({ code: 'deleteScript', script: at }))}
              </li>
            )
          })}
        </ol>
      )}
    </div>
  )
}

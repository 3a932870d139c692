import { ChevronDown, ChevronUp, Plus, Trash2 } from 'lucide-react'
import type { Edit } from '../../../content/authoring/studio/edit.ts'
import type { Gap } from '../../../content/authoring/studio/gaps.ts'
import { valueAt } from '../../../content/authoring/studio/sharing.ts'
import { entriesIn, type JsonObject } from '../../../content/basics/json.ts'
import { type Locale, locales } from '../../../content/basics/locale.ts'
import { useWords } from '../../text/text.tsx'
import { Button } from '../../ui/Button.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import styles from './BodyFields.module.css'
import { studioWords } from './studioWords.ts'
import { TextField } from './TextField.tsx'

interface BodyFieldsProps {
  readonly script: JsonObject
  readonly at: number
  readonly gaps: Readonly<Record<Locale, readonly Gap[]>>
  readonly onEdit: (edit: Edit) => void
  readonly onLeaveField: () => void
}

const icon = { size: 15, 'aria-hidden': true } as const

/** The paragraphs of a message, a language beside the other: they may have another number of them. */
export const BodyFields = ({ script, at, gaps, onEdit, onLeaveField }: BodyFieldsProps) => {
  const t = useWords(studioWords)
  return (
    <div className={styles.body}>
      {locales.map((locale) => {
        const list = ['body', locale] as const
        const paragraphs = entriesIn(valueAt(script, list))
        const gapAt = (...path: readonly number[]) => {
          const wanted = [...list, ...path].join('.')
          const gap = gaps[locale].find((one) => one.path.join('.') === wanted)
          return !gap ? '' : gap.sort === 'missing' ? t.missing[locale] : t.otherCount
        }
        const language = locale === 'en' ? t.english : t.french
        const small = (label: string, picture: typeof Plus, edit: Edit, isOff = false) => {
          const Picture = picture
          return (
            <Button
              variant="plain"
              className={styles.small}
              title={label}
              disabled={isOff}
              onClick={() => onEdit(edit)}
            >
              <Picture {...icon} />
              <VisuallyHidden>{label}</VisuallyHidden>
            </Button>
          )
        }
        return (
          <div key={locale} className={styles.column}>
            {paragraphs.map((paragraph, place) => {
              const label = `${t.paragraph(place + 1)}, ${language}`
              const ways = Array.isArray(paragraph) ? paragraph : null
              const tools = (
                <div className={styles.tools}>
                  <span className={styles.name}>{t.paragraph(place + 1)}</span>
                  {small(
                    t.ofThing(t.up, label),
                    ChevronUp,
                    { code: 'moveEntry', script: at, list, at: place, to: place - 1 },
                    place === 0,
                  )}
                  {small(
                    t.ofThing(t.down, label),
                    ChevronDown,
                    { code: 'moveEntry', script: at, list, at: place, to: place + 1 },
                    place === paragraphs.length - 1,
                  )}
                  {small(t.ofThing(t.addWay, label), Plus, {
                    code: 'setEntry',
                    script: at,
                    list,
                    at: place,
                    entry: ways ? [...ways, ''] : [paragraph, ''],
                  })}
                  {small(t.ofThing(t.remove, label), Trash2, { code: 'removeEntry', script: at, list, at: place })}
                </div>
              )
              return (
                <div key={place} className={styles.paragraph}>
                  {tools}
                  {(ways ?? [paragraph]).map((text, way) => (
                    <TextField
                      key={way}
                      label={way === 0 ? label : `${t.way(place + 1, way + 1)}, ${language}`}
                      locale={locale}
                      value={typeof text === 'string' ? text : ''}
                      isLong
                      fault={ways ? gapAt(place, way) : gapAt(place)}
                      onChange={(now) =>
                        onEdit({
                          code: 'setText',
                          script: at,
                          path: ways ? [...list, place, way] : [...list, place],
                          text: now,
                        })
                      }
                      onLeave={onLeaveField}
                    />
                  ))}
                </div>
              )
            })}
            {gapAt() !== '' && <p className={styles.gap}>{gapAt()}</p>}
            <Button
              variant="plain"
              icon={<Plus {...icon} />}
              aria-label={`${t.addParagraph}, ${language}`}
              onClick={() => onEdit({ code: 'insertEntry', script: at, list, at: paragraphs.length, entry: '' })}
            >
              {t.addParagraph}
            </Button>
          </div>
        )
      })}
    </div>
  )
}

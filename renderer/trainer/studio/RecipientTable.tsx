import { ChevronDown, ChevronUp, Plus } from 'lucide-react'
import type { Edit } from '../../../content/authoring/studio/edit.ts'
import { freeKey } from '../../../content/authoring/studio/keys.ts'
import type { JsonObject } from '../../../content/basics/json.ts'
import type { StudioBuilt, StudioLook, StudioSlip } from '../../../content/contract/studio.ts'
import type { Field } from '../../../content/model/item.ts'
import { MarkedAddress } from '../../letters/MarkedAddress.tsx'
import { useWords } from '../../text/text.tsx'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { homeOf, placedIn, scriptLines } from './castFacts.ts'
import { Level } from './Level.tsx'

import styles from './RecipientTable.module.css'
import { studioWords } from './studioWords.ts'

interface RecipientTableProps {
  readonly script: JsonObject
  readonly at: number
  readonly cast: StudioBuilt['cast']
  readonly look: StudioLook
  readonly slips: { readonly person: string; readonly list: readonly StudioSlip[] } | null
  readonly onEdit: (edit: Edit) => void
  readonly onAskSlips: (person: string | null) => void
  readonly onLook: (change: Partial<StudioLook>) => void
}

const icon = { size: 15, 'aria-hidden': true } as const

/** Everybody on the message, with their line, and what can go wrong with the address of each. */
export const RecipientTable = ({ script, at, cast, look, slips, onEdit, onAskSlips, onLook }: RecipientTableProps) => {
  const t = useWords(studioWords)
  const placed = placedIn(script)
  const fieldOfLine = (line: string): Field | null => (line === 'to' || line === 'cc' || line === 'bcc' ? line : null)
  const asked = look.mistake?.of === 'domain' ? look.mistake : null
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t.line}</th>
          <th scope="col">{t.name}</th>
          <th scope="col">{t.address}</th>
          <th scope="col">{t.mistake}</th>
        </tr>
      </thead>
      <tbody>
        {placed.map(({ key, line, at: place }) => {
          const member = cast[key]
          const isOpen = slips?.person === key
          const peers = placed.filter((one) => one.line === line).length
          const name = member?.name ?? key
          return [
            <tr key={key} className={classes(isOpen && styles.open)}>
              <td>
                {line === 'from' ? (
                  t.lines.from
                ) : (
                  <span className={styles.move}>
                    <select
                      aria-label={t.ofThing(t.line, name)}
                      value={line}
                      onChange={(event) => {
                        const field = fieldOfLine(event.target.value)
                        const last = placed.filter((one) => one.line === event.target.value).length
                        onEdit({ code: 'moveRecipient', script: at, key, field, at: last })
                      }}
                    >
                      {scriptLines
                        .filter((one) => one !== 'from')
                        .map((one) => (
                          <option key={one} value={one}>
                            {t.lines[one]}
                          </option>
                        ))}
                    </select>
                    {line !== 'spare' && (
                      <>
                        <button
                          type="button"
                          className={styles.arrow}
                          title={t.up}
                          disabled={place === 0}
                          onClick={() =>
                            onEdit({ code: 'moveRecipient', script: at, key, field: fieldOfLine(line), at: place - 1 })
                          }
                        >
                          <ChevronUp {...icon} />
                          <VisuallyHidden>{t.ofThing(t.up, name)}</VisuallyHidden>
                        </button>
                        <button
                          type="button"
                          className={styles.arrow}
                          title={t.down}
                          disabled={place === peers - 1}
                          onClick={() =>
                            onEdit({ code: 'moveRecipient', script: at, key, field: fieldOfLine(line), at: place + 1 })
                          }
                        >
                          <ChevronDown {...icon} />
                          <VisuallyHidden>{t.ofThing(t.down, name)}</VisuallyHidden>
                        </button>
                      </>
                    )}
                  </span>
                )}
              </td>
              <th scope="row">{name}</th>
              <td className={styles.address}>{member?.address}</td>
              <td>
                {fieldOfLine(line) && (
                  <Button
                    className={styles.make}
                    aria-expanded={isOpen}
                    aria-label={t.ofThing(t.mistakeHere, name)}
                    onClick={() => onAskSlips(isOpen ? null : key)}
                  >
                    {t.mistakeHere}
                  </Button>
                )}
              </td>
            </tr>,
            isOpen && (
              <tr key={`${key} slips`} className={styles.open}>
                <td colSpan={4}>
                  <ul className={styles.slips} aria-label={t.mistakesFor(member?.address ?? key)}>
                    {slips.list
                      .toSorted((a, b) => Number(b.made !== null) - Number(a.made !== null))
                      .map(({ kind, title, made, unfit, isDrawn }) => (
                        <li key={kind}>
                          {made ? (
                            <button
                              type="button"
                              className={classes(
                                styles.slip,
                                asked?.kind === kind && asked.victim === key && styles.shown,
                              )}
                              aria-pressed={asked?.kind === kind && asked.victim === key}
                              onClick={() => onLook({ mistake: { of: 'domain', victim: key, kind } })}
                            >
                              <span>
                                {title}
                                {!isDrawn && <small> {t.notDrawn}</small>}
                              </span>
                              <MarkedAddress address={made.written} meant={made.meant} />
                              <Level level={made.difficulty} label={t.difficultyOf(made.difficulty)} />
                            </button>
                          ) : (
                            <p className={styles.unfit}>
                              <span>{title}</span>
                              <span>{unfit && t.unfit[unfit]}</span>
                            </p>
                          )}
                        </li>
                      ))}
                  </ul>
                </td>
              </tr>
            ),
          ]
        })}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={4}>
            <Button
              variant="plain"
              icon={<Plus {...icon} />}
              onClick={() => {
                const home = placed.find(({ line }) => line !== 'from')
                const organisation = (home && homeOf(script, home.key)) ?? 'home'
                const key = freeKey(script, 'person')
                onEdit({ code: 'addPerson', script: at, key, person: { at: organisation, role: {}, why: {} } })
                onEdit({
                  code: 'moveRecipient',
                  script: at,
                  key,
                  field: 'to',
                  at: placed.filter((one) => one.line === 'to').length,
                })
              }}
            >
              {t.addPerson}
            </Button>
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

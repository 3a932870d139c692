import { Plus, Trash2 } from 'lucide-react'
import type { Edit } from '../../../content/authoring/studio/edit.ts'
import type { Gap } from '../../../content/authoring/studio/gaps.ts'
import { freeKey } from '../../../content/authoring/studio/keys.ts'
import type { JsonObject } from '../../../content/basics/json.ts'
import type { Locale } from '../../../content/basics/locale.ts'
import type { StudioBuilt } from '../../../content/contract/studio.ts'
import { useWords } from '../../text/text.tsx'
import { Button } from '../../ui/Button.tsx'
import { BothLanguages } from './BothLanguages.tsx'
import { homeOf, organisationsIn, placedIn } from './castFacts.ts'
import styles from './OrganisationTable.module.css'
import { studioWords } from './studioWords.ts'

/** A stock, with an example of what it makes. */
export interface StockChoice {
  readonly id: string
  readonly example: string
  readonly domain: string
}

interface OrganisationTableProps {
  readonly script: JsonObject
  readonly at: number
  readonly cast: StudioBuilt['cast']
  readonly stocks: readonly StockChoice[]
  readonly gaps: Readonly<Record<Locale, readonly Gap[]>>
  readonly onEdit: (edit: Edit) => void
  readonly onLeaveField: () => void
}

const icon = { size: 15, 'aria-hidden': true } as const

/** The organisations that a script draws, and who is at each: role, and why they are right. */
export const OrganisationTable = ({ script, at, cast, stocks, gaps, onEdit, onLeaveField }: OrganisationTableProps) => {
  const t = useWords(studioWords)
  const organisations = organisationsIn(script)
  const placed = placedIn(script)
  const text = { script, at, gaps, onEdit, onLeaveField }
  return (
    <div className={styles.organisations}>
      {organisations.map(({ key, stock }) => {
        const example = stocks.find(({ id }) => id === stock)
        return (
          <div key={key} className={styles.organisation}>
            <label className={styles.choice}>
              <span>{`${t.organisation} “${key}”, ${t.drawnFrom}`}</span>
              <select
                value={stock}
                onChange={(event) => onEdit({ code: 'setStock', script: at, key, stock: event.target.value })}
              >
                {!example && <option value={stock}>{stock}</option>}
                {stocks.map(({ id }) => (
                  <option key={id} value={id}>
                    {id}
                  </option>
                ))}
              </select>
              {example && <span className={styles.such}>{t.such(example.example, example.domain)}</span>}
            </label>
            {placed
              .filter((one) => homeOf(script, one.key) === key)
              .map(({ key: person }) => (
                <div key={person} className={styles.person}>
                  <div className={styles.who}>
                    <b>{cast[person]?.name ?? person}</b>
                    <label>
                      <span>{t.at}</span>{' '}
                      <select
                        value={key}
                        onChange={(event) =>
                          onEdit({ code: 'setPerson', script: at, key: person, field: 'at', value: event.target.value })
                        }
                      >
                        {organisations.map((one) => (
                          <option key={one.key} value={one.key}>
                            {one.key}
                          </option>
                        ))}
                      </select>
                    </label>
                    <Button
                      variant="plain"
                      className={styles.remove}
                      icon={<Trash2 {...icon} />}
                      aria-label={t.ofThing(t.remove, cast[person]?.name ?? person)}
                      onClick={() => onEdit({ code: 'removePerson', script: at, key: person })}
                    >
                      {t.remove}
                    </Button>
                  </div>
                  <BothLanguages {...text} label={t.role} path={['people', person, 'role']} />
                  <BothLanguages {...text} label={t.why} path={['people', person, 'why']} isLong />
                </div>
              ))}
          </div>
        )
      })}
      <Button
        variant="plain"
        icon={<Plus {...icon} />}
        onClick={() => {
          onEdit({
            code: 'addOrganisation',
            script: at,
            key: freeKey(script, 'organisation'),
            stock: stocks[0]?.id ?? '',
          })
        }}
      >
        {t.addOrganisation}
      </Button>
    </div>
  )
}

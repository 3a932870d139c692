import { ArrowLeft } from 'lucide-react'
import type { OutputOf } from '../../../content/contract/call.ts'
import type { PackRoomCalls } from '../../../content/contract/packRoom.ts'
import { useWords } from '../../text/text.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Table } from '../../ui/Table.tsx'
import { useKey } from '../../ui/useKey.ts'
import styles from './CompareScreen.module.css'
import { packsWords } from './packsWords.ts'

type Changes = OutputOf<PackRoomCalls['comparePack']>
type Field = Changes['pack'][number]

interface CompareScreenProps {
  readonly pack: string
  readonly against: number
  readonly changes: Changes
  readonly onBack: () => void
}

/** A value of a pack as somebody reads it: a text without its quotation marks, all else as it stands in the file. */
const shown = (json: string | null): string => {
  if (json === null) return ''
  const value: unknown = JSON.parse(json)
  return typeof value === 'string' ? value : json
}

const Fields = ({ caption, fields }: { readonly caption: string; readonly fields: readonly Field[] }) => {
  const t = useWords(packsWords)
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <th scope="col">{t.place}</th>
          <th scope="col">{t.before}</th>
          <th scope="col">{t.after}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ place, before, after }) => (
          <tr key={place}>
            <th scope="row" className={styles.place}>
              {place}
            </th>
            <td className={styles.before}>{before !== null && <del>{shown(before)}</del>}</td>
            <td>{after !== null && <ins>{shown(after)}</ins>}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** What one version of a pack says that the one before does not. */
export const CompareScreen = ({ pack, against, changes, onBack }: CompareScreenProps) => {
  const t = useWords(packsWords)
  useKey('Escape', onBack)
  const isSame = changes.pack.length === 0 && changes.messages.length === 0
  return (
    <div className={styles.compare}>
      <header className={styles.head}>
        <Button variant="plain" icon={<ArrowLeft size={17} aria-hidden="true" />} keys={['Esc']} onClick={onBack}>
          {t.back}
        </Button>
        <h1 tabIndex={-1}>{t.compareTitle(pack, against)}</h1>
      </header>
      {isSame && <EmptyState title={t.same} />}
      {changes.pack.length > 0 && (
        <section>
          <h2>{t.wholePack}</h2>
          <Fields caption={t.wholePack} fields={changes.pack} />
        </section>
      )}
      {changes.messages.map(({ id, change, fields }) => (
        <section key={id}>
          <h2>
            <span className={styles.id}>{id}</span> <span className={styles.change}>{t.changes[change]}</span>
          </h2>
          {fields.length > 0 && <Fields caption={id} fields={fields} />}
        </section>
      ))}
    </div>
  )
}

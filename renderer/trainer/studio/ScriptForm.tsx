import { useMemo } from 'react'
import type { Edit } from '../../../content/authoring/studio/edit.ts'
import { gapsOf } from '../../../content/authoring/studio/gaps.ts'
import type { Path } from '../../../content/authoring/studio/sharing.ts'
import { textsByPlace } from '../../../content/authoring/studio/texts.ts'
import type { JsonObject } from '../../../content/basics/json.ts'
import type { StudioBuilt, StudioLook, StudioSlip } from '../../../content/contract/studio.ts'
import { useWords } from '../../text/text.tsx'
import { BodyFields } from './BodyFields.tsx'
import { BothLanguages } from './BothLanguages.tsx'
import { placedIn } from './castFacts.ts'
import { OrganisationTable, type StockChoice } from './OrganisationTable.tsx'
import { RecipientTable } from './RecipientTable.tsx'
import styles from './ScriptForm.module.css'
import { ScriptSettings } from './ScriptSettings.tsx'
import { studioWords } from './studioWords.ts'

interface ScriptFormProps {
  readonly script: JsonObject
  /** Its place in the pack. */
  readonly at: number
  /** Everybody in it as they were drawn last; nobody before the first preview. */
  readonly cast: StudioBuilt['cast']
  readonly look: StudioLook
  readonly slips: { readonly person: string; readonly list: readonly StudioSlip[] } | null
  readonly stocks: readonly StockChoice[]
  readonly onEdit: (edit: Edit) => void
  readonly onLeaveField: () => void
  readonly onAskSlips: (person: string | null) => void
  readonly onLook: (change: Partial<StudioLook>) => void
}

/** Texts that have a place of their own in the form. */
const ownPlace = (path: readonly (string | number)[]): boolean =>
  path[0] === 'subject' ||
  path[0] === 'setting' ||
  path[0] === 'leak' ||
  (path[0] === 'people' && (path[2] === 'role' || path[2] === 'why'))

/** A script as a form: what it says in both languages, who gets it, what can go wrong. */
export const ScriptForm = ({
  script,
  at,
  cast,
  look,
  slips,
  stocks,
  onEdit,
  onLeaveField,
  onAskSlips,
  onLook,
}: ScriptFormProps) => {
  const t = useWords(studioWords)
  const gaps = useMemo(() => ({ en: gapsOf(script, 'en'), fr: gapsOf(script, 'fr') }), [script])
  const others = useMemo(() => textsByPlace(script).filter((one) => !ownPlace(one.at)), [script])
  /** What a text is, for whoever has not seen the file: "Attachment 2: note". */
  const sayPlace = (path: Path): string => {
    const [list, whose, ...rest] = path
    const field = String(rest.at(-1) ?? '')
    const said = Object.entries<string>(t.textFields).find(([name]) => name === field)?.[1]
    const number = typeof whose === 'number' ? whose + 1 : Number(rest[0] ?? 0) + 1
    const owner =
      list === 'people'
        ? (cast[String(whose)]?.name ?? String(whose))
        : list === 'quoted' || list === 'attachments' || list === 'mistakes' || list === 'guidance'
          ? t.textOf[list](number)
          : path.join(' · ')
    return said ? t.ofThing(owner, said) : owner
  }
  const recipients = placedIn(script).filter(({ line }) => line !== 'from' && line !== 'spare').length
  const text = { script, at, gaps, onEdit, onLeaveField }
  return (
    <div className={styles.form}>
      <section className={styles.part} aria-label={t.body}>
        <div className={styles.languages} aria-hidden="true">
          <span>{t.english}</span>
          <span>{t.french}</span>
        </div>
        <BothLanguages {...text} label={t.subject} path={['subject']} />
        <BothLanguages {...text} label={t.setting} path={['setting']} isLong />
        <BodyFields {...text} />
        <BothLanguages {...text} label={t.leak} path={['leak']} isLong />
      </section>
      <section className={styles.part}>
        <header className={styles.head}>
          <h2>{t.recipients}</h2>
          <p>{t.recipientCount(recipients)}</p>
        </header>
        <RecipientTable
          script={script}
          at={at}
          cast={cast}
          look={look}
          slips={slips}
          onEdit={onEdit}
          onAskSlips={onAskSlips}
          onLook={onLook}
        />
      </section>
      <section className={styles.part}>
        <h2>{t.details}</h2>
        <ScriptSettings script={script} at={at} onEdit={onEdit} />
      </section>
      <section className={styles.part}>
        <h2>{t.people}</h2>
        <OrganisationTable {...text} cast={cast} stocks={stocks} />
      </section>
      {others.length > 0 && (
        <section className={styles.part}>
          <h2>{t.otherTexts}</h2>
          {others.map(({ at: path }) => (
            <BothLanguages key={path.join('.')} {...text} label={sayPlace(path)} path={path} isLong />
          ))}
        </section>
      )}
    </div>
  )
}

import { type ReactNode, useState } from 'react'
import { type Draft, scriptsOf } from '../../../content/authoring/studio/draft.ts'
import type { History } from '../../../content/authoring/studio/history.ts'
import { valueAt } from '../../../content/authoring/studio/sharing.ts'
import type { JsonObject } from '../../../content/basics/json.ts'
import type { StudioBuilt, StudioLook, StudioProblem, StudioSlip } from '../../../content/contract/studio.ts'
import { useLocale, useWords } from '../../text/text.tsx'
import type { StockChoice } from './OrganisationTable.tsx'
import { ScriptForm } from './ScriptForm.tsx'
import { ScriptList } from './ScriptList.tsx'
import { ScriptPreview } from './ScriptPreview.tsx'
import { StudioBar } from './StudioBar.tsx'
import styles from './StudioScreen.module.css'
import { scriptTitle } from './scriptTitle.ts'
import type { StudioScreenActions } from './studioActions.ts'
import { studioWords } from './studioWords.ts'

interface StudioScreenProps extends StudioScreenActions {
  readonly history: History
  readonly saving: keyof (typeof studioWords)['en']['saving']
  /** The script that is open, by its place, or null. */
  readonly at: number | null
  readonly look: StudioLook
  readonly preview: {
    readonly script: JsonObject
    readonly built: StudioBuilt | null
    readonly problems: readonly StudioProblem[]
  } | null
  readonly slips: { readonly person: string; readonly list: readonly StudioSlip[] } | null
  readonly stocks: readonly StockChoice[]
  readonly isNotDealt: boolean
  readonly notice?: ReactNode
  readonly onSave: () => void
}

/** A draft's title in a language, or in the other one. */
const packTitle = (draft: Draft, locale: 'en' | 'fr'): string => {
  const titles = [valueAt(draft, ['title', locale]), valueAt(draft, ['title', locale === 'en' ? 'fr' : 'en'])]
  return titles.find((one): one is string => typeof one === 'string' && one !== '') ?? ''
}

/** The editor of a draft: its scripts, or one of them as a form beside the message that it makes. */
export const StudioScreen = ({
  history,
  saving,
  at,
  look,
  preview,
  slips,
  stocks,
  isNotDealt,
  notice,
  onSave,
  ...actions
}: StudioScreenProps) => {
  const t = useWords(studioWords)
  const locale = useLocale()
  const { draft } = history
  const script = at === null ? undefined : scriptsOf(draft)[at]
  const pack = packTitle(draft, locale) || t.untitled
  const isOf = preview !== null && at !== null
  // Names stay while a script cannot be built: a table without them would jump with every letter.
  const [cast, setCast] = useState<StudioBuilt['cast']>({})
  const drawn = preview?.built?.cast
  if (drawn && drawn !== cast) setCast(drawn)
  const bar = {
    history,
    saving,
    onUndo: actions.onUndo,
    onRedo: actions.onRedo,
    onSave,
    onPlay: actions.onPlay,
  }
  if (!script || at === null) {
    return (
      <main className={styles.studio}>
        <StudioBar
          {...bar}
          title={pack}
          under={t.scriptCount(scriptsOf(draft).length)}
          back={t.back}
          problems={null}
          onBack={actions.onClose}
        />
        <div className={styles.whole}>
          {notice}
          <ScriptList
            draft={draft}
            stocks={stocks}
            onEdit={actions.onEdit}
            onLeaveField={actions.onLeaveField}
            onOpenScript={actions.onOpenScript}
          />
        </div>
      </main>
    )
  }
  return (
    <main className={styles.studio}>
      <StudioBar
        {...bar}
        title={scriptTitle(script, locale) || t.untitled}
        under={pack}
        back={t.backToScripts(pack)}
        problems={isOf ? preview.problems.length : null}
        onBack={() => actions.onOpenScript(null)}
      />
      <div className={styles.beside}>
        <div className={styles.left}>
          {notice}
          <ScriptForm
            script={script}
            at={at}
            cast={cast}
            look={look}
            slips={slips}
            stocks={stocks}
            onEdit={actions.onEdit}
            onLeaveField={actions.onLeaveField}
            onAskSlips={actions.onAskSlips}
            onLook={actions.onLook}
          />
        </div>
        <ScriptPreview
          built={preview?.built ?? null}
          problems={preview?.problems ?? []}
          look={look}
          isBehind={preview?.script !== script}
          isNotDealt={isNotDealt}
          onLook={actions.onLook}
          onDeal={actions.onDeal}
        />
      </div>
    </main>
  )
}

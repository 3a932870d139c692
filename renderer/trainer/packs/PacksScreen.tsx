import { Plus, Search } from 'lucide-react'
import { type ReactNode, useDeferredValue, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import type { PackRow } from '../../../content/contract/packRoom.ts'
import type { LintReport } from '../../../content/contract/packTools.ts'
import { useLocale, useWords } from '../../text/text.tsx'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { FileButton } from '../../ui/FileButton.tsx'
import { Keys } from '../../ui/Keys.tsx'
import { packFiles } from '../../ui/packFiles.ts'
import { Segments } from '../../ui/Segments.tsx'
import { useFileDrop } from '../../ui/useFileDrop.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { PackLine } from './PackLine.tsx'
import styles from './PacksScreen.module.css'
import { PublishDialog } from './PublishDialog.tsx'
import type { PackActions } from './packActions.ts'
import type { PackProblem } from './packProblem.ts'
import { firstView, isInState, listed, packOrders, packOrigins, packStates } from './packsView.ts'
import { packsWords } from './packsWords.ts'
import { TitleDialog } from './TitleDialog.tsx'
import { titleIn } from './titleIn.ts'

interface PacksScreenProps extends PackActions {
  readonly packs: readonly PackRow[]
  readonly chosen: Pick<PackRow, 'packId' | 'version'> | null
  /** What was found in a text; undefined while it was not checked, or has changed since. */
  readonly reportOf: (pack: PackRow) => LintReport | undefined
  /** What keeps the chosen text from being played or published, where that was asked for. */
  readonly refused: readonly PackProblem[]
  /** Messages of a text in which the sought text stands; null while nothing is sought. */
  readonly foundIn: ((pack: PackRow) => number) | null
  /** What is under way, so that its button says so. */
  readonly busy: 'check' | 'other' | null
  readonly notice?: ReactNode
  readonly onSearch: (text: string) => void
  readonly onNew: (title: string) => void
  readonly onOpenFiles: (files: readonly File[]) => void
}

/** How long somebody stops typing before every message is looked through. */
const pauseMs = 250

/** Whether a key is meant for what has the focus. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input:not([type="radio"]), textarea, select, dialog') !== null

/** The room of packs: what there is, what became of it, and what can be done with it. */
export const PacksScreen = ({
  packs,
  chosen,
  reportOf,
  refused,
  foundIn,
  busy,
  notice,
  onSearch,
  onNew,
  onOpenFiles,
  ...actions
}: PacksScreenProps) => {
  const t = useWords(packsWords)
  const locale = useLocale()
  const [view, setView] = useState(firstView)
  const [asked, setAsked] = useState<
    { readonly is: 'new' } | { readonly is: 'rename' | 'publish'; readonly pack: PackRow } | null
  >(null)
  const searchField = useRef<HTMLInputElement>(null)
  const orderId = useId()
  const isOver = useFileDrop(onOpenFiles)

  const sought = useDeferredValue(view.sought)
  const search = useEffectEvent(onSearch)
  useEffect(() => {
    const timer = setTimeout(() => search(sought), pauseMs)
    return () => clearTimeout(timer)
  }, [sought])

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return
      if (document.querySelector('dialog[open]')) return
      if (event.key === '/') searchField.current?.focus()
      else if (event.key === 'n') setAsked({ is: 'new' })
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])

  const isChosen = ({ packId, version }: PackRow) => chosen?.packId === packId && chosen.version === version
  const here = packs.filter(({ isDeleted }) => !isDeleted)
  const rows = listed(
    packs,
    view,
    (pack) => titleIn(pack, locale),
    (pack) => (foundIn?.(pack) ?? 0) > 0,
  )
  const countIn = (state: (typeof packStates)[number]) => packs.filter((pack) => isInState(pack, state)).length

  return (
    <div className={classes(styles.packs, isOver && styles.over)}>
      {notice}
      <header className={styles.head}>
        <h1 tabIndex={-1}>{t.title}</h1>
        <p className={styles.count}>
          {t.count(
            here.length,
            here.reduce((sum, { messages }) => sum + messages, 0),
          )}
        </p>
        <label className={styles.search}>
          <Search size={17} aria-hidden="true" />
          <VisuallyHidden>{t.search}</VisuallyHidden>
          <input
            ref={searchField}
            type="search"
            value={view.sought}
            placeholder={t.search}
            maxLength={200}
            aria-keyshortcuts="/"
            onChange={(event) => setView({ ...view, sought: event.target.value })}
          />
          <Keys keys={['/']} />
        </label>
        <FileButton label={t.openFile} accept={packFiles} onFiles={onOpenFiles} />
        <Button
          variant="primary"
          keys={['N']}
          icon={<Plus size={17} aria-hidden="true" />}
          onClick={() => setAsked({ is: 'new' })}
        >
          {t.newPack}
        </Button>
      </header>
      <div className={styles.filters}>
        <Segments
          label={t.stateLabel}
          value={view.state}
          options={packStates.map((value) => ({ value, label: t.states[value](countIn(value)) }))}
          onChange={(state) => setView({ ...view, state })}
        />
        <Segments
          label={t.originLabel}
          value={view.origin}
          options={packOrigins.map((value) => ({ value, label: t.origins[value] }))}
          onChange={(origin) => setView({ ...view, origin })}
        />
        <p className={styles.order}>
          <label htmlFor={orderId}>{t.orderLabel}</label>{' '}
          <select
            id={orderId}
            value={view.order}
            onChange={(event) => {
              const order = packOrders.find((one) => one === event.target.value)
              if (order) setView({ ...view, order })
            }}
          >
            {packOrders.map((order) => (
              <option key={order} value={order}>
                {t.orders[order]}
              </option>
            ))}
          </select>
        </p>
      </div>
      <p className={styles.drop} aria-hidden="true">
        {isOver && t.dropHere}
      </p>
      {rows.length === 0 ? (
        <EmptyState title={t.noneListed}>{t.noneListedText}</EmptyState>
      ) : (
        <div className={styles.list}>
          <div className={styles.columns} aria-hidden="true">
            <span />
            <span>{t.columns.pack}</span>
            <span>{t.columns.state}</span>
            <span>{t.columns.check}</span>
            <span>{t.columns.languages}</span>
            <span>{t.columns.messages}</span>
          </div>
          <ul>
            {rows.map((pack) => (
              <PackLine
                key={`${pack.packId}/${pack.version}`}
                pack={pack}
                isChosen={isChosen(pack)}
                refused={isChosen(pack) ? refused : []}
                report={reportOf(pack)}
                found={view.sought.trim() === '' ? 0 : (foundIn?.(pack) ?? 0)}
                busy={busy}
                {...actions}
                onAskRename={() => setAsked({ is: 'rename', pack })}
                onAskPublish={() => setAsked({ is: 'publish', pack })}
              />
            ))}
          </ul>
        </div>
      )}
      {asked?.is === 'new' && (
        <TitleDialog
          title={t.newTitle}
          value=""
          label={locale === 'en' ? t.inEnglish : t.inFrench}
          confirm={t.create}
          onClose={() => setAsked(null)}
          onConfirm={(title) => {
            setAsked(null)
            onNew(title)
          }}
        />
      )}
      {asked?.is === 'rename' && (
        <TitleDialog
          title={t.renameTitle}
          value={asked.pack.title[locale]}
          label={locale === 'en' ? t.inEnglish : t.inFrench}
          confirm={t.save}
          onClose={() => setAsked(null)}
          onConfirm={(title) => {
            setAsked(null)
            actions.onRename(asked.pack, locale, title)
          }}
        />
      )}
      {asked?.is === 'publish' && (
        <PublishDialog
          pack={titleIn(asked.pack, locale) || t.untitled}
          version={asked.pack.nextVersion ?? 1}
          onClose={() => setAsked(null)}
          onConfirm={() => {
            setAsked(null)
            actions.onPublish(asked.pack)
          }}
        />
      )}
    </div>
  )
}

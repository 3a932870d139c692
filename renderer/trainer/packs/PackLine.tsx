import {
  Check,
  Copy,
  Download,
  FilePen,
  Pencil,
  Play,
  Rocket,
  RotateCcw,
  SearchCheck,
  TextCursorInput,
  Trash2,
  TriangleAlert,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { Locale } from '../../../content/basics/locale.ts'
import type { PackRow } from '../../../content/contract/packRoom.ts'
import type { LintReport } from '../../../content/contract/packTools.ts'
import { useFormats, useLocale, useWords } from '../../text/text.tsx'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { PackSign } from '../../ui/PackSign.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import styles from './PackLine.module.css'
import { ProblemTable } from './ProblemTable.tsx'
import type { PackActions } from './packActions.ts'
import type { PackProblem } from './packProblem.ts'
import { packsWords } from './packsWords.ts'
import { titleIn } from './titleIn.ts'

interface PackLineProps extends PackActions {
  readonly pack: PackRow
  readonly isChosen: boolean
  readonly report: LintReport | undefined
  /** What keeps it from being played or published, where that was asked for; none otherwise. */
  readonly refused: readonly PackProblem[]
  readonly found: number
  readonly busy: 'check' | 'other' | null
  readonly onAskRename: () => void
  readonly onAskPublish: () => void
}

const icon = { size: 16, 'aria-hidden': true } as const

/** How many problems a report has, those that it does not list too. */
const problemCount = ({ problems, more }: LintReport): number => problems.length + more.errors + more.warnings

/** What a text is: a draft, with a dashed edge; or a version, with its day. */
const StateCell = ({ pack }: { readonly pack: PackRow }) => {
  const t = useWords(packsWords)
  const { day } = useFormats()
  const { version, nextVersion, changedAt, origin } = pack
  if (version === null) return <span className={styles.draft}>{t.draftOf(nextVersion ?? 1)}</span>
  const on = origin === 'received' ? t.receivedOn : t.publishedOn
  return (
    <>
      <span className={styles.version}>{t.version(version)}</span>
      {changedAt && <span className={styles.note}>{on(day(changedAt))}</span>}
    </>
  )
}

const CheckCell = ({ report }: { readonly report: LintReport | undefined }) => {
  const t = useWords(packsWords)
  if (!report) return <span className={styles.unknown}>{t.notChecked}</span>
  const count = problemCount(report)
  return count === 0 ? (
    <span className={styles.clean}>
      <Check {...icon} /> {t.clean}
    </span>
  ) : (
    <span className={styles.toSettle}>
      <TriangleAlert {...icon} /> {t.toSettle(count)}
    </span>
  )
}

/** The languages that a pack is played in, with how many of its messages where that is not all of them. */
const LanguagesCell = ({ pack: { written, messages } }: { readonly pack: PackRow }) => {
  const languages = (['en', 'fr'] as const).filter((locale) => written[locale] > 0)
  const name = (locale: Locale) => locale.toUpperCase()
  return (
    <>
      {languages.map((locale) => (
        <span key={locale}>{written[locale] < messages ? `${name(locale)} ${written[locale]}` : name(locale)}</span>
      ))}
    </>
  )
}

/** A text of a pack as a line of the list; the one that is chosen opens what can be done with it. */
export const PackLine = ({
  pack,
  isChosen,
  report,
  refused,
  found,
  busy,
  onChoose,
  onOpen,
  onPlay,
  onCheck,
  onDuplicate,
  onNextVersion,
  onDelete,
  onSaveFile,
  onCompare,
  onAskRename,
  onAskPublish,
}: PackLineProps) => {
  const t = useWords(packsWords)
  const locale = useLocale()
  const { day, time } = useFormats()
  const { packId, version, origin, changedAt, isDeleted, isReadable, against } = pack
  const title = titleIn(pack, locale) || t.untitled
  const actionsId = `actions-${packId}-${version ?? 'draft'}`
  const note = !isReadable
    ? t.unreadable
    : origin === 'shipped'
      ? t.shipped
      : changedAt
        ? t.changedOn(day(changedAt), time(changedAt))
        : ''
  const parts = against
    ? [
        against.added > 0 && t.added(against.added),
        against.changed > 0 && t.changed(against.changed),
        against.removed > 0 && t.removed(against.removed),
      ].filter((part) => part !== false)
    : []
  const action = (label: string, picture: ReactNode, go: () => void, variant: 'secondary' | 'plain' = 'plain') => (
    <Button variant={variant} icon={picture} disabled={busy !== null} onClick={go}>
      {label}
    </Button>
  )
  return (
    <li className={classes(styles.line, isChosen && styles.chosen, !isReadable && styles.broken)}>
      <div className={styles.cells}>
        <PackSign sign={pack.sign} />
        <div className={styles.name}>
          <button
            type="button"
            className={styles.title}
            aria-expanded={isChosen}
            aria-controls={isChosen ? actionsId : undefined}
            onClick={() => onChoose(isChosen ? null : pack)}
          >
            {title}
          </button>
          <span className={styles.note}>{found > 0 ? t.foundIn(found) : note}</span>
        </div>
        <div className={styles.cell}>
          <StateCell pack={pack} />
        </div>
        <div className={classes(styles.cell, styles.checked)}>
          <CheckCell report={report} />
        </div>
        <div className={classes(styles.cell, styles.languages)}>
          <LanguagesCell pack={pack} />
        </div>
        <div className={styles.messages}>
          <VisuallyHidden>{t.columns.messages} </VisuallyHidden>
          {pack.messages}
        </div>
      </div>
      {isChosen && (
        <div id={actionsId} className={styles.opened}>
          <section className={styles.actions} aria-label={t.actions(title)}>
            {isDeleted ? (
              action(t.restore, <RotateCcw {...icon} />, () => onDelete(pack, false), 'secondary')
            ) : (
              <>
                {isReadable && (
                  <>
                    {version === null && action(t.open, <Pencil {...icon} />, () => onOpen(pack), 'secondary')}
                    {action(t.playIt, <Play {...icon} />, () => onPlay(pack), version === null ? 'plain' : 'secondary')}
                    {action(
                      busy === 'check' ? t.checking : report ? t.checkAgain : t.check,
                      <SearchCheck {...icon} />,
                      () => onCheck(pack),
                    )}
                    {version === null && action(t.publish, <Rocket {...icon} />, onAskPublish)}
                    {version === null && action(t.rename, <TextCursorInput {...icon} />, onAskRename)}
                    {version !== null &&
                      origin !== 'shipped' &&
                      action(t.next, <FilePen {...icon} />, () => onNextVersion(pack))}
                    {action(t.duplicate, <Copy {...icon} />, () =>
                      onDuplicate(pack, {
                        en: packsWords.en.copyOf(titleIn(pack, 'en')),
                        fr: packsWords.fr.copyOf(titleIn(pack, 'fr')),
                      }),
                    )}
                    {action(t.saveFile, <Download {...icon} />, () => onSaveFile(pack))}
                  </>
                )}
                {origin !== 'shipped' && action(t.remove, <Trash2 {...icon} />, () => onDelete(pack, true))}
              </>
            )}
          </section>
          {against && (
            <p className={styles.against}>
              {t.against(against.version, parts)}{' '}
              {parts.length > 0 && (
                <button type="button" className={styles.link} onClick={() => onCompare(pack)}>
                  {t.compare}
                </button>
              )}
            </p>
          )}
          {refused.length > 0 && (
            <div role="alert" className={styles.refused}>
              <p>{t.refusedNews(title)}</p>
              <ProblemTable caption={t.problemsOf(title)} problems={refused} />
            </div>
          )}
          {report && problemCount(report) > 0 && (
            <ProblemTable caption={t.problemsOf(title)} problems={report.problems} more={report.more} />
          )}
        </div>
      )}
    </li>
  )
}

import { Shuffle, TriangleAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import { locales } from '../../../content/basics/locale.ts'
import type { StudioBuilt, StudioLook, StudioProblem } from '../../../content/contract/studio.ts'
import { ComposeWindow } from '../../compose/ComposeWindow.tsx'
import { type ComposeState, closeCard, expand, freshCompose, goTo, toggleCard } from '../../compose/composeState.ts'
import { LookContext } from '../../compose/look.ts'
import { MarkedAddress } from '../../letters/MarkedAddress.tsx'
import { useWords } from '../../text/text.tsx'
import { Button } from '../../ui/Button.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { Level } from './Level.tsx'
import styles from './ScriptPreview.module.css'
import { studioWords } from './studioWords.ts'

interface ScriptPreviewProps {
  readonly built: StudioBuilt | null
  readonly problems: readonly StudioProblem[]
  readonly look: StudioLook
  /** Whether what is shown is of before the last words that were written. */
  readonly isBehind: boolean
  readonly isNotDealt: boolean
  readonly onLook: (change: Partial<StudioLook>) => void
  readonly onDeal: (wish: { readonly isWrong?: boolean }) => void
}

const nothing = () => {}

/** The message as the learner gets it, in their own compose window: addresses open there as they do for them. */
const PreviewWindow = ({ item }: { readonly item: StudioBuilt['item'] }) => {
  const [state, setState] = useState<ComposeState>(freshCompose)
  return (
    <ComposeWindow
      item={item}
      state={state}
      isHeld
      isScreen={false}
      onReach={(recipient) => setState((now) => goTo(now, recipient))}
      onExpand={(group) => setState((now) => expand(now, group))}
      onReveal={(recipient) => setState((now) => toggleCard(now, recipient))}
      onClose={() => setState(closeCard)}
      onMark={nothing}
      onEdit={nothing}
      onCorrect={nothing}
      onSend={nothing}
    />
  )
}

/** Beside the form: the message as the learner sees it, what is wrong in it, and what is to be settled. */
export const ScriptPreview = ({ built, problems, look, isBehind, isNotDealt, onLook, onDeal }: ScriptPreviewProps) => {
  const t = useWords(studioWords)
  const [lastBuilt, setLastBuilt] = useState(built)
  useEffect(() => {
    if (built) setLastBuilt(built)
  }, [built])
  const shown = built ?? lastBuilt
  const displays = [
    { value: 'asDealt' as const, label: t.displays.asDealt },
    ...(shown?.displays ?? []).map((value) => ({ value, label: t.displays[value] })),
  ]
  return (
    <section className={styles.preview} aria-label={t.asLearner} data-behind={isBehind || undefined}>
      <div className={styles.head}>
        <h2>{t.asLearner}</h2>
        <Segments
          label={t.language}
          value={look.locale}
          options={locales.map((value) => ({ value, label: value.toUpperCase() }))}
          onChange={(locale) => onLook({ locale })}
        />
      </div>
      <label className={styles.display}>
        <span>{t.shownAs}</span>
        <select
          value={look.display ?? 'asDealt'}
          onChange={(event) => {
            const display = shown?.displays.find((one) => one === event.target.value)
            onLook(display ? { display } : { seed: look.seed })
          }}
        >
          {displays.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.deal}>
        <Button icon={<Shuffle size={16} aria-hidden="true" />} onClick={() => onDeal({})}>
          {t.dealAgain}
        </Button>
        <Button variant="plain" onClick={() => onDeal({ isWrong: true })}>
          {t.dealWrong}
        </Button>
        <Button variant="plain" onClick={() => onDeal({ isWrong: false })}>
          {t.dealRight}
        </Button>
      </div>
      {isNotDealt && <p role="status">{t.notDealt}</p>}
      {shown ? (
        <>
          <div className={styles.desk} inert={built === null}>
            <LookContext value="desktop">
              <PreviewWindow key={`${shown.item.id} ${shown.item.locale} ${shown.item.display}`} item={shown.item} />
            </LookContext>
          </div>
          {built === null && <p className={styles.stale}>{t.cannotBuild}</p>}
          {shown.key.wrong.length === 0 && <p className={styles.right}>{t.rightMessage}</p>}
          <dl className={styles.facts}>
            {shown.key.wrong.map(({ recipient, meant }) => {
              const explained = shown.debrief.wrong.find((one) => one.recipient === recipient)
              const written = shown.item.recipients[recipient]
              return (
                <div key={recipient}>
                  <dt>{explained?.kindTitle}</dt>
                  <dd>
                    {written && <MarkedAddress address={written.address} meant={meant} />}
                    {explained?.gaveAway.map(({ head, text }) => (
                      <p key={head}>
                        <b>{head}</b> {text}
                      </p>
                    ))}
                    {explained?.hardness.text && <p>{explained.hardness.text}</p>}
                  </dd>
                </div>
              )
            })}
            {shown.difficulty !== null && (
              <div>
                <dt>{t.difficulty}</dt>
                <dd>
                  <Level level={shown.difficulty} label={t.difficultyOf(shown.difficulty)} />{' '}
                  {t.difficultyOf(shown.difficulty)}
                </dd>
              </div>
            )}
          </dl>
        </>
      ) : (
        <p className={styles.stale}>{problems.length > 0 ? t.cannotBuild : t.wait}</p>
      )}
      {problems.length > 0 && (
        <section aria-label={t.problems}>
          <h3 className={styles.problemsHead}>{t.toSettle(problems.length)}</h3>
          {/* What the check says is English. */}
          <ul lang="en" className={styles.problems}>
            {problems.map(({ place, problem, fix }) => (
              <li key={`${place} ${problem}`}>
                <TriangleAlert size={15} aria-hidden="true" />
                <p>
                  {place && <code>{place}</code>} {problem} {fix}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  )
}

import type { PackSummary } from '../../content/contract/learner.ts'
import { sessionScreensOf, ways } from '../learner/activities/registry.ts'
import { HomeScreen } from '../learner/home/HomeScreen.tsx'
import { packToPlayNext } from '../learner/home/packToPlayNext.ts'
import { SetUpScreen } from '../learner/home/SetUpScreen.tsx'
import type { AppState } from '../state/appState.ts'
import type { AppActions } from '../state/appStore.ts'
import { drillLength, selectTakenBack } from '../state/drill.ts'
import type { Screen, SetUpWay } from '../state/screen.ts'
import { useLocale, useWords } from '../text/text.tsx'
import { Closing } from './Closing.tsx'
import { idPending } from './idPending.ts'
import { PageMissing } from './PageMissing.tsx'
import { ProblemNotice } from './ProblemNotice.tsx'
import { progressPage } from './progressPage.ts'
import { RecordsNotice } from './RecordsNotice.tsx'
import type { TrainerRoom } from './TrainerPage.tsx'
import { useArrival } from './useArrival.ts'
import { type LatePage, useFetchedPage } from './useFetchedPage.ts'
import { WithRail } from './WithRail.tsx'
import { appWords } from './words.ts'

/** What the screens are drawn from. */
export interface CurrentScreenProps {
  readonly state: AppState
  readonly actions: AppActions
  /** The trainer's part, which is fetched when somebody goes there or opens a file. */
  readonly trainerRoom: LatePage<TrainerRoom>
}

const wayOf = ({ activity, mode }: SetUpWay) => ways.find((way) => way.activity === activity && way.mode === mode)

const isFitFor = ({ activity, mode }: SetUpWay, { modes }: PackSummary): boolean =>
  modes[activity]?.includes(mode) === true

/** What the window is called while a screen is shown. */
const useNameOf = (screen: Screen): string => {
  const t = useWords(appWords)
  const locale = useLocale()
  switch (screen.at) {
    case 'home':
      return t.play
    case 'drill':
      return screen.drill.session.summary.packTitle
    case 'result':
    case 'closing':
      return t.result
    case 'setUp':
      return wayOf(screen.way)?.title(locale) ?? t.play
    case 'progress':
      return t.progress
    case 'packs':
    case 'studio':
      return t.packs
  }
}

/** The screen that the state names, with the actions that it may use. */
export const CurrentScreen = ({ state, actions, trainerRoom }: CurrentScreenProps) => {
  const { screen, packs, sessions, settings, pending, problem, plan } = state
  const t = useWords(appWords)
  // The first page has another heading as soon as something was played, which may be known only after arrival.
  const isFirst = screen.at === 'home' && sessions.every((session) => session.attempts === 0)
  const late = {
    progress: useFetchedPage(progressPage, screen.at === 'progress'),
    packs: useFetchedPage(trainerRoom, screen.at === 'packs' || screen.at === 'studio'),
  }
  const isFetched = (screen.at !== 'progress' && screen.at !== 'packs') || late[screen.at].Page !== undefined
  const shown = isFetched ? screen.at : `${screen.at}, to be fetched`
  useArrival(isFirst ? 'home, first' : shown, t.titleOf(useNameOf(screen)))
  const notice = problem ? (
    <ProblemNotice problem={problem} onDismiss={actions.dismissProblem} />
  ) : (
    (state.records || state.restored) && (
      <RecordsNotice
        records={state.records}
        restored={state.restored}
        isRestoring={idPending(pending, 'restore') !== null}
        onRestore={() => void actions.restoreRecords()}
        onDismiss={actions.dismissRecords}
      />
    )
  )
  const OpenedNotice = trainerRoom.fetched()?.Notice
  const rail = {
    theme: settings.theme,
    look: settings.look,
    sound: settings.sound,
    guard: settings.guard,
    onGoHome: actions.goHome,
    onGoProgress: actions.goProgress,
    onGoPacks: actions.goPacks,
    onChoose: actions.choose,
  }

  const openFiles = async (files: readonly File[]) => {
    try {
      await trainerRoom.fetch()
    } catch {
      // It says there why it could not be had.
      actions.goPacks()
      return
    }
    await trainerRoom.fetched()?.openFiles(files)
    // The lists are asked for again.
    actions.goHome()
  }

  // It came with the answer that made the app ready.
  if (!plan) return null

  switch (screen.at) {
    case 'home':
      return (
        <WithRail at="home" {...rail}>
          <HomeScreen
            plan={plan}
            packs={packs}
            sessions={sessions}
            openEarlier={state.openEarlier}
            review={state.review}
            drillLength={drillLength}
            starting={idPending(pending, 'start') ?? idPending(pending, 'resume')}
            notice={
              <>
                {notice}
                {OpenedNotice && <OpenedNotice />}
              </>
            }
            onStart={actions.startDrill}
            onOpenFiles={(files) => void openFiles(files)}
            onStartDaily={() => void actions.start({ mode: 'daily' })}
            onSetUp={actions.setUp}
            onReview={() => void actions.start({ mode: 'review' })}
            onResume={actions.resume}
            onLeaveSession={actions.leaveSession}
            onOpenSession={actions.openSession}
            onShowProgress={actions.goProgress}
          />
        </WithRail>
      )
    case 'progress': {
      const { Page, failure, tryAgain } = late.progress
      return (
        <WithRail at="progress" {...rail}>
          {Page && <Page state={state} actions={actions} notice={notice} />}
          {failure && <PageMissing title={t.progress} reason={failure} onTryAgain={tryAgain} />}
        </WithRail>
      )
    }
    case 'packs': {
      const { Page: room, failure, tryAgain } = late.packs
      return (
        <WithRail at="packs" {...rail}>
          {room && (
            <room.Page
              notice={notice}
              onPlay={(packId) => void actions.startDrill(packId)}
              onEditDraft={actions.editDraft}
            />
          )}
          {failure && <PageMissing title={t.packs} reason={failure} onTryAgain={tryAgain} />}
        </WithRail>
      )
    }
    case 'studio': {
      const { Page: room } = late.packs
      return (
        room && (
          <room.Editor
            key={screen.packId}
            packId={screen.packId}
            onPlay={(packId) => void actions.startDrill(packId)}
            onClose={actions.goPacks}
          />
        )
      )
    }
    case 'result': {
      const { summary, activity, answers, notes } = screen.looked
      const { LookBack } = sessionScreensOf(activity)
      return (
        <LookBack
          summary={summary}
          answers={answers}
          notes={notes}
          debriefing={screen.debriefing}
          look={settings.look}
          canPlayAgain={packs.some((pack) => pack.id === summary.packId)}
          isStarting={idPending(pending, 'start') !== null}
          notice={notice}
          onPlayAgain={() => actions.playAgain(summary)}
          onLookAt={actions.lookAt}
          onClose={actions.closeResult}
          onPractiseKind={(kind) => void actions.practiseKind(summary.packId, kind)}
        />
      )
    }
    case 'drill': {
      const { drill } = screen
      const { summary } = drill.session
      const { Drill } = sessionScreensOf(summary.activity)
      return (
        <Drill
          session={drill.session}
          isDebriefing={drill.isDebriefing}
          takenBack={selectTakenBack(drill)}
          canTakeBack={drill.heldUntil !== null}
          look={settings.look}
          sound={settings.sound}
          onSend={actions.send}
          onTakeBack={actions.takeBack}
          onNext={actions.next}
          onLeave={actions.leaveDrill}
          onPractiseKind={(kind) => void actions.practiseKind(summary.packId, kind)}
        />
      )
    }
    case 'setUp': {
      const way = wayOf(screen.way)
      if (!way) return null
      const fit = packs.filter((pack) => isFitFor(way, pack))
      return (
        <WithRail at="home" {...rail}>
          <SetUpScreen
            key={way.rank}
            way={way}
            packId={screen.packId ?? packToPlayNext(fit, sessions)?.id ?? ''}
            packs={fit}
            plan={plan}
            guard={settings.guard}
            isStarting={pending?.asked === 'start'}
            notice={notice}
            onStart={(packId, form) => void actions.start(askedFor(way, packId, form))}
            onGuard={(guard) => void actions.choose({ guard })}
            onBack={actions.goHome}
          />
        </WithRail>
      )
    }
    case 'closing':
      return <Closing notice={notice} onTryAgain={() => void actions.close()} onGoHome={actions.goHome} />
  }
}

/** What is asked for in a way, of a pack; `form` is an assessment's. */
const askedFor = ({ activity, mode }: SetUpWay, packId: string, form: number): Parameters<AppActions['start']>[0] => {
  switch (mode) {
    case 'assessment':
      return { mode, packId, form }
    case 'sprint':
    case 'rare':
      return { mode, packId }
    case 'practice':
      return { mode, activity, packId, items: null, kind: null }
  }
}

import { HomeScreen } from '../learner/home/HomeScreen.tsx'
import { packToPlayNext } from '../learner/home/packToPlayNext.ts'
import { SetUpScreen } from '../learner/home/SetUpScreen.tsx'
import type { AppState, Screen } from '../state/appState.ts'
import type { AppActions } from '../state/appStore.ts'
import { drillLength } from '../state/drill.ts'
import { useWords } from '../text/text.tsx'
import { Closing } from './Closing.tsx'
import { DrillScreen } from '../learner/activities/marking/MarkingDrill.tsx'
import { idPending } from './idPending.ts'
import { LookBackScreen } from '../learner/activities/marking/MarkingLookBack.tsx'
import { ProblemNotice } from './ProblemNotice.tsx'
import { ProgressPage } from './ProgressPage.tsx'
import { TypedLookBackScreen } from '../learner/activities/typing/TypingLookBack.tsx'
import { TypingDrillScreen } from '../learner/activities/typing/TypingDrill.tsx'
import { useArrival } from './useArrival.ts'
import { WithRail } from './WithRail.tsx'
import { appWords } from './words.ts'

interface CurrentScreenProps {
  readonly state: AppState
  readonly actions: AppActions
}

const nameOf = (screen: Screen, t: (typeof appWords)['en']): string => {
  switch (screen.at) {
    case 'home':
      return t.play
    case 'drill':
      return screen.drill.session.summary.packTitle
    case 'typing':
      return screen.typing.summary.packTitle
    case 'result':
      return t.result
    case 'setUp':
      return t[screen.mode]
    case 'closing':
      return t.result
    case 'progress':
      return t.progress
  }
}

/** The screen that the state names, with the actions that it may use. */
export const CurrentScreen = ({ state, actions }: CurrentScreenProps) => {
  const { screen, packs, sessions, settings, pending, problem, plan } = state
  const t = useWords(appWords)
  // The first page has another heading as soon as something was played, which may be known only after arrival.
  const isFirst = screen.at === 'home' && sessions.every((session) => session.attempts === 0)
  useArrival(isFirst ? 'home, first' : screen.at, t.titleOf(nameOf(screen, t)))
  const notice = problem && <ProblemNotice problem={problem} onDismiss={actions.dismissProblem} />
  const rail = {
    theme: settings.theme,
    look: settings.look,
    sound: settings.sound,
    onGoHome: actions.goHome,
    onGoProgress: actions.goProgress,
    onChoose: actions.choose,
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
            review={state.review}
            drillLength={drillLength}
            starting={idPending(pending, 'start') ?? idPending(pending, 'resume')}
            notice={notice}
            onStart={actions.startDrill}
            onStartDaily={() => void actions.start({ mode: 'daily' })}
            onSetUp={actions.setUp}
            onReview={() => void actions.start({ mode: 'review' })}
            onGoOn={actions.resume}
            onLeaveSession={actions.leaveSession}
            onOpenSession={actions.openSession}
            onShowProgress={actions.goProgress}
          />
        </WithRail>
      )
    case 'progress':
      return (
        <WithRail at="progress" {...rail}>
          <ProgressPage state={state} actions={actions} notice={notice} />
        </WithRail>
      )
    case 'result': {
      const Result = screen.played.summary.play.mode === 'typing' ? TypedLookBackScreen : LookBackScreen
      return (
        <Result
          screen={screen}
          look={settings.look}
          canPlayAgain={packs.some((pack) => pack.id === screen.played.summary.packId)}
          isStarting={idPending(pending, 'start') !== null}
          notice={notice}
          actions={actions}
        />
      )
    }
    case 'typing':
      return <TypingDrillScreen typing={screen.typing} look={settings.look} sound={settings.sound} actions={actions} />
    case 'drill':
      return <DrillScreen drill={screen.drill} look={settings.look} sound={settings.sound} actions={actions} />
    case 'setUp': {
      const fit = packs.filter((pack) => pack.modes.includes(screen.mode))
      return (
        <WithRail at="home" {...rail}>
          <SetUpScreen
            key={screen.mode}
            mode={screen.mode}
            packId={screen.packId ?? packToPlayNext(fit, sessions)?.id ?? ''}
            packs={fit}
            plan={plan}
            isStarting={pending?.asked === 'start'}
            notice={notice}
            onStart={(packId, form) =>
              void actions.start(
                screen.mode === 'assessment' ? { mode: 'assessment', packId, form } : { mode: screen.mode, packId },
              )
            }
            onBack={actions.goHome}
          />
        </WithRail>
      )
    }
    case 'closing':
      return <Closing notice={notice} onTryAgain={() => void actions.close()} onGoHome={actions.goHome} />
  }
}

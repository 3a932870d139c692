import { HomeScreen } from '../home/HomeScreen.tsx'
import { packToPlayNext } from '../home/packToPlayNext.ts'
import { SetUpScreen } from '../home/SetUpScreen.tsx'
import type { AppState, Screen } from '../state/appState.ts'
import type { AppVerbs } from '../state/appStore.ts'
import { drillLength } from '../state/drill.ts'
import { useWords } from '../text/text.tsx'
import { Closing } from './Closing.tsx'
import { DrillScreen } from './DrillScreen.tsx'
import { idPending } from './idPending.ts'
import { LookBackScreen } from './LookBackScreen.tsx'
import { ProblemNotice } from './ProblemNotice.tsx'
import { ProgressPage } from './ProgressPage.tsx'
import { TypedLookBackScreen } from './TypedLookBackScreen.tsx'
import { TypingDrillScreen } from './TypingDrillScreen.tsx'
import { useArrival } from './useArrival.ts'
import { WithRail } from './WithRail.tsx'
import { appWords } from './words.ts'

interface CurrentScreenProps {
  readonly state: AppState
  readonly verbs: AppVerbs
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

/** The screen that the state names, with the verbs that it may use. */
export const CurrentScreen = ({ state, verbs }: CurrentScreenProps) => {
  const { screen, packs, sessions, settings, pending, problem, plan } = state
  const t = useWords(appWords)
  // The first page has another heading as soon as something was played, which may be known only after arrival.
  const isFirst = screen.at === 'home' && sessions.every((session) => session.attempts === 0)
  useArrival(isFirst ? 'home, first' : screen.at, t.titleOf(nameOf(screen, t)))
  const notice = problem && <ProblemNotice problem={problem} onDismiss={verbs.dismissProblem} />
  const rail = {
    theme: settings.theme,
    look: settings.look,
    sound: settings.sound,
    onGoHome: verbs.goHome,
    onGoProgress: verbs.goProgress,
    onChoose: verbs.choose,
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
            onStart={verbs.startDrill}
            onStartDaily={() => void verbs.start({ mode: 'daily' })}
            onSetUp={verbs.setUp}
            onReview={() => void verbs.start({ mode: 'review' })}
            onGoOn={verbs.resume}
            onLeaveSession={verbs.leaveSession}
            onOpenSession={verbs.openSession}
            onShowProgress={verbs.goProgress}
          />
        </WithRail>
      )
    case 'progress':
      return (
        <WithRail at="progress" {...rail}>
          <ProgressPage state={state} verbs={verbs} notice={notice} />
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
          verbs={verbs}
        />
      )
    }
    case 'typing':
      return <TypingDrillScreen typing={screen.typing} look={settings.look} sound={settings.sound} verbs={verbs} />
    case 'drill':
      return <DrillScreen drill={screen.drill} look={settings.look} sound={settings.sound} verbs={verbs} />
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
              void verbs.start(
                screen.mode === 'assessment' ? { mode: 'assessment', packId, form } : { mode: screen.mode, packId },
              )
            }
            onBack={verbs.goHome}
          />
        </WithRail>
      )
    }
    case 'closing':
      return <Closing notice={notice} onTryAgain={() => void verbs.close()} onGoHome={verbs.goHome} />
  }
}

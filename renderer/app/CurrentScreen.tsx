import { HomeScreen } from '../home/HomeScreen.tsx'
import { HistoryScreen } from '../progress/HistoryScreen.tsx'
import { ResultScreen } from '../progress/ResultScreen.tsx'
import type { AppState, Pending, Screen } from '../state/appState.ts'
import type { AppVerbs } from '../state/appStore.ts'
import { drillLength } from '../state/drill.ts'
import { useWords } from '../text/text.tsx'
import { DrillScreen } from './DrillScreen.tsx'
import { offerFile } from './offerFile.ts'
import { ProblemNotice } from './ProblemNotice.tsx'
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
    case 'result':
      return t.result
    case 'assessment':
      return t.assessment
    case 'closing':
      return t.result
    case 'history':
      return t.history
  }
}

const idPending = (pending: Pending | null, asked: Pending['asked']) => (pending?.asked === asked ? pending.id : null)

const exportInto = async (verbs: AppVerbs) => {
  const file = await verbs.exportRecords()
  if (file) offerFile(file.fileName, file.text, 'text/csv')
}

/** The screen that the state names, with the verbs that it may use. */
export const CurrentScreen = ({ state, verbs }: CurrentScreenProps) => {
  const { screen, packs, sessions, settings, pending, problem } = state
  const t = useWords(appWords)
  useArrival(screen.at, t.titleOf(nameOf(screen, t)))
  const notice = problem && <ProblemNotice problem={problem} onDismiss={verbs.dismissProblem} />
  const rail = {
    theme: settings.theme,
    onGoHome: verbs.goHome,
    onGoHistory: verbs.goHistory,
    onChoose: verbs.choose,
  }

  switch (screen.at) {
    case 'home':
      return (
        <WithRail at="home" {...rail}>
          <HomeScreen
            packs={packs}
            sessions={sessions}
            review={state.review}
            drillLength={drillLength}
            starting={idPending(pending, 'start')}
            notice={notice}
            onStart={verbs.startDrill}
            onReview={() => void verbs.start({ mode: 'review' })}
            onOpenSession={verbs.openSession}
            onShowHistory={verbs.goHistory}
          />
        </WithRail>
      )
    case 'history':
      return (
        <WithRail at="history" {...rail}>
          <HistoryScreen
            sessions={sessions}
            opening={idPending(pending, 'open')}
            isExporting={idPending(pending, 'export') !== null}
            notice={notice}
            onOpen={verbs.openSession}
            onExport={() => void exportInto(verbs)}
            onPlay={verbs.goHome}
          />
        </WithRail>
      )
    case 'result': {
      const { summary, items } = screen.played
      return (
        <ResultScreen
          key={summary.sessionId}
          summary={summary}
          items={items}
          canPlayAgain={packs.some((pack) => pack.id === summary.packId)}
          isStarting={idPending(pending, 'start') !== null}
          notice={notice}
          onPlayAgain={() => void verbs.startDrill(summary.packId)}
          onClose={verbs.closeResult}
        />
      )
    }
    case 'drill':
      return <DrillScreen drill={screen.drill} verbs={verbs} />
    case 'assessment':
    case 'closing':
      return null
  }
}

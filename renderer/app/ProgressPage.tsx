import { type ReactNode, useState } from 'react'
import type { Failure } from '../../content/model/failure.ts'
import { ProgressScreen } from '../learner/progress/ProgressScreen.tsx'
import type { AppState } from '../state/appState.ts'
import type { AppActions } from '../state/appStore.ts'
import { useFailureText } from './failureText.ts'
import { idPending } from './idPending.ts'
import { offerBlob, offerFile } from './offerFile.ts'

/** What the page of progress is given. */
export interface ProgressPageProps {
  readonly state: AppState
  readonly actions: AppActions
  readonly notice: ReactNode
}

const FailureSentence = ({ failure }: { readonly failure: Failure }) => {
  const { what, remedy } = useFailureText(failure)
  return (
    <>
      {what} {remedy}
    </>
  )
}

const exportInto = async (actions: AppActions) => {
  const file = await actions.exportRecords()
  if (file) offerFile(file.fileName, file.texts, 'text/csv')
  return file?.leftOut ?? 0
}

/** The learner's progress, with what it may ask of the app. */
export const ProgressPage = ({ state, actions, notice }: ProgressPageProps) => {
  const { reckoning, sessions, earlier, pending } = state
  const [leftOut, setLeftOut] = useState(0)
  return (
    <ProgressScreen
      period={reckoning.period}
      progress={reckoning.progress}
      failure={reckoning.failure && <FailureSentence failure={reckoning.failure} />}
      sessions={sessions}
      hasEarlier={earlier !== null}
      isListing={idPending(pending, 'earlier') !== null}
      leftOut={leftOut}
      opening={idPending(pending, 'open')}
      isExporting={idPending(pending, 'export') !== null}
      notice={notice}
      onChoosePeriod={(period) => void actions.readProgress(period)}
      onSavePicture={offerBlob}
      onOpen={actions.openSession}
      onListEarlier={() => void actions.listEarlier()}
      onExport={() => void exportInto(actions).then(setLeftOut)}
      onPlay={actions.goHome}
    />
  )
}

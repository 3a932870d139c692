import type { ReactNode } from 'react'
import type { Failure } from '../../content/model/failure.ts'
import { ProgressScreen } from '../progress/ProgressScreen.tsx'
import type { AppState } from '../state/appState.ts'
import type { AppVerbs } from '../state/appStore.ts'
import { useFailureText } from './failureText.ts'
import { idPending } from './idPending.ts'
import { offerBlob, offerFile } from './offerFile.ts'

interface ProgressPageProps {
  readonly state: AppState
  readonly verbs: AppVerbs
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

const exportInto = async (verbs: AppVerbs) => {
  const file = await verbs.exportRecords()
  if (file) offerFile(file.fileName, file.text, 'text/csv')
}

/** The learner's progress, with what it may ask of the app. */
export const ProgressPage = ({ state, verbs, notice }: ProgressPageProps) => {
  const { reckoning, sessions, pending } = state
  return (
    <ProgressScreen
      period={reckoning.period}
      progress={reckoning.progress}
      failure={reckoning.failure && <FailureSentence failure={reckoning.failure} />}
      sessions={sessions}
      opening={idPending(pending, 'open')}
      isExporting={idPending(pending, 'export') !== null}
      notice={notice}
      onChoosePeriod={(period) => void verbs.readProgress(period)}
      onSavePicture={offerBlob}
      onOpen={verbs.openSession}
      onExport={() => void exportInto(verbs)}
      onPlay={verbs.goHome}
    />
  )
}

import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { ClientOf } from '../../content/contract/client.ts'
import type { TrainerCalls } from '../../content/contract/trainer.ts'
import type { Failure } from '../../content/model/failure.ts'
import type { PackRoomActions } from '../state/packRoom.ts'
import { createStudio } from '../state/studio.ts'
import { useLocale, useWords } from '../text/text.tsx'
import { ProblemTable } from '../trainer/packs/ProblemTable.tsx'
import { StudioScreen } from '../trainer/studio/StudioScreen.tsx'
import { studioWords } from '../trainer/studio/studioWords.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useFailureText } from './failureText.ts'

/** What the editor of a draft is given. */
export interface StudioPageProps {
  readonly packId: string
  /** Starts a drill of a pack that is on offer. */
  readonly onPlay: (packId: string) => void
  readonly onClose: () => void
}

interface OverHost {
  readonly client: ClientOf<TrainerCalls>
  readonly packs: Pick<PackRoomActions, 'putOnOffer' | 'choose'>
}

const FailureSentence = ({ failure }: { readonly failure: Failure }) => {
  const { title, what, remedy } = useFailureText(failure)
  return (
    <Notice>
      <b>{title}</b> {what} {remedy}
    </Notice>
  )
}

/** The editor of a draft, with what it may ask of the host. What was written is saved before one leaves. */
export const StudioPage = ({ packId, client, packs, onPlay, onClose }: StudioPageProps & OverHost) => {
  const t = useWords(studioWords)
  const locale = useLocale()
  const [{ store, actions }] = useState(() => createStudio(client, packId, { locale, seed: 1 }))
  const state = useStore(store)
  useEffect(() => {
    void actions.open()
    return () => void actions.save()
  }, [actions])
  const { saving, history, unreadable, failure } = state
  useEffect(() => {
    if (saving === 'saved') return
    const warn = (event: BeforeUnloadEvent) => {
      void actions.save()
      event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [saving, actions])

  const close = async () => {
    packs.choose({ packId, version: null })
    // Where it could not be saved, the screen says so and stays.
    if ((await actions.save()) || store.getState().saving === 'changed' || !store.getState().history) onClose()
  }
  const play = async () => {
    if (!(await actions.save())) return
    if (await packs.putOnOffer({ packId, version: null })) onPlay(packId)
    else await close()
  }

  if (!history) {
    return (
      <main>
        {unreadable.length > 0 && (
          <Notice tone="warning" action={<Button onClick={onClose}>{t.back}</Button>}>
            <p>{t.unreadable}</p>
            <ProblemTable caption={t.unreadable} problems={unreadable} />
          </Notice>
        )}
        {failure && <FailureSentence failure={failure} />}
      </main>
    )
  }
  return (
    <StudioScreen
      history={history}
      saving={saving}
      at={state.at}
      look={state.look}
      preview={state.preview}
      slips={state.slips}
      stocks={state.stocks}
      isNotDealt={state.isNotDealt}
      notice={failure && <FailureSentence failure={failure} />}
      onEdit={(edit) => actions.edit(edit, performance.now())}
      onLeaveField={actions.endTyping}
      onOpenScript={actions.openScript}
      onUndo={actions.undo}
      onRedo={actions.redo}
      onLook={actions.look}
      onDeal={(wish) => void actions.deal(wish)}
      onAskSlips={(person) => void actions.askSlips(person)}
      onSave={() => void actions.save()}
      onPlay={() => void play()}
      onClose={() => void close()}
    />
  )
}

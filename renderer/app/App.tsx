import { useEffect } from 'react'
import { useStore } from 'zustand'
import { ConfirmPack } from '../learner/home/ConfirmPack.tsx'
import { selectIsHeld } from '../state/appState.ts'
import type { App as AppModel } from '../state/appStore.ts'
import { selectLocale } from '../state/settingsSlice.ts'
import { LocaleContext } from '../text/text.tsx'
import { TitleBar } from '../ui/TitleBar.tsx'
import styles from './App.module.css'
import { BootFailed, BootLoading } from './Boot.tsx'
import { CurrentScreen, type CurrentScreenProps } from './CurrentScreen.tsx'
import { UnsavedNotice } from './UnsavedNotice.tsx'
import { useTheme } from './useTheme.ts'
import { useUnsavedGuard } from './useUnsavedGuard.ts'

/** How long the screen has the host to itself before every record is looked at. */
const firstLookMs = 3_000

interface AppProps {
  readonly app: AppModel
  readonly trainerRoom: CurrentScreenProps['trainerRoom']
  /** Is told when the first screen is there. */
  readonly onDrawn: () => void
}

/** The whole app in its window: the strip on top, what is not saved yet, and the screen. */
export const App = ({ app, trainerRoom, onDrawn }: AppProps) => {
  const { store, actions, outbox } = app
  const state = useStore(store)
  const unsaved = useStore(outbox.store)
  const locale = selectLocale(state)
  useTheme(state.settings.theme)
  useUnsavedGuard(unsaved.unsaved.length > 0 || selectIsHeld(state), actions.letGo)

  const isReady = state.boot.is === 'ready'
  useEffect(() => {
    if (isReady) onDrawn()
  }, [isReady, onDrawn])

  useEffect(() => {
    if (!isReady) return
    const timer = setTimeout(actions.lookAtRecords, firstLookMs)
    return () => clearTimeout(timer)
  }, [isReady, actions])

  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])

  return (
    <LocaleContext value={locale}>
      <div className={styles.window}>
        <TitleBar />
        <UnsavedNotice outbox={unsaved} onTryNow={outbox.tryNow} />
        <ConfirmPack
          pack={state.unconfirmed?.pack ?? null}
          onPlay={() => void actions.confirmStart()}
          onBack={actions.declineStart}
        />
        {state.boot.is === 'loading' && <BootLoading />}
        {state.boot.is === 'failed' && (
          <BootFailed
            reason={state.boot.reason}
            problem={state.problem}
            isRestoring={state.pending?.asked === 'restore'}
            onTryAgain={actions.boot}
            onRestore={actions.restoreRecords}
          />
        )}
        {state.boot.is === 'ready' && <CurrentScreen state={state} actions={actions} trainerRoom={trainerRoom} />}
      </div>
    </LocaleContext>
  )
}
